// Mention[] and the gazetteer in, the entity of each mention out.

import type { Article } from '../model/article.ts'
import type { Entity, Link } from '../model/entity.ts'
import type { Witness } from '../model/explanation.ts'
import { gather } from '../model/gather.ts'
import type { JudgedNames } from '../model/judged-names.ts'
import type { GazetteerEntry, Knowledge } from '../model/knowledge.ts'
import { knownEntity } from '../model/known-entity.ts'
import type { Mention } from '../model/mention.ts'
import { entityId } from './entity-id.ts'
import { type Antecedent, isOwnMedium, publisherOf, resolveAnaphor } from './link-anaphors.ts'
import { linkKnown, presenceOf } from './link-known.ts'
import { contextOf, type LinkingContext, type LinkNote } from './linking-context.ts'
import { keyOf, nameNewEntities } from './new-entities.ts'
import { traceLink } from './trace-link.ts'

/** One link a mention, in the mentions' order, but none for an anaphor that stands for nothing named; entities in order of first link. */
export function linkMentions(
  article: Article,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  witness?: Witness,
): { readonly entities: readonly Entity[]; readonly links: readonly Link[] } {
  const notes = new Map<Mention, LinkNote>()
  const context = contextOf(
    article,
    knowledge.gazetteer,
    witness && ((mention, note) => notes.set(mention, note)),
  )
  const names = mentions.filter(({ anaphor }) => !anaphor)
  const open = names.filter(({ given }) => given === undefined)
  const first = linkKnown(context, open, new Map())
  const known = unblocked(linkKnown(context, open, presenceOf(context, first)), knowledge.judged)
  const fresh = nameNewEntities(
    open.filter((mention) => !known.has(mention)),
    (mention) => regionOf(context, mention),
    (mention) => fullNameByOrgan(context, mention, known),
  )
  const named = organsNamed(context, names, known)
  const entities = new Map<string, Entity>()
  const links: Link[] = []
  const linkOf = (mention: Mention): Link | undefined => {
    if (mention.given !== undefined) {
      entities.set(mention.given.id, mention.given)
      return linkAsGiven(mention, mention.given)
    }
    const link = known.get(mention)
    if (link !== undefined) return link
    const named = fresh.get(keyOf(mention.type, mention.surface))
    if (named === undefined || isNobodysOrgan(mention)) return undefined
    const entity =
      knowledge.judged?.isBlocked(mention.surface, named.id) === true
        ? entityOfItsOwn(context, mention)
        : named
    entities.set(entity.id, entity)
    const isShort = entity.name !== mention.surface
    return {
      mention,
      entity: entity.id,
      score: 0.7,
      method: isShort ? 'short-form' : 'new-entity',
      runnersUp: [],
    }
  }
  const nameLinks = new Map(names.map((mention) => [mention, linkOf(mention)]))
  const publisher = newPublisher(context)
  for (const mention of mentions) {
    if (mention.anaphor && mention.given !== undefined) {
      entities.set(mention.given.id, mention.given)
      links.push(linkAsGiven(mention, mention.given))
      continue
    }
    const isOwn = publisher !== undefined && mention.anaphor && isOwnMedium(mention.surface)
    const link = !mention.anaphor
      ? nameLinks.get(mention)
      : isOwn
        ? linkByAnaphor(mention, publisher.id)
        : linkAnaphor(context, mention, names, nameLinks, entities)
    if (link === undefined) continue
    if (isOwn) entities.set(publisher.id, publisher)
    links.push(link)
    if (entities.has(link.entity)) continue
    const entry = knowledge.gazetteer.at(link.entity, context.isoDate)
    if (entry !== undefined) entities.set(link.entity, knownEntity(named.get(link.entity) ?? entry))
  }
  if (witness !== undefined) {
    const nameOf = (id: string) => entities.get(id)?.name ?? id
    const linkByMention = new Map(links.map((link) => [link.mention, link]))
    for (const mention of mentions)
      witness.link(traceLink(mention, linkByMention.get(mention), notes.get(mention), nameOf))
  }
  const used = [...new Set(links.map(({ entity }) => entity))]
  return { entities: used.flatMap((id) => entities.get(id) ?? []), links }
}

/** A name that people say does not stand for what was chosen goes to the next best, else to nothing known. */
function unblocked(
  known: ReadonlyMap<Mention, Link>,
  judged: JudgedNames | undefined,
): ReadonlyMap<Mention, Link> {
  if (judged === undefined) return known
  const links = [...known].flatMap(([mention, link]) => {
    const isOpen = (id: string): boolean => !judged.isBlocked(mention.surface, id)
    if (isOpen(link.entity)) return [[mention, link] as const]
    const next = link.runnersUp.findIndex(({ entity }) => isOpen(entity))
    const chosen = link.runnersUp[next]
    if (chosen === undefined) return []
    const runnersUp = link.runnersUp.slice(next + 1)
    return [[mention, { ...link, entity: chosen.entity, score: chosen.score, runnersUp }] as const]
  })
  return new Map(links)
}

function linkAsGiven(mention: Mention, { id }: Entity): Link {
  return { mention, entity: id, score: 1, method: 'judged', runnersUp: [] }
}

function entityOfItsOwn(context: LinkingContext, mention: Mention): Entity {
  const { type, surface: name } = mention
  const id = entityId(type, regionOf(context, mention), name)
  return { id, type, name, aliases: [], isKnown: false }
}

/** Organs by the official name that the form in the text stands for, the longest: 县文广旅局 is no 文化和旅游局. */
function organsNamed(
  { gazetteer, isoDate, organOf }: LinkingContext,
  names: readonly Mention[],
  known: ReadonlyMap<Mention, Link>,
): ReadonlyMap<string, GazetteerEntry> {
  const named = new Map<string, GazetteerEntry>()
  for (const mention of names) {
    const id = known.get(mention)?.entity ?? ''
    const region = /^organ:(.+):[^:]+$/.exec(id)?.[1]
    if (region === undefined) continue
    const match = organOf(mention.surface)
    const entry = match === undefined ? undefined : gazetteer.organs.resolve(match, region, isoDate)
    if (entry?.id !== id) continue
    if (entry.name.length > (named.get(id)?.name.length ?? 0)) named.set(id, entry)
  }
  return named
}

/** 县图书馆 where no county is spoken of: libraries of counties at large, no one organ. */
const isNobodysOrgan = ({ rule, surface }: Mention) =>
  rule === 'organ-grammar' && /^[省市区县镇乡]/.test(surface)

/** 市文旅委非遗处: the organ that the name begins with, in full, and the rest. */
function fullNameByOrgan(
  { gazetteer, isoDate }: LinkingContext,
  mention: Mention,
  known: ReadonlyMap<Mention, Link>,
): string | undefined {
  if (mention.type !== 'ORGANIZATION') return undefined
  for (const [inner, { entity }] of known) {
    const isPrefix =
      inner.nested &&
      inner.type === 'ORGANIZATION' &&
      inner.field === mention.field &&
      inner.start === mention.start &&
      inner.end < mention.end
    if (!isPrefix) continue
    const organ = gazetteer.at(entity, isoDate) ?? gazetteer.get(entity)
    if (organ !== undefined) return organ.name + mention.surface.slice(inner.surface.length)
  }
  return undefined
}

/** Region that goes into a new entity's id: the province of the division its name begins with, else of the article's home; none for persons. */
function regionOf(context: LinkingContext, mention: Mention): string {
  return mention.type === 'PERSON' ? '' : provinceOf(context, mention.surface)
}

/** Code of the province that a name begins with, else of the article's home. */
function provinceOf(context: LinkingContext, name: string): string {
  const named = context.gazetteer
    .find(name)
    .find(
      ({ start, isCommonWord, entries: [id = ''] }) =>
        start === 0 && !isCommonWord && context.gazetteer.get(id)?.kind !== 'station',
    )
  const line = named === undefined ? context.homeLine : context.lineOf(named.entries[0] ?? '')
  const province = line
    .map((id) => context.gazetteer.get(id))
    .find((entry) => entry?.level === 'province')
  return province?.adcode ?? '100000'
}

function linkAnaphor(
  context: LinkingContext,
  mention: Mention,
  names: readonly Mention[],
  nameLinks: ReadonlyMap<Mention, Link | undefined>,
  entities: ReadonlyMap<string, Entity>,
): Link | undefined {
  const antecedents = gather(
    names,
    (name): readonly (Antecedent & { readonly isBefore: boolean })[] => {
      const link = nameLinks.get(name)
      if (link === undefined) return []
      const isBefore =
        name.field !== mention.field ? name.field === 'title' : name.start < mention.start
      const title =
        entities.get(link.entity)?.name ?? context.gazetteer.get(link.entity)?.name ?? name.surface
      return [
        { entity: link.entity, name: title, type: name.type, surface: name.surface, isBefore },
      ]
    },
  )
  const entity = resolveAnaphor(
    context,
    mention.surface,
    antecedents.filter(({ isBefore }) => isBefore).reverse(),
    antecedents.filter(({ isBefore }) => !isBefore),
  )
  return entity === undefined ? undefined : linkByAnaphor(mention, entity)
}

function linkByAnaphor(mention: Mention, entity: string): Link {
  return { mention, entity, score: 0.7, method: 'anaphor', runnersUp: [] }
}

/** A publisher that is in no gazetteer: what 本报 stands for in its articles, and no other paper. */
function newPublisher(context: LinkingContext): Entity | undefined {
  const name = context.article.publisher?.value
  if (name === undefined || publisherOf(context) !== undefined) return undefined
  const region = provinceOf(context, name)
  const type = 'ORGANIZATION'
  return { id: entityId(type, region, name), type, name, aliases: [], isKnown: false }
}
