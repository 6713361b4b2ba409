import { expect, test } from 'vitest'
import { labelCount, labelNames } from '../../src/tagger/labels.ts'
import { bias, packedWidth, sumWidth, WeightTable } from '../../src/tagger/weight-table.ts'
import { seededRandom } from '../../src/train/random.ts'

const random = seededRandom(5)
const keys = Uint32Array.from({ length: 50_000 }, () => Math.floor(random() * 2 ** 32)).sort()
const weights = Int8Array.from({ length: keys.length * labelCount }, () => 254 * random() - 127)
const table = new WeightTable({
  head: {
    format: 'yutu-tagger',
    formatVersion: 1,
    featureVersion: 1,
    labels: labelNames,
    trainedOn: [],
    scores: {},
    scale: 1,
    featureCount: keys.length,
  },
  keys,
  weights,
  transitions: new Float32Array(labelCount ** 2),
})
const rowByKey = new Map([...keys].map((key, row) => [key, row]))
/** Each key of the model, and numbers that differ from it in one place. */
const asked = Int32Array.from(
  [...keys].flatMap((key) => [key, key ^ 1, key ^ 0x100, key ^ (2 ** 20)]),
)
const weightOf = (key: number, label: number) => {
  const row = rowByKey.get(key >>> 0)
  return row === undefined ? 0 : (weights[row * labelCount + label] ?? 0)
}

test('rows are those of exactly the features asked for, neighbours of theirs that the model lacks are blank', () => {
  const row = new Int32Array(packedWidth)
  const bytes = new Uint8Array(row.buffer)
  let wrong = 0
  for (const key of asked) {
    table.copyTo(row, 0, [key])
    for (let label = 0; label < labelCount; label += 1)
      if ((bytes[label] ?? 0) - bias !== weightOf(key, label)) wrong += 1
  }
  expect(wrong).toBe(0)
})

test('sums are those of exactly the features asked for', () => {
  const perRow = 10
  const rows = new Int32Array((asked.length / perRow) * sumWidth)
  for (let row = 0; row < asked.length / perRow; row += 1)
    table.addTo(rows, row * sumWidth, [...asked.subarray(row * perRow, (row + 1) * perRow)])
  // Low and high half of each number of a row of sums, as the table says where bytes go.
  const halves = [0, 2, 1, 3, 4, 6, 5, 7, 8, 10, 9, 11, 12]
  let wrong = 0
  for (let row = 0; row < asked.length / perRow; row += 1) {
    const ofRow = asked.subarray(row * perRow, (row + 1) * perRow)
    for (const [half, label] of halves.entries()) {
      const number = rows[row * sumWidth + (half >> 1)] ?? 0
      const low = (number << 16) >> 16
      const sum = half === 12 ? number : half % 2 === 0 ? low : (number - low) >> 16
      if (sum !== ofRow.reduce((all, key) => all + weightOf(key, label), 0)) wrong += 1
    }
  }
  expect(wrong).toBe(0)
})
