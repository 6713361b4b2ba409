// Sentences in, resolved expressions of time out.
import type { Sentence } from '../model/article.ts'
import { gather } from '../model/gather.ts'
import { foldWidth } from '../model/numeral.ts'
import type { TimeExpression } from '../model/time.ts'
import { applyAffixes } from './apply-affixes.ts'
import { findDateline } from './find-dateline.ts'
import { joinRanges } from './join-ranges.ts'
import { readAtoms } from './read-atoms.ts'
import type { TimeAtom } from './time-atom.ts'
import { toExpression } from './to-expression.ts'

/** @param publicationDate ISO date of publication; without one relative expressions stay unresolved. */
export function findTimes(
  sentences: readonly Sentence[],
  publicationDate: string | undefined,
): readonly TimeExpression[] {
  const anchor = findDateline(sentences, publicationDate) ?? publicationDate
  let lastDay: string | undefined
  let spokenOf: TimeAtom | undefined
  return gather(sentences, (sentence) => {
    const text = foldWidth(sentence.text)
    const atoms = readAtoms(text, { publication: publicationDate, anchor, lastDay, spokenOf })
    if (atoms.length === 0) return []
    lastDay = atoms.findLast(isDay)?.days?.last ?? lastDay
    spokenOf = atoms.findLast(isDated) ?? spokenOf
    const passes = [joinRanges, applyAffixes]
    return passes
      .reduce((before, pass) => pass(before, text, publicationDate), atoms)
      .map((atom) => toExpression(atom, sentence, publicationDate))
  })
}

const isDated = ({ days, grain }: TimeAtom): boolean =>
  days !== undefined && grain !== 'now' && grain !== 'comparison'

const isDay = ({ grain }: TimeAtom): boolean => grain === 'day'
