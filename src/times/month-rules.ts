// Rules for months and stretches of months: 6月, 今年6月底, 上月, 1—5月, 前5个月, 一季度, 上半年.
import { parseNumeral } from '../model/numeral.ts'
import { dateParts, lastDayOf, monthDays } from './calendar.ts'
import { namedYear, yearOfMonth } from './read-year.ts'
import type { Days, Groups, TimeContext, TimeReading, TimeRule } from './time-atom.ts'
import { anyYear, dash, monthNumber, noNumberBefore } from './words.ts'

const part = '(?<part>上旬|中旬|下旬|月?初|月?底|月?末)?'
/** Days of the month that a part of it spans; `last` above the month's length means its end. */
const partDays: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  初: [1, 10],
  底: [21, 31],
  末: [21, 31],
}
const quarters: Readonly<Record<string, readonly [number, number]>> = {
  一: [1, 3],
  首: [1, 3],
  二: [4, 6],
  三: [7, 9],
  四: [10, 12],
}
const monthShifts: Readonly<Record<string, number>> = { 本: 0, 这: 0, 当: 0, 上: -1, 下: 1 }

export const monthRules: readonly TimeRule[] = [
  {
    id: 'month',
    signs: '月',
    pattern: new RegExp(
      `(?:${anyYear}的?)?${noNumberBefore}(?<month>${monthNumber})月(?:份|当月)?${part}(?![亮球湖饼票薪嫂牙光季龄])`,
      'g',
    ),
    read: (groups, context) => {
      const month = parseNumeral(groups.month ?? '') ?? 0
      return monthReading(
        yearOfMonth(groups, month, context),
        month,
        groups.part,
        groups.year !== undefined || groups.yearWord !== undefined,
      )
    },
  },
  {
    id: 'month-word',
    signs: '月',
    core: /[本这当上下]个?月/,
    pattern: new RegExp(`(?<which>[本这当上下])个?月${part}(?!\\d)`, 'g'),
    read: ({ which, part: partWord }, { publication, previous }) => {
      const from = which === '当' ? (previous?.days?.last ?? publication) : publication
      if (from === undefined) return monthReading(undefined, 1, partWord, false)
      const { year, month } = dateParts(from)
      const index = year * 12 + month - 1 + (monthShifts[which ?? ''] ?? 0)
      return monthReading(Math.floor(index / 12), (index % 12) + 1, partWord, false)
    },
  },
  {
    id: 'month-part',
    signs: '月',
    core: /月[底末初]/,
    pattern: /(?<![\d一二三四五六七八九十个每年本上下当])月(?<part>[底末初])(?!.{0,2}余额)/g,
    read: ({ part: partWord }, { publication, previous }) => {
      const from = previous?.days?.last ?? publication
      if (from === undefined) return monthReading(undefined, 1, partWord, false)
      const { year, month } = dateParts(from)
      return monthReading(year, month, partWord, false)
    },
  },
  {
    id: 'month-range',
    signs: '月',
    core: /[至到—–\-~－]\s?[\d一二三四五六七八九十]+月/,
    pattern: new RegExp(
      `(?:${anyYear})?${noNumberBefore}(?<from>${monthNumber})月?份?${dash}(?<to>${monthNumber})月(?!${'\\s?'}(?:\\d|[一二三四五六七八九十])+[日号])份?`,
      'g',
    ),
    read: (groups, context) => {
      const to = parseNumeral(groups.to ?? '') ?? 0
      return span(groups, context, parseNumeral(groups.from ?? '') ?? 0, to)
    },
  },
  {
    id: 'first-months',
    signs: '月',
    core: /前[\d一二两三四五六七八九十]+个?月/,
    pattern: new RegExp(
      `(?:${anyYear}的?)?(?<!\\d)前(?<to>1[0-2]|[2-9]|两|十[一二]|[二三四五六七八九十])个?月(?!前)`,
      'g',
    ),
    read: (groups, context) => span(groups, context, 1, parseNumeral(groups.to ?? '') ?? 0),
  },
  {
    id: 'quarter',
    signs: '季',
    pattern: new RegExp(
      `(?:${anyYear}的?)?第?(?<quarter>[一二三四首])(?:季度|季(?![节民稻军]))(?<part>末)?`,
      'g',
    ),
    read: (groups, context) => {
      const [from, to] = quarters[groups.quarter ?? ''] ?? [1, 3]
      return span(groups, context, from, to, 'quarter')
    },
  },
  {
    id: 'first-quarters',
    signs: '季',
    pattern: new RegExp(`(?:${anyYear}的?)?前(?<to>[两二三123])个?季度`, 'g'),
    read: (groups, context) =>
      span(groups, context, 1, 3 * (parseNumeral(groups.to ?? '') ?? 1), 'quarter'),
  },
  {
    id: 'half-year',
    signs: '半',
    pattern: new RegExp(`(?:${anyYear}的?)?(?<half>[上下])半年(?![的来]?[级制])`, 'g'),
    read: (groups, context) =>
      groups.half === '上' ? span(groups, context, 1, 6) : span(groups, context, 7, 12),
  },
]

function monthReading(
  year: number | undefined,
  month: number,
  partWord: string | undefined,
  namesYear: boolean,
): TimeReading {
  const reading = { grain: 'month', kind: 'range', precision: 'MONTH', namesYear } as const
  return year === undefined
    ? { ...reading, precision: 'UNKNOWN' }
    : { ...reading, days: partOfMonth(year, month, partWord), ...partMarks(partWord) }
}

function partMarks(partWord: string | undefined): Pick<TimeReading, 'isEnd' | 'isLoose'> {
  if (partWord === undefined) return {}
  return /[底末]/.test(partWord) ? { isEnd: true } : { isLoose: true }
}

/** 底 keeps the whole month's end: 上月底 is its last third, and 截至…底 its last day. */
function partOfMonth(year: number, month: number, partWord: string | undefined): Days {
  const whole = monthDays(year, month)
  const days = partDays[(partWord ?? '').replace('月', '')]
  if (days === undefined) return whole
  const [first, last] = days
  const day = (value: number): string => String(value).padStart(2, '0')
  const prefix = whole.first.slice(0, 8)
  return {
    first: prefix + day(first),
    last: prefix + day(Math.min(last, lastDayOf(year, month))),
  }
}

/** Months of one year: the year named, else that of the expression before, else that of publication or, if that lies ahead, the year before. */
function span(
  groups: Groups,
  context: TimeContext,
  from: number,
  to: number,
  grain: 'month' | 'quarter' = 'month',
): TimeReading {
  const namesYear = groups.year !== undefined || groups.yearWord !== undefined
  // From spring on 下半年 is the half that comes.
  const near = groups.half === '下' ? from - 3 : to
  const year = namedYear(groups, context) ?? yearOfMonth(groups, near, context)
  const reading = { grain, kind: 'range', precision: 'PERIOD', namesYear } as const
  if (year === undefined || from < 1 || to > 12 || from > to) return reading
  return { ...reading, days: monthDays(year, from, to) }
}
