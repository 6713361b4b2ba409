// A candidate in, what says of which type its event is out.
import type { Candidate } from './candidates.ts'
import type { FeatureKeys } from './feature-keys.ts'

/** How far behind the trigger its noun may stand, and how far before it, in characters. */
const reach = { behind: 14, before: 8 } as const

export function addTypeFeatures({ trigger, verdict, type }: Candidate, to: FeatureKeys): void {
  const { text, end, start, clause } = trigger
  const last = text.slice(-1)
  to.add(0, '')
  to.add(1, text)
  for (const character of text) to.add(2, character)
  to.add(3, last)
  to.add(4, text.slice(-2))
  to.add(5, type)
  to.add(6, type, verdict)
  to.add(7, type, last)
  to.add(10, text.slice(0, 1))
  const ahead = clause.links.findLast(({ mention }) => mention.end <= start)?.mention
  const after = clause.links.find(({ mention }) => mention.start >= end)?.mention
  to.add(8, ahead?.type ?? '-')
  to.add(9, after?.type ?? '-')
  to.add(20, after?.type ?? '-', last)
  const isNoun = (tag: string): boolean => tag.startsWith('n')
  const noun = clause.words.find(
    (word) => word.start >= end && isNoun(word.tag) && word.start - end < reach.behind,
  )
  if (noun) {
    to.add(11, noun.text)
    to.add(12, noun.text.slice(-1))
    to.add(13, last, noun.text.slice(-1))
  }
  const nounAhead = clause.words.findLast(
    (word) => word.end <= start && isNoun(word.tag) && start - word.end < reach.before,
  )
  if (nounAhead) {
    to.add(14, nounAhead.text)
    to.add(15, nounAhead.text.slice(-1))
  }
  if (after) {
    to.add(16, after.surface.slice(-1))
    to.add(17, after.surface.slice(-2))
  }
  if (ahead) to.add(18, ahead.surface.slice(-1))
  to.add(19, clause.words.find((word) => word.start >= end)?.text ?? '$')
}
