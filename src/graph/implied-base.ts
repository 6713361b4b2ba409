// An observation with its growth in, what it says of the level it grew from out: when that was, and within which bounds it must lie.
import type { Observation } from '../model/observation.ts'
import { boundsOf, lastPlace } from './value-bounds.ts'

export type ImpliedBase = {
  /** `asOf` or `period` of the earlier level. */
  readonly baseTime: string
  readonly baseLow: number
  readonly baseHigh: number
}

/**
 * Figures whose growth the rules of statistics do not take from the levels as published: at constant prices (value added, national product,
 * logistics), or on a comparable scope (investment, and surveys of units 规模以上, whose list changes each year).
 */
const grownOtherwise =
  /生产总值|GDP|增加值|社会物流总额|固定资产投资|房地产开发投资|规模以上|规上|限额以上|限上/i
/** The same said of any figure, or growth of another base than the earlier level. */
const ofAnotherBase = /可比|同口径|不变价|实际增长|扣除|剔除/

/** Absent where nothing is implied: no growth, no time, a share, or growth that is not of the levels as told. @param sentence its text */
export function impliedBase(observation: Observation, sentence: string): ImpliedBase | undefined {
  const { change, unit, kind, value, approx, indicator, series } = observation
  const isLevel = !/^[%‰]$|点$/.test(unit) && (kind === undefined || kind === 'ACTUAL')
  if (change === undefined || !isLevel) return undefined
  if (grownOtherwise.test(`${series ?? ''} ${indicator}`) || ofAnotherBase.test(sentence)) {
    return undefined
  }
  const baseTime = shift(observation)
  const place = Math.min(1, lastPlace(change.value)) / 2
  const [least, most] = [1 + (change.value - place) / 100, 1 + (change.value + place) / 100]
  if (baseTime === undefined || least <= 0) return undefined
  const { low, high } = boundsOf(value, approx)
  return {
    baseTime,
    baseLow: Math.min(low / most, low / least),
    baseHigh: Math.max(high / least, high / most),
  }
}

/** The time that 同比 or 环比 looks back to; absent where it has no one form. */
function shift({ change, asOf, period }: Observation): string | undefined {
  if (asOf !== undefined) return change?.kind === 'YOY' ? yearBefore(asOf) : monthEndBefore(asOf)
  const [from = '', to] = period?.split('/') ?? []
  if (!/^\d{4}/.test(from)) return undefined
  const isOneYear = to === undefined || to.slice(0, 4) === from.slice(0, 4)
  if (!isOneYear) return undefined
  if (change?.kind === 'YOY') {
    return to === undefined ? yearBefore(from) : `${yearBefore(from)}/${yearBefore(to)}`
  }
  return monthsBefore(from, to)
}

/** 2024-02-29 → 2023-02-28. */
function yearBefore(time: string): string {
  const before = `${Number(time.slice(0, 4)) - 1}${time.slice(4)}`
  return before.endsWith('-02-29') ? before.replace(/29$/, '28') : before
}

/** Only of the last day of a month. */
function monthEndBefore(day: string): string | undefined {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000)
  if (Number.isNaN(next.getTime()) || next.getUTCDate() !== 1) return undefined
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10)
}

/** 2024-01 → 2023-12; a quarter → the quarter before. */
function monthsBefore(from: string, to: string | undefined): string | undefined {
  if (!/^\d{4}-\d{2}$/.test(from)) return undefined
  if (to === undefined) return monthAgo(from, 1)
  const isQuarter = monthAgo(to, 2) === from && /-(?:03|06|09|12)$/.test(to)
  return isQuarter ? `${monthAgo(from, 3)}/${monthAgo(to, 3)}` : undefined
}

function monthAgo(time: string, count: number): string {
  const [year = 0, month = 0] = time.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - count, 1)).toISOString().slice(0, 7)
}
