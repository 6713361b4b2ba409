// Facts and what is said by whom in, the same facts out, each with who said it.
import type { Span } from '../model/span.ts'
import type { Speaker } from '../model/speaker.ts'
import type { Saying } from './find-sayings.ts'

/** @param placeOf where a fact stands in the text */
export function attribute<Fact extends { readonly saidBy?: Speaker }>(
  facts: readonly Fact[],
  sayings: readonly Saying[],
  placeOf: (fact: Fact) => Span,
): readonly Fact[] {
  if (sayings.length === 0) return facts
  return facts.map((fact) => {
    const { start, end } = placeOf(fact)
    const saying = sayings.findLast((one) => one.start <= start && end <= one.end)
    return saying === undefined ? fact : { ...fact, saidBy: saying.speaker }
  })
}
