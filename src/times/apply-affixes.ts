// Expressions of one sentence in; the words right before and after (截至, 到, 以来, 前, 至今) change what they mean.
import type { TimeAtom } from './time-atom.ts'

type Affix = {
  readonly before: RegExp
  readonly after: RegExp
  readonly apply: (atom: TimeAtom, publication: string | undefined) => TimeAtom
}

/** The state at the end of the expression: 截至2020年底, 到2025年, 年底前. */
const asOfEnd = (atom: TimeAtom): TimeAtom => ({
  ...atom,
  kind: 'as-of',
  precision: 'PERIOD',
  isLoose: false,
})

/** From its beginning to publication: 今年以来, 2013年至今. */
const sinceStart = (atom: TimeAtom, publication: string | undefined): TimeAtom => {
  const isKnown =
    publication !== undefined && atom.days !== undefined && atom.days.first <= publication
  return {
    ...atom,
    grain: 'span',
    kind: 'range',
    precision: 'PERIOD',
    isLoose: false,
    ...(isKnown && atom.days !== undefined
      ? { days: { first: atom.days.first, last: publication } }
      : {}),
  }
}

/** 比上月, 较2020年, 由上月, 原定明年: what a figure or plan is compared with. */
const comparedWith = /(?:[比较由]|相比于?|原(?:定|拟|计划)于?)$/

/** 2020年起: on to publication; a day or a year to come is a beginning alone. */
const fromThen = (atom: TimeAtom, publication: string | undefined): TimeAtom =>
  atom.grain === 'year' &&
  publication !== undefined &&
  atom.days !== undefined &&
  atom.days.last < publication
    ? sinceStart(atom, publication)
    : atom

const nothing = /^/
const affixes: readonly Affix[] = [
  { before: /(?:截[至止]到?|止于)(?:北京时间|当地时间)?$/, after: nothing, apply: asOfEnd },
  { before: /自?$/, after: /^(?:份?以来|至今|迄今)/, apply: sinceStart },
  {
    before: nothing,
    after: /^(?:份|底|末)?(?:之前|以前|前(?![往夕来列期进行后两三四五六七八九十\d]))/,
    apply: asOfEnd,
  },
  { before: /(?:自|从)?$/, after: /^(?:开始|起)(?![草点])/, apply: fromThen },
]
/** 到2025年 looks ahead to an end; 到8日 or 从…到… does not. */
const untilYear = /(?<!达|截|直|遇|感受|直|来|回|拿|得|做)(?:到|至)$/

export function applyAffixes(
  atoms: readonly TimeAtom[],
  text: string,
  publication: string | undefined,
): readonly TimeAtom[] {
  return atoms.map((atom) => {
    const before = text.slice(Math.max(0, atom.start - 8), atom.start)
    const after = text.slice(atom.end, atom.end + 6)
    if (atom.kind === 'vague' || atom.kind === 'as-of') return widened(atom, before, after)
    if (comparedWith.test(before) && atom.grain !== 'day') return { ...atom, grain: 'comparison' }
    if (atom.grain === 'year' && untilYear.test(before)) {
      return asOfEnd({ ...atom, start: atom.start - 1 })
    }
    const affix = affixes.find((each) => each.before.test(before) && each.after.test(after))
    if (affix === undefined) return atom
    return affix.apply(
      {
        ...atom,
        start: atom.start - (affix.before.exec(before)?.[0].length ?? 0),
        end: atom.end + (affix.after.exec(after)?.[0].length ?? 0),
      },
      publication,
    )
  })
}

/** 截至目前: the preposition belongs to the words. */
function widened(atom: TimeAtom, before: string, _after: string): TimeAtom {
  const prefix = /截[至止]到?$/.exec(before)?.[0].length ?? 0
  return prefix === 0 ? atom : { ...atom, start: atom.start - prefix }
}
