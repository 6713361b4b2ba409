// A scene and what the rules say of it in, the pairs of entities out that a model is to judge: near each other, and nothing said of them.
import { gatherKnown } from '../../model/gather.ts'
import { groupBy } from '../../model/group-by.ts'
import { hashText } from '../../model/hash.ts'
import type { Relation } from '../../model/relation.ts'
import type { Scene } from '../scene.ts'
import { countNearer, measureNearness, type Near } from './nearness.ts'
import { type Profile, profileEntities } from './profiles.ts'

export type Pair = {
  readonly source: Profile
  readonly target: Profile
  /** Absent where no sentence names both. */
  readonly near: Near | undefined
  /** How many others of the target's type are named nearer to the source. */
  readonly nearer: number
  /** The target is the region named last before the source. */
  readonly isLastRegion: boolean
  /** Regions of the text in which no other lies, 3 at most. */
  readonly leaves: number
  /** Hashes of what the rules say of the source, posts aside. */
  readonly said: readonly number[]
}

/** Types of source and target that stand in relations often enough to be learnt: a person and an organisation, two places … */
const related: ReadonlySet<number> = new Set([13, 22, 24, 25, 32, 33, 34, 35, 42])
/** Names between the two, and others nearer to the source: what is further off is hardly ever related (3 % on the marked news). */
const reach = { between: 2, nearer: 2 } as const

export function findPairs(scene: Scene, ruled: readonly Relation[]): readonly Pair[] {
  const profiles = profileEntities(scene)
  const nearest = measureNearness(scene, profiles)
  const saidOf = groupBy(ruled, ({ source }) => source)
  const regions = profiles.filter(({ isRegion }) => isRegion)
  const leaves = Math.min(3, regions.filter(({ isLeaf }) => isLeaf).length)
  const pairs: Pair[] = []
  for (const source of profiles) {
    if (!source.isOutermost) continue
    const nearer = countNearer(source, profiles, nearest)
    const lastRegion = lastBefore(source, regions)
    const own = saidOf.get(source.entity.id) ?? []
    const said = gatherKnown(own, ({ type, rule }) =>
      type === 'AFFILIATED_WITH' ? undefined : hashText(`${type} ${rule}`),
    )
    for (const target of profiles) {
      if (!isAskedOf(source, target)) continue
      const near = nearest.get(source.at * profiles.length + target.at)
      const isLastRegion = lastRegion === target
      const isOpen =
        near === undefined
          ? source.entity.type !== 'PERSON' &&
            target.isRegion &&
            (isLastRegion || (target.isLeaf && leaves === 1))
          : (nearer[target.at] ?? 0) <= reach.nearer && near.between <= reach.between
      if (!isOpen || isSaid(source, target, own, saidOf)) continue
      pairs.push({
        source,
        target,
        near,
        nearer: nearer[target.at] ?? 0,
        isLastRegion,
        leaves,
        said,
      })
    }
  }
  return pairs
}

function isSaid(
  source: Profile,
  target: Profile,
  own: readonly Relation[],
  saidOf: ReadonlyMap<string, readonly Relation[]>,
): boolean {
  if (own.some((relation) => relation.target === target.entity.id)) return true
  const theirs = saidOf.get(target.entity.id) ?? []
  return theirs.some(
    (relation) => relation.type === 'COOPERATES_WITH' && relation.target === source.entity.id,
  )
}

/** Two divisions stand as the gazetteer has them; a country lies in nothing; 新闻联播 of 央视网 stands in every dateline. */
function isAskedOf(source: Profile, target: Profile): boolean {
  return (
    source !== target &&
    target.isOutermost &&
    related.has(source.type * 10 + target.type) &&
    !(source.isDivision && target.isDivision) &&
    !(source.isMedium && target.isMedium) &&
    !(source.isCountry && target.entity.type !== 'POLICY')
  )
}

function lastBefore(source: Profile, regions: readonly Profile[]): Profile | undefined {
  const { start } = source.first.mention
  let last: Profile | undefined
  let at = -1
  for (const region of regions) {
    if (region === source) continue
    const link = region.links.findLast(({ mention }) => mention.end <= start)
    if (link === undefined || link.mention.start <= at) continue
    at = link.mention.start
    last = region
  }
  return last
}
