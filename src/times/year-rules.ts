// Rules for years and stretches of years: 2020年底, 去年, 年底, 2019—2021年, “十四五”期间, 近三年, 十年来.
import { parseNumeral } from '../model/numeral.ts'
import { addMonths, dateParts, monthDays, yearDays } from './calendar.ts'
import { namedYear } from './read-year.ts'
import type { TimeReading, TimeRule } from './time-atom.ts'
import { anyYear, dash, year } from './words.ts'

/** Months of a year that a word of it spans. */
const partMonths: Readonly<Record<string, readonly [number, number]>> = {
  初: [1, 3],
  年初: [1, 3],
  底: [12, 12],
  年底: [12, 12],
  末: [12, 12],
  年末: [12, 12],
  年中: [6, 7],
  中: [6, 7],
}
/** First years of the five-year plans (public fact). */
const planYears: Readonly<Record<string, number>> = {
  十: 2001,
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
}
const count = '(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,3}|几|数|多)'

export const yearRules: readonly TimeRule[] = [
  {
    id: 'year',
    signs: '年',
    // 2000年历史 is a length, 1990年代 a decade.
    pattern: new RegExp(
      `${anyYear}(?<part>年?初|年?底|年?末|年中|中(?=[，。]))?(?!代|多?的?历史|以上|左右|级)(?:度(?!假)|全年|内(?![蒙地容]))?`,
      'g',
    ),
    read: (groups, context) => yearReading(namedYear(groups, context), groups.part, true),
  },
  {
    id: 'part-of-year',
    signs: '年',
    core: /年[底末初中内]/,
    pattern:
      /(?<![\d〇零一二三四五六七八九十今去明前后本上每百成])年(?<part>底|末|初|中(?=[，前])|内(?![蒙部]))(?=(?<end>之?前)?)/g,
    read: ({ part, end }, { publication, previous, isAhead }) => {
      if (previous?.namesYear === true && previous.days !== undefined) {
        return yearReading(dateParts(previous.days.last).year, part, false)
      }
      if (publication === undefined) return yearReading(undefined, part, false)
      const { year: pubYear, month } = dateParts(publication)
      // 年底 told in January has passed, unless it is a term or lies ahead.
      const hasPassed = /[底末]/.test(part ?? '') && month <= 2 && end === undefined && !isAhead
      return yearReading(hasPassed ? pubYear - 1 : pubYear, part, false)
    },
  },
  {
    id: 'whole-year',
    signs: '年',
    core: /[全整]年/,
    pattern: /(?<![\d半])(?:全年|整年)(?!级|龄)/g,
    read: (_groups, { previous }) =>
      previous?.namesYear === true && previous.days !== undefined
        ? yearReading(dateParts(previous.days.last).year, undefined, false)
        : undefined,
  },
  {
    id: 'year-range',
    signs: '年',
    core: /[至到—–\-~－]\s?(?:19|20)\d{2}年/,
    pattern: new RegExp(
      `(?<![\\d.])(?:${year})年?${dash}(?<to>(?:19|20)\\d{2})年(?:间|期间)?`,
      'g',
    ),
    read: (groups) => years(parseNumeral(groups.year ?? ''), parseNumeral(groups.to ?? '')),
  },
  {
    // 上世纪90年代, 20世纪八十年代, 1990年代, 九十年代初.
    id: 'decade',
    signs: '代',
    core: /年代/,
    pattern:
      /(?:(?<which>上个?世纪|本世纪|(?<from>\d{1,2}|十九|二十|二十一)世纪)|(?<![\d])(?<to>1[89]|20)(?=\d0年代))?(?<!第)(?<word>[1-9]0|[一二三四五六七八九]十)年代(?:初期?|中期|末期?|后期)?/g,
    read: ({ which, from, to, word }, { publication }) => {
      const century = centuryOf(which, from, to, parseNumeral(word ?? '') ?? 0, publication)
      const first = century * 100 + (parseNumeral(word ?? '') ?? 0)
      return { ...yearReading(first, undefined, true), ...decadeFrom(first) }
    },
  },
  {
    // 2007年与2009年间.
    id: 'years-between',
    signs: '年',
    core: /年之?间/,
    pattern: new RegExp(`(?<![\\d.])${year}年(?:与|和)(?<to>(?:19|20)\\d{2})年之?间`, 'g'),
    read: (groups) => years(parseNumeral(groups.year ?? ''), parseNumeral(groups.to ?? '')),
  },
  {
    id: 'plan-years',
    signs: '五',
    pattern:
      /[“"]?(?<plan>十[一二三四五]?)五[”"]?规?划?(?:时期|期间|(?<since>(?:实施|启动|开局)?以来)|(?<end>期?末|收官之年)|(?<start>开局之年)|(?<=[”"])(?=[再新将拟计力要全我共末，]))/g,
    read: ({ plan, end, start, since }, { publication }) => {
      const first = planYears[plan ?? '']
      if (first === undefined) return undefined
      const last = yearDays(first + 4).last
      if (since !== undefined && publication !== undefined && publication < last) {
        const days = { first: yearDays(first).first, last: publication }
        return { grain: 'span', kind: 'range', precision: 'PERIOD', namesYear: true, days }
      }
      if (end !== undefined) return yearReading(first + 4, undefined, true)
      return start !== undefined ? yearReading(first, undefined, true) : years(first, first + 4)
    },
  },
  {
    id: 'year-gone',
    signs: '年',
    // Told when a year has just begun: that year, not the last twelve months.
    pattern: /过去的?一年(?!来)/g,
    read: (_groups, { publication }) => {
      if (publication === undefined) return vagueYears
      const { year, month } = dateParts(publication)
      return month <= 3 ? yearReading(year - 1, undefined, false) : yearsBack('一', publication)
    },
  },
  {
    id: 'years-back',
    signs: '年',
    core: /[近去的这][\d一二两三四五六七八九十几数多]{1,4}余?年/,
    pattern: new RegExp(
      `(?:近|过去的?|最近|这)${count}(?:多|余)?年(?:[以间]?来|间|里|中)?(?!级|前)`,
      'g',
    ),
    read: ({ count: written }, { publication }) => yearsBack(written, publication),
  },
  {
    id: 'years-since',
    signs: '年',
    core: /年以?来/,
    pattern: new RegExp(`(?<![\\d第近])${count}(?:多|余)?年(?:以来|来)`, 'g'),
    read: ({ count: written }, { publication }) => yearsBack(written, publication),
  },
  {
    id: 'years-ago',
    signs: '年',
    core: /年[之以]?前/,
    pattern: new RegExp(`(?<![\\d第近])${count}(?:多|余)?年(?:之?前|以前)(?!后|列|三)`, 'g'),
    read: ({ count: written }, { publication }) => {
      const back = parseNumeral(written ?? '')
      if (back === undefined || publication === undefined) return vagueYears
      return { ...yearReading(dateParts(publication).year - back, undefined, false), isLoose: true }
    },
  },
]

/** Hundreds of the year: 19 for 20世纪, 上世纪 and a bare 90年代; a bare 20年代 is of this century. */
function centuryOf(
  which: string | undefined,
  from: string | undefined,
  to: string | undefined,
  decade: number,
  publication: string | undefined,
): number {
  if (to !== undefined) return Number(to)
  if (from !== undefined) return (parseNumeral(from) ?? 20) - 1
  const ours = Math.floor(dateParts(publication ?? '2000-01-01').year / 100)
  if (which === undefined) return decade <= 20 ? ours : ours - 1
  return which.startsWith('上') ? ours - 1 : ours
}

const decadeFrom = (first: number): Partial<TimeReading> => ({
  grain: 'span',
  precision: 'PERIOD',
  isLoose: true,
  days: yearDays(first, first + 9),
})

const vagueYears: TimeReading = { grain: 'vague', kind: 'vague', precision: 'PERIOD' }

function yearReading(
  which: number | undefined,
  part: string | undefined,
  namesYear: boolean,
): TimeReading {
  const reading = { grain: 'year', kind: 'range', precision: 'YEAR', namesYear } as const
  if (which === undefined) return { ...reading, precision: 'UNKNOWN' }
  const months = part === undefined ? undefined : partMonths[part]
  if (months === undefined) return { ...reading, days: yearDays(which) }
  const mark = /[底末]/.test(part ?? '') ? { isEnd: true } : { isLoose: true }
  return { ...reading, precision: 'PERIOD', ...mark, days: monthDays(which, ...months) }
}

function years(from: number | undefined, to: number | undefined): TimeReading | undefined {
  return from === undefined || to === undefined || to < from
    ? undefined
    : {
        grain: 'span',
        kind: 'range',
        precision: 'PERIOD',
        namesYear: true,
        days: yearDays(from, to),
      }
}

/** 十年来: to the day of publication; 近几年 names no beginning. */
function yearsBack(written: string | undefined, publication: string | undefined): TimeReading {
  const back = parseNumeral(written ?? '')
  if (back === undefined || publication === undefined) return vagueYears
  return {
    grain: 'span',
    kind: 'range',
    precision: 'PERIOD',
    isLoose: true,
    days: { first: addMonths(publication, -12 * back), last: publication },
  }
}
