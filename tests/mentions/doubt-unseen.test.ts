// Which names by weak rules stand only where the tagger sees a name as well.
import { describe, expect, test } from 'vitest'
import { doubtUnseen } from '../../src/mentions/doubt-unseen.ts'
import { preparePassages } from '../../src/mentions/passage.ts'
import type { Proposal, Verdict } from '../../src/mentions/proposal.ts'
import type { TaggedName } from '../../src/model/knowledge.ts'
import type { EntityType } from '../../src/model/ontology.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { splitSentences } from '../../src/text/split-sentences.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import { articleOf } from './read-marked.ts'

const knowledge = await loadKnowledge({ withoutTagger: true })
const text = '石梁河畔的赵小满说起白云坡'

/** `tagged`: surfaces that the tagger reads, with their types. */
function passagesOf(tagged: readonly (readonly [string, TaggedName['type']])[]) {
  const article = articleOf(text)
  const sentences = splitSentences(article)
  const tokens = tokenize(sentences, knowledge.segment)
  const input = preparePassages({ article, sentences, tokens }, knowledge)
  const names = tagged.map(([surface, type]) => ({ ...spanOf(surface), type, score: 0.8 }))
  return { ...input, passages: input.passages.map((passage) => ({ ...passage, tagged: names })) }
}
const spanOf = (surface: string) => ({
  start: text.indexOf(surface),
  end: text.indexOf(surface) + surface.length,
})
const nameOf = (surface: string, type: EntityType, rule: string): Proposal => ({
  passage: 0,
  ...spanOf(surface),
  type,
  score: 0.62,
  rule,
})

describe('a name by a rule that is weak alone', () => {
  const person = ['赵小满', 'PERSON'] as const
  const rows: readonly [
    title: string,
    name: Proposal,
    tagged: readonly (readonly [string, TaggedName['type']])[],
    stands: boolean,
  ][] = [
    [
      'falls where the tagger sees nothing',
      nameOf('白云坡', 'PLACE', 'tagged-place'),
      [person],
      false,
    ],
    [
      'stands where it sees the same',
      nameOf('白云坡', 'PLACE', 'tagged-place'),
      [['白云坡', 'PLACE']],
      true,
    ],
    [
      'stands where it sees a part',
      nameOf('白云坡', 'PLACE', 'tagged-place'),
      [['白云', 'PLACE']],
      true,
    ],
    [
      'falls where it sees more',
      nameOf('石梁河', 'PLACE', 'attached'),
      [['石梁河畔', 'PLACE']],
      false,
    ],
    [
      'falls where it sees another type',
      nameOf('白云坡', 'PERSON', 'person'),
      [['白云坡', 'PLACE']],
      false,
    ],
    [
      'stands with a sure score',
      { ...nameOf('白云坡', 'PERSON', 'person'), score: 0.85 },
      [['白云坡', 'PLACE']],
      true,
    ],
    ['stands by another rule', nameOf('白云坡', 'PLACE', 'gazetteer'), [person], true],
    ['stands in an article without any sight', nameOf('白云坡', 'PLACE', 'tagged-place'), [], true],
  ]
  for (const [title, name, tagged, stands] of rows)
    test(title, () => {
      const verdicts: Verdict[] = []
      const left = doubtUnseen(passagesOf(tagged), [name], (_, verdict) => verdicts.push(verdict))
      expect(left).toEqual(stands ? [name] : [])
      expect(verdicts.map(({ reason }) => reason)).toEqual(stands ? [] : ['unseen'])
    })
})
