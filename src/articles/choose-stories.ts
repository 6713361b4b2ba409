// Strands and headings in, stories with their headline out: which strands go together and which heading belongs to which is weighed over the whole page.
import { cutScore, joinStretches, raggednessOf, type Setting, type Stretch } from './cut-score.ts'
import type { Item } from './gather-items.ts'
import type { Strand } from './group-strands.ts'
import { headlineForm } from './heading-form.ts'
import { headingsOfPage, type PairedStory, pairHeadlines } from './pair-headlines.ts'

/** A stretch with the one it may go on with, how much speaks against that, and against the joins already made in it. */
type Group = Stretch & {
  readonly earlier?: number
  readonly cut: number
  readonly inner: number
}

/** A story with log-odds of the least sure cut at its ends and of the likeliest one inside it that was not made. */
export type Story = PairedStory & { readonly edge: number; readonly inner: number }

/** Seams surer than this are not weighed: joined below, cut above (log-odds). */
const sure = 4
/** Most divisions of a page that are weighed. */
const mostDivisions = 60

/**
 * From every strand apart to all joined, the least likely cut is taken back one by one; of the divisions on the way
 * that one is chosen whose cuts and headlines together are worth most.
 */
export function chooseStories(
  strands: readonly Strand[],
  items: readonly Item[],
): readonly Story[] {
  const page = headingsOfPage(items)
  const raggedness = raggednessOf(strands.flatMap(({ parts }) => parts))
  const score = (before: Stretch | undefined, group: Stretch) =>
    before
      ? cutScore(before, group, settingOf(before, group, items, page.placeOf), raggedness)
      : Number.POSITIVE_INFINITY
  let groups: readonly Group[] = groupsOf(strands, score)
  let best: { readonly value: number; readonly stories: () => readonly Story[] } | undefined
  let divisions = 0
  for (;;) {
    const weakest = weakestSeam(groups)
    if (weakest === undefined || (groups[weakest]?.cut ?? 0) > -sure) {
      const division = groups
      const { stories, value } = pairHeadlines(division, page)
      const cuts = division.reduce(
        (sum, { cut }) => sum + (cut < Number.POSITIVE_INFINITY ? cut : 0),
        0,
      )
      if (!best || value + cuts > best.value)
        best = { value: value + cuts, stories: () => stories().map(withCertainty(division)) }
      divisions++
    }
    if (weakest === undefined || divisions >= mostDivisions) return best?.stories() ?? []
    if ((groups[weakest]?.cut ?? 0) > sure) return best?.stories() ?? []
    groups = joinAt(groups, weakest, score)
  }
}

/** From here up, in the size of the running text, a heading is set as the headline of a story; and what that adds to its form. */
const largeHeading = { size: 1.4, form: 5.5 }

function settingOf(
  before: Stretch,
  { parts }: Stretch,
  items: readonly Item[],
  placeOf: ReadonlyMap<Item, number>,
): Setting {
  const first = placeOf.get(parts[0] as Item) ?? 0
  const last = placeOf.get(parts.at(-1) as Item) ?? 0
  const below = items[last + 1]
  const closing = items[(placeOf.get(before.parts.at(-1) as Item) ?? 0) + 1]
  return {
    form: formEndingAt(items, first),
    isAlone: items[first - 1]?.kind !== 'part' && (below?.kind !== 'part' || below.startsReport),
    isSigned: closing?.kind === 'beside' && closing.block.role === 'credit',
  }
}

/** The form of the headings directly above the item at `end`, as one text. */
function formEndingAt(items: readonly Item[], end: number): number {
  let text = ''
  let size = 0
  for (let at = end - 1; at >= 0; at--) {
    const item = items[at]
    if (item?.kind !== 'heading') break
    text = item.text + text
    size = Math.max(size, ...item.blocks.map((block) => block.size ?? 0))
  }
  if (text === '') return 0
  return headlineForm(text) + (size >= largeHeading.size ? largeHeading.form : 0)
}

/** How sure it is that a story begins and ends where it does, by the least sure of its cuts, and that it is one. */
function withCertainty(groups: readonly Group[]): (story: PairedStory, index: number) => Story {
  return (story, index) => {
    const own = groups[index]
    const after = groups.filter(({ earlier }) => earlier === index)
    const edge = Math.min(...[own, ...after].flatMap((group) => (group ? [group.cut] : [])))
    return { ...story, edge, inner: own?.inner ?? Number.NEGATIVE_INFINITY }
  }
}

function groupsOf(
  strands: readonly Strand[],
  score: (before: Stretch | undefined, group: Stretch) => number,
): readonly Group[] {
  return strands.map(({ parts, wording, earlier }) => {
    const stretch = { parts, wording, inner: Number.NEGATIVE_INFINITY }
    if (earlier === undefined) return { ...stretch, cut: Number.POSITIVE_INFINITY }
    return { ...stretch, earlier, cut: score(strands[earlier], stretch) }
  })
}

function weakestSeam(groups: readonly Group[]): number | undefined {
  let weakest: number | undefined
  for (const [index, { cut }] of groups.entries())
    if (cut < (weakest === undefined ? Number.POSITIVE_INFINITY : (groups[weakest]?.cut ?? 0)))
      weakest = index
  return weakest
}

/** The group at `index` joined to its earlier one, and the seams of both weighed anew. */
function joinAt(
  groups: readonly Group[],
  index: number,
  score: (before: Stretch | undefined, group: Stretch) => number,
): readonly Group[] {
  const group = groups[index]
  const into = group?.earlier
  const earlier = into === undefined ? undefined : groups[into]
  if (!group || into === undefined || !earlier) return groups
  const joined: Group = {
    ...earlier,
    ...joinStretches(earlier, group),
    inner: Math.max(earlier.inner, group.inner, group.cut),
  }
  const moved = (at: number) => (at === index ? into : at > index ? at - 1 : at)
  const rest: Group[] = []
  for (const [at, old] of groups.entries()) {
    if (at === index) continue
    const one = at === into ? joined : old
    const place = one.earlier === undefined ? undefined : moved(one.earlier)
    rest.push(place === undefined || place === one.earlier ? one : { ...one, earlier: place })
  }
  for (const [at, one] of rest.entries()) {
    const touches = at === into || one.earlier === into
    if (touches && one.earlier !== undefined)
      rest[at] = { ...one, cut: score(rest[one.earlier], one) }
  }
  return rest
}
