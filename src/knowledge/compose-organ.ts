// An organ's domain and form and a jurisdiction in, the organ's entry as of a day out.
import type { GazetteerEntry } from '../model/knowledge.ts'
import type { OrganRow } from './organ-rows.ts'
import { shortestName } from './short-names.ts'

export type EntryAt = (id: string, isoDate?: string) => GazetteerEntry | undefined

export const organId = (regionId: string, domain: string): string => `organ:${regionId}:${domain}`

/** `organ:division:500000:culture-tourism` → its jurisdiction and domain; `undefined` for other ids. */
export function parseOrganId(
  id: string,
): { readonly regionId: string; readonly domain: string } | undefined {
  const last = id.lastIndexOf(':')
  if (!id.startsWith('organ:') || last <= 'organ:'.length || last === id.length - 1)
    return undefined
  return { regionId: id.slice('organ:'.length, last), domain: id.slice(last + 1) }
}

/** 重庆市|渝北区 in an official name: districts carry their city's name, zones their longest own name (重庆两江新区), others stand alone. */
export function officialRegionName(region: GazetteerEntry, at: EntryAt, isoDate?: string): string {
  if (region.kind === 'new-area' || region.kind === 'zone') {
    return region.aliases.filter((alias) => alias.endsWith(region.name)).at(0) ?? region.name
  }
  const superior = region.kind === 'district' ? superiorOf(region, at, isoDate) : undefined
  return `${superior?.name ?? ''}${region.name}`
}

/** The city (municipality or prefecture-level) above a jurisdiction. */
export function superiorOf(
  region: GazetteerEntry,
  at: EntryAt,
  isoDate?: string,
): GazetteerEntry | undefined {
  return region.ancestors
    .map((id) => at(id, isoDate))
    .find((entry) => entry?.kind === 'municipality' || entry?.kind === 'prefecture-city')
}

/** Composes the entry; deterministic in row, jurisdiction and day. */
export function composeOrgan(
  row: OrganRow,
  region: GazetteerEntry,
  at: EntryAt,
  isoDate?: string,
): GazetteerEntry {
  const fullName = officialRegionName(region, at, isoDate)
  const superior = superiorOf(region, at, isoDate)?.name ?? ''
  const short = shortestName(region)
  const render = (pattern: string, name: string) =>
    pattern.replaceAll('{^}', superior).replaceAll('{-}', short).replaceAll('{}', name)
  // {^} and {} both hold the superior: 成都市|公安局|武侯区|分局.
  const name = render(row.official, row.official.includes('{^}') ? region.name : fullName)
  const names = [
    fullName,
    region.name,
    ...region.aliases.filter((alias) => /[州县旗]$/.test(alias)),
  ]
  const levelWord = /[区市县镇乡省州旗盟]$/.exec(region.name)?.[0]
  const aliases = new Set(
    row.forms.flatMap(({ pattern, prefix }) => [
      ...names.map((one) => render(pattern, one)),
      ...(levelWord === undefined || prefix !== '' ? [] : [render(pattern, levelWord)]),
    ]),
  )
  aliases.delete(name)
  return {
    id: organId(region.id, row.domain),
    type: 'ORGANIZATION',
    name,
    aliases: [...aliases].sort(),
    kind: row.kind,
    ancestors: [region.id, ...region.ancestors],
    ...(row.validFrom === undefined ? {} : { validFrom: row.validFrom }),
    ...(row.validTo === undefined ? {} : { validTo: row.validTo }),
  }
}
