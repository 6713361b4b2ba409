// The year, month or day that a rule's words name or leave unsaid, worked out from the context.
import { gatherKnown } from '../model/gather.ts'
import { parseNumeral } from '../model/numeral.ts'
import { dateParts, isoDate, nearestDate } from './calendar.ts'
import type { Groups, TimeContext } from './time-atom.ts'
import { yearShifts } from './words.ts'

/** 民国元年 is 1912. */
const yearBeforeRepublic = 1911

/** The year that the words name: 2021年, 去年, 当年 (that of the expression before). */
export function namedYear(groups: Groups, context: TimeContext): number | undefined {
  const republic = /^民国(\d+)$/.exec(groups.year ?? '')?.[1]
  if (republic !== undefined) return yearBeforeRepublic + Number(republic)
  if (groups.year !== undefined) return parseNumeral(groups.year)
  const word = groups.yearWord
  if (word === undefined) return undefined
  if (word === '当年') return inheritedYear(context)
  const shift = yearShifts.get(word)
  return shift === undefined || context.publication === undefined
    ? undefined
    : dateParts(context.publication).year + shift
}

/** The year named, else that of the expression before where it named one, else the nearest by tense. */
export function yearOfMonth(
  groups: Groups,
  month: number,
  context: TimeContext,
): number | undefined {
  const named = namedYear(groups, context) ?? inheritedYear(context)
  if (named !== undefined) return named
  if (context.publication === undefined) return undefined
  const { year, month: now } = dateParts(context.publication)
  if (month === now) return year
  const middles = gatherKnown([year - 1, year, year + 1], (each) => isoDate(each, month, 15))
  const nearest = nearestDate(context.publication, middles, context.isAhead)
  return nearest === undefined ? undefined : dateParts(nearest).year
}

/** 7月8日 with the year named, inherited or nearest by tense. */
export function dayOfMonth(
  groups: Groups,
  month: number,
  day: number,
  context: TimeContext,
): string | undefined {
  const named = namedYear(groups, context) ?? inheritedYear(context)
  if (named !== undefined) return isoDate(named, month, day)
  if (context.publication === undefined) return undefined
  const { year } = dateParts(context.publication)
  const candidates = gatherKnown([year - 1, year, year + 1], (each) => isoDate(each, month, day))
  return nearestDate(context.publication, candidates, context.isAhead)
}

function inheritedYear({ previous }: TimeContext): number | undefined {
  return previous?.namesYear === true && previous.days !== undefined
    ? dateParts(previous.days.last).year
    : undefined
}
