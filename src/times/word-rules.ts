// Rules for words without a number: 目前, 日前, 近年来, 去年同期, feasts, and the words of habit that are no time (每年).
import { Temporal } from 'temporal-polyfill/full'
import { addDays, addMonths, dateParts, isoDate, nearestDate } from './calendar.ts'
import { namedYear } from './read-year.ts'
import type { Days, Groups, TimeContext, TimeReading, TimeRule } from './time-atom.ts'
import { anyYear } from './words.ts'

const vague = (precision: 'UNKNOWN' | 'PERIOD'): TimeReading => ({
  grain: 'vague',
  kind: 'vague',
  precision,
})

/** Feasts of the sun's calendar by month and day, of the moon's by month code and day; with the length of the holiday. */
const feasts: Readonly<
  Record<
    string,
    { readonly month: number | string; readonly day: number; readonly holiday: number }
  >
> = {
  元旦: { month: 1, day: 1, holiday: 1 },
  五一: { month: 5, day: 1, holiday: 5 },
  劳动节: { month: 5, day: 1, holiday: 5 },
  七一: { month: 7, day: 1, holiday: 1 },
  八一: { month: 8, day: 1, holiday: 1 },
  教师节: { month: 9, day: 10, holiday: 1 },
  十一: { month: 10, day: 1, holiday: 7 },
  国庆: { month: 10, day: 1, holiday: 7 },
  春节: { month: 'M01', day: 1, holiday: 7 },
  元宵节: { month: 'M01', day: 15, holiday: 1 },
  端午: { month: 'M05', day: 5, holiday: 3 },
  中秋: { month: 'M08', day: 15, holiday: 3 },
  重阳节: { month: 'M09', day: 9, holiday: 1 },
}

export const wordRules: readonly TimeRule[] = [
  {
    id: 'habit',
    signs: '每逐历往代',
    pattern:
      /(?:每逢|每个?)(?:年|月|周[一二三四五六日天]?|星期|日|天|晚|季度?)的?(?:[\d一二三四五六七八九十]+月(?:[\d一二三四五六七八九十]+日)?)?|逐[年月日]|历年|往年|[\d一二三四五六七八九十]+0年代/g,
    read: () => undefined,
  },
  {
    id: 'dateline',
    signs: '电讯',
    core: /日[电讯]/,
    // 中新社重庆4月12日电: when the agency wrote; nothing happened then.
    pattern: /[\d一二三四五六七八九十]+月[\d一二三四五六七八九十]+日(?:电|讯)/g,
    read: () => undefined,
  },
  {
    id: 'now',
    signs: '前目今现稿下',
    core: /目前|当前|发稿|[迄至如]今|现|眼下|时下/,
    pattern:
      /(?:截[至止]到?)?(?:目前|当前|发稿时?|记者发稿时?)(?:为止)?|迄今(?:为止)?|(?<![年月日截])至今(?![年天日晚晨早夏秋冬春])|现有(?=[^，。；]*?[\d一二三四五六七八九十百])|如今|(?<![出体表实呈展发浮])现在(?![时的])|(?<=^|[，。；：])(?:眼下|时下)|现已|(?<=[，。])现(?=有|已)/g,
    read: (_groups, { publication }) => ({
      grain: 'now',
      kind: 'as-of',
      precision: 'PERIOD',
      ...(publication === undefined ? {} : { days: { first: publication, last: publication } }),
    }),
  },
  {
    id: 'recently',
    signs: '近前期',
    pattern:
      /日前(?!往)|近日|近期|近来|最近(?!的|[几\d一二两三四五六七八九十])|不久前|前不久|不久后|此前|前期(?=[，,])|前段时间|近段时间|这段时间|同期/g,
    read: () => vague('UNKNOWN'),
  },
  {
    id: 'of-late',
    signs: '近年连期直',
    core: /近[年几些]|多年|连[日月年]来|[期直]以来/,
    pattern:
      /近(?:几|些)?年(?:以?来)?(?!级|龄)|多年(?:以?来)|连[日月年]来|长期以来|一直以来|近(?:几|些)[天日月]来?/g,
    read: () => vague('PERIOD'),
  },
  {
    id: 'then',
    signs: '届',
    // 届时: the time spoken of before; a stretch is over then.
    pattern: /届时/g,
    read: (_groups, { previous, spokenOf }) => {
      const days = previous?.days ?? spokenOf?.days
      if (days === undefined) return vague('UNKNOWN')
      return days.first === days.last
        ? { grain: 'day', kind: 'point', precision: 'DAY', days }
        : { grain: 'span', kind: 'as-of', precision: 'PERIOD', days }
    },
  },
  {
    id: 'lately',
    signs: '来',
    core: /[年多月期周天]以?来/,
    // 半年多来, 三个多月来: no series can hold a stretch whose beginning is not told.
    pattern:
      /(?<![\d上下])(?:半年多?|(?:[\d一二两三四五六七八九十]+|几|数)个?多?(?:月|星期|周)|[\d一二两三四五六七八九十]+天)(?:以来|来(?!自))/g,
    read: () => vague('PERIOD'),
  },
  {
    id: 'comparison',
    signs: '同',
    core: /同期/,
    pattern: new RegExp(`${anyYear}同期|上年同期|(?<!历史)(?<!创)同期(?=增|下|水平|相比)`, 'g'),
    read: (groups, context) => ({
      grain: 'comparison',
      kind: 'range',
      precision: 'PERIOD',
      ...comparedDays(groups, context),
    }),
  },
  {
    id: 'feast',
    signs: '元春清五七八一端中国教重劳',
    core: new RegExp(Object.keys(feasts).join('|')),
    pattern: new RegExp(
      `(?<!第[\\d一二三四五六七八九十百]{1,4}个)(?:${anyYear}的?)?(?:[“"](?<quoted>五一|七一|八一|十一)[”"]|(?<named>元旦|春节|元宵节|劳动节|端午|中秋|国庆|教师节|重阳节|五一(?=假|小长假|期间|劳动节)))(?:国际)?(?:劳动节|节)?(?:小?长?假期?|黄金周)?(?<part>期间|前夕|前后|假期)?(?!联欢|晚会|档|楼|路|村|广场|镇|街|联播|戏曲|建军)`,
      'g',
    ),
    read: feastReading,
  },
]

/** 去年同期: the stretch spoken of before, in the year named. */
function comparedDays(
  groups: Groups,
  context: TimeContext,
): { readonly days: Days } | Record<never, never> {
  const days = context.previous?.days
  const compared = namedYear(groups, context)
  if (days === undefined || compared === undefined) return {}
  const months = 12 * (compared - dateParts(days.last).year)
  return { days: { first: addMonths(days.first, months), last: addMonths(days.last, months) } }
}

function feastReading(groups: Groups, context: TimeContext): TimeReading | undefined {
  const feast = feasts[groups.quoted ?? groups.named ?? '']
  if (feast === undefined) return undefined
  const first = feastDay(feast.month, feast.day, namedYear(groups, context), context)
  if (first === undefined) return vague('PERIOD')
  const isHoliday = /期间|假|周/.test(groups.part ?? '') || feast.holiday > 1
  return {
    grain: isHoliday ? 'span' : 'day',
    kind: isHoliday ? 'range' : 'point',
    precision: isHoliday ? 'PERIOD' : 'DAY',
    days: { first, last: isHoliday ? addDays(first, feast.holiday - 1) : first },
    isLoose: isHoliday || /前夕|前后/.test(groups.part ?? ''),
  }
}

/** The feast's day in the year named, else the one nearest to publication. */
function feastDay(
  month: number | string,
  day: number,
  named: number | undefined,
  { publication, isAhead }: TimeContext,
): string | undefined {
  const inYear = (year: number): string | undefined =>
    typeof month === 'number' ? isoDate(year, month, day) : lunarDay(year, month, day)
  if (named !== undefined) return inYear(named)
  if (publication === undefined) return undefined
  const { year } = dateParts(publication)
  const candidates = [year - 1, year, year + 1].flatMap((each) => inYear(each) ?? [])
  return nearestDate(publication, candidates, isAhead)
}

function lunarDay(year: number, monthCode: string, day: number): string {
  return Temporal.PlainDate.from({ year, monthCode, day, calendar: 'chinese' })
    .withCalendar('iso8601')
    .toString()
}
