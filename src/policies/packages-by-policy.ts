// Packages and titles in, the package of each policy out, with the policy that heads it.
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Package } from './package-of.ts'

export type Packaged = Package & { readonly sentence: number; readonly main?: string }

/** “1”即《…》, “1”是指《…》: the head of the package. */
const head = /[“"「]?1[”"」]?(?:即|是|为|指|是指|即为|代表)[^《》，；。]{0,8}《?$/

/** Policies of the sentence that names a package, and of the next where it spells it out. */
export function packagesByPolicy(
  packages: readonly Package[],
  named: readonly Link[],
  { sentences, article: { text } }: Reading,
): ReadonlyMap<string, Packaged> {
  const byPolicy = new Map<string, Packaged>()
  for (const found of packages) {
    const own = sentences.find(
      ({ field, start, end }) => field === 'text' && start <= found.start && found.end <= end,
    )
    if (own === undefined) continue
    const next = sentences.find(({ field, index }) => field === 'text' && index === own.index + 1)
    const spellsOut = next !== undefined && /^(?:其中|即|[“"「]?1[”"」]?)/.test(next.text.trim())
    const members = named.filter(
      ({ mention }) =>
        mention.sentence === own.index || (spellsOut && mention.sentence === next.index),
    )
    const main = members.find(({ mention }) =>
      head.test(text.slice(Math.max(0, mention.start - 16), mention.start)),
    )
    for (const { entity } of members) {
      if (byPolicy.has(entity)) continue
      const tied = { ...found, sentence: own.index }
      byPolicy.set(entity, main === undefined ? tied : { ...tied, main: main.entity })
    }
  }
  return byPolicy
}
