// Articles with the names in them in, how region and company speak for or against two names being one out.
import type { EntityProfile } from '../model/identity.ts'
import type { EntityType } from '../model/ontology.ts'
import { remembered } from '../model/remembered.ts'
import { foldForm } from './name-forms.ts'
import { provinceOf } from './province-of.ts'

export type NamingArticle = {
  /** Home region as an official code; absent where nothing tells it. */
  readonly region?: string
  /** Ids of names as they were read, each once. */
  readonly names: readonly string[]
}

export type Company = {
  /** What is added to a score, and why. */
  readonly weigh: (a: EntityProfile, b: EntityProfile, score: number) => Weighed
}

type Weighed = readonly [change: number, reasons: readonly string[]]

/** Names whose companions are kept at a time. */
const mostRemembered = 2_000

/** Named in no more articles than this share (and in few at all) a companion tells something. */
const rareShare = 0.02
const rareAtLeast = 12
/** So many companions in common, and such a share of those of the rarer name, tell that two are one. */
const leastShared = 3
const leastShare = 0.4

const nothing: Weighed = [0, []]

export function createCompany(articles: readonly NamingArticle[]): Company {
  const placesOf = new Map<string, number[]>()
  for (const [at, { names }] of articles.entries())
    for (const name of names) {
      const places = placesOf.get(name)
      if (places === undefined) placesOf.set(name, [at])
      else places.push(at)
    }
  const isRare = (name: string): boolean =>
    (placesOf.get(name)?.length ?? 0) <= Math.max(rareAtLeast, articles.length * rareShare)
  const provincesOf = ({ id, adcode }: EntityProfile): ReadonlySet<string | undefined> =>
    new Set(
      adcode === undefined
        ? (placesOf.get(id) ?? []).map((at) => provinceOf(articles[at]?.region))
        : [provinceOf(adcode)],
    )
  const companionsOf = remembered(
    (id): ReadonlySet<string> =>
      new Set(
        (placesOf.get(id) ?? [])
          .flatMap((at) => articles[at]?.names ?? [])
          .filter((name) => name !== id && isRare(name)),
      ),
    mostRemembered,
  )
  const shared = (a: EntityProfile, b: EntityProfile): number => {
    if (!isRare(a.id) || !isRare(b.id)) return 0
    const [own, others] = [companionsOf(a.id), companionsOf(b.id)]
    const both = [...own].filter((name) => others.has(name)).length
    const isMost = both >= leastShare * Math.min(own.size, others.size)
    return both >= leastShared && isMost ? both : 0
  }
  return {
    weigh: (a, b, score) => {
      if (score < leastWeighed) return nothing
      const areApart = isOfOneProvince(a, b) && areElsewhere(provincesOf(a), provincesOf(b))
      const inCommon = areApart || score < accepted ? shared(a, b) : 0
      const common =
        inCommon > 0 ? ([0.15, [`${inCommon} are named beside both`]] as const) : nothing
      if (!areApart) return common
      const change = -apartBy(a, b) + common[0]
      return [change, [...common[1], 'told of in different provinces']]
    },
  }
}

/** Below, nothing makes a pair worth asking; from the second on, company need not speak. */
const [leastWeighed, accepted] = [0.5, 0.8]

/** Sites, schools, small firms: there are many of a name, each in one province. What is registered for the whole country is one. */
function isOfOneProvince(a: EntityProfile, b: EntityProfile): boolean {
  const local: readonly EntityType[] = ['PLACE', 'ORGANIZATION', 'PROGRAMME']
  return (
    [a, b].every(({ type }) => local.includes(type)) &&
    ![a, b].some(({ name }) => /(?:有限责任|有限|总)公司$|^[“"]/u.test(name)) &&
    ![a, b].some(({ type, name }) => type === 'PROGRAMME' && foldForm(name).length > 4)
  )
}

/** An article of the country as a whole may speak of any province. */
function areElsewhere(
  one: ReadonlySet<string | undefined>,
  other: ReadonlySet<string | undefined>,
): boolean {
  if ([one, other].some((provinces) => provinces.size === 0 || provinces.has(undefined)))
    return false
  return ![...one].some((province) => other.has(province))
}

/** 人民公园 is anywhere; a longer name is asked about. */
function apartBy(a: EntityProfile, b: EntityProfile): number {
  const shortest = Math.min(...[a, b].map(({ name }) => foldForm(name).length))
  return shortest < 5 ? 0.5 : 0.3
}
