import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Knowledge } from '../../src/model/knowledge.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { taggerFile } from '../../src/read/load-tagger.ts'
import { type LabelledSentence, readCluener, readMsra } from '../../src/train/read-labelled.ts'
import { scoreTagger } from '../../src/train/score-tagger.ts'

const isShipped = existsSync(taggerFile)
const hasLabelledSets = existsSync(new URL('../../../shared/labelled', import.meta.url))
if (!isShipped) console.log('skipped: no model ships, run `npm run train`')
if (!hasLabelledSets) console.log('skipped: ../shared/labelled is not there to score the model on')

/** What users could take instead, measured once on the same sets (PER/LOC/ORG, exact spans). */
const others = {
  'MSRA test': 'LAC 72.8, CoreNLP 66.6, nodejieba 53.0',
  'CLUENER dev': 'LAC 56.7, CoreNLP 46.8, nodejieba 19.3',
} as const

describe.skipIf(!isShipped)('the model that ships', () => {
  let knowledge: Knowledge
  beforeAll(async () => {
    knowledge = await loadKnowledge()
  })

  test('is no larger than 8 MB', async () => {
    expect((await stat(taggerFile)).size).toBeLessThanOrEqual(8_000_000)
  })

  test('names lie inside the sentence, do not overlap and bear a probability', () => {
    const { tagger, segment, gazetteer } = knowledge
    const texts = [
      '',
      '\n',
      '1',
      '（）',
      '本报讯（记者 李小满）昨日，市文旅委主任王大江到石桥镇调研。',
    ]
    for (const text of texts) {
      let end = 0
      for (const name of tagger?.tag(text, segment(text), gazetteer.find(text)) ?? []) {
        expect(name.start).toBeGreaterThanOrEqual(end)
        expect(name.end).toBeLessThanOrEqual(text.length)
        expect(name.score).toBeGreaterThan(0)
        expect(name.score).toBeLessThanOrEqual(1 + 1e-9)
        end = name.end
      }
    }
  })

  describe.skipIf(!hasLabelledSets)('on the labelled sets', () => {
    const nameList = 511
    const cases: readonly [
      title: string,
      set: keyof typeof others,
      read: () => Promise<readonly LabelledSentence[]>,
      floor: number,
    ][] = [
      ['MSRA test', 'MSRA test', () => readMsra('test'), 90.5],
      [
        'MSRA test without its list of names',
        'MSRA test',
        async () => (await readMsra('test')).filter((_, index) => index !== nameList),
        90,
      ],
      ['CLUENER dev', 'CLUENER dev', () => readCluener('dev'), 62],
    ]
    for (const [title, set, read, floor] of cases)
      test(`${title}: F1 of ${floor} or more`, async () => {
        const { tagger } = knowledge
        if (tagger === undefined) throw new Error('the model was not loaded')
        const { precision, recall, f1 } = scoreTagger(tagger, await read(), knowledge)
        console.log(`${title}: F1 ${f1} (precision ${precision}, recall ${recall}); ${others[set]}`)
        expect(f1).toBeGreaterThanOrEqual(floor)
      })
  })
})
