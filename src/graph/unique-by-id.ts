// Rows in, the first of each id out, in order.
export function uniqueById<Row extends { readonly id: string }>(
  rows: readonly Row[],
): readonly Row[] {
  const first = new Map<string, Row>()
  for (const row of rows) if (!first.has(row.id)) first.set(row.id, row)
  return [...first.values()]
}
