import { describe, expect, test } from 'vitest'
import { createTagger } from '../../src/tagger/create-tagger.ts'
import { encodeModel } from '../../src/tagger/model-file.ts'
import { makeOwnSentences } from '../../src/train/own-sentences.ts'
import { trainTagger } from '../../src/train/train-tagger.ts'
import { find, readMarked, segment, sentences } from './tiny-knowledge.ts'

const options = { trainedOn: ['own'], rounds: 12, mostFeatures: 20_000, seed: 1 }
const train = () =>
  encodeModel(trainTagger(sentences, { segment, gazetteer: { find } }, options, () => {}))
const bytes = train()
const tagger = createTagger(bytes)
const tag = (text: string) => tagger.tag(text, segment(text), find(text))
const namesIn = (text: string) => tag(text).map(({ start, end, type }) => ({ start, end, type }))

describe('a tagger trained on a dozen sentences', () => {
  test('training twice gives the same bytes', () => {
    expect(train()).toEqual(bytes)
  })

  test('it has learnt its sentences', () => {
    for (const { text, spans } of sentences) expect(namesIn(text)).toEqual(spans)
  })

  const unseen = [
    '[人张小江]到[地云山县]调研。',
    '记者从[机云山县水利局]获悉。',
    '[人李小江]来到[地石桥镇]。',
    '会议要求参加工作。',
  ]
  for (const marked of unseen)
    test(`a sentence it has not seen: ${marked}`, () => {
      const { text, spans } = readMarked(marked)
      expect(namesIn(text)).toEqual(spans)
    })

  const odd = [
    '',
    '。',
    '１２３ＡＢＣ',
    '\ud83c李小满',
    '云山县'.repeat(400),
    '李\n王\t张',
    '《》“”（）',
  ]
  for (const text of odd)
    test(`names lie inside and do not overlap: ${JSON.stringify(text.slice(0, 12))}`, () => {
      let end = 0
      for (const name of tag(text)) {
        expect(name.start).toBeGreaterThanOrEqual(end)
        expect(name.end).toBeGreaterThan(name.start)
        expect(name.end).toBeLessThanOrEqual(text.length)
        expect(name.score).toBeGreaterThan(0)
        expect(name.score).toBeLessThanOrEqual(1 + 1e-9)
        end = name.end
      }
    })

  test('what it has learnt is surer than what it guesses', () => {
    const [learnt] = tag('李小满到石桥镇调研。')
    const guesses = tag('满江到镇石研。')
    for (const guess of guesses) expect(guess.score).toBeLessThan(learnt?.score ?? 0)
  })
})

describe('our own sentences', () => {
  test('are the same for the same seed and others for another', async () => {
    const first = await makeOwnSentences(1, 5)
    expect(await makeOwnSentences(1, 5)).toEqual(first)
    expect(await makeOwnSentences(1, 6)).not.toEqual(first)
  })

  test('hold no slot or mark that was not filled, and their names lie inside without overlap', async () => {
    for (const { text, spans } of await makeOwnSentences(3, 5)) {
      expect(text).not.toMatch(/[{}<>]/)
      let end = 0
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(text.slice(span.start, span.end)).toMatch(/\S{2,}/)
        end = span.end
      }
    }
  })
})
