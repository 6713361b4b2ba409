// Names that do not overlap in, quick answers on what lies where out: what stands so far, what the tagger reads, what the gazetteer knows.
import { stir } from '../../model/hash.ts'
import type { EntityType } from '../../model/ontology.ts'
import type { Span } from '../../model/span.ts'
import { codeOfType } from './feature-keys.ts'

export class Layer<Item extends Span> {
  readonly #items: readonly Item[]
  readonly #starting: Int32Array
  readonly #ending: Int32Array
  readonly #over: Int32Array

  constructor(items: readonly Item[], length: number) {
    this.#items = items
    this.#starting = new Int32Array(length + 1).fill(-1)
    this.#ending = new Int32Array(length + 1).fill(-1)
    this.#over = new Int32Array(length + 1).fill(-1)
    items.forEach(({ start, end }, index) => {
      this.#starting[start] = index
      this.#ending[end] = index
      this.#over.fill(index, start, end)
    })
  }

  startingAt(offset: number): Item | undefined {
    return this.#items[this.#starting[offset] ?? -1]
  }
  endingAt(offset: number): Item | undefined {
    return this.#items[this.#ending[offset] ?? -1]
  }
  /** What covers the character behind an offset. */
  over(offset: number): Item | undefined {
    return this.#items[this.#over[offset] ?? -1]
  }
}

type Typed = Span & { readonly type: EntityType }

/** Types of what begins, ends and goes on at an offset. */
export function stateAt(layer: Layer<Typed>, offset: number): number {
  const starts = codeOfType(layer.startingAt(offset)?.type)
  const ends = codeOfType(layer.endingAt(offset)?.type)
  const over = layer.over(offset)
  const inside = over !== undefined && over.start < offset ? codeOfType(over.type) : 0
  return starts * 64 + ends * 8 + inside
}

/** How a span lies to a layer: 1x just one's span, 2x to 4x at the start, at the end or inside of one, 5x across an edge, 1 around some, 0 on nothing. */
export function relationOf(layer: Layer<Typed>, start: number, end: number): number {
  const first = layer.over(start)
  const last = layer.over(end - 1)
  if (first !== undefined && first === last) {
    const type = codeOfType(first.type)
    if (first.start === start && first.end === end) return 10 + type
    return (first.start === start ? 20 : first.end === end ? 30 : 40) + type
  }
  const cutsFirst = first !== undefined && first.start < start
  const cutsLast = last !== undefined && last.end > end
  if (cutsFirst || cutsLast) return 50 + (cutsFirst ? 1 : 0) + (cutsLast ? 2 : 0)
  for (let offset = start; offset < end; offset += 1) if (layer.over(offset) !== undefined) return 1
  return 0
}

/** More names in one span are not told apart. */
const mostNames = 5

/** The types of the names inside a span in order, and whether other characters stand before, between and behind them. */
export function shapeOf(layer: Layer<Typed>, start: number, end: number): number {
  let hash = 3
  let count = 0
  let loose = 0
  let offset = start
  while (offset < end && count < mostNames) {
    const item = layer.startingAt(offset)
    if (item !== undefined && item.end <= end) {
      hash = stir(hash, 8 * loose + codeOfType(item.type))
      loose = 0
      count += 1
      offset = item.end
    } else {
      loose = layer.over(offset) === undefined ? Math.max(1, loose) : 2
      offset += 1
    }
  }
  return count === 0 ? 0 : stir(hash, loose)
}
