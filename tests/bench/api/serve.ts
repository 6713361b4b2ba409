// A peer in a process of its own: `tsx serve.ts KIND`, settings in the environment; prints its address.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'
import type { StoreSettings } from '../../../src/stores/open-store.ts'

const kind = process.argv[2] ?? ''
const settings = JSON.parse(process.env['BENCH_STORE'] ?? '{}') as StoreSettings

function openDriver() {
  if (settings.kind !== 'neo4j') throw new Error('a peer needs Neo4j')
  return neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
  })
}

/** What a user of yoga and the driver writes by hand for this one question. */
function createBareYoga() {
  const driver = openDriver()
  const typeDefs = /* GraphQL */ `
    type Query { entity(id: ID!): Entity }
    type Entity { id: ID! name: String! neighbours: [Entity!] }
  `
  const statement = `MATCH (e:Entity {id: $id})
    CALL (e) { MATCH (e)-[:COOPERATES_WITH]->(other:Entity) RETURN other ORDER BY other.name, other.id LIMIT 20 }
    RETURN e.id AS id, e.name AS name, collect({id: other.id, name: other.name}) AS neighbours`
  const resolvers = {
    Query: {
      entity: async (_: unknown, { id }: { id: string }) => {
        const { records } = await driver.executeQuery(
          statement,
          { id },
          { routing: neo4j.routing.READ },
        )
        return records[0]?.toObject()
      },
    },
  }
  return createYoga({
    schema: makeExecutableSchema({ typeDefs, resolvers }),
    logging: false,
    graphiql: false,
  })
}

async function createNeo4jGraphql() {
  const typeDefs = /* GraphQL */ `
    type Entity @node {
      id: ID!
      name: String!
      partners: [Entity!]! @relationship(type: "COOPERATES_WITH", direction: OUT)
    }
  `
  const schema = await new Neo4jGraphQL({ typeDefs, driver: openDriver() }).getSchema()
  return createYoga({ schema, logging: false, graphiql: false })
}

const servers: Readonly<Record<string, () => Promise<Parameters<typeof createServer>[1]>>> = {
  bare: async () => createBareYoga(),
  'neo4j-graphql': () => createNeo4jGraphql(),
}

const make = servers[kind]
if (make === undefined)
  throw new Error(`there is no server '${kind}': ${Object.keys(servers).join(', ')}`)
const server = createServer(await make())
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql\n`)
})
process.once('SIGTERM', () => process.exit(0))
