// The groups there should be and those there are in, the groups to be made now out: those that differ, and all they touch.
import { groupBy } from '../model/group-by.ts'
import type { IdentityGroup } from '../model/identity.ts'

/**
 * `current` says of each member that is kept in a record what it belongs to now; others stand for themselves alone.
 * Members of touched things that are to be alone come as groups of their own.
 */
export function planRegrouping(
  desired: readonly IdentityGroup[],
  current: ReadonlyMap<string, string>,
): readonly IdentityGroup[] {
  const groupOf = new Map(desired.flatMap((group) => group.members.map((one) => [one, group])))
  const membersNow = groupBy(current.keys(), (member) => current.get(member) ?? member)
  const groupFor = (member: string): IdentityGroup =>
    groupOf.get(member) ?? { id: member, members: [member] }
  const isChanged = (member: string): boolean => current.get(member) !== groupOf.get(member)?.id
  const pending = [...new Set([...groupOf.keys(), ...current.keys()])].filter(isChanged)
  const touched = new Set<string>()
  const groups = new Map<string, IdentityGroup>()
  for (let member = pending.pop(); member !== undefined; member = pending.pop()) {
    if (touched.has(member)) continue
    touched.add(member)
    const group = groupFor(member)
    groups.set(group.members[0] ?? group.id, group)
    const now = current.get(member)
    pending.push(...group.members, ...(now === undefined ? [] : (membersNow.get(now) ?? [])))
  }
  return [...groups.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
