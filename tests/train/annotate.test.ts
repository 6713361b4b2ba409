import { expect, test } from 'vitest'
import { annotate } from '../../src/train/annotate.ts'
import type { LabelledSentence } from '../../src/train/read-labelled.ts'
import { find, readMarked, segment } from '../tagger/tiny-knowledge.ts'

const knowledge = { segment, gazetteer: { find } }
const cases: readonly [title: string, sentence: LabelledSentence, unjudged: string][] = [
  ['every character is judged', readMarked('他在云山县工作。'), ''],
  [
    'a sparse guide leaves names of the gazetteer open that it does not mark',
    { ...readMarked('他在云山县和[地石桥镇]工作。'), isSparse: true },
    '云山县',
  ],
]
for (const [title, sentence, unjudged] of cases)
  test(title, () => {
    const [annotated] = annotate([sentence], knowledge).sentences
    const open = [...sentence.text].filter((_, index) => annotated?.unjudged[index] === 1)
    expect(open.join('')).toBe(unjudged)
  })
