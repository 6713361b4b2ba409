// Two entities in, how the name of the one holds the name of the other out.
import type { Profile } from './profiles.ts'

/** 0: neither holds the other. */
export function nameTie(source: Profile, target: Profile): number {
  const own = source.entity.name
  const other = target.entity.name
  if (own.startsWith(other)) return 1
  if (own.includes(other)) return 2
  if (other.startsWith(own)) return 3
  if (other.includes(own)) return 4
  const { stem } = target
  if (stem.length < 2 || !own.includes(stem)) return 0
  return own.startsWith(stem) ? 5 : 6
}
