// A read expression of a sentence in, the TimeExpression out: offsets of the field, and what a series takes from it.
import type { Sentence } from '../model/article.ts'
import type { TimeExpression } from '../model/time.ts'
import { monthDays, yearDays } from './calendar.ts'
import type { Days, TimeAtom } from './time-atom.ts'

export function toExpression(
  atom: TimeAtom,
  sentence: Sentence,
  publication: string | undefined,
): TimeExpression {
  const { days } = atom
  return {
    start: sentence.start + atom.start,
    end: sentence.start + atom.end,
    field: sentence.field,
    sentence: sentence.index,
    surface: sentence.text.slice(atom.start, atom.end),
    precision:
      days === undefined && atom.kind !== 'vague' && atom.grain !== 'now'
        ? 'UNKNOWN'
        : atom.precision,
    kind: atom.kind,
    grain: atom.grain,
    rule: atom.rule,
    ...dates(atom),
    ...seriesTime(atom),
    isFuture:
      days !== undefined &&
      publication !== undefined &&
      (atom.kind === 'as-of' ? days.last : days.first) > publication,
  }
}

/** What holds as of a day has no start; a single day no end. */
function dates({ days, kind }: TimeAtom): Pick<TimeExpression, 'startDate' | 'endDate'> {
  if (days === undefined) return {}
  if (kind === 'as-of') return { endDate: days.last }
  return days.first === days.last
    ? { startDate: days.first }
    : { startDate: days.first, endDate: days.last }
}

function seriesTime(atom: TimeAtom): Pick<TimeExpression, 'asOf' | 'period'> {
  const { days, kind, grain } = atom
  if (days === undefined || atom.isLoose === true || kind === 'vague' || grain === 'comparison')
    return {}
  if (kind === 'as-of' || atom.isEnd === true) return { asOf: days.last }
  if (grain === 'hours') return { period: days.first }
  return days.first === days.last ? { asOf: days.first } : { period: periodOf(days) }
}

/** `2020` for a year, `2021/2025` for years, `2021-06` for a month; else from month to month: `2021-01/2021-07`. */
export function periodOf({ first, last }: Days): string {
  const [fromYear, toYear] = [first.slice(0, 4), last.slice(0, 4)]
  const whole = yearDays(Number(fromYear), Number(toYear))
  if (whole.first === first && whole.last === last) {
    return fromYear === toYear ? fromYear : `${fromYear}/${toYear}`
  }
  const [fromMonth, toMonth] = [first.slice(0, 7), last.slice(0, 7)]
  if (fromMonth !== toMonth) return `${fromMonth}/${toMonth}`
  const month = monthDays(Number(fromYear), Number(first.slice(5, 7)))
  return month.first === first && month.last === last ? fromMonth : `${first}/${last}`
}
