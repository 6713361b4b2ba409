// A trigger in, the hosts named in clauses of their own out: …节将在某镇举行，甲局、乙县政府主办，丙局承办.
import type { Entity } from '../model/entity.ts'
import { isActor } from './entity-kinds.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** Farthest a host stands behind its event, in clauses. */
const reach = 12
const hosting = /^[”》\s]*(?:等)?(?:联合|共同)?(?:主办|承办|协办|联办)(?:单位)?[。；，\s]*$/

/** Those whose clause is nothing but names and 主办 or 承办, in the sentence of the event or the one after it. */
export function hostsOf(scene: Scene, { clause, entry, type }: Trigger): readonly Entity[] {
  if (entry.frame !== 'noun' && type !== 'CAMPAIGN' && type !== 'LAUNCH') return []
  const found: Entity[] = []
  for (const next of scene.clauses.slice(clause.index + 1, clause.index + reach)) {
    if (next.sentence.index > clause.sentence.index + 1) break
    const groups = (scene.groups[next.index] ?? []).filter(({ isAside }) => !isAside)
    const last = groups.at(-1)
    if (!last || !hosting.test(scene.text.slice(last.end, next.end))) continue
    found.push(...groups.flatMap(({ items }) => items.map(({ entity }) => entity)).filter(isActor))
  }
  return found
}
