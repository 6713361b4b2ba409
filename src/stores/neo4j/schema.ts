// Applies constraints and indexes to Neo4j; running it twice changes nothing.
import type { Driver } from 'neo4j-driver'
import { type CypherStatements, statementNamed } from '../cypher-files.ts'

const files = ['apply-schema', 'apply-schema-neo4j', 'await-indexes-neo4j'] as const

export async function applySchema(
  driver: Driver,
  target: { readonly database?: string },
  statements: CypherStatements,
): Promise<void> {
  for (const name of files) {
    // One transaction each: Neo4j takes one change of schema at a time.
    for (const part of statementNamed(statements, name, 'neo4j').parts) {
      await driver.executeQuery(part, {}, target)
    }
  }
}
