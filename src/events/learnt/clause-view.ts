// A clause in, what all its candidates are weighed with out: its verbs, tense words and times.
import type { Token } from '../../model/article.ts'
import type { Clause } from '../clause.ts'
import {
  doneWords,
  habits,
  modals,
  negations,
  ongoingWords,
  planWords,
  prepositions,
  sayingVerbs,
  urgingVerbs,
} from '../function-words.ts'
import type { Scene } from '../scene.ts'

const classes: readonly (readonly [ReadonlySet<string>, string])[] = [
  [planWords, 'plan'],
  [doneWords, 'done'],
  [ongoingWords, 'ongoing'],
  [negations, 'not'],
  [modals, 'modal'],
  [habits, 'habit'],
  [sayingVerbs, 'say'],
  [urgingVerbs, 'urge'],
]
const marksByWord = new Map<string, readonly string[]>()
for (const word of classes.flatMap(([words]) => [...words]))
  marksByWord.set(
    word,
    classes.filter(([words]) => words.has(word)).map(([, mark]) => mark),
  )

export type ClauseView = {
  readonly clause: Clause
  readonly verbs: readonly Token[]
  /** Words of tense, mood and telling, by class. */
  readonly marks: readonly { readonly end: number; readonly mark: string }[]
  readonly prepositions: readonly Token[]
  readonly opening: readonly string[]
  readonly telling: string
  /** Whether a time is told in the clause, and in its sentence. */
  readonly times: string
}

export function viewClause({ reading }: Scene, clause: Clause): ClauseView {
  let isTimed = false
  let isSentenceTimed = false
  for (const { field, kind, grain, sentence, start, end } of reading.times) {
    if (sentence !== clause.sentence.index || field !== 'text') continue
    if (kind === 'vague' || grain === 'comparison') continue
    isSentenceTimed = true
    if (start >= clause.start && end <= clause.end) isTimed = true
  }
  const verbs: Token[] = []
  const marks: { readonly end: number; readonly mark: string }[] = []
  const governing: Token[] = []
  let telling = ''
  for (const word of clause.words) {
    const { text, tag, end } = word
    if (tag.startsWith('v') && tag !== 'vn') verbs.push(word)
    if (text === '将' || prepositions.has(text)) governing.push(word)
    for (const mark of marksByWord.get(text) ?? []) marks.push({ end, mark })
    if (telling === '' && sayingVerbs.has(text)) telling = text
  }
  return {
    clause,
    verbs,
    marks,
    prepositions: governing,
    opening: marksByWord.get(clause.words[0]?.text ?? '') ?? [],
    telling,
    times: `${isTimed ? 'clause' : ''}${isSentenceTimed ? 'sentence' : ''}`,
  }
}
