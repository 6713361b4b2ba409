// Members that are found to belong together, one pair after another: which set each is in.

export type DisjointSets = {
  /** The member that stands for the set of this one. */
  readonly find: (member: string) => string
  readonly join: (a: string, b: string) => void
  /** All members of the set of this one, sorted. */
  readonly membersOf: (member: string) => readonly string[]
}

/** Members need not be told beforehand: one that was joined to none is alone. */
export function createDisjointSets(): DisjointSets {
  const parents = new Map<string, string>()
  const members = new Map<string, readonly string[]>()
  const find = (member: string): string => {
    let root = member
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root))
      root = parent
    for (let at = member; at !== root; ) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  const membersOf = (member: string): readonly string[] => {
    const root = find(member)
    return members.get(root) ?? [root]
  }
  return {
    find,
    membersOf,
    join: (a, b) => {
      const [first, second] = [find(a), find(b)].sort()
      if (first === undefined || second === undefined || first === second) return
      members.set(first, [...membersOf(first), ...membersOf(second)].sort())
      members.delete(second)
      parents.set(second, first)
    },
  }
}
