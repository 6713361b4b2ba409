// Names in, the links of those that the gazetteer or the organ grammar knows out.
import type { Candidate, Link } from '../model/entity.ts'
import type { GazetteerEntry } from '../model/knowledge.ts'
import type { Mention } from '../model/mention.ts'
import { regionAbbreviations } from '../model/region-abbreviations.ts'
import { townEndings } from '../model/town-endings.ts'
import { readOrgan } from './link-organs.ts'
import type { LinkingContext } from './linking-context.ts'
import { isConvincing, type Neighbourhood, rankCandidates } from './rank-candidates.ts'

/** Links of the names that the gazetteer or the organ grammar knows. */
export function linkKnown(
  context: LinkingContext,
  names: readonly Mention[],
  presence: ReadonlyMap<string, number>,
): ReadonlyMap<Mention, Link> {
  const links = new Map<Mention, Link>()
  const recent: string[] = []
  let last: { readonly mention: Mention; readonly entity: string } | undefined
  for (const mention of names) {
    const adjacent =
      last !== undefined &&
      last.mention.field === mention.field &&
      last.mention.end === mention.start
        ? last.entity
        : undefined
    const link = linkName(context, mention, recent, { adjacent, presence })
    if (link === undefined) continue
    links.set(mention, link)
    if (mention.type === 'PLACE') {
      recent.push(link.entity)
      last = { mention, entity: link.entity }
    }
  }
  return links
}

function linkName(
  context: LinkingContext,
  mention: Mention,
  recent: readonly string[],
  neighbourhood: Neighbourhood,
): Link | undefined {
  if (mention.rule === 'own-name') return linkOwnName(context, mention, neighbourhood)
  if (mention.type === 'PERSON' || mention.type === 'POLICY') return undefined
  const { surface } = mention
  if (mention.type === 'ORGANIZATION') {
    const organ = readOrgan(
      context,
      withoutTerm(mention.fullName ?? surface),
      recent,
      neighbourhood,
    )
    if (organ !== undefined) {
      context.note?.(mention, { reason: organ.reason, candidates: organ.candidates })
      return {
        mention,
        entity: organ.entry.id,
        score: organ.score,
        method: organ.method,
        runnersUp: [],
      }
    }
  }
  const name = mention.fullName ?? surface
  const entries = [
    ...entriesNamed(context, name, recent, neighbourhood.presence),
    ...(mention.type === 'PLACE' ? townsAbout(context, name, neighbourhood.presence) : []),
  ].filter(({ type }) => type === mention.type)
  if (entries.length === 0) return undefined
  const [best, ...runnersUp] = rankCandidates(context, surface, entries, neighbourhood)
  if (best === undefined) return undefined
  const isLinked = isConvincing(context, best, surface, neighbourhood, runnersUp.length)
  const sure = runnersUp.length === 0 ? 'only-entry' : 'best-entry'
  context.note?.(mention, {
    reason: isLinked ? sure : 'not-convincing',
    candidates: [best, ...runnersUp],
  })
  if (!isLinked) return undefined
  const method = runnersUp.length === 0 ? 'exact-name' : 'region-hierarchy'
  return {
    mention,
    entity: best.entity,
    score: best.score,
    method,
    runnersUp: runnersUp.slice(0, 5).map(withoutFeatures),
  }
}

/** The user's own names are what the user says, whatever their type; of several that bear one the place in the article decides. */
function linkOwnName(
  context: LinkingContext,
  mention: Mention,
  neighbourhood: Neighbourhood,
): Link | undefined {
  const entries = context.gazetteer
    .byName(mention.surface, context.isoDate)
    .filter(({ type }) => type === mention.type)
  const [best, ...runnersUp] = rankCandidates(context, mention.surface, entries, neighbourhood)
  if (best === undefined) return undefined
  context.note?.(mention, { reason: 'own-name', candidates: [best, ...runnersUp] })
  return {
    mention,
    entity: best.entity,
    score: 1,
    method: 'own-name',
    runnersUp: runnersUp.map(withoutFeatures),
  }
}

const withoutFeatures = ({ entity, name, score }: Candidate): Candidate => ({ entity, name, score })

/** The number of its term is no part of an organ's name. */
const withoutTerm = (name: string): string =>
  name.includes('届') ? name.replace(/第[一二三四五六七八九十0-9]{1,4}届/u, '') : name

/** Entries that bear a name; for one character the division it abbreviates, or one just named that begins with it (阿 of 阿坝州). */
function entriesNamed(
  { gazetteer, isoDate, entriesOf }: LinkingContext,
  surface: string,
  recent: readonly string[],
  presence: ReadonlyMap<string, number>,
): readonly GazetteerEntry[] {
  const named = entriesOf(surface)
  if (named.length > 0) return named
  if (surface.length > 1)
    return entriesOf(surface.replace(/(?:集团|股份|控股|有限|责任|公司)+$/u, ''))
  const code = regionAbbreviations.get(surface)
  const byCode = code === undefined ? undefined : gazetteer.byAdcode(code)
  if (byCode !== undefined) return [byCode]
  const begins = [...recent.toReversed(), ...presence.keys()]
    .map((id) => gazetteer.at(id, isoDate))
    .find((entry) => entry?.name.startsWith(surface))
  return begins === undefined ? [] : [begins]
}

/** 云岭 for 云岭镇, 云岭街道: towns of the counties and districts that the paper or the article is of. */
function townsAbout(
  { gazetteer, entriesOf, lineOf, homeLine }: LinkingContext,
  surface: string,
  presence: ReadonlyMap<string, number>,
): readonly GazetteerEntry[] {
  if (surface.length < 2 || surface.length > longestTown || /[省市区县乡镇村街道]$/.test(surface))
    return []
  const [homeId] = homeLine
  const isAbout = (id: string) =>
    (id === homeId || presence.has(id)) && gazetteer.get(id)?.level === 'county'
  return townEndings
    .flatMap((ending) => entriesOf(surface + ending))
    .filter(({ id, level }) => level === 'town' && lineOf(id).some(isAbout))
}
/** Characters of a town's name without its ending. */
const longestTown = 4

export function presenceOf(
  context: LinkingContext,
  links: ReadonlyMap<Mention, Link>,
): ReadonlyMap<string, number> {
  const presence = new Map<string, number>()
  for (const { entity, runnersUp } of links.values()) {
    if (runnersUp.length > 0) continue
    for (const id of context.lineOf(entity)) presence.set(id, (presence.get(id) ?? 0) + 1)
  }
  return presence
}
