// Rules for single days: 2013年7月8日, 7月8日, 8日, 昨日, 当天, 本周五, and stretches of hours of one day.
import { parseNumeral } from '../model/numeral.ts'
import { addDays, dateParts, isoDate, nearestDate, weekDays } from './calendar.ts'
import { dayOfMonth } from './read-year.ts'
import type { Groups, TimeContext, TimeReading, TimeRule } from './time-atom.ts'
import { anyYear, dash, dayNumber, monthNumber, noNumberBefore, timeOfDay, year } from './words.ts'

const oneDay = (iso: string | undefined, namesYear = false): TimeReading => ({
  grain: 'day',
  kind: 'point',
  precision: iso === undefined ? 'UNKNOWN' : 'DAY',
  ...(iso === undefined ? {} : { days: { first: iso, last: iso } }),
  namesYear,
})

const number = (groups: Groups, name: 'month' | 'day'): number =>
  parseNumeral(groups[name] ?? '') ?? 0

/** Days that the words count from the anchor. */
const dayShifts: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  前日: -2,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨夜: -1,
  今天: 0,
  今日: 0,
  今晨: 0,
  今晚: 0,
  今早: 0,
  今夜: 0,
  即日: 0,
  明天: 1,
  明日: 1,
  明晚: 1,
  明晨: 1,
  后天: 2,
  大后天: 3,
}

const lastDayShifts: Readonly<Record<string, number>> = {
  前一天: -1,
  前一日: -1,
  次日: 1,
  翌日: 1,
  第二天: 1,
}

const monthShifts: Readonly<Record<string, number>> = { 本: 0, 当: 0, 上: -1, 下: 1, 次: 1 }
const weekShifts: Readonly<Record<string, number>> = {
  本: 0,
  这: 0,
  上: -1,
  下: 1,
  上上: -2,
  下下: 2,
}
const weekdays = '一二三四五六日'

export const dayRules: readonly TimeRule[] = [
  {
    id: 'month-day',
    signs: '月',
    pattern: new RegExp(
      `(?:${anyYear}的?)?${noNumberBefore}(?<month>${monthNumber})月(?<day>${dayNumber})[日号]${timeOfDay}`,
      'g',
    ),
    read: (groups, context) =>
      oneDay(
        dayOfMonth(groups, number(groups, 'month'), number(groups, 'day'), context),
        groups.year !== undefined || groups.yearWord !== undefined,
      ),
  },
  {
    id: 'hours-of-day',
    signs: '月',
    core: /\d时/,
    pattern: new RegExp(
      `(?:${anyYear})?${noNumberBefore}(?<month>${monthNumber})月(?<day>${dayNumber})[日号]\\s?\\d{1,2}时?${dash}\\d{1,2}时`,
      'g',
    ),
    read: (groups, context) => ({
      ...oneDay(dayOfMonth(groups, number(groups, 'month'), number(groups, 'day'), context)),
      grain: 'hours',
    }),
  },
  {
    id: 'numeric-date',
    signs: '-/.',
    core: /[-/.]\d{1,2}[-/.]\d/,
    pattern: new RegExp(
      `(?<![\\d.-])${year}[-/.](?<month>1[0-2]|0?[1-9])[-/.](?<day>3[01]|[12]\\d|0?[1-9])(?![\\d.-])`,
      'g',
    ),
    read: (groups, context) =>
      oneDay(dayOfMonth(groups, number(groups, 'month'), number(groups, 'day'), context), true),
  },
  {
    id: 'day-of-named-month',
    signs: '月',
    core: /[本当上次]个?月/,
    pattern: new RegExp(`(?<which>[本当上次])个?月(?<day>${dayNumber})[日号]${timeOfDay}`, 'g'),
    read: (groups, context) => {
      if (context.publication === undefined) return oneDay(undefined)
      const { year: pubYear, month } = dateParts(context.publication)
      const index = pubYear * 12 + month - 1 + (monthShifts[groups.which ?? ''] ?? 0)
      return oneDay(isoDate(Math.floor(index / 12), (index % 12) + 1, number(groups, 'day')))
    },
  },
  {
    id: 'bare-day',
    signs: '日',
    // No rank (第8日), no length (3日内, 两日游), no clock or line (8号线); Chinese numerals only where they cannot be a length: 二十一日.
    pattern: new RegExp(
      `(?<![^日]—)(?<![\\d.第〇零一二三四五六七八九十百千万每近约满])(?<day>3[01]|[12]\\d|0?[1-9]|二?十[一二三四五六七八九])日(?!内|游|间|均|龄|元|行(?!动)|前(?=[，。完办送交])|之内|以内|后|之后)${timeOfDay}`,
      'g',
    ),
    read: (groups, context) => oneDay(bareDay(number(groups, 'day'), context)),
  },
  {
    id: 'day-word',
    signs: '天日晚晨早夜',
    core: /[前昨今即明后][天日晚夜晨早]/,
    pattern: new RegExp(
      `(?<!光|(?<![天日])、(?=明))(?<word>${Object.keys(dayShifts).join('|')})(?!之星|都市|头条|黄花)${timeOfDay}`,
      'g',
    ),
    read: ({ word }, { anchor, previous }) => {
      // 昨日…决定即日起: from the day told.
      const from = word === '即日' && previous?.grain === 'day' ? previous.days?.last : anchor
      return oneDay(from === undefined ? undefined : addDays(from, dayShifts[word ?? ''] ?? 0))
    },
  },
  {
    // 某公司昨与某县签约.
    id: 'yesterday',
    signs: '昨',
    pattern: /昨(?=[与从在向由对将正举召发签获公开达竣有起赴抵为到被再首已宣会通致启揭正投落])/g,
    read: (_groups, { anchor }) => oneDay(anchor === undefined ? undefined : addDays(anchor, -1)),
  },
  {
    id: 'noted-day',
    // Papers of Taiwan: 昨（20）日, 今天（21日）.
    signs: '昨今明前',
    core: /[前昨今明][天日]?[（(]/,
    pattern: new RegExp(
      `[前昨今明][天日]?[（(](?<day>3[01]|[12]\\d|0?[1-9])日?[）)][日天]?${timeOfDay}`,
      'g',
    ),
    read: (groups, context) =>
      oneDay(bareDay(number(groups, 'day'), { ...context, previous: undefined })),
  },
  {
    id: 'same-day',
    signs: '当同',
    core: /当[天日晚]|同日|同一天/,
    pattern: new RegExp(`(?:当天|当日|当晚|同日(?![方本元常])|同一天)${timeOfDay}`, 'g'),
    read: (_groups, { lastDay, anchor }) => oneDay(lastDay ?? anchor),
  },
  {
    id: 'day-after',
    signs: '前次翌第',
    core: /前一[天日]|[次翌]日|第二天/,
    pattern: new RegExp(`(?<word>${Object.keys(lastDayShifts).join('|')})${timeOfDay}`, 'g'),
    read: ({ word }, { lastDay }) =>
      oneDay(lastDay === undefined ? undefined : addDays(lastDay, lastDayShifts[word ?? ''] ?? 0)),
  },
  {
    id: 'weekday',
    signs: '周星礼',
    pattern: new RegExp(
      `(?<which>上上|下下|[本这上下])(?:个?(?:星期|礼拜)|周)(?<day>[一二三四五六日天])(?!期|年|度)${timeOfDay}`,
      'g',
    ),
    read: ({ which, day }, { publication }) => {
      if (publication === undefined) return oneDay(undefined)
      const { first } = weekDays(publication, weekShifts[which ?? ''] ?? 0)
      return oneDay(addDays(first, weekdays.indexOf(day === '天' ? '日' : (day ?? ''))))
    },
  },
  {
    id: 'week',
    signs: '周星礼',
    pattern:
      /(?<which>上上|下下|[本这上下])个?(?:周|星期|礼拜)(?<end>末)?(?![一二三四五六日天边年])/g,
    read: ({ which, end }, { publication }) => {
      const reading = { grain: 'week', kind: 'range', precision: 'PERIOD' } as const
      if (publication === undefined) return reading
      const week = weekDays(publication, weekShifts[which ?? ''] ?? 0)
      return {
        ...reading,
        days: end === undefined ? week : { ...week, first: addDays(week.last, -1) },
      }
    },
  },
]

/** 8日: in the month of the expression before, else the nearest by tense. */
function bareDay(day: number, { previous, publication, isAhead }: TimeContext): string | undefined {
  const before = previous?.days?.last
  if (before !== undefined && (previous?.grain === 'day' || previous?.grain === 'month')) {
    const { year: beforeYear, month } = dateParts(before)
    return isoDate(beforeYear, month, day)
  }
  if (publication === undefined) return undefined
  const { year: pubYear, month } = dateParts(publication)
  const candidates = [-1, 0, 1].flatMap((shift) => {
    const index = pubYear * 12 + month - 1 + shift
    return isoDate(Math.floor(index / 12), (index % 12) + 1, day) ?? []
  })
  return nearestDate(publication, candidates, isAhead)
}
