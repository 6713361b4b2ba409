// A mention that the organ grammar reads in, the organ of the right jurisdiction out: 市文旅委 in Chongqing or in Hangzhou.
import type { CandidateTrace, Reason } from '../model/explanation.ts'
import type { GazetteerEntry, OrganMatch } from '../model/knowledge.ts'
import type { LinkingContext } from './linking-context.ts'
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

/** `recent`: divisions named before the mention, latest last. */
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
  for (const entity of regionsOf(context, match, recent, neighbourhood)) {
    const entry = context.gazetteer.organs.resolve(match, entity, context.isoDate)
    if (entry === undefined) continue
    const method = match.region === undefined ? 'organ-by-region' : 'organ-named-region'
    const score = match.region === undefined ? 0.85 : 0.95
    const candidates =
      context.note === undefined ? [] : organsOf(context, match, recent, neighbourhood)
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
): Iterable<string> {
  return match.region === undefined
    ? jurisdictions(context, match, recent, neighbourhood.adjacent)
    : namedRegions(context, match.region, neighbourhood).map(({ entity }) => entity)
}

function namedRegions(
  context: LinkingContext,
  { surface, entries }: NonNullable<OrganMatch['region']>,
  neighbourhood: Neighbourhood,
): readonly CandidateTrace[] {
  const regions = entries.flatMap((id) => context.gazetteer.at(id, context.isoDate) ?? [])
  return rankCandidates(context, surface, regions, neighbourhood)
}

/** The organ of each division, once. */
function organsOf(
  context: LinkingContext,
  match: OrganMatch,
  recent: readonly string[],
  neighbourhood: Neighbourhood,
): readonly CandidateTrace[] {
  const regions =
    match.region === undefined
      ? [...jurisdictions(context, match, recent, neighbourhood.adjacent)].map((entity, index) => ({
          entity,
          score: 1 / (index + 1),
          features: { rank: index + 1 },
        }))
      : namedRegions(context, match.region, neighbourhood)
  const organs = new Map<string, CandidateTrace>()
  for (const { entity, score, features } of regions) {
    const organ = context.gazetteer.organs.resolve(match, entity, context.isoDate)
    if (organ !== undefined && !organs.has(organ.id))
      organs.set(organ.id, { entity: organ.id, name: organ.name, score, features })
  }
  return [...organs.values()]
}

/** 中共中央政治局: the party's name may stand before an organ's own. */
function partyOrgan({ gazetteer }: LinkingContext, surface: string): GazetteerEntry | undefined {
  const rest = surface.startsWith('中')
    ? /^(?:中共|中国共产党)(.+)$/u.exec(surface)?.[1]
    : undefined
  if (rest === undefined || gazetteer.byName(surface).length > 0) return undefined
  return gazetteer.byName(rest).find(({ name }) => name.startsWith('中国共产党'))
}

/** Jurisdictions an organ without a named region may belong to, each once, likeliest first; mostly the first will do. */
function* jurisdictions(
  context: LinkingContext,
  { level }: OrganMatch,
  recent: readonly string[],
  adjacent: string | undefined,
): Iterable<string> {
  const given = new Set<string>()
  const isHomeFirst = level === 'province' || level === 'city'
  for (const id of likeliestFirst(context, isHomeFirst, recent, adjacent))
    if (!given.has(id)) {
      given.add(id)
      yield id
    }
}

function* likeliestFirst(
  { homeLine, lineOf }: LinkingContext,
  isHomeFirst: boolean,
  recent: readonly string[],
  adjacent: string | undefined,
): Iterable<string> {
  if (adjacent !== undefined) yield adjacent
  if (!isHomeFirst) yield* recent.toReversed()
  yield* belowChina(homeLine)
  for (const id of new Set(recent.toReversed())) yield* belowChina(lineOf(id))
  yield china
}

const belowChina = (line: readonly string[]) => line.filter((id) => id !== china)
