// The records of one entity and what people say of it in, the entity as it is shown out.
import type { EntityRow } from '../model/graph-change.ts'
import type { IdentityGroup } from '../model/identity.ts'
import type { Standing } from './standing.ts'

/**
 * The first record's name; the names of the others are its aliases. A name that people gave, a type, an alias added or
 * blocked goes before what was read: the latest of them, whichever member it was said of.
 */
export function createEntityFold(standing: Standing) {
  const names = lastByEntity(standing.ofKind('RENAME'))
  const types = lastByEntity(standing.ofKind('RETYPE'))
  return (_: string, [first, ...others]: readonly EntityRow[]): EntityRow => {
    if (first === undefined) throw new Error('an entity has no record')
    const members = [first, ...others].map(({ id }) => id)
    const isOfThis = ({ entity }: { readonly entity: string }): boolean => members.includes(entity)
    const name = latest(members, names)?.newName ?? first.name
    const type = latest(members, types)?.type ?? first.type
    const blocked = new Set(
      standing
        .ofKind('BLOCK_ALIAS')
        .filter(isOfThis)
        .map(({ alias }) => alias),
    )
    const added = standing.ofKind('ADD_ALIAS').filter(isOfThis)
    const aliases = [
      ...[first, ...others].flatMap((row) => [row.name, ...row.aliases]),
      ...added.map(({ alias }) => alias),
    ].filter((alias) => alias !== name && !blocked.has(alias))
    const merged: EntityRow = Object.assign({}, ...others.toReversed(), first)
    return { ...merged, name, type, aliases: [...new Set(aliases)].sort() }
  }
}

/** The members of which people say what changes how they are shown. */
export function judgedEntities(standing: Standing): readonly string[] {
  const said = [
    ...standing.ofKind('RENAME'),
    ...standing.ofKind('RETYPE'),
    ...standing.ofKind('ADD_ALIAS'),
    ...standing.ofKind('BLOCK_ALIAS'),
  ]
  return [...new Set(said.map(({ entity }) => entity))].sort()
}

/** Groups with those of one member that people say something of. */
export function keepJudged(
  groups: readonly IdentityGroup[],
  judged: readonly string[],
): readonly IdentityGroup[] {
  const grouped = new Set(groups.flatMap(({ members }) => members))
  const alone = judged
    .filter((id) => !grouped.has(id))
    .map((id) => ({ id, members: [id], isKept: true }))
  return [...groups, ...alone]
}

type OfEntity = { readonly entity: string; readonly at: string }

function lastByEntity<One extends OfEntity>(said: readonly One[]): ReadonlyMap<string, One> {
  return new Map(said.map((one) => [one.entity, one]))
}

function latest<One extends OfEntity>(
  members: readonly string[],
  said: ReadonlyMap<string, One>,
): One | undefined {
  return members
    .flatMap((member) => said.get(member) ?? [])
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1)
}
