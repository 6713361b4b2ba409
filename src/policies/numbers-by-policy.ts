// Document numbers and titles in, the number of each policy out.
import type { Link } from '../model/entity.ts'
import type { DocumentNumber } from './document-number.ts'

export type Numbered = DocumentNumber & { readonly sentence: number }

/** A number belongs to the title right before its bracket, else to the one right after it, else to the only one of its sentence. */
export function numbersByPolicy(
  numbers: readonly DocumentNumber[],
  named: readonly Link[],
  text: string,
): ReadonlyMap<string, Numbered> {
  const byPolicy = new Map<string, Numbered>()
  for (const number of numbers) {
    const before = named.findLast(({ mention }) => mention.end <= number.start)
    const after = named.find(({ mention }) => mention.start >= number.end)
    const isBefore =
      before !== undefined && /^》?\s*[（(【[]?$/.test(text.slice(before.mention.end, number.start))
    const isAfter =
      after !== undefined &&
      /^[^，。；]{0,12}《?$/.test(text.slice(number.end, after.mention.start))
    const near = isBefore ? before : isAfter ? after : undefined
    if (near !== undefined && !byPolicy.has(near.entity)) {
      byPolicy.set(near.entity, { ...number, sentence: near.mention.sentence })
    }
  }
  return byPolicy
}
