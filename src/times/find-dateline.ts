// The first sentences and the date of publication in, the day of the dateline (本报福州10月6日电) out.
import type { Sentence } from '../model/article.ts'
import { foldWidth, parseNumeral } from '../model/numeral.ts'
import { dateParts, isoDate, nearestDate } from './calendar.ts'

const dateline =
  /([\d一二三四五六七八九十]+)月([\d一二三四五六七八九十]+)日(?:电|讯|[（(]记者|消息)/

/** The day 今天 stands for in an agency's text; absent without a dateline within ten days of publication. */
export function findDateline(
  sentences: readonly Sentence[],
  publication: string | undefined,
): string | undefined {
  if (publication === undefined) return undefined
  const opening = sentences
    .filter(({ field }) => field === 'text')
    .slice(0, 2)
    .map(({ text }) => foldWidth(text).slice(0, 80))
    .join('\n')
  const match = dateline.exec(opening)
  if (match === null) return undefined
  const month = parseNumeral(match[1] ?? '')
  const day = parseNumeral(match[2] ?? '')
  if (month === undefined || day === undefined) return undefined
  const { year } = dateParts(publication)
  const candidates = [year - 1, year].flatMap((each) => isoDate(each, month, day) ?? [])
  return nearestDate(publication, candidates, false)
}
