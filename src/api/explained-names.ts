// An article's explanation in, an account by name out: the link of each with its candidates, and every reading of its characters.
import type { Sentence } from '../model/article.ts'
import type { ArticleExplanation, LinkTrace, ProposalTrace } from '../model/explanation.ts'
import type { Field, Span } from '../model/span.ts'
import { foldTraditional } from '../text/fold-traditional.ts'

/** A name, or characters that did not become one: then without `link`. */
export type ExplainedName = Span & {
  readonly field: Field
  readonly surface: string
  /** The sentence it stands in. */
  readonly quote: string
  readonly link?: LinkTrace
  /** Every reading that has some of its characters, those that became mentions first, then by score. */
  readonly readings: readonly ProposalTrace[]
}

/** Which names: all without it. */
export type NameChoice = {
  /** As written or as the entity is called; also what is written so and was not taken for a name. */
  readonly name?: string
  /** An offset into the field: what stands over it. */
  readonly at?: number
  /** Of `at`; by default the text. */
  readonly field?: Field
}

type Place = Span & { readonly field: Field; readonly link?: LinkTrace }

/** In order of the article; of the same start the longer first. Without a choice what no name overlaps is told as well. */
export function explainNames(
  { extraction, proposals, links }: ArticleExplanation,
  { name: asWritten, at, field = 'text' }: NameChoice = {},
): readonly ExplainedName[] {
  const { article, sentences } = extraction
  const name = asWritten === undefined ? undefined : foldTraditional(asWritten)
  const readable = { title: foldTraditional(article.title), text: foldTraditional(article.text) }
  const mentioned: readonly Place[] = links.map((link) => {
    const { field: of, start, end } = link.mention
    return { field: of, start, end, link }
  })
  const unnamed: readonly Place[] = distinct(
    proposals.filter((reading) => !mentioned.some((place) => overlap(place, reading))),
  )
  const chosen = [...mentioned, ...unnamed].filter(
    (place) =>
      (name === undefined || isCalled(place, readable[place.field], name)) &&
      (at === undefined || (place.field === field && place.start <= at && at < place.end)),
  )
  const written = name === undefined ? [] : occurrences(readable, name)
  const asked = at === undefined ? [] : [{ field, start: at, end: at + 1 }]
  const missing = [...written, ...(name === undefined ? asked : [])].filter(
    (place) =>
      (at === undefined || overlap({ field, start: at, end: at + 1 }, place)) &&
      !chosen.some((other) => overlap(other, place)) &&
      place.end <= article[place.field].length,
  )
  return [...chosen, ...missing]
    .sort(byPlace)
    .map((place) => accountOf(place, article[place.field], sentences, proposals))
}

function accountOf(
  { field, start, end, link }: Place,
  text: string,
  sentences: readonly Sentence[],
  proposals: readonly ProposalTrace[],
): ExplainedName {
  const quote = sentences.find(
    (sentence) => sentence.field === field && sentence.start <= start && start < sentence.end,
  )
  return {
    field,
    start,
    end,
    surface: text.slice(start, end),
    quote: quote?.text ?? '',
    ...(link && { link }),
    readings: proposals
      .filter((reading) => overlap(reading, { field, start, end }))
      .sort((a, b) => rank(a) - rank(b) || b.score - a.score || byPlace(a, b)),
  }
}

const rank = ({ outcome }: ProposalTrace) => ['mention', 'nested', 'rejected'].indexOf(outcome)

const isCalled = ({ start, end, link }: Place, text: string, name: string) =>
  text.slice(start, end) === name || link?.name === name

function occurrences(article: Readonly<Record<Field, string>>, name: string): readonly Place[] {
  if (name === '') return []
  return (['title', 'text'] as const).flatMap((field) => {
    const places: Place[] = []
    const text = article[field]
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      places.push({ field, start: at, end: at + name.length })
    return places
  })
}

function distinct(readings: readonly ProposalTrace[]): readonly Place[] {
  const places = new Map(
    readings.map(({ field, start, end }) => [`${field} ${start} ${end}`, { field, start, end }]),
  )
  return [...places.values()]
}

const overlap = (a: Place, b: Place) => a.field === b.field && a.start < b.end && b.start < a.end

const byPlace = (a: Place, b: Place) =>
  (a.field === b.field ? 0 : a.field === 'title' ? -1 : 1) || a.start - b.start || b.end - a.end
