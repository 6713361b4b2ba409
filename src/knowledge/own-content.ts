// What the gazetteer is made of and the user's own names in, the same with those names out; what was there is left as it is, so that names can be read anew.
import type { Draft } from './drafts.ts'
import type { GazetteerContent } from './gazetteer-content.ts'
import type { OwnName } from './own-name-checks.ts'
import { enterOwnNames, type OwnNames } from './own-names.ts'

export type ContentWithOwn = {
  readonly content: GazetteerContent
  /** Who bears the user's names. */
  readonly own: OwnNames
}

export function withOwnNames(base: GazetteerContent, names: readonly OwnName[]): ContentWithOwn {
  if (names.length === 0) return { content: base, own: new Map() }
  const { holders, changed } = enterOwnNames(base, names)
  const { idsByName, first, idByCode, weak } = base
  const added = namesAdded(base, changed)
  const idByOwnCode = new Map<string, string>()
  for (const { adcode, id, validTo } of changed.values())
    if (adcode !== undefined && (validTo === undefined || !idByCode.has(adcode)))
      idByOwnCode.set(adcode, id)
  const newIds = [...changed.keys()].filter((id) => !first.has(id))
  return {
    own: holders,
    content: {
      ...base,
      first: {
        get: (id) => changed.get(id) ?? first.get(id),
        has: (id) => changed.has(id) || first.has(id),
        size: first.size + newIds.length,
      },
      idsByName: {
        get: (name) => added.get(name) ?? idsByName.get(name),
        has: (name) => added.has(name) || idsByName.has(name),
      },
      idByCode: {
        get: (code) => idByOwnCode.get(code) ?? idByCode.get(code),
        has: (code) => idByOwnCode.has(code) || idByCode.has(code),
      },
      weak: { has: (name) => weak.has(name) && !added.has(name) },
    },
  }
}

/** Ids of names that listed entries have got; what only the user lists is found by its holders. */
function namesAdded(
  { first, idsByName }: GazetteerContent,
  changed: ReadonlyMap<string, Draft>,
): ReadonlyMap<string, readonly string[]> {
  const added = new Map<string, readonly string[]>()
  for (const { id, strongAliases } of changed.values())
    if (first.has(id))
      for (const name of strongAliases) {
        const ids = added.get(name) ?? idsByName.get(name) ?? []
        added.set(name, [...new Set([...ids, id])].sort())
      }
  return added
}
