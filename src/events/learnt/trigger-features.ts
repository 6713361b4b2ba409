// A candidate in its clause in, what its surroundings and the rules say of it out.
import type { Link } from '../../model/entity.ts'
import type { Scene } from '../scene.ts'
import type { Candidate } from './candidates.ts'
import type { ClauseView } from './clause-view.ts'
import type { FeatureKeys } from './feature-keys.ts'

/** How far: 0, 1, 2, then a few, several, many. */
const bucket = (count: number): string =>
  count < 3 ? String(count) : count < 6 ? 'few' : count < 12 ? 'several' : 'many'
const atMost = (most: number, count: number): string => String(Math.min(most, count))

/** Templates 6 on; those of the word alone stand in word-features.ts. */
export function addSurroundings(
  scene: Scene,
  view: ClauseView,
  candidate: Candidate,
  to: FeatureKeys,
): void {
  const { trigger, verdict, type, tag } = candidate
  to.add(6, verdict)
  to.add(7, verdict, type)
  to.add(8, trigger.text, verdict)
  to.add(9, type, trigger.holder ? 'held' : '')
  to.add(10, verdict, tag)
  addNeighbours(scene, view, candidate, to)
  addNames(view, candidate, to)
  addTense(scene, view, candidate, to)
  addPosition(scene, view, candidate, to)
}

function addNeighbours(
  { text: all }: Scene,
  { clause: { words, links } }: ClauseView,
  { trigger: { start, end, text }, tag }: Candidate,
  to: FeatureKeys,
): void {
  const last = text.slice(-1)
  const before = words.findLast((word) => word.end <= start)
  const behind = words.find((word) => word.start >= end)
  const nameBefore = links.find(({ mention }) => mention.end === start)
  const nameBehind = links.find(({ mention }) => mention.start >= end && mention.start - end <= 2)
  const typeOf = (link: Link): string => `<${link.mention.type}>`
  const isNextTo = before && start - before.end <= 1
  const isBeforeNext = behind && behind.start - end <= 1
  const next = nameBehind ? typeOf(nameBehind) : isBeforeNext ? behind.text : '$'
  const previousTag = nameBefore ? typeOf(nameBefore) : (before?.tag ?? '^')
  const nextTag = nameBehind ? next : (behind?.tag ?? '$')
  const character = all.slice(end, end + 1)
  to.add(11, nameBefore ? typeOf(nameBefore) : isNextTo ? before.text : '^')
  to.add(12, next)
  to.add(13, previousTag)
  to.add(14, nextTag)
  to.add(15, previousTag, nextTag)
  to.add(16, character)
  to.add(17, all.slice(start - 1, start))
  to.add(18, last, nextTag)
  to.add(19, text, nextTag)
  to.add(20, tag, nextTag)
  to.add(21, text, character)
}

function addNames(
  { clause: { links } }: ClauseView,
  { trigger: { start, end, text }, type }: Candidate,
  to: FeatureKeys,
): void {
  const last = text.slice(-1)
  const ahead = links.findLast(({ mention }) => mention.end <= start)?.mention
  const after = links.find(({ mention }) => mention.start >= end)?.mention
  const aheadType = ahead?.type ?? '-'
  const afterType = after?.type ?? '-'
  to.add(23, aheadType, ahead ? bucket(start - ahead.end) : '')
  to.add(24, afterType, after ? bucket(after.start - end) : '')
  to.add(25, aheadType, afterType)
  to.add(26, last, afterType)
  to.add(27, last, aheadType)
  to.add(28, type, afterType)
  to.add(29, type, aheadType)
  to.add(30, bucket(links.length))
}

function addTense(
  { text: all }: Scene,
  view: ClauseView,
  { trigger: { start, end }, type }: Candidate,
  to: FeatureKeys,
): void {
  for (const { end: markEnd, mark } of view.marks)
    if (markEnd <= start) to.add(31, mark, start - markEnd < 6 ? 'near' : 'far')
  for (const word of view.prepositions) if (word.end <= start) to.add(32, word.text)
  for (const mark of view.opening) to.add(34, mark)
  const isModifier = all.slice(end, view.clause.end).includes('的')
  to.add(35, all.startsWith('了', end) ? '了' : '', isModifier ? '的' : '')
  to.add(36, view.times)
  to.add(37, view.times, type)
  to.add(38, view.telling)
  to.add(39, view.clause.isSpeech ? 'speech' : '')
}

function addPosition(
  scene: Scene,
  { clause, verbs }: ClauseView,
  { trigger: { start, end, text } }: Candidate,
  to: FeatureKeys,
): void {
  const verbBefore = verbs.findLast((verb) => verb.end <= start)
  const verbBehind = verbs.find((verb) => verb.start >= end)
  const before = verbBefore ? verbs.indexOf(verbBefore) + 1 : 0
  const behind = verbBehind ? verbs.length - verbs.indexOf(verbBehind) : 0
  to.add(40, atMost(3, before), atMost(3, behind))
  to.add(41, verbBefore?.text ?? '')
  to.add(42, verbBehind?.text ?? '')
  to.add(43, atMost(3, clause.place), clause.end >= clause.sentence.end - 1 ? 'last' : '')
  to.add(44, atMost(4, clause.sentence.index))
  to.add(45, atMost(2, clause.sentence.paragraph))
  const { title } = scene.reading.article
  to.add(46, title.includes(text) ? 'whole' : title.includes(text.slice(-1)) ? 'last' : '')
}
