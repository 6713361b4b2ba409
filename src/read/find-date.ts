// A file's path and text in, the date of publication out with its origin: path, masthead, dateline, text; and what speaks against it.
import type { Attributed } from '../model/document.ts'
import { findDateline } from './find-dateline.ts'
import { findMastheadDate } from './find-masthead-date.ts'
import { isoDate } from './parse-date.ts'

export type FoundDate = {
  readonly date?: Attributed<string>
  /** What the masthead says where the path says otherwise. */
  readonly rival?: Attributed<string>
}

/** `2021-07-09`, `2021_07_09`, `20210709`, `2021年7月9日`; in a path also `2021/07/09` and `2021-07/09`. */
const datesInPath: readonly RegExp[] = [
  /(?<!\d)((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?!\d)/g,
  /(?<!\d)((?:19|20)\d{2})_(\d{1,2})_(\d{1,2})(?!\d)/g,
  /(?<!\d)((?:19|20)\d{2})\.(\d{1,2})\.(\d{1,2})(?!\d)/g,
  /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/g,
  /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日/g,
  /(?<!\d)((?:19|20)\d{2})[/-](\d{2})\/(\d{2})(?!\d)/g,
]

/** How sure a date is that both path and masthead give, and one of the path that the masthead contradicts. By judgement. */
const confidence = { agreed: 0.99, contradicted: 0.6 }

export function findDate(path: string, text: string): FoundDate {
  const inPath = dateInPath(path)
  const masthead = findMastheadDate(text)
  if (inPath === undefined) {
    const date = masthead ?? findDateline(path, text)
    return date ? { date } : {}
  }
  if (masthead === undefined) return { date: { value: inPath, origin: 'file-name' } }
  if (masthead.value === inPath)
    return { date: { value: inPath, origin: 'file-name', confidence: confidence.agreed } }
  const date = { value: inPath, origin: 'file-name', confidence: confidence.contradicted } as const
  return { date, rival: masthead }
}

/** The last date of the path wins: the file's name says more than its folder. Impossible dates are passed over. */
function dateInPath(path: string): string | undefined {
  const found = datesInPath.flatMap((form) =>
    [...path.matchAll(form)].flatMap((match) => {
      const [year, month, day] = match.slice(1).map(Number)
      const date = year && month && day ? isoDate(year, month, day) : undefined
      return date ? [{ date, at: match.index }] : []
    }),
  )
  return found.sort((a, b) => b.at - a.at)[0]?.date
}
