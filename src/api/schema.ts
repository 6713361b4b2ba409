// schema.graphql and the resolvers in, the executable schema out.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { resolvers } from './resolvers.ts'

/** The SDL beside `src` and `dist`. */
const schemaFile = fileURLToPath(new URL('../../schema.graphql', import.meta.url))

export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: readFileSync(schemaFile, 'utf8'), resolvers })
}
