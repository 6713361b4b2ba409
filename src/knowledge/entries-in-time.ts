// Drafts with their states in, entries as they are on any day out.
import type { GazetteerEntry } from '../model/knowledge.ts'
import type { Draft, State } from './drafts.ts'

/** Entries by id and day. Between two reforms nothing changes, so entries are kept by epoch. */
export type EntriesInTime = {
  readonly at: (id: string, isoDate?: string) => GazetteerEntry | undefined
  readonly existsAt: (id: string, isoDate?: string) => boolean
}

function distinctSorted(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].sort()
}

export function entriesInTime(states: ReadonlyMap<string, readonly State[]>): EntriesInTime {
  const turns = distinctSorted(
    [...states.values()].flatMap((list) =>
      list.flatMap(({ from }) => (from === undefined ? [] : [from])),
    ),
  )
  const latest = turns.length
  const epochs = Array.from({ length: latest + 1 }, () => new Map<string, GazetteerEntry>())
  const ancestorsByParents = new Map<string, readonly string[]>()
  const epochOf = (isoDate: string | undefined) =>
    isoDate === undefined ? latest : turns.filter((turn) => turn <= isoDate).length

  function draftIn(id: string, epoch: number): Draft | undefined {
    const list = states.get(id)
    return list?.findLast(({ from }) => from === undefined || turns.indexOf(from) < epoch)?.draft
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

  function compose(id: string, epoch: number): GazetteerEntry | undefined {
    const draft = draftIn(id, epoch)
    if (draft === undefined) return undefined
    const { parents, strongAliases, weakAliases, ...rest } = draft
    const ancestors = ancestorsOf(parents, epoch)
    const former = distinctFormer(id, epoch, ancestors)
    return {
      ...rest,
      aliases: distinctSorted([...strongAliases, ...weakAliases]),
      ancestors,
      ...(former.length === 0 ? {} : { formerAncestors: former }),
    }
  }

  function distinctFormer(
    id: string,
    epoch: number,
    ancestors: readonly string[],
  ): readonly string[] {
    if (epoch === 0) return []
    const former = ancestorsOf(draftIn(id, epoch - 1)?.parents ?? [], epoch - 1)
    return former === ancestors ? [] : former.filter((one) => !ancestors.includes(one))
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
