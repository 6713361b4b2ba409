// Sentences as words in, how strongly each frequent word is drawn to each neighbour out: a sparse matrix of positive pointwise information.

/** Row by row: `columns[k]` and `values[k]` for `k` from `starts[row]` to `starts[row + 1]`. */
export type SparseMatrix = {
  readonly rowCount: number
  readonly columnCount: number
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float64Array
}

export type WordContexts = { readonly words: readonly string[]; readonly matrix: SparseMatrix }

/** A word must be seen so often to get a cluster, and only so many words do. */
const leastCount = 5
const mostWords = 40_000
/** Neighbours are told apart only where they are among the most frequent; one column each to the left and the right. */
const neighbourCount = 2_000
const boundary = '\n'
/** Exponent that keeps rare neighbours from looking important (Levy, Goldberg, Dagan 2015). */
const smoothing = 0.75

export function countContexts(sentences: readonly (readonly string[])[]): WordContexts {
  const counts = new Map<string, number>()
  for (const words of sentences)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts]
    .filter(([, count]) => count >= leastCount)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word)
  const rowByWord = new Map(words.map((word, row) => [word, row]))
  const neighbours = [boundary, ...words.slice(0, neighbourCount - 1)]
  const columnByWord = new Map(neighbours.map((word, column) => [word, column]))
  const rows = words.map(() => new Map<number, number>())
  const enter = (word: string, neighbour: string, shift: number) => {
    const row = rows[rowByWord.get(word) ?? -1]
    const column = columnByWord.get(neighbour)
    if (row === undefined || column === undefined) return
    row.set(column + shift, (row.get(column + shift) ?? 0) + 1)
  }
  for (const sentence of sentences)
    for (let index = 0; index < sentence.length; index += 1) {
      enter(sentence[index] ?? '', sentence[index - 1] ?? boundary, 0)
      enter(sentence[index] ?? '', sentence[index + 1] ?? boundary, neighbourCount)
    }
  return { words, matrix: toInformation(rows, 2 * neighbourCount) }
}

function toInformation(
  rows: readonly ReadonlyMap<number, number>[],
  columnCount: number,
): SparseMatrix {
  const columnSums = new Float64Array(columnCount)
  for (const row of rows)
    for (const [column, count] of row) columnSums[column] = (columnSums[column] ?? 0) + count
  const smoothed = columnSums.map((sum) => sum ** smoothing)
  const total = smoothed.reduce((sum, value) => sum + value, 0)
  const starts = new Int32Array(rows.length + 1)
  const columns: number[] = []
  const values: number[] = []
  rows.forEach((row, index) => {
    const rowSum = [...row.values()].reduce((sum, count) => sum + count, 0)
    for (const [column, count] of [...row].sort((a, b) => a[0] - b[0])) {
      const information = Math.log((count * total) / (rowSum * (smoothed[column] ?? 1)))
      if (information <= 0) continue
      columns.push(column)
      values.push(information)
    }
    starts[index + 1] = columns.length
  })
  return {
    rowCount: rows.length,
    columnCount,
    starts,
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
  }
}
