// The lines of a page in, for each out which line above it goes on with: the likeliest course over all of them, of one column or of several in turn.
import type { LineEnds } from './line-continuity.ts'

export type Course = {
  /** Which column the line stands in, numbered in the order they begin. */
  readonly column: number
  /** How many columns are open beside it. */
  readonly others: number
}

/** Most lines of other columns between two of one, and most columns beside one. */
const mostBetween = 5
const mostOthers = 2
/**
 * What it costs (log-odds) that another column begins (less at the same height as the one beside it); that one has its line before it is its turn (less where a blank
 * line stands for the other's); that one is left in the middle of a sentence or behind one (nothing below a blank
 * line); that one stays open over a blank line.
 */
const cost = {
  open: 9,
  openAtTop: 8,
  outOfTurn: 6,
  outOfTurnOverBlank: 1,
  leaveInSentence: 5,
  leave: 0.5,
  overBlank: 0.5,
}

/** How many lines lie between the line above and the last of each other column, nearest first, as one number. */
type State = number
const base = mostBetween + 1
const states = base ** mostOthers
const gapsOf: readonly (readonly number[])[] = Array.from({ length: states }, (_, state) =>
  [state % base, Math.floor(state / base)].filter((gap) => gap > 0),
)

function stateOf(gaps: readonly number[]): State | undefined {
  const [near = 0, far = 0] = [...gaps].sort((a, b) => a - b)
  return near > mostBetween || far > mostBetween ? undefined : near + base * far
}

/** One way on from a state: which columns are left, which line is gone on with, where that leads. */
type Move = {
  readonly to: State
  /** Distances of the lines whose columns are left. */
  readonly left: readonly number[]
  /** Distance of the line gone on with; 0 opens a column. */
  readonly back: number
  /** Another column that stays open has waited longer. */
  readonly isOutOfTurn: boolean
}

const movesFrom: readonly (readonly Move[])[] = gapsOf.map((gaps) => movesOf(gaps))

function movesOf(gaps: readonly number[]): readonly Move[] {
  const moves: Move[] = []
  const add = (left: readonly number[], back: number, others: readonly number[]) => {
    const to = stateOf(others)
    const isOutOfTurn = back > 0 && others.some((gap) => gap >= back)
    if (to !== undefined) moves.push({ to, left, back, isOutOfTurn })
  }
  for (const kept of subsetsOf(gaps)) {
    const left = gaps.filter((gap) => !kept.includes(gap)).map((gap) => gap + 1)
    const further = kept.map((gap) => gap + 1)
    add(left, 1, further)
    if (kept.length < mostOthers) add(left, 0, [1, ...further])
    for (const gap of kept) {
      const rest = kept.filter((other) => other !== gap).map((other) => other + 1)
      add(left, gap + 1, [1, ...rest])
      add([...left, 1], gap + 1, rest)
    }
  }
  return moves
}

function subsetsOf(gaps: readonly number[]): readonly (readonly number[])[] {
  const [first, ...rest] = gaps
  if (first === undefined) return [[]]
  return subsetsOf(rest).flatMap((subset) => [subset, [first, ...subset]])
}

/** Dynamic programming over the lines (Viterbi): linear in them. */
export function weighStreams(
  ends: readonly LineEnds[],
  score: (before: LineEnds, after: LineEnds) => number,
): readonly Course[] {
  let scores = Float64Array.from({ length: states }, (_, state) => (state === 0 ? 0 : -Infinity))
  const ways: { readonly from: Int16Array; readonly back: Int16Array }[] = []
  for (const [index, after] of ends.entries()) {
    const way = { from: new Int16Array(states), back: new Int16Array(states) }
    ways.push(way)
    if (index === 0) continue
    const next = new Float64Array(states).fill(-Infinity)
    const known = Array.from({ length: base + 1 }, (_, back) => scoreAt(ends, index, back, score))
    const isBelowBlank = after.line.number - (ends[index - 1]?.line.number ?? 0) > 1
    const outOfTurn = isBelowBlank ? cost.outOfTurnOverBlank : cost.outOfTurn
    for (let state = 0; state < states; state++) {
      const own = scores[state] ?? -Infinity
      if (own === -Infinity) continue
      for (const move of movesFrom[state] ?? []) {
        const leaving = move.left.reduce(
          (sum, back) => sum + leavingCost(ends[index - back], isBelowBlank),
          0,
        )
        const going =
          move.back === 0 ? -openingCost(ends, index, state) : (known[move.back] ?? -Infinity)
        const turning =
          (move.isOutOfTurn ? outOfTurn : 0) +
          (isBelowBlank ? cost.overBlank : 0) * (gapsOf[move.to]?.length ?? 0)
        const total = own + going - leaving - turning
        if (total <= (next[move.to] ?? -Infinity)) continue
        next[move.to] = total
        way.from[move.to] = state
        way.back[move.to] = move.back
      }
    }
    scores = next
  }
  return trace(ways, scores)
}

/** The lines above, one a column, are the columns' first. */
function openingCost(ends: readonly LineEnds[], index: number, state: State): number {
  const above = index - 1 - (gapsOf[state]?.length ?? 0)
  return isTop(ends, above) ? cost.openAtTop : cost.open
}

/** The first line of the page or below a blank one. */
function isTop(ends: readonly LineEnds[], index: number): boolean {
  return index === 0 || (ends[index]?.blanksAbove ?? 0) > (ends[index - 1]?.blanksAbove ?? 0)
}

function scoreAt(
  ends: readonly LineEnds[],
  index: number,
  back: number,
  score: (before: LineEnds, after: LineEnds) => number,
): number {
  const before = back > 0 ? ends[index - back] : undefined
  const after = ends[index]
  return before && after ? score(before, after) : -Infinity
}

function leavingCost(end: LineEnds | undefined, isBelowBlank: boolean): number {
  if (!end?.endsSentence) return cost.leaveInSentence
  return isBelowBlank ? 0 : cost.leave
}

function trace(
  ways: readonly { readonly from: Int16Array; readonly back: Int16Array }[],
  scores: Float64Array,
): readonly Course[] {
  let state = scores.indexOf(Math.max(...scores))
  const backs: number[] = []
  const others: number[] = []
  for (let index = ways.length - 1; index >= 0; index--) {
    backs[index] = ways[index]?.back[state] ?? 0
    others[index] = gapsOf[state]?.length ?? 0
    state = ways[index]?.from[state] ?? 0
  }
  const columns: number[] = []
  let opened = 0
  for (const [index, back] of backs.entries())
    columns[index] = back === 0 ? opened++ : (columns[index - back] ?? 0)
  return columns.map((column, index) => ({ column, others: others[index] ?? 0 }))
}
