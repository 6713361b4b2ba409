// Strands and headings in, stories with their headline out: which strands go together and which heading belongs to which is weighed over the whole page.
import { bestAssignment } from './best-assignment.ts'
import type { Heading, Item, Part } from './gather-items.ts'
import type { Strand } from './group-strands.ts'
import { mergeWordings, sharedWording, spreadOf, type Wording } from './shared-wording.ts'

export type Story = {
  readonly parts: readonly Part[]
  readonly wording: Wording
  readonly headline?: Heading
  /** How well the headline fits, about 0 to 3.5. */
  readonly fit: number
}

/** What a story without a headline costs. */
const untitledCost = 1.2

export function chooseStories(
  strands: readonly Strand[],
  items: readonly Item[],
): readonly Story[] {
  const headings = items.filter((item) => item.kind === 'heading')
  const seams = strands
    .flatMap(({ seam }, index) => (seam ? [{ index, ...seam }] : []))
    .sort((a, b) => a.cutScore - b.cutScore || a.index - b.index)
  let best: { readonly value: number; readonly stories: readonly Story[] } | undefined
  for (let joins = 0; joins <= seams.length; joins++) {
    const joined = new Set(seams.slice(0, joins).map(({ index }) => index))
    const stories = pairHeadlines(joinStrands(strands, joined), headings, items)
    const cuts = seams.slice(joins).reduce((sum, { cutScore }) => sum + cutScore, 0)
    const titles = stories.reduce(
      (sum, { headline, fit }) => sum + (headline ? fit : -untitledCost),
      0,
    )
    const value = cuts + titles
    if (!best || value > best.value) best = { value, stories }
  }
  return best?.stories ?? []
}

function joinStrands(
  strands: readonly Strand[],
  joined: ReadonlySet<number>,
): readonly (readonly Part[])[] {
  const storyOf = new Map<number, number>()
  const stories: Part[][] = []
  for (const [index, { parts, seam }] of strands.entries()) {
    const story = seam && joined.has(index) ? storyOf.get(seam.earlier) : undefined
    if (story === undefined) stories.push([])
    const target = story ?? stories.length - 1
    storyOf.set(index, target)
    stories[target]?.push(...parts)
  }
  return stories
}

function pairHeadlines(
  stories: readonly (readonly Part[])[],
  headings: readonly Heading[],
  items: readonly Item[],
): readonly Story[] {
  const wordings = stories.map((parts) => mergeWordings(parts.map(({ wording }) => wording)))
  const spread = spreadOf(wordings)
  const fits = stories.map((parts, index) =>
    headings.map((heading) => fitOf(heading, parts, wordings[index] ?? new Map(), spread, items)),
  )
  const chosen = bestAssignment(fits)
  return stories.map((parts, index) => {
    const headline = headings[chosen[index] ?? -1]
    return {
      parts,
      wording: wordings[index] ?? new Map(),
      fit: fits[index]?.[chosen[index] ?? -1] ?? 0,
      ...(headline ? { headline } : {}),
    }
  })
}

function fitOf(
  heading: Heading,
  parts: readonly Part[],
  wording: Wording,
  spread: ReadonlyMap<string, number>,
  items: readonly Item[],
): number {
  return 3 * sharedWording(heading.wording, wording, spread) + positionValue(heading, parts, items)
}

/** Directly before its body, directly behind it, elsewhere, inside it: in that order of likelihood. */
function positionValue(heading: Heading, parts: readonly Part[], items: readonly Item[]): number {
  const at = items.indexOf(heading)
  const first = items.indexOf(parts[0] as Part)
  const last = items.indexOf(parts.at(-1) as Part)
  if (at > first && at < last) return -0.8
  const between = at < first ? items.slice(at + 1, first) : items.slice(last + 1, at)
  if (between.some(({ kind }) => kind === 'part')) return 0
  return at < first ? 0.5 : 0.45
}
