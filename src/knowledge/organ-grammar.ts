// Organ rows and the gazetteer's entries in, the grammar of organs out: finding them in a text, resolving them in a jurisdiction.
import { gather } from '../model/gather.ts'
import type {
  GazetteerEntry,
  GazetteerMatch,
  OrganGrammar,
  OrganMatch,
} from '../model/knowledge.ts'
import { rowChooser } from './choose-row.ts'
import { composeOrgan, type EntryAt, parseOrganId } from './compose-organ.ts'
import { organFinder } from './find-organs.ts'
import { fitsLevel } from './level-words.ts'
import type { OrganRow } from './organ-rows.ts'

/** Entries composed beyond so many are forgotten. */
const mostKept = 20_000

/** The grammar, and the entry behind an id that it composed. */
export type Organs = OrganGrammar & { readonly at: EntryAt }

export function buildOrganGrammar(
  rows: readonly OrganRow[],
  at: EntryAt,
  findNames: (text: string) => readonly GazetteerMatch[],
): Organs {
  const isDistrictOf = (districtId: string, superiorId: string) => {
    const district = at(districtId)
    const superior = at(superiorId)
    if (district === undefined || superior === undefined) return false
    const isInside =
      district.ancestors.includes(superiorId) ||
      (district.formerAncestors ?? []).includes(superiorId)
    const isCity =
      superior.kind === 'municipality' ||
      (superior.kind === 'prefecture-city' && district.kind === 'district')
    return isInside && isCity && district.level === 'county'
  }
  const finder = organFinder(rows, isDistrictOf)
  const chooseRow = rowChooser(rows, at)
  /** By the jurisdiction as it is between two reforms. */
  let composed = new WeakMap<GazetteerEntry, Map<OrganRow, GazetteerEntry>>()
  let keptCount = 0

  /** An article asks for the same few organs again and again. */
  function compose(row: OrganRow, region: GazetteerEntry, isoDate?: string): GazetteerEntry {
    const known = composed.get(region)?.get(row)
    if (known !== undefined) return known
    if (keptCount >= mostKept) {
      composed = new WeakMap()
      keptCount = 0
    }
    const entry = composeOrgan(row, region, at, isoDate)
    const ofRegion = composed.get(region) ?? new Map<OrganRow, GazetteerEntry>()
    composed.set(region, ofRegion.set(row, entry))
    keptCount += 1
    return entry
  }

  /** The jurisdiction itself, or the nearest above it that the level word can stand for. */
  function jurisdiction(
    match: OrganMatch,
    regionId: string,
    isoDate?: string,
  ): GazetteerEntry | undefined {
    const region = at(regionId, isoDate)
    if (region === undefined) return undefined
    if (match.region?.entries.includes(regionId)) return region
    return [regionId, ...region.ancestors]
      .map((id) => at(id, isoDate))
      .find((entry) => entry !== undefined && fitsLevel(entry, match.level))
  }

  /** Keeps those bearers of the jurisdiction's name that can have such an organ; nothing where none can (中国|法院). */
  function withPossibleRegions(match: OrganMatch): readonly OrganMatch[] {
    if (match.region === undefined) return [match]
    const entries = match.region.entries.filter((id) => {
      const region = at(id)
      return (
        region !== undefined && chooseRow({ domain: '', form: match.form }, region) !== undefined
      )
    })
    return entries.length === 0 ? [] : [{ ...match, region: { ...match.region, entries } }]
  }

  return {
    find: (text) =>
      gather(
        finder.find(text, () => findNames(text)),
        withPossibleRegions,
      ),
    whole: (name) => {
      const match = finder.whole(name, () => findNames(name))
      return match && withPossibleRegions(match)[0]
    },
    resolve: (match, regionId, isoDate) => {
      const region = jurisdiction(match, regionId, isoDate)
      if (region === undefined) return undefined
      const row = chooseRow(match, region, isoDate)
      return row === undefined ? undefined : compose(row, region, isoDate)
    },
    at: (id, isoDate) => {
      const parts = parseOrganId(id)
      const region = parts === undefined ? undefined : at(parts.regionId, isoDate)
      if (parts === undefined || region === undefined) return undefined
      const row = chooseRow({ domain: parts.domain }, region, isoDate)
      return row === undefined ? undefined : compose(row, region, isoDate)
    },
  }
}
