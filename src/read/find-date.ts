// A file's path and text in, the date of publication out with its origin: file name or path, masthead, text.
import type { Attributed } from '../model/document.ts'
import { isoDate } from './parse-date.ts'

/** `2021-07-09`, `2021_07_09`, `20210709`, `2021年7月9日`; in a path also `2021/07/09` and `2021-07/09`. */
const datesInPath: readonly RegExp[] = [
  /(?<!\d)((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?!\d)/g,
  /(?<!\d)((?:19|20)\d{2})_(\d{1,2})_(\d{1,2})(?!\d)/g,
  /(?<!\d)((?:19|20)\d{2})\.(\d{1,2})\.(\d{1,2})(?!\d)/g,
  /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/g,
  /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/g,
  /(?<!\d)((?:19|20)\d{2})[/-](\d{2})\/(\d{2})(?!\d)/g,
]

/** A date line: a full date beside a weekday, an issue number, the lunar date or the number of pages. */
const fullDate = /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/
const mastheadSign =
  /星期[一二三四五六日天]|农历|第\s*\d+\s*[期号]|今日\s*\d+\s*版|国内统一|邮发代号|责编|责任编辑/
/** A line that is a date and nothing else. */
const bareDate =
  /^\s*((?:19|20)\d{2})\s*(?:年|-|\/|\.)\s*(\d{1,2})\s*(?:月|-|\/|\.)\s*(\d{1,2})\s*日?\s*$/
/** `今天（2024年4月30日）`, `本报2021年7月9日讯`, `新华社重庆2021年7月8日电`: the day of the report itself, year and all. */
const reportDate =
  /(?:今天|今日)[（(]((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日|(?:本报|社|网)\S{0,6}?((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日(?:讯|电)/

/** Longest line that can be a date line of a masthead, in characters. */
const longestMastheadLine = 80

export function findDate(path: string, text: string): Attributed<string> | undefined {
  const inPath = dateInPath(path)
  if (inPath) return { value: inPath, origin: 'file-name' }
  const lines = text.split('\n').filter((line) => line.length <= longestMastheadLine)
  for (const line of lines) {
    const match = bareDate.exec(line) ?? (mastheadSign.test(line) ? fullDate.exec(line) : null)
    const date = match && dateOf(match.slice(1))
    if (date) return { value: date, origin: 'masthead' }
  }
  const match = reportDate.exec(text.replaceAll('\n', ''))
  const date = match && dateOf(match.slice(1).filter((part) => part !== undefined))
  return date ? { value: date, origin: 'text' } : undefined
}

/** The last date of the path wins: the file's name says more than its folder. Impossible dates are passed over. */
function dateInPath(path: string): string | undefined {
  const found = datesInPath.flatMap((form) =>
    [...path.matchAll(form)].flatMap((match) => {
      const date = dateOf(match.slice(1))
      return date ? [{ date, at: match.index }] : []
    }),
  )
  return found.sort((a, b) => b.at - a.at)[0]?.date
}

function dateOf(parts: readonly (string | undefined)[]): string | undefined {
  const [year, month, day] = parts.map(Number)
  return year && month && day ? isoDate(year, month, day) : undefined
}
