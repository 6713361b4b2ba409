import { beforeAll, expect, test } from 'vitest'
import { type Extracted, extractDocuments, type Failed } from '../../src/cli/extract-documents.ts'
import { createReporter } from '../../src/cli/reporter.ts'
import type { Document } from '../../src/model/document.ts'
import type { Knowledge } from '../../src/model/knowledge.ts'
import { extract } from '../../src/pipeline.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'

let knowledge: Knowledge

beforeAll(async () => {
  knowledge = await loadKnowledge()
})

const documentOf = (key: string, text: string): Document => ({
  key,
  contentHash: key,
  source: key,
  kind: 'article',
  text,
  title: '',
  date: { value: '2021-07-09', origin: 'option' },
  region: { value: '500000', origin: 'option' },
})
const first = documentOf('a', '昨日，大盛镇召开防汛会议，转移群众120人。')
const second = documentOf('b', '渝北区财政局局长何青禾昨日到大盛镇检查，该局今年支出增长4.2%。')
const third = documentOf('c', '青禾书屋今年6月在大盛镇开门迎客。')
const unreadable: Failed = { kind: 'failed', source: 'd', message: 'no text' }

async function results(
  found: readonly (Document | Failed)[],
  known: Knowledge,
): Promise<readonly (Extracted | Failed)[]> {
  async function* stream() {
    yield* found
  }
  const all: (Extracted | Failed)[] = []
  for await (const one of extractDocuments(stream(), known, createReporter({ quiet: true })))
    all.push(one)
  return all
}

test('documents read together give what each gives alone, failures in their places', async () => {
  const alone = (document: Document): Extracted => ({
    kind: 'extraction',
    extraction: extract(document, knowledge),
  })
  expect(await results([first, unreadable, second, third], knowledge)).toEqual([
    alone(first),
    unreadable,
    alone(second),
    alone(third),
  ])
})

test('a fault of ours fails its document alone', async () => {
  const segment: Knowledge['segment'] = (text) => {
    if (text.includes('何青禾')) throw new Error('cannot cut this')
    return knowledge.segment(text)
  }
  const all = await results([first, second, third], { ...knowledge, segment })
  expect(all.map(({ kind }) => kind)).toEqual(['extraction', 'failed', 'extraction'])
  expect(all[1]).toMatchObject({ source: 'b', message: expect.stringContaining('cannot cut this') })
})
