// A page's text in, the date of its masthead out: a full date alone on its line, or beside a weekday, an issue or a page number.
import type { Attributed } from '../model/document.ts'
import { isoDate } from './parse-date.ts'

type Found = { readonly year: number; readonly month: number; readonly day: number }

const digits = '〇零一二三四五六七八九'
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const weekdays = '日一二三四五六'

/** What stands beside the date of a paper: weekday, lunar date, number of issue, page or pages, who edited. */
const sign =
  /(?:星期|周)[一二三四五六日天]|农历|(?:总?第)\s*\d+\s*[期号]|今日\s*\d+\s*版|第?\s*[A-D]?\d{1,2}\s*版|国内统一|邮发代号|责编|责任编辑|[日晚晨早商时]报|\b(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\b/i

/** Each gives year, month and day of a line; those of the second kind need a sign beside them. */
const forms: readonly ((line: string) => Found | undefined)[] = [
  (line) => numbersOf(/((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/.exec(line)),
  (line) =>
    numbersOf(/(?<!\d)((?:19|20)\d{2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?!\d)/.exec(line)),
  (line) => {
    const match =
      /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})日/.exec(
        line,
      )
    const [, year = '', month = '', day = ''] = match ?? []
    return match
      ? { year: Number(plainDigits(year)), month: smallNumber(month), day: smallNumber(day) }
      : undefined
  },
  (line) => {
    const match = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b/i.exec(
      line,
    )
    const month = months.indexOf((match?.[1] ?? '').toLowerCase()) + 1
    return match && month > 0 ? { year: Number(match[3]), month, day: Number(match[2]) } : undefined
  },
]

/** A line that is a date and nothing else. */
const bareDate =
  /^\s*(?:(?:19|20)\d{2}\s*(?:年|-|\/|\.)\s*\d{1,2}\s*(?:月|-|\/|\.)\s*\d{1,2}\s*日?|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿卅]{1,3}日)\s*$/

/** Longest line that can be a date line, in characters; how many lines from either end of the page count as its edge. */
const longest = 80
const edge = 15
/** How sure a date is whose weekday is the right one, or a wrong one. By judgement. */
const confidence = { rightWeekday: 0.98, wrongWeekday: 0.75 }

export function findMastheadDate(text: string): Attributed<string> | undefined {
  const lines = joinSplitDates(text.split('\n'))
  const found = lines.flatMap((line, at) => {
    if (line.length > longest) return []
    const isBare = bareDate.test(line)
    if (!isBare && !sign.test(line)) return []
    const date = forms.map((read) => read(line)).find((own) => own !== undefined)
    const value = date && isoDate(date.year, date.month, date.day)
    if (!value) return []
    const isAtEdge = at < edge || at >= lines.length - edge
    const weekday = /(?:星期|周)([一二三四五六日天])/.exec(line)?.[1]?.replace('天', '日')
    const isRight = weekday && weekdays.indexOf(weekday) === new Date(value).getUTCDay()
    const score = (isAtEdge ? 2 : 0) + (weekday ? 1 : 0) + (isRight ? 2 : 0)
    return [{ value, weekday, isRight, score }]
  })
  const [best] = found.sort((a, b) => b.score - a.score)
  if (!best) return undefined
  const sure = best.isRight ? confidence.rightWeekday : confidence.wrongWeekday
  return { value: best.value, origin: 'masthead', ...(best.weekday ? { confidence: sure } : {}) }
}

/** 2025年6月 above a large 18, perhaps with the weekday between: one date. */
function joinSplitDates(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => {
    if (!/^\s*(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*$/.test(line)) return line
    const near = [...lines.slice(at + 1, at + 4), ...lines.slice(Math.max(0, at - 2), at)].map(
      (one) => one.trim(),
    )
    const day = near.find((one) => /^\d{1,2}日?$/.test(one))
    const weekday = near.find((one) => /^星期[一二三四五六日天]/.test(one)) ?? ''
    return day ? `${line.trim()}${day.replace('日', '')}日 ${weekday}` : line
  })
}

function numbersOf(match: RegExpExecArray | null): Found | undefined {
  const [year = 0, month = 0, day = 0] = (match?.slice(1) ?? []).map(Number)
  return match ? { year, month, day } : undefined
}

function plainDigits(numeral: string): string {
  return [...numeral.replaceAll('○', '〇').replaceAll('零', '〇')]
    .map((digit) => digits.replace('零', '').indexOf(digit))
    .join('')
}

/** 十八 → 18, 廿三 → 23, 三十 → 30. */
function smallNumber(numeral: string): number {
  const [tens, ones] = numeral.replace('廿', '二十').replace('卅', '三十').split('十')
  const digit = (one: string | undefined) => (one ? digits.replace('零', '').indexOf(one) : 0)
  if (ones === undefined) return digit(tens)
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones)
}
