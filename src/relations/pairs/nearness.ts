// A scene and its profiles in, how near any two are named to each other in a sentence out.
import type { Mention } from '../../model/mention.ts'
import type { Scene } from '../scene.ts'
import type { Profile } from './profiles.ts'

/** The two names of a pair that stand nearest to each other in a sentence. */
export type Near = {
  readonly source: Mention
  readonly target: Mention
  /** Characters between them; negative where one lies in the other. */
  readonly gap: number
  /** Outermost names between them. */
  readonly between: number
}

/** `[source.at * profiles.length + target.at]`. */
export type Nearness = ReadonlyMap<number, Near>

export function measureNearness(scene: Scene, profiles: readonly Profile[]): Nearness {
  const count = profiles.length
  const atOf = new Map(profiles.map(({ entity }, at) => [entity.id, at]))
  const passed = namesPassed(scene)
  const nearest = new Map<number, Near>()
  const { links } = scene
  let from = 0
  links.forEach((link, index) => {
    while (links[from]?.mention.sentence !== link.mention.sentence && from < index) from += 1
    const one = atOf.get(link.entity)
    if (one === undefined) return
    for (let earlier = from; earlier < index; earlier += 1) {
      const before = links[earlier]
      const two = before && atOf.get(before.entity)
      if (before === undefined || two === undefined || two === one) continue
      const gap = link.mention.start - before.mention.end
      if ((nearest.get(two * count + one)?.gap ?? Number.POSITIVE_INFINITY) <= gap) continue
      const between =
        gap < 0 ? 0 : (passed[link.mention.start] ?? 0) - (passed[before.mention.end] ?? 0)
      const [left, right] = [before.mention, link.mention]
      nearest.set(two * count + one, { source: left, target: right, gap, between })
      nearest.set(one * count + two, { source: right, target: left, gap, between })
    }
  })
  return nearest
}

/** `[offset]`: how many outermost names begin before it. */
function namesPassed({ outermost, text }: Scene): Uint16Array {
  const passed = new Uint16Array(text.length + 2)
  let at = 0
  let count = 0
  for (const { mention } of outermost) {
    passed.fill(count, at, mention.start + 1)
    at = mention.start + 1
    count += 1
  }
  return passed.fill(count, at)
}

/** Of each pair of a source how many others of the target's type are named nearer to it. */
export function countNearer(
  source: Profile,
  profiles: readonly Profile[],
  nearest: Nearness,
): readonly number[] {
  const first = source.at * profiles.length
  const near: { readonly at: number; readonly type: number; readonly gap: number }[] = []
  for (const { at, type } of profiles) {
    const found = nearest.get(first + at)
    if (found !== undefined) near.push({ at, type, gap: Math.max(0, found.gap) })
  }
  const nearer = new Array<number>(profiles.length).fill(far)
  for (const { at, type, gap } of near)
    nearer[at] = near.filter(
      (other) => other.type === type && (other.gap < gap || (other.gap === gap && other.at < at)),
    ).length
  return nearer
}

/** Not in one sentence. */
const far = 9
