// A page's text in, the day its reports bear out: 新华社重庆2021年7月8日电; where the year is missing, that of the path or of a near date in the text.
import type { Attributed } from '../model/document.ts'
import { isoDate } from './parse-date.ts'

const fullDateline = /(?:本报|社|网)\S{0,8}?((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日(?:讯|电)/
/** 今天（2024年4月30日）: the day of the report itself, year and all. */
const today = /(?:今天|今日)[（(]((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/
const shortDateline =
  /(?:本报|[社网台报])[\u4e00-\u9fff、]{0,10}?(\d{1,2})月(\d{1,2})日(?:讯|电|消息)/g
/** How sure a date is whose year is not the dateline's own. By judgement: a paper prints what was sent the day before. */
const yearFromElsewhere = 0.5

export function findDateline(path: string, text: string): Attributed<string> | undefined {
  const joined = text.replaceAll('\n', '')
  const full = dateOf(fullDateline.exec(joined)?.slice(1))
  if (full) return { value: full, origin: 'dateline' }
  const own = dateOf(today.exec(joined)?.slice(1))
  if (own) return { value: own, origin: 'text' }
  const days = [...joined.matchAll(shortDateline)].map((match) => match.slice(1).map(Number))
  const dated = days.flatMap(([month = 0, day = 0]) => {
    const year = yearIn(path) ?? yearNear(joined, month)
    return dateOf([year, month, day]) ?? []
  })
  const latest = dated.sort().at(-1)
  return latest ? { value: latest, origin: 'dateline', confidence: yearFromElsewhere } : undefined
}

function yearIn(path: string): number | undefined {
  const found = [...path.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].at(-1)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** Of the dates with a year in the month of the dateline or the one before the latest. */
function yearNear(text: string, month: number): number | undefined {
  const years = [...text.matchAll(/((?:19|20)\d{2})年(\d{1,2})月/g)].flatMap((match) =>
    month - Number(match[2]) === 0 || month - Number(match[2]) === 1 ? [Number(match[1])] : [],
  )
  return years.sort((a, b) => b - a)[0]
}

function dateOf(parts: readonly (string | number | undefined)[] | undefined): string | undefined {
  const [year, month, day] = (parts ?? []).map(Number)
  return year && month && day ? isoDate(year, month, day) : undefined
}
