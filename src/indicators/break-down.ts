// Observations drafted so far and a figure between brackets or behind 其中 in, the part it is of the total before it out: 3例（甲县1例、乙县2例）, 12处，其中甲镇3处.
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

/** Absent where no name stands right before a number in the unit of the total. */
export function partOfTotal(
  figure: Figure,
  total: Observation | undefined,
  links: readonly Link[],
): Part | undefined {
  const { quantity, left, sentence, isBracketed } = figure
  if (total?.sentence !== sentence.index || total.unit !== quantity.unit) return undefined
  const between = sentence.text.slice(
    total.span.end - sentence.start,
    quantity.start - sentence.start,
  )
  if (!isBracketed && !/^[，；][^。；]{0,2}其中/.test(between)) return undefined
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
