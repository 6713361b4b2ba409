// Applies constraints and indexes to Grafeo; running it twice changes nothing.
import type { GrafeoDB } from '@grafeo-db/js'
import { type CypherStatements, statementNamed } from '../cypher-files.ts'
import { textIndexes } from '../text-indexes.ts'

export async function applySchema(database: GrafeoDB, statements: CypherStatements): Promise<void> {
  for (const part of statementNamed(statements, 'apply-schema', 'embedded').parts) {
    await database.executeCypher(part)
  }
  for (const { label, property, isLarge } of Object.values(textIndexes)) {
    // Changing an indexed node costs time in proportion to the index: none on the many sentences.
    if (!isLarge && !(await hasTextIndex(database, label, property))) {
      await database.createTextIndex(label, property, { tokenizer: 'cjk_bigram' })
    }
  }
}

/** Making one that is there would build it anew. */
async function hasTextIndex(database: GrafeoDB, label: string, property: string): Promise<boolean> {
  try {
    await database.textSearch(label, property, 'x', 1)
    return true
  } catch {
    // Searching without an index is an error; that is how one asks.
    return false
  }
}
