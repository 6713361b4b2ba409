// Dates in, the first and the last of them out.
export type DateRange = {
  /** ISO dates; null when none is known. */
  readonly firstSeen: string | null
  readonly lastSeen: string | null
}

export function rangeOf(dates: readonly (string | null | undefined)[]): DateRange {
  const known = dates.filter((date) => typeof date === 'string').sort()
  return { firstSeen: known[0] ?? null, lastSeen: known.at(-1) ?? null }
}
