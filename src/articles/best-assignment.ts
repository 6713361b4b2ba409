// A table of values in, the pairing of rows with columns of greatest total value out (Hungarian method).

/**
 * `values[row][column]`; every row gets at most one column and the reverse; a pair of value 0 or less is left out.
 * Returns for each row its column or -1. Cubic in the larger side: a page has some dozens of headings.
 */
export function bestAssignment(values: readonly (readonly number[])[]): readonly number[] {
  const columns = Math.max(0, ...values.map((row) => row.length))
  const size = Math.max(values.length, columns)
  // Shortest augmenting paths over costs, 1-based; see R. Jonker and A. Volgenant, Computing 38 (1987).
  const cost = (row: number, column: number) => -Math.max(0, values[row - 1]?.[column - 1] ?? 0)
  const rowPrice = new Array<number>(size + 1).fill(0)
  const columnPrice = new Array<number>(size + 1).fill(0)
  const rowOf = new Array<number>(size + 1).fill(0)
  for (let row = 1; row <= size; row++) augment(row, size, cost, rowPrice, columnPrice, rowOf)
  const chosen = new Array<number>(values.length).fill(-1)
  for (let column = 1; column <= size; column++) {
    const row = rowOf[column] ?? 0
    if (row >= 1 && row <= values.length && cost(row, column) < 0) chosen[row - 1] = column - 1
  }
  return chosen
}

function augment(
  start: number,
  size: number,
  cost: (row: number, column: number) => number,
  rowPrice: number[],
  columnPrice: number[],
  rowOf: number[],
): void {
  const slack = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Array<number>(size + 1).fill(0)
  const isDone = new Array<boolean>(size + 1).fill(false)
  rowOf[0] = start
  let column = 0
  do {
    isDone[column] = true
    const row = rowOf[column] ?? 0
    let step = Number.POSITIVE_INFINITY
    let next = 0
    for (let other = 1; other <= size; other++) {
      if (isDone[other]) continue
      const reduced = cost(row, other) - (rowPrice[row] ?? 0) - (columnPrice[other] ?? 0)
      if (reduced < (slack[other] ?? 0)) {
        slack[other] = reduced
        from[other] = column
      }
      if ((slack[other] ?? 0) < step) {
        step = slack[other] ?? 0
        next = other
      }
    }
    for (let other = 0; other <= size; other++)
      if (isDone[other]) {
        const owner = rowOf[other] ?? 0
        rowPrice[owner] = (rowPrice[owner] ?? 0) + step
        columnPrice[other] = (columnPrice[other] ?? 0) - step
      } else slack[other] = (slack[other] ?? 0) - step
    column = next
  } while ((rowOf[column] ?? 0) !== 0)
  while (column !== 0) {
    const previous = from[column] ?? 0
    rowOf[column] = rowOf[previous] ?? 0
    column = previous
  }
}
