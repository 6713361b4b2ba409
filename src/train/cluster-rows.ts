// Vectors of length 1 in, the number of the cluster of each out (spherical k-means).
import { seededRandom } from './random.ts'

const rounds = 12

/** `[row * dimensions + d]` in; for each row a number from 0 to `clusterCount - 1` out. */
export function clusterRows(
  rows: Float64Array,
  dimensions: number,
  clusterCount: number,
  seed: number,
): Uint16Array {
  const rowCount = rows.length / dimensions
  const random = seededRandom(seed)
  let centres: Float64Array = new Float64Array(clusterCount * dimensions)
  for (let cluster = 0; cluster < clusterCount; cluster += 1) {
    const row = Math.floor(random() * rowCount) * dimensions
    centres.set(rows.subarray(row, row + dimensions), cluster * dimensions)
  }
  const assigned = new Uint16Array(rowCount)
  for (let round = 0; round < rounds; round += 1) {
    for (let row = 0; row < rowCount; row += 1)
      assigned[row] = nearest(rows, row * dimensions, centres, dimensions)
    centres = meanDirections(rows, assigned, dimensions, clusterCount)
  }
  return assigned
}

function nearest(
  rows: Float64Array,
  at: number,
  centres: Float64Array,
  dimensions: number,
): number {
  let best = 0
  let bestDot = -Infinity
  for (let centre = 0; centre < centres.length; centre += dimensions) {
    let dot = 0
    for (let d = 0; d < dimensions; d += 1) dot += (rows[at + d] ?? 0) * (centres[centre + d] ?? 0)
    if (dot > bestDot) {
      bestDot = dot
      best = centre / dimensions
    }
  }
  return best
}

function meanDirections(
  rows: Float64Array,
  assigned: Uint16Array,
  dimensions: number,
  clusterCount: number,
): Float64Array {
  const sums = new Float64Array(clusterCount * dimensions)
  assigned.forEach((cluster, row) => {
    for (let d = 0; d < dimensions; d += 1) {
      const slot = cluster * dimensions + d
      sums[slot] = (sums[slot] ?? 0) + (rows[row * dimensions + d] ?? 0)
    }
  })
  for (let at = 0; at < sums.length; at += dimensions) {
    const sum = sums.subarray(at, at + dimensions)
    const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0)) || 1
    for (let d = 0; d < dimensions; d += 1) sum[d] = (sum[d] ?? 0) / length
  }
  return sums
}
