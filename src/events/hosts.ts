// A trigger in, the hosts named in clauses of their own out: …节将在某镇举行，甲局、乙县政府主办，丙局承办; and the festival it is part of.
import type { Entity } from '../model/entity.ts'
import type { EventType } from '../model/ontology.ts'
import { actorsOf } from './doers.ts'
import { isActor } from './entity-kinds.ts'
import type { Scene } from './scene.ts'
import { ownSubject } from './subjects.ts'
import type { Trigger } from './trigger.ts'

/** 活动由某局主办: sentences later it can only be the occasion told. */
const backTo = /^(?:[本该此这][届次项个]?)?[一-鿿]{0,6}[会展节赛动演坛](?:将|是|系)?由/
/** Farthest a host stands behind its event, in clauses. */
const reach = 12
const hosting = /^[”》\s]*(?:等)?(?:联合|共同)?(?:主办|承办|协办|联办)(?:单位)?[。；，\s]*$/

/** Those whose clause is nothing but names and 主办 or 承办, in the sentence of the event or the one after it. */
export function hostsOf(scene: Scene, { clause, entry, type }: Trigger): readonly Entity[] {
  if (entry.frame !== 'noun' && type !== 'CAMPAIGN' && type !== 'LAUNCH') return []
  const found: Entity[] = []
  for (const next of scene.clauses.slice(clause.index + 1, clause.index + reach)) {
    const isNear = next.sentence.index <= clause.sentence.index + 1
    if (!isNear && !backTo.test(scene.text.slice(next.start, next.end))) continue
    const groups = (scene.groups[next.index] ?? []).filter(({ isAside }) => !isAside)
    const last = groups.at(-1)
    if (!last || !hosting.test(scene.text.slice(last.end, next.end))) continue
    found.push(...groups.flatMap(({ items }) => items.map(({ entity }) => entity)).filter(isActor))
  }
  return found
}

/** 其间将举行…擂台赛, 活动期间，…: within what the sentences before tell of. */
const during = /^[\s　]*(?:其间|期间|[一-鿿]{0,4}(?:活动|展会|节会|赛会|会展)期间)/
/** Farthest back the festival is named, in sentences. */
const reachOfFrame = 2

/** The programme that 其间 means: the one named last before it. */
export function frameOf(scene: Scene, { clause }: Trigger): readonly Entity[] {
  const isDuring = [clause, scene.clauses[clause.index - 1]].some(
    (one) => one?.sentence === clause.sentence && during.test(scene.text.slice(one.start, one.end)),
  )
  if (!isDuring) return []
  for (let at = clause.index - 1; at >= 0; at--) {
    const before = scene.clauses[at]
    if (!before || before.sentence.index < clause.sentence.index - reachOfFrame) return []
    const named = (scene.groups[at] ?? [])
      .flatMap(({ items }) => items.map(({ entity }) => entity))
      .findLast(({ type }) => type === 'PROGRAMME')
    if (named) return [named]
  }
  return []
}

/** 该项目由某公司投资建设, 由甲、乙承建: who builds, behind the event it builds for. */
const builtBy =
  /^[”》\s]*(?:等)?(?:\d*家?(?:单位|公司|企业))?(?:负责|共同|联合|出资|牵头)?(?:投资|筹资)?(?:[\d.]+[万亿]元)?(?:建设|承建|施工|修建|投建|建造|兴建|开发建设|承担施工)(?:[。；，]|$)/
/** Farthest behind its event the builder is told, in sentences. */
const reachOfBuilder = 2
const built: ReadonlySet<EventType> = new Set<EventType>(['CONSTRUCTION_START', 'COMPLETION'])

/** 某县举行集中开工仪式，28个项目开工: who holds the ceremony begins them. */
export function hostsBefore(scene: Scene, { clause, type }: Trigger): readonly Entity[] {
  if (type !== 'CONSTRUCTION_START') return []
  for (let at = clause.index - 1; scene.clauses[at]?.sentence === clause.sentence; at--) {
    const before = scene.clauses[at]
    const host = before && ownSubject(scene, before, before.end)
    if (!host) continue
    const isHost = /(?:举行|举办)[^，]{0,30}(?:仪式|活动)$/.test(
      scene.text.slice(host.group.end, before.end),
    )
    return isHost ? actorsOf(host) : []
  }
  return []
}

/** The builders told of in clauses of the event's sentence or the two after it. */
export function buildersOf(scene: Scene, { clause, type }: Trigger): readonly Entity[] {
  if (!built.has(type)) return []
  for (const next of scene.clauses.slice(clause.index)) {
    if (next.sentence.index > clause.sentence.index + reachOfBuilder) return []
    const doers = (scene.groups[next.index] ?? []).filter(
      ({ governor, end }) => governor === '由' && builtBy.test(scene.text.slice(end, next.end + 1)),
    )
    const found = doers.flatMap(({ items }) => items.map(({ entity }) => entity)).filter(isActor)
    if (found.length > 0) return found
  }
  return []
}
