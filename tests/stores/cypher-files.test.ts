// Statement files: a good head is understood, a bad one refused with the file's name.
import { describe, expect, test } from 'vitest'
import { parseStatement, statementNamed } from '../../src/stores/cypher-files.ts'

const good = `// Finds things.
// @param ids LIST<STRING> of things
// @param text STRING? part of the name
// @returns id, name
UNWIND $ids AS id // not $this
MATCH (n:Thing {id: id}) WHERE $text IS NULL OR n.name CONTAINS $text OR n.url = 'http://$nowhere;'
RETURN n.id AS id, n.name AS name
`

describe('parseStatement', () => {
  test('reads head and body', () => {
    expect(parseStatement('find-things', good)).toEqual({
      name: 'find-things',
      summary: 'Finds things.',
      parameters: [
        { name: 'ids', type: 'LIST<STRING>', isOptional: false, meaning: 'of things' },
        { name: 'text', type: 'STRING', isOptional: true, meaning: 'part of the name' },
      ],
      returns: ['id', 'name'],
      parts: [expect.stringContaining('UNWIND $ids AS id \nMATCH')],
      keys: [],
    })
    expect(parseStatement('find-things', good).parts[0]).toContain("'http://$nowhere;'")
  })

  test('knows which properties of a row name a node', () => {
    const { keys } = parseStatement(
      'write-ends',
      `// Ties ends.
// @param rows LIST<MAP> {from, to, note}
// @returns nothing
UNWIND $rows AS row
MATCH (a:End {id: row.from})
MERGE (b:End:Far {id: row.to})
MERGE (a)-[:TO {note: row.note}]->(b)`,
    )
    expect(keys).toEqual(['from', 'to'])
  })

  test.each<[string, string, RegExp]>([
    ['no sentence', good.replace('// Finds things.\n', ''), /first line/],
    ['no full stop', good.replace('things.', 'things'), /first line/],
    ['no @returns', good.replace('// @returns id, name\n', ''), /@returns/],
    ['no statement', '// Does nothing.\n// @returns nothing\n', /no statement/],
    ['an unknown type', good.replace('LIST<STRING>', 'STRINGS'), /@param ids STRINGS/],
    ['a parameter without meaning', good.replace(' of things', ''), /@param ids/],
    ['a parameter not declared', good.replace('$text IS', '$other IS'), /no @param for \$other/],
    [
      'a parameter not used',
      good.replace('// @returns', '// @param more STRING x\n// @returns'),
      /more is not used/,
    ],
    ['two statements', `${good};\nRETURN 1 AS one`, /one statement/],
    [
      'an unknown store',
      good.replace('// @returns', '// @only oracle\n// @returns'),
      /@only oracle/,
    ],
  ])('refuses a file with %s', (_, source, message) => {
    expect(() => parseStatement('find-things', source)).toThrow(message)
    expect(() => parseStatement('find-things', source)).toThrow(/^cypher\/find-things\.cypher: /)
  })
})

test('a statement is found by name, for the store it is meant for', () => {
  const one = parseStatement(
    'find-things',
    good.replace('// @returns', '// @only neo4j\n// @returns'),
  )
  const statements = new Map([[one.name, one]])
  expect(statementNamed(statements, 'find-things', 'neo4j')).toBe(one)
  expect(() => statementNamed(statements, 'find-things', 'embedded')).toThrow(/runs on neo4j only/)
  expect(() => statementNamed(statements, 'find-others', 'neo4j')).toThrow(/does not exist/)
})
