// Sketches of all articles and which of them are new in, the pairs worth comparing out.
import { readSketch, type Sketch } from './sketch-of.ts'

export type SketchedArticle = {
  readonly id: string
  /** YYYY-MM-DD; without one it is compared with articles of every day. */
  readonly date?: string
  /** What `sketchOf` gave. */
  readonly sketch: string
}

type Entry = { readonly id: string; readonly day: number | undefined; readonly sketch: Sketch }

/** Days between two printings of one text: a story kept for a month is an archive's, not news. */
const mostDaysApart = 31
/** Share of the sampled runs of the text that has fewer which the other has too; formulas of unlike news stay below, abridged texts above. */
const leastShare = 0.35
/** One shared run may be chance, unless the sample is as small as this. */
const smallSample = 4

const millisecondsPerDay = 86_400_000
/** Stands for every day where an article has none. */
const undatedFirst = Number.NEGATIVE_INFINITY

/**
 * Pairs `[id, id]`, the lesser id first, in order of ids; at least one of each is touched. Whether two articles are a pair depends on
 * these two alone, so ingesting one by one finds what ingesting all at once does. Time grows with the number of articles times what a month holds of
 * articles that share a run; an article of which nothing is touched within its month costs one comparison.
 */
export function findReprintCandidates(
  sketches: readonly SketchedArticle[],
  touched: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const isNew = ({ id }: SketchedArticle) => touched.has(id)
  const fresh = sketches.filter(isNew).flatMap(readEntry).sort(byDay)
  if (fresh.length === 0) return []
  const index = indexRuns(fresh)
  const placeById = new Map(fresh.map(({ id }, place) => [id, place]))
  const pairs: (readonly [string, string])[] = []
  const sharedRuns = new Int32Array(fresh.length)
  for (const article of sketches) {
    const [entry] = readEntry(article)
    if (entry === undefined) continue
    const places = countShared(entry, index, sharedRuns)
    for (const place of places) {
      const shared = sharedRuns[place] ?? 0
      sharedRuns[place] = 0
      const other = fresh[place]
      // A pair of which both are touched is met twice.
      const isMetAgain = place <= (placeById.get(entry.id) ?? -1)
      if (other === undefined || isMetAgain || !isWorthComparing(entry, other, shared)) continue
      pairs.push(entry.id < other.id ? [entry.id, other.id] : [other.id, entry.id])
    }
  }
  return pairs.sort(
    ([a, b], [c, d]) => (a < c ? -1 : a > c ? 1 : 0) || (b < d ? -1 : b > d ? 1 : 0),
  )
}

function isWorthComparing(one: Entry, other: Entry, shared: number): boolean {
  const ceiling = Math.min(one.sketch.ceiling, other.sketch.ceiling)
  const least = Math.min(countUpTo(one.sketch.runs, ceiling), countUpTo(other.sketch.runs, ceiling))
  return shared >= leastShare * least && (shared > 1 || least <= smallSample)
}

const countUpTo = (ascending: readonly number[], ceiling: number): number =>
  firstPlace(ascending.length, (place) => (ascending[place] ?? 0) > ceiling)

function readEntry({ id, date, sketch: written }: SketchedArticle): readonly Entry[] {
  const sketch = readSketch(written)
  if (sketch === undefined || sketch.runs.length === 0) return []
  const day = date === undefined ? Number.NaN : Math.floor(Date.parse(date) / millisecondsPerDay)
  return [{ id, day: Number.isNaN(day) ? undefined : day, sketch }]
}

function byDay(one: Entry, other: Entry): number {
  const [day, otherDay] = [one.day ?? undatedFirst, other.day ?? undatedFirst]
  if (day !== otherDay) return day < otherDay ? -1 : 1
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

type RunIndex = {
  /** Each run times `size` plus the place of an article that has it, ascending: the articles of a run stand together, by day. */
  readonly keys: Float64Array
  readonly entries: readonly Entry[]
  readonly undated: number
}

function indexRuns(entries: readonly Entry[]): RunIndex {
  const keys = new Float64Array(entries.reduce((sum, { sketch }) => sum + sketch.runs.length, 0))
  let filled = 0
  for (const [place, { sketch }] of entries.entries())
    for (const run of sketch.runs) keys[filled++] = run * entries.length + place
  return {
    keys: keys.sort(),
    entries,
    undated: firstPlace(entries.length, (place) => entries[place]?.day !== undefined),
  }
}

/** Counts into `sharedRuns` by place; gives the places counted. */
function countShared(
  entry: Entry,
  { keys, entries, undated }: RunIndex,
  sharedRuns: Int32Array,
): readonly number[] {
  const size = entries.length
  const counted: number[] = []
  const count = (run: number, from: number, to: number) => {
    if (from >= to) return
    const least = run * size + from
    const end = run * size + to
    let at = firstPlace(keys.length, (place) => (keys[place] ?? 0) >= least)
    for (; at < keys.length && (keys[at] ?? 0) < end; at += 1) {
      const place = (keys[at] ?? 0) - run * size
      if (sharedRuns[place] === 0) counted.push(place)
      sharedRuns[place] = (sharedRuns[place] ?? 0) + 1
    }
  }
  const { day } = entry
  const dayAt = (place: number) => entries[place]?.day ?? undatedFirst
  const from = day === undefined ? 0 : firstPlace(size, (at) => dayAt(at) >= day - mostDaysApart)
  const to = day === undefined ? size : firstPlace(size, (at) => dayAt(at) > day + mostDaysApart)
  for (const run of entry.sketch.runs) {
    if (day !== undefined) count(run, 0, undated)
    count(run, from, to)
  }
  return counted
}

/** First of the places 0 to `size` from which on it holds. */
function firstPlace(size: number, holds: (place: number) => boolean): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
