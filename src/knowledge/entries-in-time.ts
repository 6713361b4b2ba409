// Drafts with their states in, entries as they are on any day out.
import type { GazetteerEntry } from '../model/knowledge.ts'
import type { Draft, KnownDrafts } from './drafts.ts'

/** Entries by id and day. Between two turns nothing changes, so entries are kept by epoch, and composed when first asked for. */
export type EntriesInTime = {
  readonly at: (id: string, isoDate?: string) => GazetteerEntry | undefined
  readonly existsAt: (id: string, isoDate?: string) => boolean
}

/** Formerly borne names count as aliases. */
function aliasesOf(draft: Draft, states: readonly Draft[]): readonly string[] {
  const names = new Set(
    states.flatMap(({ name, strongAliases, weakAliases }) => [
      name,
      ...strongAliases,
      ...weakAliases,
    ]),
  )
  names.delete(draft.name)
  return [...names].sort()
}

/** `turns`: the days on which some state begins, sorted. */
export function entriesInTime(drafts: KnownDrafts, turns: readonly string[]): EntriesInTime {
  const latest = turns.length
  const epochs = Array.from({ length: latest + 1 }, () => new Map<string, GazetteerEntry>())
  const ancestorsByParents = new Map<string, readonly string[]>()

  /** An article asks for one day again and again. */
  let lastAsked = { isoDate: '', epoch: 0 }
  function epochOf(isoDate: string | undefined): number {
    if (isoDate === undefined) return latest
    if (lastAsked.isoDate === isoDate) return lastAsked.epoch
    const next = turns.findIndex((turn) => turn > isoDate)
    lastAsked = { isoDate, epoch: next === -1 ? latest : next }
    return lastAsked.epoch
  }

  /** Epoch `n` begins with the day `turns[n - 1]`. */
  function draftIn(id: string, epoch: number): Draft | undefined {
    const begin = turns[epoch - 1] ?? ''
    return (
      drafts.later.get(id)?.findLast(({ from }) => from <= begin)?.draft ?? drafts.first.get(id)
    )
  }

  function ancestorsOf(parents: readonly string[], epoch: number): readonly string[] {
    const key = `${epoch} ${parents.join(' ')}`
    const known = ancestorsByParents.get(key)
    if (known !== undefined) return known
    const lists = parents.map((parent) => [
      parent,
      ...ancestorsOf(draftIn(parent, epoch)?.parents ?? [], epoch),
    ])
    // The nearest first: China and other shared ancestors stand behind all that are not shared.
    const ancestors = [...new Set(lists.flat().reverse())].reverse()
    ancestorsByParents.set(key, ancestors)
    return ancestors
  }

  /** Ancestors of earlier epochs that it has no longer. */
  function formerAncestors(
    id: string,
    epoch: number,
    ancestors: readonly string[],
  ): readonly string[] {
    const former = new Set<string>()
    for (let earlier = epoch - 1; earlier >= 0; earlier -= 1) {
      for (const one of ancestorsOf(draftIn(id, earlier)?.parents ?? [], earlier)) former.add(one)
    }
    return [...former].filter((one) => !ancestors.includes(one))
  }

  function compose(id: string, epoch: number): GazetteerEntry | undefined {
    const draft = draftIn(id, epoch)
    const first = drafts.first.get(id)
    if (draft === undefined || first === undefined) return undefined
    const { parents, strongAliases, weakAliases, ...rest } = draft
    const states = [first, ...(drafts.later.get(id) ?? []).map((state) => state.draft)]
    const ancestors = ancestorsOf(parents, epoch)
    const former = formerAncestors(id, epoch, ancestors)
    return {
      ...rest,
      aliases: aliasesOf(draft, states),
      ancestors,
      ...(former.length === 0 ? {} : { formerAncestors: former }),
    }
  }

  function at(id: string, isoDate?: string): GazetteerEntry | undefined {
    const epoch = epochOf(isoDate)
    const entries = epochs[epoch]
    const known = entries?.get(id)
    if (known !== undefined) return known
    const entry = compose(id, epoch)
    if (entry !== undefined) entries?.set(id, entry)
    return entry
  }

  function existsAt(id: string, isoDate?: string): boolean {
    const entry = at(id, isoDate)
    if (entry === undefined) return false
    if (isoDate === undefined) return entry.validTo === undefined
    return (entry.validFrom ?? '') <= isoDate && isoDate <= (entry.validTo ?? '9999')
  }

  return { at, existsAt }
}
