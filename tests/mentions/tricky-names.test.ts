// Ambiguous, short and tricky names in own sentences: which spans are names, which must not be, and whom they name.
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { linkMentions } from '../../src/entities/link-mentions.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { articleOf, mark, nestedNames, readMentions, unmark } from './read-marked.ts'

type Row = {
  readonly isKnownFailure: boolean
  readonly marked: string
  readonly region: string
  readonly date: string
  /** Surface and the code or official name of what it must be. */
  readonly links: readonly (readonly [string, string])[]
  readonly nested: readonly string[]
}

const listOf = (cell: string) => (cell === '-' ? [] : cell.split(';'))

function readRow(line: string): Row {
  const [marked = '', region = '500000', date = '-', links = '-', nested = '-'] = line
    .replace(/^!/, '')
    .split('\t')
  return {
    isKnownFailure: line.startsWith('!'),
    marked,
    region,
    date: date === '-' ? '2023-05-10' : date,
    links: listOf(links).map((link) => [link.replace(/=.*/, ''), link.replace(/.*=/, '')]),
    nested: listOf(nested),
  }
}

const knowledge = await loadKnowledge()
const rows = (await readFile(new URL('tricky-names.tsv', import.meta.url), 'utf8'))
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# ') && !line.startsWith('## '))
  .map(readRow)

function check({ marked, region, date, links, nested }: Row): void {
  const article = articleOf(unmark(marked), { region, date })
  const mentions = readMentions(article, knowledge)
  const read = linkMentions(article, mentions, knowledge)
  const linked = read.links.map(({ mention }) => mention)
  expect(mark(article, linked)).toBe(marked)
  if (nested.length > 0) expect(nestedNames(linked)).toEqual(nested)
  for (const [surface, want] of links) {
    const link = read.links.find(({ mention }) => mention.surface === surface)
    const entity = read.entities.find(({ id }) => id === link?.entity)
    expect(/^\d+$/.test(want) ? entity?.adcode : entity?.name, surface).toBe(want)
  }
}

for (const row of rows) {
  const name = `${row.marked} (${row.region})`
  if (row.isKnownFailure) test.fails(name, () => check(row))
  else test(name, () => check(row))
}

test('three hundred rows or more, at most one in twenty a known failure', () => {
  expect(rows.length).toBeGreaterThanOrEqual(300)
  const failures = rows.filter(({ isKnownFailure }) => isKnownFailure).length
  expect(failures / rows.length).toBeLessThanOrEqual(0.05)
})
