// What an entry is before its ancestors are known, and the states it goes through.
import type { GazetteerEntry } from '../model/knowledge.ts'

/** An entry in one of its states: parents instead of ancestors, strong and weak names apart. */
export type Draft = Omit<GazetteerEntry, 'ancestors' | 'formerAncestors' | 'aliases'> & {
  readonly parents: readonly string[]
  readonly strongAliases: readonly string[]
  readonly weakAliases: readonly string[]
}

/** A draft and the day from which it holds. */
export type State = { readonly from: string; readonly draft: Draft }

/**
 * Every entry by id. `first` is its earliest state; `later` holds the states after that, oldest first, for the few that have any.
 */
export type Drafts = {
  readonly first: Map<string, Draft>
  readonly later: Map<string, readonly State[]>
}

/** The same, to be asked only. */
export type KnownDrafts = {
  readonly first: Pick<ReadonlyMap<string, Draft>, 'get' | 'has' | 'size'>
  readonly later: Pick<ReadonlyMap<string, readonly State[]>, 'get'>
}

/** The latest state. Throws when no table has the id. */
export function latestDraft(drafts: Drafts, id: string): Draft {
  const draft = drafts.later.get(id)?.at(-1)?.draft ?? drafts.first.get(id)
  if (draft === undefined)
    throw new Error(`No table of the gazetteer has the id "${id}": correct the id or add the entry`)
  return draft
}

/** Adds a state that holds from a day on. */
export function enterState(drafts: Drafts, from: string, draft: Draft): void {
  drafts.later.set(draft.id, [...(drafts.later.get(draft.id) ?? []), { from, draft }])
}
