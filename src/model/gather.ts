// A list and what each of its members gives in, all of that in one list out: what `flatMap` gives, at a fifth of its price.

/** What the members give, in order; for lists that every sentence or clause has, where the built-in `flatMap` is felt. */
export function gather<Item, Found>(
  items: readonly Item[],
  find: (item: Item, at: number) => readonly Found[],
): readonly Found[] {
  const all: Found[] = []
  for (let at = 0; at < items.length; at += 1)
    for (const found of find(items[at] as Item, at)) all.push(found)
  return all
}

/** What the members give that give anything, in order. */
export function gatherKnown<Item, Found>(
  items: readonly Item[],
  find: (item: Item, at: number) => Found | undefined,
): readonly Found[] {
  const all: Found[] = []
  for (let at = 0; at < items.length; at += 1) {
    const found = find(items[at] as Item, at)
    if (found !== undefined) all.push(found)
  }
  return all
}
