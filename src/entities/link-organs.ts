// A mention that the organ grammar reads in, the organ of the right jurisdiction out: 市文旅委 in Chongqing or in Hangzhou.
import type { GazetteerEntry, OrganLevel, OrganMatch } from '../model/knowledge.ts'
import { type LinkingContext, lineOf } from './linking-context.ts'
import { type Neighbourhood, rankCandidates } from './rank-candidates.ts'

export type OrganReading = {
  readonly entry: GazetteerEntry
  readonly method: string
  readonly score: number
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
  if (central !== undefined) return { entry: central, method: 'exact-name', score: 0.95 }
  const match = context.organOf(surface)
  if (match === undefined) return undefined
  const named = match.region
  const regions =
    named === undefined
      ? jurisdictions(context, match, recent, neighbourhood.adjacent)
      : rankCandidates(
          context,
          named.surface,
          named.entries.flatMap((id) => context.gazetteer.at(id, context.isoDate) ?? []),
          neighbourhood,
        ).map(({ entity }) => entity)
  for (const region of regions) {
    const entry = context.gazetteer.organs.resolve(match, region, context.isoDate)
    if (entry !== undefined) {
      return named === undefined
        ? { entry, method: 'organ-by-region', score: 0.85 }
        : { entry, method: 'organ-named-region', score: 0.95 }
    }
  }
  return undefined
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
