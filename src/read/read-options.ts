// What a caller says about all inputs of a run, and its check.
import type { Attributed } from '../model/document.ts'
import { parseDate } from './parse-date.ts'
import { ReadError } from './read-error.ts'

export type ReadOptions = {
  /** Date of publication, in any form `parseDate` takes. */
  readonly date?: string
  /** Home region: GB/T 2260 code, six digits. */
  readonly region?: string
  /** The same for inputs that do not tell their own; it must be a code already. */
  readonly defaultRegion?: string
  /** Who published it. */
  readonly publisher?: string
  /** Text files are one clean article each: no layout, nothing moved. */
  readonly clean?: boolean
  /** What `-` reads; the process's standard input unless given. */
  readonly stdin?: AsyncIterable<Uint8Array>
}

/** Options with the date as ISO. Throws ReadError `INVALID_DATE` or `INVALID_REGION`: no input could be read with them. */
export function checkOptions(options: ReadOptions): ReadOptions {
  const { date, region, ...rest } = options
  return {
    ...rest,
    ...(date === undefined ? {} : { date: checkedDate(date, '--date') }),
    ...(region === undefined ? {} : { region: checkedRegion(region, '--region') }),
  }
}

/** The ISO date; throws ReadError `INVALID_DATE` that names where it stands. */
export function checkedDate(value: string, place: string): string {
  const date = parseDate(value)
  if (date) return date
  throw new ReadError(
    'INVALID_DATE',
    `${place}: there is no date "${value}"; write it as YYYY-MM-DD, e.g. 2021-07-09`,
  )
}

/** The code; throws ReadError `INVALID_REGION` that names where it stands. */
export function checkedRegion(value: string, place: string): string {
  if (/^[1-9]\d{5}$/.test(value)) return value
  throw new ReadError(
    'INVALID_REGION',
    `${place}: "${value}" is no region code; write the six digits of GB/T 2260, e.g. 500000 for 重庆市`,
  )
}

/** The region of an input that does not tell its own. */
export function defaultRegionOf({ defaultRegion }: ReadOptions): Attributed<string> | undefined {
  return defaultRegion === undefined ? undefined : { value: defaultRegion, origin: 'default' }
}
