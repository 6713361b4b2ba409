// Predicted groups and judged pairs or clusters in, precision and recall out.

/** Right ones of all, with the 95 % interval of Wilson. */
export type Share = {
  readonly right: number
  readonly of: number
  readonly low: number
  readonly high: number
}

export type PairScore = { readonly precision: Share; readonly recall: Share; readonly f1: number }

/** `same`: what was judged; `predicted`: what was found. Unsure pairs must be left out before. */
export function scorePairs(
  pairs: readonly { readonly same: boolean; readonly predicted: boolean }[],
): PairScore {
  const found = pairs.filter(({ predicted }) => predicted)
  const true_ = pairs.filter(({ same }) => same)
  const hits = found.filter(({ same }) => same).length
  const precision = shareOf(hits, found.length)
  const recall = shareOf(hits, true_.length)
  return { precision, recall, f1: harmonic(rate(precision), rate(recall)) }
}

export type ClusterScore = {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly items: number
}

/** B³: for each item how much of its found cluster belongs to it, and how much of its true one is found; the means of all. */
export function scoreClusters(
  items: readonly { readonly cluster: string; readonly predicted: string }[],
): ClusterScore {
  let precision = 0
  let recall = 0
  for (const item of items) {
    const found = items.filter(({ predicted }) => predicted === item.predicted)
    const wanted = items.filter(({ cluster }) => cluster === item.cluster)
    const both = found.filter(({ cluster }) => cluster === item.cluster).length
    precision += both / found.length
    recall += both / wanted.length
  }
  const count = Math.max(1, items.length)
  return {
    precision: precision / count,
    recall: recall / count,
    f1: harmonic(precision / count, recall / count),
    items: items.length,
  }
}

export function rate({ right, of }: Share): number {
  return of === 0 ? 0 : right / of
}

function shareOf(right: number, of: number): Share {
  const z = 1.96
  const p = of === 0 ? 0 : right / of
  const n = Math.max(1, of)
  const middle = p + (z * z) / (2 * n)
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  return { right, of, low: (middle - spread) / scale, high: (middle + spread) / scale }
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b)
}
