// A date as people write it in, the ISO date out, or nothing where there is no such day.

const dateForms: readonly RegExp[] = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/,
  /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
]

/** `2021-07-09`, `2021-07-09T08:00:00+08:00`, `2021/7/9`, `20210709`, `2021年7月9日` → `2021-07-09`; anything else: undefined. */
export function parseDate(value: string): string | undefined {
  for (const form of dateForms) {
    const match = form.exec(value.trim())
    if (match) return isoDate(Number(match[1]), Number(match[2]), Number(match[3]))
  }
  return undefined
}

/** The ISO date, or undefined where the calendar has no such day (30 February) or no newspaper could bear it. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists =
    year >= 1800 && year <= 2999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : undefined
}
