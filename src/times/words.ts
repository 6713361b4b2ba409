// Pieces of patterns that several rules share: numerals of years, months and days, the words for years and the time of day.

/** 2021, 二〇二一, 民国110: with 年 after it. */
export const year =
  '(?<year>(?:19|20)\\d{2}|民国\\d{1,3}|[一二][〇零○九][〇零○一二三四五六七八九]{2})'
export const yearWord =
  '(?<yearWord>今年|本年|去年|上年|明年|前年|(?<![产成用之以营])后年(?![均产发处收销营用可生])|当年)'
/** 2021年, 今年. */
export const anyYear = `(?<![\\d.])(?:${year}年|${yearWord})`
/** What may stand before a bare number of a month or day: no digit, no 第, no numeral. */
export const noNumberBefore = '(?<![\\d.第〇零一二三四五六七八九十百千万每])'
export const monthNumber = '(?:1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])'
export const dayNumber =
  '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])'
export const dash = '\\s?(?:至|到|—+|–|-|~|－)\\s?'

const clockNumber = '(?:\\d{1,2}|[〇零一二三四五六七八九十]{1,3})'
/** 下午, 晚上21时04分许, 9:30. */
export const timeOfDay = `(?:(?:凌晨|清晨|早上|早晨|早间|上午|中午|午间|下午|午后|傍晚|晚间|晚上|夜间|夜里|深夜|晚(?!会|宴)|夜(?!市)|早))?\\s?(?:${clockNumber}[时点](?:${clockNumber}分|半|整)?(?:许|左右)?|\\d{1,2}:\\d{2})?`

/** Years that the words count from that of publication. */
export const yearShifts: ReadonlyMap<string, number> = new Map([
  ['今年', 0],
  ['本年', 0],
  ['去年', -1],
  ['上年', -1],
  ['前年', -2],
  ['明年', 1],
  ['后年', 2],
])
