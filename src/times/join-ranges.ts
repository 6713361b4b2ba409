// Expressions of one sentence in; two with 至, 到 or a dash between become one stretch, 今天（4月30日） one day.
import { addMonths } from './calendar.ts'
import type { TimeAtom } from './time-atom.ts'

const between = /^(?:\s?起?(?:至|到|—+|–|-|~|－)\s?)$/
const sameThing = /^[（(]$/

export function joinRanges(atoms: readonly TimeAtom[], text: string): readonly TimeAtom[] {
  const joined: TimeAtom[] = []
  for (const each of atoms) {
    const before = joined.at(-1)
    const gap = before === undefined ? '' : text.slice(before.end, each.start)
    const atom = before !== undefined && between.test(gap) ? notBefore(before, each) : each
    if (before !== undefined && between.test(gap) && isStretch(before, atom)) {
      joined[joined.length - 1] = stretch(before, atom)
    } else if (before !== undefined && sameThing.test(gap) && /^[）)]/.test(text.slice(atom.end))) {
      joined[joined.length - 1] = { ...atom, start: before.start, end: atom.end + 1 }
    } else {
      joined.push(atom)
    }
  }
  return joined
}

/** 7月18日至12月底: the end lies behind the beginning, in the same year unless it names another. */
function notBefore(from: TimeAtom, to: TimeAtom): TimeAtom {
  if (from.days === undefined || to.days === undefined || to.namesYear === true) return to
  if (!/^(?:day|month)$/.test(to.grain) || to.days.last >= from.days.first) return to
  const days = { first: addMonths(to.days.first, 12), last: addMonths(to.days.last, 12) }
  return days.last >= from.days.first ? { ...to, days } : to
}

function isStretch(from: TimeAtom, to: TimeAtom): boolean {
  return (
    from.kind !== 'vague' &&
    to.days !== undefined &&
    from.days !== undefined &&
    from.days.first <= to.days.last
  )
}

function stretch(from: TimeAtom, to: TimeAtom): TimeAtom {
  const first = from.days?.first ?? ''
  const last = to.days?.last ?? ''
  return {
    start: from.start,
    end: to.end,
    rule: 'range',
    grain: 'span',
    kind: 'range',
    precision: 'PERIOD',
    days: { first, last },
    namesYear: from.namesYear === true || to.namesYear === true,
  }
}
