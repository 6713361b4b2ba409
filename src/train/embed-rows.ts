// A sparse matrix in, a short dense vector of length 1 for each row out: rows that are alike get vectors that point the same way.
import { seededRandom } from './random.ts'
import type { SparseMatrix } from './word-contexts.ts'

const rounds = 5

/** Subspace iteration towards the leading left singular vectors. `[row * dimensions + d]`. */
export function embedRows(matrix: SparseMatrix, dimensions: number, seed: number): Float64Array {
  const random = seededRandom(seed)
  let columnBasis: Float64Array = Float64Array.from(
    { length: matrix.columnCount * dimensions },
    () => random() - 0.5,
  )
  let rowBasis: Float64Array = new Float64Array(0)
  for (let round = 0; round < rounds; round += 1) {
    rowBasis = multiply(matrix, columnBasis, dimensions)
    orthonormalize(rowBasis, dimensions)
    columnBasis = multiplyTransposed(matrix, rowBasis, dimensions)
    orthonormalize(columnBasis, dimensions)
  }
  normalizeRows(rowBasis, dimensions)
  return rowBasis
}

function multiply(matrix: SparseMatrix, basis: Float64Array, dimensions: number): Float64Array {
  const product = new Float64Array(matrix.rowCount * dimensions)
  eachEntry(matrix, (row, column, value) => addRow(product, row, basis, column, value, dimensions))
  return product
}

function multiplyTransposed(
  matrix: SparseMatrix,
  basis: Float64Array,
  dimensions: number,
): Float64Array {
  const product = new Float64Array(matrix.columnCount * dimensions)
  eachEntry(matrix, (row, column, value) => addRow(product, column, basis, row, value, dimensions))
  return product
}

function eachEntry(
  { rowCount, starts, columns, values }: SparseMatrix,
  visit: (row: number, column: number, value: number) => void,
): void {
  for (let row = 0; row < rowCount; row += 1)
    for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry += 1)
      visit(row, columns[entry] ?? 0, values[entry] ?? 0)
}

function addRow(
  target: Float64Array,
  targetRow: number,
  source: Float64Array,
  sourceRow: number,
  factor: number,
  dimensions: number,
): void {
  const to = targetRow * dimensions
  const from = sourceRow * dimensions
  for (let d = 0; d < dimensions; d += 1)
    target[to + d] = (target[to + d] ?? 0) + factor * (source[from + d] ?? 0)
}

/** Makes the columns perpendicular and of length 1 (modified Gram–Schmidt). */
function orthonormalize(basis: Float64Array, dimensions: number): void {
  for (let d = 0; d < dimensions; d += 1) {
    for (let other = 0; other < d; other += 1) {
      let dot = 0
      for (let at = 0; at < basis.length; at += dimensions)
        dot += (basis[at + d] ?? 0) * (basis[at + other] ?? 0)
      for (let at = 0; at < basis.length; at += dimensions)
        basis[at + d] = (basis[at + d] ?? 0) - dot * (basis[at + other] ?? 0)
    }
    let square = 0
    for (let at = d; at < basis.length; at += dimensions) square += (basis[at] ?? 0) ** 2
    const length = Math.sqrt(square) || 1
    for (let at = d; at < basis.length; at += dimensions) basis[at] = (basis[at] ?? 0) / length
  }
}

function normalizeRows(rows: Float64Array, dimensions: number): void {
  for (let at = 0; at < rows.length; at += dimensions) {
    const row = rows.subarray(at, at + dimensions)
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1
    for (let d = 0; d < dimensions; d += 1) row[d] = (row[d] ?? 0) / length
  }
}
