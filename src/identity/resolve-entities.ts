// All names and what people say of them in, which of them are one entity and which pairs people are asked about out.
import type { EntityProfile, IdentityGroup } from '../model/identity.ts'
import { createCompany, type NamingArticle } from './company.ts'
import { groupReadings, type ScoredPair } from './group-readings.ts'
import { pairEntities } from './pair-entities.ts'
import type { Standing } from './standing.ts'

export type Resolved = {
  readonly groups: readonly IdentityGroup[]
  readonly queue: readonly ScoredPair[]
}

/** Set on the labelled pairs: see `docs/identity.md`. */
export const entityThresholds = { accept: 0.8, ask: 0.5 } as const

/** `articles`: those that name them; without any, names alone tell. */
export function resolveEntities(
  profiles: readonly EntityProfile[],
  standing: Standing,
  articles: readonly NamingArticle[] = [],
): Resolved {
  const known = new Map(profiles.map((profile) => [profile.id, profile]))
  const isApart = (a: readonly string[], b: readonly string[]): boolean =>
    [...a, ...b].filter((id) => known.get(id)?.isKnown === true).length > 1
  const { groups, queue } = groupReadings(
    pairEntities(profiles, createCompany(articles)),
    standing,
    entityThresholds,
    isApart,
  )
  const present = groups
    .map((members) => members.filter((id) => known.has(id)))
    .filter((members) => members.length > 1)
  return {
    groups: present.map((members) => ({ id: chooseId(members, known), members })),
    queue: queue.filter(({ a, b }) => known.has(a) && known.has(b)),
  }
}

/** 2017年第十三届全运会 is one of a series, and no name of it. */
function isEdition({ type, name }: EntityProfile): boolean {
  return (
    type === 'PROGRAMME' &&
    /^(?:19|20)\d{2}|第[一二三四五六七八九十百\d]+[届次]|^[首本]届/u.test(name)
  )
}

/** What the gazetteer knows, else the fullest name; what is a person to some and something else to others is no person. */
function chooseId(members: readonly string[], known: ReadonlyMap<string, EntityProfile>): string {
  const inOrder = members
    .flatMap((id) => known.get(id) ?? [])
    .sort(
      (a, b) =>
        Number(b.isKnown) - Number(a.isKnown) ||
        Number(isEdition(a)) - Number(isEdition(b)) ||
        b.name.length - a.name.length ||
        Number(a.type === 'PERSON') - Number(b.type === 'PERSON') ||
        (a.id < b.id ? -1 : 1),
    )
  return inOrder[0]?.id ?? members[0] ?? ''
}
