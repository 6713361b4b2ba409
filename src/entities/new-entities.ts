// Names that no gazetteer knows in, one new entity for all forms of one name out.

import type { Entity } from '../model/entity.ts'
import { gather } from '../model/gather.ts'
import type { Mention } from '../model/mention.ts'
import type { EntityType } from '../model/ontology.ts'
import { canonicalName } from './canonical-name.ts'
import { entityId, foldName } from './entity-id.ts'

/** The entity of every surface form of a type, by `keyOf(type, surface)`. */
export type NewEntities = ReadonlyMap<string, Entity>

export const keyOf = (type: EntityType, surface: string) => `${type} ${foldName(surface)}`

/** Groups the forms of one article, longest first, so that each short form meets its full name. */
export function nameNewEntities(
  mentions: readonly Mention[],
  regionOf: (mention: Mention) => string,
  organNameOf: (mention: Mention) => string | undefined,
): NewEntities {
  const fullNames = new Map(
    gather(mentions, ({ type, surface, fullName }) =>
      fullName === undefined ? [] : [[keyOf(type, surface), fullName] as const],
    ),
  )
  const groups = new Map<EntityType, Group[]>()
  const seen = new Set<string>()
  const byLength = [...mentions].sort(
    (a, b) => b.surface.length - a.surface.length || a.start - b.start,
  )
  for (const mention of byLength) {
    const key = keyOf(mention.type, mention.surface)
    if (seen.has(key)) continue
    seen.add(key)
    const { type, surface } = mention
    const alike = groups.get(type) ?? []
    groups.set(type, alike)
    const short = foldName(surface)
    const group =
      alike.find(({ folded }) => folded === short) ??
      oneOf(
        type,
        alike.filter((other) => isShortFormOf(type, short, other)),
      ) ??
      (type === 'POLICY' ? titleCalled(mention, short, alike) : undefined)
    if (group !== undefined) group.forms.add(surface)
    else {
      const name = canonicalName(type, fullNames.get(key) ?? organNameOf(mention) ?? surface)
      const forms = new Set([surface])
      alike.push({ name, folded: foldName(name), region: regionOf(mention), forms, first: mention })
    }
  }
  const entities = new Map<string, Entity>()
  for (const [type, alike] of groups)
    for (const { name, region, forms } of alike) {
      const entity: Entity = {
        id: entityId(type, region, name),
        type,
        name,
        aliases: [...forms].filter((form) => form !== name).sort(),
        isKnown: false,
      }
      for (const form of forms) entities.set(keyOf(type, form), entity)
    }
  return entities
}

/** 全球倡议 is none of 全球发展倡议 and 全球安全倡议. */
function oneOf(type: EntityType, groups: readonly Group[]): Group | undefined {
  return type === 'PROGRAMME' && groups.length > 1 ? undefined : groups[0]
}

/** The forms of one name; `folded` is the name as compared. */
type Group = {
  readonly name: string
  readonly folded: string
  readonly region: string
  readonly forms: Set<string>
  /** Where its longest form stands first. */
  readonly first: Mention
}

/** 《方案》, 《条例》: the one title of the article that ends so, or of several that which stands just before (以下简称《方案》). */
function titleCalled(
  { field, sentence, start }: Mention,
  short: string,
  groups: readonly Group[],
): Group | undefined {
  const titles = groups.filter(({ folded }) => folded.length > 4 && folded.endsWith(short))
  const [only] = titles
  if (titles.length < 2) return only
  return titles.find(
    ({ first }) =>
      first.field === field &&
      first.sentence === sentence &&
      first.end <= start &&
      start - first.end <= defined,
  )
}

/** Characters between a title and the short form that the text gives for it: 》（以下简称《. */
const defined = 10

/**
 * `a` folded, a short form of the group and not its name: 城市更新公司 of 成都锦和城市更新有限公司: the same last character, every character in order, in at most three runs;
 * 邻里守望互助 of “邻里守望互助”志愿活动: what the quotation marks hold. Persons have no short forms.
 */
function isShortFormOf(type: EntityType, a: string, { name, folded: b }: Group): boolean {
  if (type === 'PERSON' || a.length < 3 || a.length >= b.length) return false
  if (isAnyBody.test(a) || isAnotherOf(a, b)) return false
  const quoted = type === 'PROGRAMME' ? /“([^“”]+)”/u.exec(name)?.[1] : undefined
  if (quoted !== undefined && foldName(quoted) === a) return !isHeldUnder.test(name)
  if (type === 'POLICY') return b.endsWith(a)
  // “千灯万户”和春雨倡议 are two.
  if (type === 'PROGRAMME' && isJoinedTo(a, b)) return false
  if (type === 'ORGANIZATION' && /(?:公司|集团)$/.test(b) && /^.{0,4}$/u.test(b.split(a)[0] ?? b))
    return b.includes(a)
  if (type === 'PLACE' && isLineOrWater.test(a)) return b.endsWith(a)
  if (b.startsWith(a) || a.slice(-2) !== b.slice(-2)) return false
  return runsOf(a, b) <= 3
}

/** “一带一路”国际合作高峰论坛 is not “一带一路”, and neither is a plan or work under it. */
const isHeldUnder =
  /”(?:[和与及、]|.*(?:论坛|峰会|座谈会|研讨会|对话会|交流会|推介会|会议|会谈|行动计划|合作规划|(?:性|合作|重点)(?:项目|工程))$)/u

/** 中央委员会 is not 中央纪律检查委员会 for short. */
const isAnyBody = /^(?:中央|全国|国家)?(?:常务|工作)?(?:委员会|领导小组|办公室)$/u

/** 东洞庭湖 is a part of 洞庭湖, and the second of two pipes another than the first. */
function isAnotherOf(a: string, b: string): boolean {
  if (b.endsWith(a) && /^[东西南北中上下前后大小新老]$/u.test(b.slice(0, -a.length))) return true
  const ending = commonEnd(a, b)
  const start = a.length - ending
  return start > 0 && b.startsWith(a.slice(0, start)) && /\d/u.test(b.slice(start, -ending))
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length)) length += 1
  return length
}

const isJoinedTo = (a: string, b: string): boolean =>
  b.endsWith(a) && /[和与及、]$/u.test(b.slice(0, -a.length))

/** 京张铁路 is another line than 京张唐铁路: one character more makes another name of these. */
const isLineOrWater = /(?:铁路|高铁|高速|高速公路|公路|段|站|大桥|隧道|[路街村镇乡江河湖山桥])$/

/** In how many unbroken runs the characters of `short` stand in `full`, read from the end; Infinity when they do not. */
function runsOf(short: string, full: string): number {
  let runs = 0
  let at = full.length
  let previous = -2
  for (let index = short.length - 1; index >= 0; index -= 1) {
    at = full.lastIndexOf(short[index] ?? '', at - 1)
    if (at < 0) return Number.POSITIVE_INFINITY
    if (at !== previous - 1) runs += 1
    previous = at
    if (at === 0 && index > 0) return Number.POSITIVE_INFINITY
  }
  return runs
}
