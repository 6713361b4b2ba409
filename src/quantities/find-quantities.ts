// Sentences in, numbers with their units out.
import type { Sentence } from '../model/article.ts'
import { foldWidth } from '../model/numeral.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Span } from '../model/span.ts'
import { findUncounted } from './find-uncounted.ts'
import { hedgeOf } from './hedges.ts'
import { type NumberForm, type NumberGroups, numberForms } from './read-number.ts'

export function findQuantities(sentences: readonly Sentence[]): readonly Quantity[] {
  return sentences.flatMap((sentence) => {
    const text = foldWidth(sentence.text)
    if (!/[\d一二两三四五六七八九十百千万亿半番]/.test(text)) return []
    const uncounted = findUncounted(text)
    return longestMatches(text, uncounted).flatMap((match) => toQuantity(match, sentence) ?? [])
  })
}

type Match = Span & {
  readonly form: Pick<NumberForm, 'id' | 'read'>
  readonly groups: NumberGroups
}

const forms = numberForms.map((form) => ({ ...form, signs: [...form.signs] }))

/** From left to right, of those that begin together the longest, then the form that stands first. */
function longestMatches(text: string, uncounted: readonly Span[]): readonly Match[] {
  const matches = forms
    .filter(({ signs }) => signs.some((sign) => text.includes(sign)))
    .flatMap((form) =>
      [...text.matchAll(form.pattern)].map(({ index, 0: words, groups }) => ({
        start: index,
        end: index + words.length,
        form,
        groups: groups ?? {},
      })),
    )
    .filter(({ start, end }) => !uncounted.some((span) => start < span.end && span.start < end))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Match[] = []
  for (const match of matches) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match)
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
