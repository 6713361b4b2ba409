// Sentences in, numbers with their units out.
import type { Sentence } from '../model/article.ts'
import { gather, gatherKnown } from '../model/gather.ts'
import { matchesIn } from '../model/matches-in.ts'
import { foldWidth } from '../model/numeral.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Span } from '../model/span.ts'
import { findUncounted } from './find-uncounted.ts'
import { hedgeOf } from './hedges.ts'
import type { NumberForm, NumberGroups } from './number-parts.ts'
import { numberForms } from './read-number.ts'

export function findQuantities(sentences: readonly Sentence[]): readonly Quantity[] {
  return gather(sentences, (sentence) => {
    const text = foldWidth(sentence.text)
    if (!/[\d一二两三四五六七八九十百千万亿半番]/.test(text)) return []
    return gatherKnown(longestMatches(text), (match) => toQuantity(match, sentence))
  })
}

type Match = Span & {
  readonly form: Pick<NumberForm, 'id' | 'read'>
  readonly groups: NumberGroups
}

const forms = numberForms.map((form) => ({ ...form, signs: [...form.signs] }))

/** From left to right, of those that begin together the longest, then the form that stands first. */
function longestMatches(text: string): readonly Match[] {
  const matches: Match[] = []
  for (const form of forms) {
    if (!form.signs.some((sign) => text.includes(sign)) || !(form.core?.test(text) ?? true))
      continue
    for (const { index: start, 0: words, groups = {} } of matchesIn(form.pattern, text))
      matches.push({ start, end: start + words.length, form, groups })
  }
  if (matches.length === 0) return matches
  const uncounted = findUncounted(text)
  const kept: Match[] = []
  for (const match of matches.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const { start, end } = match
    const counts = !uncounted.some((span) => start < span.end && span.start < end)
    if (counts && start >= (kept.at(-1)?.end ?? 0)) kept.push(match)
  }
  return kept
}

function toQuantity(match: Match, sentence: Sentence): Quantity | undefined {
  const { start, end, form, groups } = match
  const reading = form.read(groups)
  if (reading === undefined) return undefined
  const surface = sentence.text.slice(start, end)
  const inside = groups.inside ?? /\d[\d.,]*[十百千万亿]*(余|多|来)/.exec(surface)?.[1]
  return {
    start: sentence.start + start,
    end: sentence.start + end,
    field: sentence.field,
    sentence: sentence.index,
    surface,
    ...reading,
    hedge: /^(?:hundred-millions-class|about-chinese)$/.test(form.id)
      ? 'ABOUT'
      : hedgeOf(groups.before, inside, groups.after),
    isOrdinal: groups.ordinal !== undefined,
  }
}
