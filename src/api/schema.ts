// schema.graphql and the resolvers in, the executable schema out.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { resolvers } from './resolvers.ts'
import { type ScalarFunctions, scalars } from './scalars.ts'

/** The SDL beside `src` and `dist`. */
const schemaFile = fileURLToPath(new URL('../../schema.graphql', import.meta.url))

export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs: readFileSync(schemaFile, 'utf8'), resolvers })
  // As resolvers they would take the place of the SDL's scalars, and of their descriptions.
  for (const [name, functions] of Object.entries<ScalarFunctions>(scalars)) {
    Object.assign(schema.getType(name) ?? {}, functions)
  }
  return schema
}
