// A division of the page into stories in, the best assignment of headings to them and its value out.
import { bestAssignment } from './best-assignment.ts'
import type { Stretch } from './cut-score.ts'
import type { Heading, Item } from './gather-items.ts'
import { canBeHeadline, headlineForm } from './heading-form.ts'
import { type HeadingWords, headingWords } from './heading-words.ts'
import { type Wording, wordingIn, wordingOf } from './shared-wording.ts'

export type PairedStory = Stretch & {
  readonly headline?: Heading
  /** How well the headline fits, about 0 to 5. */
  readonly fit: number
  /** How much better it fits than any other heading the story, and than it fits any other story. */
  readonly margin: number
}

/** What a story without a headline costs. */
const untitledCost = 2.5
/** What wording wholly shared is worth: with the story, and with its first sentences, which a headline sums up. */
const wordingWorth = { story: 1.8, lead: 1.2 }
/** Characters of a story that count as its first sentences. */
const leadLength = 200
/** A heading inside a story that is not its headline heads a section: it announces the text below it. */
const sectionWorth = { wording: 3, base: 0.5 }
/** A heading that is neither a headline nor in a story, nor stands with a headline, lacks its story; one section alone is rare. */
const oddHeadingCost = { loose: 0.7, loneSection: 0.7 }

/** Parts below a heading that are taken for its section. */
const sectionParts = 4

/** Directly before its body, directly behind it, elsewhere, inside it, inside another: in that order of likelihood. */
const positionWorth = { before: 0.5, behind: 0.45, elsewhere: 0, inside: -1.6, insideOther: -0.8 }
/** What any headline is worth to a story that has none, and each unit of its form. `base` counts in the pairing only: it pays for no cut. */
const headlineWorth = { base: 1, form: 0.05 }

/** What of a page's headings is the same in every division of the page. Lists are by heading. */
export type PageHeadings = {
  readonly items: readonly Item[]
  readonly placeOf: ReadonlyMap<Item, number>
  /** Those that can be a story's headline: a subtitle alone is none. */
  readonly headings: readonly Heading[]
  readonly places: readonly number[]
  /** What the form of each is worth. */
  readonly forms: readonly number[]
  readonly words: HeadingWords
  /** Counts the parts before each item. */
  readonly partsBefore: readonly number[]
}

export function headingsOfPage(items: readonly Item[]): PageHeadings {
  const headings = items.filter(
    (item): item is Heading =>
      item.kind === 'heading' &&
      item.blocks.some(({ role }) => role !== 'subtitle') &&
      canBeHeadline(item.text),
  )
  const placeOf = new Map(items.map((item, index) => [item, index]))
  return {
    items,
    placeOf,
    headings,
    places: headings.map((heading) => placeOf.get(heading) ?? -1),
    forms: headings.map(({ text }) => headlineWorth.base + headlineWorth.form * headlineForm(text)),
    words: headingWords(headings),
    partsBefore: countParts(items),
  }
}

/** The stories are put together when asked for: of most divisions only the value is. */
export function pairHeadlines(
  stretches: readonly Stretch[],
  { items, placeOf, headings, places, forms, words, partsBefore }: PageHeadings,
): { readonly stories: () => readonly PairedStory[]; readonly value: number } {
  const wordings = stretches.map(({ wording }) => wording)
  const ofStory = words.sharesOf(wordings, wordings)
  const ofLead = words.sharesOf(
    stretches.map(({ parts }) => leadWording(parts)),
    wordings,
  )
  const shared = ofStory.map((row, story) =>
    row.map(
      (share, heading) =>
        wordingWorth.story * share + wordingWorth.lead * (ofLead[story]?.[heading] ?? 0),
    ),
  )
  const edges = stretches.map(({ parts }) => ({
    first: placeOf.get(parts[0] as Item) ?? -1,
    last: placeOf.get(parts.at(-1) as Item) ?? -1,
  }))
  const isInner = places.map((place) => edges.some((edge) => isInside(place, edge)))
  const fits = edges.map((edge, story) =>
    places.map(
      (place, heading) =>
        (shared[story]?.[heading] ?? 0) +
        (forms[heading] ?? 0) +
        positionOf(place, edge, partsBefore, isInner[heading] === true),
    ),
  )
  const chosen = bestAssignment(fits)
  const paired = (): readonly PairedStory[] =>
    stretches.map((stretch, index) => {
      const heading = chosen[index] ?? -1
      const headline = headings[heading]
      if (!headline) return { ...stretch, fit: 0, margin: 0 }
      const fit = fits[index]?.[heading] ?? 0
      const rivals = [
        ...(fits[index] ?? []).filter((_, other) => other !== heading),
        ...fits.flatMap((row, other) => (other === index ? [] : [row[heading] ?? 0])),
      ]
      return { ...stretch, headline, fit, margin: fit - Math.max(0, ...rivals) }
    })
  const titles = fits.reduce((sum, row, index) => {
    const fit = row[chosen[index] ?? -1]
    return sum + (fit === undefined ? -untitledCost : fit - headlineWorth.base)
  }, 0)
  const used = new Set(chosen)
  const titlePlaces = new Set([...used].flatMap((heading) => places[heading] ?? []))
  const sectionsIn = edges.map(
    (edge) => places.filter((place, heading) => !used.has(heading) && isInside(place, edge)).length,
  )
  const sections = places.reduce((sum, place, heading) => {
    const around = edges.findIndex(({ first, last }) => first < place && place < last)
    if (used.has(heading)) return sum
    if (around < 0) return standsWith(titlePlaces, place, items) ? sum : sum - oddHeadingCost.loose
    const lone = sectionsIn[around] === 1 ? oddHeadingCost.loneSection : 0
    const below = stretches[around]?.parts.filter((part) => (placeOf.get(part) ?? -1) > place) ?? []
    const section = wordingIn(below.slice(0, sectionParts).map(({ wording }) => wording))
    return (
      sum +
      sectionWorth.wording * words.shareOf(heading, section, wordings) +
      sectionWorth.base -
      lone
    )
  }, 0)
  return { stories: paired, value: titles + sections }
}

/** Of each first part once: a story is weighed in many divisions of the page. */
const leads = new WeakMap<
  Stretch['parts'][number],
  { readonly text: string; readonly wording: Wording }
>()

function leadWording(parts: Stretch['parts']): Wording {
  let text = ''
  for (const part of parts) {
    if (text.length >= leadLength) break
    text += part.text
  }
  text = text.slice(0, leadLength)
  const [first] = parts
  const known = first && leads.get(first)
  if (known?.text === text) return known.wording
  const wording = wordingOf(text)
  if (first) leads.set(first, { text, wording })
  return wording
}

type Edge = { readonly first: number; readonly last: number }

/** `partsBefore[at]` counts the parts before item `at`; `isInner` where the place lies inside some story. */
function positionOf(
  place: number,
  edge: Edge,
  partsBefore: readonly number[],
  isInner: boolean,
): number {
  const { first, last } = edge
  if (isInside(place, edge)) return positionWorth.inside
  const [from, to] = place < first ? [place + 1, first] : [last + 1, place]
  if ((partsBefore[from] ?? 0) === (partsBefore[to] ?? 0))
    return place < first ? positionWorth.before : positionWorth.behind
  return isInner ? positionWorth.insideOther : positionWorth.elsewhere
}

/** With nothing but headings between it and a headline: a kicker or subtitle. */
function standsWith(titles: ReadonlySet<number>, place: number, items: readonly Item[]): boolean {
  return [-1, 1].some((step) => {
    let at = place + step
    while (items[at]?.kind === 'heading' && !titles.has(at)) at += step
    return titles.has(at)
  })
}

function countParts(items: readonly Item[]): readonly number[] {
  const counts = [0]
  for (const { kind } of items) counts.push((counts.at(-1) ?? 0) + (kind === 'part' ? 1 : 0))
  return counts
}

function isInside(place: number, { first, last }: Edge): boolean {
  return place > first && place < last
}
