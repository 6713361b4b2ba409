// What the trainers of linear models have in common: keys numbered, rounds gone through with the mean of the later ones, weights made bytes, folds left out.
import type { LinearWeights } from '../model/linear-model.ts'
import { seededRandom, shuffle } from './random.ts'

/** Errors below this are not learnt from. */
export const negligible = 2e-3
/** Largest weight that a byte stands for; what is beyond is cut to it. */
const largestWeight = 2.5

/** The keys seen `least` times or more, sorted, and the rows of those among a list of keys. */
export function numberKeys(lists: Iterable<Iterable<number>>, least: number) {
  const counts = new Map<number, number>()
  for (const list of lists) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1)
  const keys = Uint32Array.from(
    [...counts].flatMap(([key, count]) => (count < least ? [] : [key])),
  ).sort()
  const rowOf = new Map([...keys].map((key, row) => [key, row]))
  const rowsOf = (list: Iterable<number>) =>
    Int32Array.from([...list].flatMap((key) => rowOf.get(key) ?? []))
  return { keys, rowsOf }
}

export type Rounds = { readonly rounds: number; readonly seed: number }

/** Learns from each sample once a round, in a seeded order that changes; fills `means` with the mean of `values` after the later half of the rounds. */
export function goThrough<Sample>(
  samples: readonly Sample[],
  { rounds, seed }: Rounds,
  values: Float32Array | Float64Array,
  means: Float32Array | Float64Array,
  learn: (sample: Sample) => void,
): void {
  const firstAveraged = Math.ceil(rounds / 2)
  const order = Int32Array.from(samples, (_, index) => index)
  const random = seededRandom(seed)
  for (let round = 1; round <= rounds; round += 1) {
    shuffle(order, random)
    for (const index of order) {
      const sample = samples[index]
      if (sample !== undefined) learn(sample)
    }
    if (round < firstAveraged) continue
    for (let slot = 0; slot < values.length; slot += 1)
      means[slot] = (means[slot] ?? 0) + (values[slot] ?? 0) / (rounds - firstAveraged + 1)
  }
}

/** Weights as bytes; a feature none of whose weights comes to `fewestSteps` is left out. */
export function compactWeights(
  keys: Uint32Array,
  values: Float32Array | Float64Array,
  fewestSteps: number,
  head: Pick<LinearWeights['head'], 'task' | 'featureVersion' | 'outputs'>,
): LinearWeights {
  const { outputs } = head
  const scale = largestWeight / 127
  const steps = Int8Array.from(values, (value) =>
    Math.max(-127, Math.min(127, Math.round(value / scale))),
  )
  const stepsOf = (row: number) => steps.subarray(row * outputs, (row + 1) * outputs)
  const kept = [...keys.keys()].filter((row) =>
    stepsOf(row).some((step) => Math.abs(step) >= fewestSteps),
  )
  return {
    head: { format: 'yutu-linear', ...head, scale, featureCount: kept.length },
    keys: Uint32Array.from(kept, (row) => keys[row] ?? 0),
    weights: Int8Array.from(kept.flatMap((row) => [...stepsOf(row)])),
  }
}

/** What `judge` says of every item by what it learns from the others: every `folds`-th item is left out in turn. */
export const leaveOut = <Item, Judged>(
  items: readonly Item[],
  folds: number,
  judge: (learnt: readonly Item[], asked: readonly Item[]) => readonly Judged[],
): readonly Judged[] =>
  Array.from({ length: folds }, (_, fold) =>
    judge(
      items.filter((_item, at) => at % folds !== fold),
      items.filter((_item, at) => at % folds === fold),
    ),
  ).flat()
