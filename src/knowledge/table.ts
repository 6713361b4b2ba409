// Text of a TSV table in, its rows out: `#` lines are comments, cells keep their order.

/** Rows of a table as lists of cells; missing cells read as ''. Every row has at least `width` cells. */
export function parseTable(text: string, width: number): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const cells = line.split('\t')
    while (cells.length < width) cells.push('')
    rows.push(cells)
  }
  return rows
}

/** Parts of a cell that holds a list: `甲|乙`. */
export function parseList(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('|')
}
