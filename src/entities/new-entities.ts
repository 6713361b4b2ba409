// Names that no gazetteer knows in, one new entity for all forms of one name out.
import type { Entity } from '../model/entity.ts'
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
    mentions.flatMap(({ type, surface, fullName }) =>
      fullName === undefined ? [] : [[keyOf(type, surface), fullName] as const],
    ),
  )
  const groups: {
    readonly type: EntityType
    readonly name: string
    readonly region: string
    readonly forms: Set<string>
  }[] = []
  const seen = new Set<string>()
  const byLength = [...mentions].sort(
    (a, b) => b.surface.length - a.surface.length || a.start - b.start,
  )
  for (const mention of byLength) {
    const key = keyOf(mention.type, mention.surface)
    if (seen.has(key)) continue
    seen.add(key)
    const group = groups.find(
      ({ type, name }) => type === mention.type && isShortFormOf(type, mention.surface, name),
    )
    if (group !== undefined) group.forms.add(mention.surface)
    else
      groups.push({
        type: mention.type,
        name: canonicalName(
          mention.type,
          fullNames.get(key) ?? organNameOf(mention) ?? mention.surface,
        ),
        region: regionOf(mention),
        forms: new Set([mention.surface]),
      })
  }
  const entities = new Map<string, Entity>()
  for (const { type, name, region, forms } of groups) {
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

/**
 * 城市更新公司 of 成都锦和城市更新有限公司: the same last character, every character in order, in at most three runs;
 * 邻里守望互助 of “邻里守望互助”志愿活动: what the quotation marks hold. Persons have no short forms.
 */
function isShortFormOf(type: EntityType, short: string, full: string): boolean {
  const a = foldName(short)
  const b = foldName(full)
  if (a === b) return true
  if (type === 'PERSON' || a.length < 3 || a.length >= b.length) return false
  const quoted = /“([^“”]+)”/u.exec(full)?.[1]
  if (type === 'PROGRAMME' && quoted !== undefined && foldName(quoted) === a) return true
  if (type === 'POLICY') return b.endsWith(a)
  if (type === 'ORGANIZATION' && /(?:公司|集团)$/.test(b) && /^.{0,4}$/u.test(b.split(a)[0] ?? b))
    return b.includes(a)
  if (type === 'PLACE' && isLineOrWater.test(a)) return b.endsWith(a)
  if (b.startsWith(a) || a.slice(-2) !== b.slice(-2)) return false
  return runsOf(a, b) <= 3
}

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
