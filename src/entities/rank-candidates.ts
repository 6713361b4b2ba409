// The entries that bear a name in, the same ranked for this place in the article out.
import type { Candidate } from '../model/entity.ts'
import type { CandidateTrace } from '../model/explanation.ts'
import type { GazetteerEntry } from '../model/knowledge.ts'
import type { LinkingContext } from './linking-context.ts'

/** What the article tells about the neighbourhood of a mention. */
export type Neighbourhood = {
  /** Entry named right before, without a gap: 渝北区|大盛镇. */
  readonly adjacent: string | undefined
  /** How often each entry, or something in it, is named in the article. */
  readonly presence: ReadonlyMap<string, number>
}

const levelPrior: Readonly<Record<string, number>> = {
  country: 0.5,
  province: 0.7,
  prefecture: 0.4,
  county: 0.3,
  town: 0.1,
  village: 0,
}
/** Weights set by hand from what each fact proves; checked on `../shared/gold` (adcode accuracy). */
const weight = { adjacent: 1, home: 0.5, homeItself: 0.3, present: 0.25, exact: 0.15, gone: -0.4 }

/** Best first; ties by id. Scores 0 to 1. */
export function rankCandidates(
  context: LinkingContext,
  surface: string,
  candidates: readonly GazetteerEntry[],
  neighbourhood: Neighbourhood,
): readonly CandidateTrace[] {
  const ranked = candidates.map((entry) => {
    const features = featuresOf(context, surface, entry, neighbourhood)
    const score = Math.max(0, Math.min(1, sumOf(features) / 2))
    return { entity: entry.id, name: entry.name, score, features }
  })
  return ranked.length < 2
    ? ranked
    : ranked.sort((a, b) => b.score - a.score || (a.entity < b.entity ? -1 : 1))
}

const sumOf = ({ level, adjacent, home, homeItself, present, exact, gone }: Features) =>
  level + adjacent + home + homeItself + present + exact + gone

type Features = Readonly<
  Record<'level' | 'adjacent' | 'home' | 'homeItself' | 'present' | 'exact' | 'gone', number>
>

/** What speaks for an entry and against it; the score is half the sum, held between 0 and 1. */
function featuresOf(
  context: LinkingContext,
  surface: string,
  entry: GazetteerEntry,
  { adjacent, presence }: Neighbourhood,
): Features {
  const [homeId] = context.homeLine
  const line = context.lineOf(entry.id)
  const isHomely = homeId !== undefined && homeId !== 'division:100000' && line.includes(homeId)
  const isBesideParent =
    adjacent !== undefined &&
    (line.includes(adjacent, 1) || entry.formerAncestors?.includes(adjacent) === true)
  const isPresent = line.some(
    (id, index) => index > 0 && presence.has(id) && isTelling(context, id),
  )
  return {
    level: levelPrior[entry.level ?? ''] ?? 0.3,
    adjacent: isBesideParent ? weight.adjacent : 0,
    home: isHomely ? weight.home : 0,
    homeItself: context.homeLine.includes(entry.id) ? weight.homeItself : 0,
    present: isPresent ? weight.present : 0,
    exact: entry.name === surface ? weight.exact : 0,
    gone: context.gazetteer.existsAt(entry.id, context.isoDate) ? 0 : weight.gone,
  }
}

/** The country proves nothing: everything lies in it. */
const isTelling = ({ gazetteer }: LinkingContext, id: string) =>
  gazetteer.get(id)?.level !== 'country'

/** Towns, villages and sights nobody in the article points to are not linked on the name alone. */
export function isConvincing(
  context: LinkingContext,
  best: Candidate,
  surface: string,
  { adjacent, presence }: Neighbourhood,
  rivals: number,
): boolean {
  const entry = context.gazetteer.get(best.entity)
  const [homeId] = context.homeLine
  if (
    entry?.level === 'county' &&
    entry.name !== surface &&
    /[河江湖山海岛溪桥口门]$/.test(surface)
  ) {
    const line = context.lineOf(entry.id)
    return (
      adjacent !== undefined ||
      line.some(
        (id) => id === homeId || (isTelling(context, id) && presence.has(id) && id !== entry.id),
      )
    )
  }
  const isLocal = entry?.level === 'town' || entry?.level === 'village' || entry?.kind === 'sight'
  if (!isLocal) return true
  return best.score >= 0.3 || (rivals === 0 && context.home === undefined)
}
