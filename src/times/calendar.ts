// Years, months, weeks and the nearest year or month in; stretches of days out.
import { Temporal } from 'temporal-polyfill'
import type { Days } from './time-atom.ts'

type DateParts = { readonly year: number; readonly month: number; readonly day: number }

export function dateParts(iso: string): DateParts {
  return {
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    day: Number(iso.slice(8, 10)),
  }
}

/** ISO date, or absent where there is no such day (2月30日). */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month)
  return isDay ? written(year, month, day) : undefined
}

const written = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const millisecondsOfDay = 86_400_000
/** Days since 1970-01-01. */
const dayNumber = (iso: string): number => Date.parse(iso) / millisecondsOfDay

export function addDays(iso: string, days: number): string {
  return new Date((dayNumber(iso) + days) * millisecondsOfDay).toISOString().slice(0, 10)
}

/** The month's last day where it has no such day: 3月31日 less a month is 2月28日. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = dateParts(iso)
  const index = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1]
  return written(toYear, toMonth, Math.min(day, lastDayOf(toYear, toMonth)))
}

export function lastDayOf(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** Whole months, both ends included; `fromMonth` may lie in another year than `toMonth`. */
export function monthDays(year: number, fromMonth: number, toMonth = fromMonth): Days {
  return {
    first: written(year, fromMonth, 1),
    last: written(year, toMonth, lastDayOf(year, toMonth)),
  }
}

export function yearDays(fromYear: number, toYear = fromYear): Days {
  return { first: monthDays(fromYear, 1).first, last: monthDays(toYear, 12).last }
}

/** Monday to Sunday of the week `offset` weeks from that of the day. */
export function weekDays(iso: string, offset: number): Days {
  const day = Temporal.PlainDate.from(iso)
  const monday = day.add({ days: 7 * offset + 1 - day.dayOfWeek })
  return { first: monday.toString(), last: monday.add({ days: 6 }).toString() }
}

/**
 * Of dates that differ only in what was left unsaid, the one nearest to the anchor; a date on the side that the tense speaks
 * against counts double.
 */
export function nearestDate(
  anchor: string,
  candidates: readonly string[],
  isAhead: boolean,
): string | undefined {
  const from = dayNumber(anchor)
  const cost = (iso: string): number => {
    const days = dayNumber(iso) - from
    const isWithTense = days === 0 || days > 0 === isAhead
    return Math.abs(days) * (isWithTense ? 1 : 2)
  }
  return candidates.reduce<string | undefined>(
    (best, iso) => (best === undefined || cost(iso) < cost(best) ? iso : best),
    undefined,
  )
}
