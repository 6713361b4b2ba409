import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type CypherStatement, cypherStatements } from '../../src/stores/cypher-files.ts'

const lists = [...cypherStatements().values()].filter(({ name }) => name.startsWith('list-'))
const paging = ['key', 'tie', 'backward', 'limit']

const filtersOf = ({ parameters }: CypherStatement) =>
  parameters.filter(({ name }) => !paging.includes(name)).map(({ name, type }) => `${name} ${type}`)

/** The conditions of a statement before it pages: what stands in its first WHERE. */
function conditionsOf({ parts }: CypherStatement): readonly string[] {
  const [, where] = /\bWHERE\b([\s\S]*?)\n\s*(?:WITH|RETURN)\b/.exec(parts.join('\n')) ?? []
  return where === undefined || where.includes('$key IS NULL')
    ? []
    : where.split(/\n\s*AND /).map((one) => one.replace(/\s+/g, ' ').trim())
}

test('there are lists', () => {
  expect(lists.length).toBeGreaterThan(15)
})

describe.each(lists.map((list) => [list.name, list] as const))('%s', (name, list) => {
  const total = cypherStatements().get(`${name.replace('list-', 'read-')}-total`)

  test('has a total with the same filters', () => {
    expect(total && filtersOf(total)).toEqual(filtersOf(list))
    expect(total && conditionsOf(total)).toEqual(conditionsOf(list))
  })

  test('pages by key and tie, in both directions', () => {
    expect(list.parameters.map((parameter) => parameter.name)).toEqual(
      expect.arrayContaining(paging),
    )
    expect(list.returns).toEqual(expect.arrayContaining(['key', 'tie']))
  })

  test('has an order', () => {
    expect(list.parts.join('\n')).toContain('ORDER BY')
  })
})

test('every read statement is one the API asks for', () => {
  const folder = new URL('../../src/api/', import.meta.url)
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n')
  const isAsked = (name: string) =>
    code.includes(`'${name}'`) ||
    code.includes(`name: '${name.replace(/^(list|read)-|-total$/g, '')}'`)
  const names = [...cypherStatements().keys()].filter((name) => /^(list|read)-/.test(name))
  expect(names.filter((name) => !isAsked(name))).toEqual([])
})
