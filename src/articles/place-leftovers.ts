// Stories and the page's items in, pieces out: each story with all blocks that belong to it in reading order, and captions that stand alone, each with its first item.
import type { Block } from '../model/block.ts'
import type { Document } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import type { Story } from './choose-stories.ts'
import { type Beside, blocksOf, type Heading, type Item, linesOf } from './gather-items.ts'
import { isLabel, startsSubtitle } from './heading-form.ts'
import { mergeBlocks } from './merge-blocks.ts'
import { sharedWording, wordingOf } from './shared-wording.ts'
import { confidenceOf } from './story-confidence.ts'

/** What an article is made of, each list in reading order. */
export type Piece = {
  readonly title: readonly Block[]
  readonly subtitle?: Block
  readonly body: readonly Block[]
  /** 0 to 1: how well the headline fits, and how sure the ends of the body are. */
  readonly confidence: number
}

type Draft = {
  title: Heading[]
  body: { readonly at: number; readonly blocks: readonly Block[] }[]
}

/** Least share of its wording that a loose heading must have in common with a story to go with it. */
const leastShared = 0.4
/** The same of one that stands a blank line from the story's headline; a kicker that touches it need share nothing. */
const leastSharedBeside = 0.1
/** A caption inside a story with less than this in common with it, and as long as a report, is one of its own. */
const strangeCaption = { shared: 0.2, length: 25 }
const everywhereAlike: ReadonlyMap<number, number> = new Map()

export function placeLeftovers(
  document: Document,
  items: readonly Item[],
  stories: readonly Story[],
): {
  readonly pieces: readonly { readonly first: Item; readonly piece: Piece }[]
  readonly notices: readonly Notice[]
} {
  const drafts: Draft[] = stories.map(({ headline, parts }) => ({
    title: headline ? [headline] : [],
    body: parts.map((part) => ({ at: items.indexOf(part), blocks: part.blocks })),
  }))
  const notices: Notice[] = []
  const alone: Beside[] = []
  const ownerAt = ownersOf(items, stories)
  for (const [at, item] of items.entries()) {
    if (ownerAt[at] !== undefined) continue
    const previous = ownerAt.slice(0, at).findLast((owner) => owner !== undefined)
    const owner =
      item.kind === 'heading' ? ownerOfHeading(at, item, items, stories, ownerAt) : previous
    if (item.kind === 'beside' && item.block.role === 'furniture') continue
    if (
      item.kind === 'beside' &&
      item.block.role === 'caption' &&
      standsAlone(at, items, stories, owner)
    ) {
      alone.push(item)
      continue
    }
    const draft = owner === undefined ? undefined : drafts[owner]
    if (!draft || item.kind === 'part') {
      notices.push(leftOut(document, item))
      continue
    }
    ownerAt[at] = owner
    if (item.kind === 'heading' && isNextToTitle(at, items, draft)) draft.title.push(item)
    else draft.body.push({ at, blocks: withLooseRole(item) })
  }
  const pieces = drafts.map((draft, index) => ({
    first: stories[index]?.parts[0],
    piece: pieceOf(draft, items, confidenceIn(stories[index])),
  }))
  const captions = alone.map((item) => ({
    first: item,
    piece: { title: [], body: [item.block], confidence: 0.7 },
  }))
  return {
    pieces: [...pieces, ...captions].flatMap(({ first, piece }) =>
      first ? [{ first, piece }] : [],
    ),
    notices,
  }
}

/** For each item the story that has it already, as part or headline. */
function ownersOf(items: readonly Item[], stories: readonly Story[]): (number | undefined)[] {
  return items.map((item) => {
    const owner = stories.findIndex(
      ({ parts, headline }) => headline === item || (item.kind === 'part' && parts.includes(item)),
    )
    return owner < 0 ? undefined : owner
  })
}

/** A section heading goes with the story around it; a kicker or subtitle with the headline it touches; another by its wording. */
function ownerOfHeading(
  at: number,
  heading: Heading,
  items: readonly Item[],
  stories: readonly Story[],
  ownerAt: readonly (number | undefined)[],
): number | undefined {
  const before = ownerAt.slice(0, at).findLast((owner) => owner !== undefined)
  const after = ownerAt.slice(at + 1).find((owner) => owner !== undefined)
  if (before !== undefined && before === after) return before
  if (isLabel(heading.text)) return undefined
  const shared = (owner: number | undefined) => {
    const wording = owner === undefined ? undefined : stories[owner]?.wording
    return wording ? sharedWording(heading.wording, wording, everywhereAlike) : 0
  }
  const isBetterElsewhere = (owner: number | undefined) =>
    stories.some((_, other) => shared(other) >= leastShared && shared(other) > shared(owner))
  const [besideTitle] = titlesBeside(at, heading, items)
    .map((side) => ({ owner: ownerAt[side], isTouching: gap(heading, items[side]) === 0 }))
    .sort((a, b) => shared(b.owner) - shared(a.owner))
  const belongs =
    besideTitle?.isTouching === true || shared(besideTitle?.owner) >= leastSharedBeside
  if (besideTitle?.owner !== undefined && belongs && !isBetterElsewhere(besideTitle.owner))
    return besideTitle.owner
  const near = [ownerAt[at - 1], ownerAt[at + 1], before, after]
  const [best] = near.filter((owner) => owner !== undefined).sort((a, b) => shared(b) - shared(a))
  return shared(best) >= leastShared && !isBetterElsewhere(best) ? best : undefined
}

/** A line that announces goes with what follows, one behind a dash with what stands before. */
function titlesBeside(at: number, { blocks, text }: Heading, items: readonly Item[]): number[] {
  const isSubtitle = startsSubtitle(text) || blocks.every(({ role }) => role === 'subtitle')
  const isKicker = blocks.at(-1)?.role === 'kicker'
  const sides = isSubtitle ? [at - 1] : isKicker ? [at + 1] : [at - 1, at + 1]
  return sides.filter((side) => items[side]?.kind === 'heading')
}

/** Beside the headline, and not nearer to the text on its other side: a line that closes a body is none of the headline. */
function isNextToTitle(at: number, items: readonly Item[], { title }: Draft): boolean {
  return title.some((heading) => {
    const side = items.indexOf(heading) - at
    if (Math.abs(side) !== 1) return false
    const other = items[at - side]
    return other?.kind !== 'part' || gap(items[at], heading) <= gap(items[at], other)
  })
}

/** Blank lines between two items. */
function gap(one: Item | undefined, other: Item | undefined): number {
  if (!one || !other) return 0
  const [a, b] = [linesOf(one), linesOf(other)].sort((x, y) => x.start - y.start)
  return a && b ? b.start - a.end : 0
}

/** A caption away from every body, or of another matter than the body before or around it. */
function standsAlone(
  at: number,
  items: readonly Item[],
  stories: readonly Story[],
  owner: number | undefined,
): boolean {
  const item = items[at]
  const story = owner === undefined ? undefined : stories[owner]
  const wording = story?.wording
  if (item?.kind !== 'beside' || !wording) return true
  const shared = sharedWording(wordingOf(item.block.text), wording, everywhereAlike)
  if (story.parts.some((part) => items.indexOf(part) > at))
    return shared < strangeCaption.shared && item.block.text.length >= strangeCaption.length
  return items[at - 1]?.kind !== 'part' || shared < leastShared
}

/** A heading that is nobody's headline is a section heading or the line under a picture. */
function withLooseRole(item: Exclude<Item, { kind: 'part' }>): readonly Block[] {
  if (item.kind !== 'heading') return [item.block]
  const [first, ...others] = item.blocks
  return first ? [{ ...mergeBlocks([first, ...others]), role: 'section-heading' }] : []
}

function confidenceIn(story: Story | undefined): number {
  if (!story) return 0
  const length = story.parts.reduce((sum, { text }) => sum + text.length, 0)
  return confidenceOf({ ...story, isOpen: story.parts.at(-1)?.isOpen === true, length })
}

function pieceOf(draft: Draft, items: readonly Item[], confidence: number): Piece {
  const title = [...draft.title]
    .sort((a, b) => items.indexOf(a) - items.indexOf(b))
    .flatMap(({ blocks }) => blocks)
  const body = [...draft.body].sort((a, b) => a.at - b.at).flatMap(({ blocks }) => blocks)
  const start = subtitleStart(title)
  const [first, ...others] = title.slice(start)
  return {
    title: title.slice(0, start),
    ...(first ? { subtitle: mergeBlocks([first, ...others]) } : {}),
    body,
    confidence,
  }
}

/** Where in the title's blocks the lesser headline begins: behind a dash, set smaller, or last and in clauses. */
function subtitleStart(title: readonly Block[]): number {
  const marked = title.findIndex(
    ({ role, text }, index) => index > 0 && (role === 'subtitle' || startsSubtitle(text)),
  )
  if (marked > 0) return marked
  const last = title.at(-1)
  const isInClauses = !!last && /，/.test(last.text.replaceAll(/[《“（][^》”）]*[》”）]/g, ''))
  return title.length > 1 && isInClauses && title.at(-2)?.role !== 'kicker'
    ? title.length - 1
    : title.length
}

function leftOut(document: Document, item: Item): Notice {
  const [block] = blocksOf(item)
  return {
    level: 'info',
    stage: 'articles',
    rule: 'block-left-out',
    message: `${document.source}: line ${(block?.lines.start ?? 0) + 1} belongs to no article: ${block?.text.slice(0, 30) ?? ''}`,
    place: `${document.source}:${(block?.lines.start ?? 0) + 1}`,
  }
}
