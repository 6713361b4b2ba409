// The items of a long document in, lists short enough to be weighed as one page out: a day's paper in one file is many pages.
import type { Item } from './gather-items.ts'

/** A page has some dozens of items; weighing grows with their number squared and more. */
const mostItems = 110
/** How far from the end of a list a good place to cut is looked for. */
const reach = 60

/** Cuts before a masthead, else before a report that says it begins, with the headings above it, else anywhere. */
export function cutPages(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length <= mostItems) return [items]
  const from = mostItems - reach
  const candidates = items.slice(from, mostItems).map((_, index) => from + index)
  const cut =
    candidates.findLast((at) => isMasthead(items, at)) ??
    headingsAbove(
      items,
      candidates.findLast((at) => startsReport(items[at])),
    ) ??
    mostItems
  return [items.slice(0, cut), ...cutPages(items.slice(cut))]
}

/** Furniture of the paper at the top of a page: what stands above is no furniture. */
function isMasthead(items: readonly Item[], at: number): boolean {
  return isFurniture(items[at]) && isFurniture(items[at + 1]) && !isFurniture(items[at - 1])
}

function isFurniture(item: Item | undefined): boolean {
  return item?.kind === 'beside' && item.block.role === 'furniture'
}

function startsReport(item: Item | undefined): boolean {
  return item?.kind === 'part' && item.startsReport
}

function headingsAbove(items: readonly Item[], at: number | undefined): number | undefined {
  let start = at
  while (start !== undefined && items[start - 1]?.kind === 'heading') start--
  return start
}
