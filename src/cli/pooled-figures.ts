// The scorer's reports on several sets in, their shares put together out: right of how many, with a 95 % interval (Wilson).

/** As the scorer writes it, and as it is called here. */
const shares: readonly (readonly [line: string, name: string])[] = [
  ['date', 'event dates'],
  ['status', 'event status'],
  ['subject', 'observation subject'],
  ['indicator', 'observation indicator'],
  ['as of / period', 'observation time'],
  ['change', 'observation change'],
]
/** Two-sided normal quantile of 95 %. */
const z = 1.96

/** Two figures a line, the amounts alone; the F1 of amounts has no interval of this kind: its precision and recall have. */
export function pooledFigures(reports: readonly string[]): readonly string[] {
  const lines = shares.map(([line, name]) => {
    const form = new RegExp(`^ +${line} +.*\\((\\d+)/(\\d+)\\)$`, 'm')
    const [right, of] = sumOf(reports, form)
    return `  ${name.padEnd(22)} ${share(right ?? 0, of ?? 0)}`
  })
  const amounts = /^ +amounts .*\((\d+) right, (\d+) predicted, (\d+) gold\)$/m
  const [right = 0, predicted = 0, gold = 0] = sumOf(reports, amounts)
  const f1 = predicted + gold === 0 ? 0 : (200 * right) / (predicted + gold)
  const pairs = lines.flatMap((line, at) =>
    at % 2 === 0 ? [`${line.padEnd(64)}${lines[at + 1]?.trimEnd() ?? ''}`] : [],
  )
  return [
    ...pairs,
    `  ${'event amounts'.padEnd(22)} F1 ${f1.toFixed(1)}; P ${share(right, predicted)}; R ${share(right, gold)}`,
  ]
}

/** Sums of the numbers that a pattern captures, over the reports. */
function sumOf(reports: readonly string[], form: RegExp): readonly number[] {
  const counts = reports.map((report) => (form.exec(report) ?? []).slice(1).map(Number))
  const width = Math.max(0, ...counts.map(({ length }) => length))
  return Array.from({ length: width }, (_none, at) =>
    counts.reduce((sum, row) => sum + (row[at] ?? 0), 0),
  )
}

/** `93.1 % (27/29, 95 %: 78.0–98.1)`. */
function share(right: number, of: number): string {
  if (of === 0) return '– (0/0)'
  const p = right / of
  const middle = (p + z ** 2 / (2 * of)) / (1 + z ** 2 / of)
  const half = (z * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2))) / (1 + z ** 2 / of)
  const [low, high] = [middle - half, middle + half].map((end) =>
    (100 * Math.min(1, Math.max(0, end))).toFixed(1),
  )
  return `${(100 * p).toFixed(1)} % (${right}/${of}, 95 %: ${low}–${high})`
}
