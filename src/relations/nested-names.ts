// A scene in, the relations that hold by a name inside a name out: 白鹭湾公园 in 白鹭湾公园二期项目, 滨海新区 in 滨海新区管委会.
import type { Entity, Link } from '../model/entity.ts'
import { gather } from '../model/gather.ts'
import type { RelationType } from '../model/ontology.ts'
import type { Relation } from '../model/relation.ts'
import { isCountry, isRegion, placeRelation } from './place-kinds.ts'
import { directlyInside, relationOf, type Scene } from './scene.ts'

/** Where a thing was or sits: the organisation named in it is located there, not the other way round. */
const seat = /(?:旧址|遗址|故址|总部|大楼|大厦|办公楼|驻地)$/

/** Parks and sights: the first hold the second. */
const park = /^(?:国家[一-鿿]{0,4}公园|风景名胜区|风景区|旅游景区|景区|自然保护区|旅游度假区)$/
const sight = /[山洞峡瀑湖岛谷峰林]$|瀑布$|溶洞$/

/** What follows the issuer in a title: what it does or decides. A plain noun (城市管理条例) says what the policy is about. */
const ofIssuer =
  /^(?:关于|促进|支持|鼓励|推进|推动|加快|加强|深化|实施|落实|贯彻|进一步|优化|扩大|稳|强化|完善|规范|开展|打造|培育|吸引|引进|人民政府|党委)/

type Nesting = {
  readonly longer: Entity
  readonly shorter: Entity
  /** What the longer name has before the shorter, and behind it. */
  readonly before: string
  readonly rest: string
}

export function relateNested(scene: Scene): readonly Relation[] {
  return gather(scene.links, (outer) => {
    const longer = scene.entityById.get(outer.entity)
    if (!longer) return []
    const inner = directlyInside(scene, outer)
    if (isRowOfNames(outer, inner)) return membersOf(scene, outer, inner, longer)
    return gather(inner, (link, at) => {
      const { surface, start } = outer.mention
      const shorter = scene.entityById.get(link.entity)
      const next = inner[at + 1]
      if (!shorter || shorter.id === longer.id) return []
      if (isRegion(shorter) && next && stepsDown(link, next, surface, start)) return []
      const nesting = {
        longer,
        shorter,
        before: withoutRegion(scene, beforeOf(outer, inner.slice(0, at), link)),
        rest: surface.slice(link.mention.end - start),
      }
      return relationsOf(nesting).map(([type, source, target]) =>
        relationOf(type, source, target, outer.mention, 'nested-name', 0.85),
      )
    })
  })
}

/** 天津|滨海新区…: the first place only says where the second is. */
function stepsDown(
  { mention }: Link,
  { mention: next }: Link,
  surface: string,
  start: number,
): boolean {
  const gap = surface.slice(mention.end - start, next.start - start)
  return /^[•·]?$/.test(gap) && mention.type === 'PLACE' && next.type === 'PLACE'
}

/** 天津 before 滨海新区 leads to it even where it is no mention of its own. */
function withoutRegion(scene: Scene, before: string): string {
  const isLead =
    before.length > 1 &&
    scene.reading.entities.some((entity) => isRegion(entity) && entity.name.startsWith(before))
  return isLead ? '' : before
}

/** The longer name's characters before the shorter, without the places that lead to it and without marks. */
function beforeOf({ mention }: Link, earlier: readonly Link[], link: Link): string {
  const start = earlier.reduce(
    (from, { mention: one }) => (one.start <= from + 1 ? Math.max(from, one.end) : from),
    mention.start,
  )
  return mention.surface
    .slice(start - mention.start, link.mention.start - mention.start)
    .replace(/[“”‘’《》「」\s]/g, '')
}

/** 甲湖－乙山－丙岛: the whole name is a row of names. */
function isRowOfNames({ mention }: Link, inner: readonly Link[]): boolean {
  if (inner.length < 2) return false
  const left = inner.reduce(
    (text, { mention: one }) => text.replace(one.surface, ''),
    mention.surface,
  )
  return /^[-－—–~～]+(?:景区|片区|旅游区)?$/.test(left)
}

function membersOf(
  scene: Scene,
  outer: Link,
  inner: readonly Link[],
  whole: Entity,
): readonly Relation[] {
  return inner.flatMap(({ entity }) => {
    const member = scene.entityById.get(entity)
    return member && member.id !== whole.id
      ? [relationOf('PART_OF', member, whole, outer.mention, 'row-of-names', 0.8)]
      : []
  })
}

type Triple = readonly [RelationType, Entity, Entity]

function relationsOf({ longer, shorter, before, rest }: Nesting): readonly Triple[] {
  const isFirst = before === ''
  switch (`${longer.type} ${shorter.type}`) {
    case 'POLICY PLACE':
      if (isCountry(shorter)) return []
      // 甲区促进…办法 is the district's own; 甲公园保护规划 is about the park.
      return isFirst && isRegion(shorter) && ofIssuer.test(rest)
        ? [['ISSUED', shorter, longer]]
        : [['COVERS', longer, shorter]]
    case 'POLICY ORGANIZATION':
      return isFirst && /^(?:关于|印发)/.test(rest) ? [['ISSUED', shorter, longer]] : []
    case 'POLICY PROGRAMME':
      return [['COVERS', longer, shorter]]
    case 'ORGANIZATION ORGANIZATION':
      return isFirst ? [['PART_OF', longer, shorter]] : []
    case 'PROGRAMME ORGANIZATION':
      return isFirst || /[^—－-][—－-]$/.test(before) ? [['OPERATES', shorter, longer]] : []
    case 'PLACE ORGANIZATION':
      return seat.test(longer.name) ? [['LOCATED_IN', shorter, longer]] : []
    case 'PLACE PLACE':
      if (isCountry(shorter) && shorter.name !== '中国') return []
      // 某洞国家地质公园: the park is named after its sight.
      if (isFirst && park.test(rest) && sight.test(shorter.name))
        return [['PART_OF', shorter, longer]]
      return [[placeRelation(longer, shorter, rest), longer, shorter]]
    case 'ORGANIZATION PLACE':
      // 中国… of a name says whose it is, not where it sits.
      return isCountry(shorter) && shorter.name === '中国' ? [] : [['LOCATED_IN', longer, shorter]]
    case 'PROGRAMME PLACE':
      // 中国… of a name says whose it is.
      return isFirst && !isCountry(shorter) ? [['LOCATED_IN', longer, shorter]] : []
    default:
      return []
  }
}
