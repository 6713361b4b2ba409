// Observations drafted so far and a figure between brackets in, the part it is of the total before them out: 3例（甲县1例、乙县2例）.
import type { Link } from '../model/entity.ts'
import type { Observation } from '../model/observation.ts'
import type { Figure } from './figure.ts'

export type Part = {
  /** Entity id. */
  readonly entity: string
  /** Where its name begins. */
  readonly start: number
  readonly indicator: string
}

/** Absent where the brackets do not hold names with numbers in the unit of the total. */
export function partOfTotal(
  figure: Figure,
  total: Observation | undefined,
  links: readonly Link[],
): Part | undefined {
  const { quantity, left, sentence, isBracketed } = figure
  if (!isBracketed || total?.sentence !== sentence.index || total.unit !== quantity.unit)
    return undefined
  if (quantity.value > total.value) return undefined
  const link = links.findLast(
    ({ mention }) => mention.start >= left.start && mention.end === quantity.start,
  )
  // 境外输入病例3例（某国1例）: where they came from, still counted of the subject of the total.
  if (/输入|进口|来自|籍/.test(total.indicator)) {
    return { entity: total.subject, start: left.start, indicator: total.indicator }
  }
  return link === undefined
    ? undefined
    : { entity: link.entity, start: link.mention.start, indicator: total.indicator }
}
