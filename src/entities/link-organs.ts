// A mention that the organ grammar reads in, the organ of the right jurisdiction out: 市文旅委 in Chongqing or in Hangzhou.
import type { CandidateTrace, Reason } from '../model/explanation.ts'
import type { GazetteerEntry, OrganLevel, OrganMatch } from '../model/knowledge.ts'
import { type LinkingContext, lineOf } from './linking-context.ts'
import { type Neighbourhood, rankCandidates } from './rank-candidates.ts'

export type OrganReading = {
  readonly entry: GazetteerEntry
  readonly method: string
  readonly score: number
  readonly reason: Reason
  /** The divisions whose organ it may be, best first; without features where their order alone decides. */
  readonly candidates: readonly CandidateTrace[]
}

const china = 'division:100000'

/** `recent`: divisions named before the mention, latest first. */
export function readOrgan(
  context: LinkingContext,
  surface: string,
  recent: readonly string[],
  neighbourhood: Neighbourhood,
): OrganReading | undefined {
  const central = partyOrgan(context, surface)
  if (central !== undefined)
    return {
      entry: central,
      method: 'exact-name',
      score: 0.95,
      reason: 'party-organ',
      candidates: [],
    }
  const match = context.organOf(surface)
  if (match === undefined) return undefined
  const regions = regionsOf(context, match, recent, neighbourhood)
  for (const { entity } of regions) {
    const entry = context.gazetteer.organs.resolve(match, entity, context.isoDate)
    if (entry === undefined) continue
    const method = match.region === undefined ? 'organ-by-region' : 'organ-named-region'
    const score = match.region === undefined ? 0.85 : 0.95
    const candidates = context.note === undefined ? [] : organsOf(context, match, regions)
    return { entry, method, score, reason: method, candidates }
  }
  return undefined
}

/** The divisions whose organ it may be, best first: those that bear the name in it, else those the article is about. */
function regionsOf(
  context: LinkingContext,
  match: OrganMatch,
  recent: readonly string[],
  neighbourhood: Neighbourhood,
): readonly Pick<CandidateTrace, 'entity' | 'score' | 'features'>[] {
  const named = match.region
  if (named !== undefined) {
    const entries = named.entries.flatMap((id) => context.gazetteer.at(id, context.isoDate) ?? [])
    return rankCandidates(context, named.surface, entries, neighbourhood)
  }
  return jurisdictions(context, match, recent, neighbourhood.adjacent).map((entity, index) => ({
    entity,
    score: 1 / (index + 1),
    features: { rank: index + 1 },
  }))
}

/** The organ of each division, once. */
function organsOf(
  { gazetteer, isoDate }: LinkingContext,
  match: OrganMatch,
  regions: ReturnType<typeof regionsOf>,
): readonly CandidateTrace[] {
  const organs = new Map<string, CandidateTrace>()
  for (const { entity, score, features } of regions) {
    const organ = gazetteer.organs.resolve(match, entity, isoDate)
    if (organ !== undefined && !organs.has(organ.id))
      organs.set(organ.id, { entity: organ.id, name: organ.name, score, features })
  }
  return [...organs.values()]
}

/** 中共中央政治局: the party's name may stand before an organ's own. */
function partyOrgan({ gazetteer }: LinkingContext, surface: string): GazetteerEntry | undefined {
  const rest = /^(?:中共|中国共产党)(.+)$/u.exec(surface)?.[1]
  if (rest === undefined || gazetteer.byName(surface).length > 0) return undefined
  return gazetteer.byName(rest).find(({ name }) => name.startsWith('中国共产党'))
}

/** Jurisdictions an organ without a named region may belong to, likeliest first. */
function jurisdictions(
  context: LinkingContext,
  { level }: OrganMatch,
  recent: readonly string[],
  adjacent: string | undefined,
): readonly string[] {
  const homeFirst: readonly OrganLevel[] = ['province', 'city']
  const home = context.homeLine.filter((id) => id !== china)
  const near = recent.flatMap((id) => lineOf(context, id)).filter((id) => id !== china)
  const beside = adjacent === undefined ? [] : [adjacent]
  const order = homeFirst.includes(level)
    ? [...beside, ...home, ...near]
    : [...beside, ...recent, ...home, ...near]
  return [...new Set([...order, china])]
}
