import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { articleOf, mark, readMentions, unmark } from './read-marked.ts'

const { tagger, ...bare } = await loadKnowledge()
const rows = (await readFile(new URL('sentences.tsv', import.meta.url), 'utf8'))
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t'))

test.each(rows)('%s', (marked, region) => {
  const article = articleOf(unmark(marked), region === undefined ? {} : { region })
  expect(mark(article, readMentions(article, bare)), 'by grammar alone').toBe(marked)
  if (tagger !== undefined)
    expect(mark(article, readMentions(article, { ...bare, tagger })), 'with the tagger').toBe(
      marked,
    )
})
