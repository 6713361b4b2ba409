// A text in, the organs that its words name by grammar out: [superior][prefix][jurisdiction][form], 中共|重庆市|委宣传部.
import type { GazetteerMatch, OrganMatch } from '../model/knowledge.ts'
import { isCutShort, type LevelWord, levelWords } from './level-words.ts'
import { NameIndex, type NameMatch } from './name-index.ts'
import type { OrganForm, OrganRow } from './organ-rows.ts'

/** A form with the rows that have it; `domain` is that of the first row. */
type FormUse = { readonly form: OrganForm; readonly domain: string }
/** What a string such as 市文旅委 can be: a level word and a suffix, or a suffix alone after a short name. */
type Reading = {
  readonly levelWord?: LevelWord
  readonly suffix: string
  readonly uses: readonly FormUse[]
}
type Jurisdiction = {
  readonly start: number
  readonly surface: string
  readonly entries: readonly string[]
}

function formsByString(rows: readonly OrganRow[]): ReadonlyMap<string, readonly Reading[]> {
  const readings = new Map<
    string,
    Map<string, { levelWord?: LevelWord; suffix: string; uses: FormUse[] }>
  >()
  const enter = (text: string, suffix: string, use: FormUse, levelWord?: LevelWord) => {
    const bySuffix = readings.get(text) ?? new Map()
    readings.set(text, bySuffix)
    const key = `${levelWord?.word ?? ''} ${suffix}`
    const reading = bySuffix.get(key) ?? {
      ...(levelWord === undefined ? {} : { levelWord }),
      suffix,
      uses: [],
    }
    bySuffix.set(key, reading)
    if (!reading.uses.some(({ form }: FormUse) => form.pattern === use.form.pattern))
      reading.uses.push(use)
  }
  for (const { domain, forms, scopes } of rows) {
    const classes = new Set(scopes.map(({ jurisdiction }) => jurisdiction))
    for (const form of forms) {
      for (const levelWord of levelWords) {
        if (levelWord.classes.some((one) => classes.has(one)))
          enter(levelWord.word + form.suffix, form.suffix, { form, domain }, levelWord)
      }
      if (form.suffix.length >= 2) enter(form.suffix, form.suffix, { form, domain })
    }
  }
  return new Map([...readings].map(([text, bySuffix]) => [text, [...bySuffix.values()]]))
}

/** Where a form with its prefix begins, given where the jurisdiction begins; `undefined` when the prefix does not stand there. */
function prefixStart(
  text: string,
  start: number,
  prefix: string,
  names: readonly GazetteerMatch[],
): number | undefined {
  const words = prefix.replace('{^}', '')
  if (!text.slice(0, start).endsWith(words)) return undefined
  const before = start - words.length
  return words === prefix ? before : names.find(({ end }) => end === before)?.start
}

/** The use whose prefix reaches farthest to the left, and where it begins. */
function useBefore(
  text: string,
  start: number,
  uses: readonly FormUse[],
  names: readonly GazetteerMatch[],
): { readonly use: FormUse; readonly start: number } | undefined {
  return uses
    .flatMap((use) => {
      const begin = prefixStart(text, start, use.form.prefix, names)
      return begin === undefined ? [] : [{ use, start: begin }]
    })
    .sort((left, right) => left.start - right.start)[0]
}

/** 重庆市|渝北区: the superior is part of the official name of a district of a city. */
function withSuperior(
  jurisdiction: Jurisdiction,
  matches: readonly GazetteerMatch[],
  isDistrictOf: IsDistrictOf,
): number {
  const superior = matches.find(
    ({ end, entries }) =>
      end === jurisdiction.start &&
      entries.some((one) => jurisdiction.entries.some((district) => isDistrictOf(district, one))),
  )
  return superior?.start ?? jurisdiction.start
}

/** The jurisdiction named: 渝北区|委 and 岚县|县委 by a full name, 四川|高院 by a short one that is no ordinary word. */
function namedJurisdiction(
  hit: NameMatch,
  levelWord: LevelWord | undefined,
  names: readonly GazetteerMatch[],
): GazetteerMatch | undefined {
  if (levelWord === undefined) {
    return names.find(
      ({ end, surface, isCommonWord }) =>
        end === hit.start &&
        !isCommonWord &&
        !levelWords.some(({ word }) => surface.endsWith(word)),
    )
  }
  const nameEnd = hit.start + levelWord.word.length
  return (
    names.find(({ start, end }) => end === nameEnd && start < hit.start) ??
    names.find(({ end, surface }) => end === hit.start && surface.endsWith(levelWord.word))
  )
}

/** Whether the first is a district (or county of a municipality) of the second. */
export type IsDistrictOf = (districtId: string, superiorId: string) => boolean

export type OrganFinder = (text: string, names: readonly GazetteerMatch[]) => readonly OrganMatch[]

/** Builds the finder. It needs the gazetteer's matches of the same text, to know jurisdictions by name. */
export function organFinder(rows: readonly OrganRow[], isDistrictOf: IsDistrictOf): OrganFinder {
  const readings = formsByString(rows)
  const index = new NameIndex(readings.keys(), (text) => readings.has(text))

  function read(
    text: string,
    hit: NameMatch,
    reading: Reading,
    names: readonly GazetteerMatch[],
  ): OrganMatch | undefined {
    const { levelWord, suffix, uses } = reading
    if (isCutShort(suffix, text.slice(hit.end, hit.end + 4))) return undefined
    const region = namedJurisdiction(hit, levelWord, names)
    if (region === undefined && levelWord === undefined) return undefined
    const nameStart = region === undefined ? hit.start : withSuperior(region, names, isDistrictOf)
    const before = useBefore(text, nameStart, uses, names)
    if (before === undefined) return undefined
    const { use, start } = before
    const isBlocked = levelWord?.blockedAfter.includes(text[start - 1] ?? '\n') ?? false
    if (region === undefined && use.form.prefix === '' && isBlocked) return undefined
    return {
      start,
      end: hit.end,
      surface: text.slice(start, hit.end),
      level: levelWord?.level ?? 'any',
      domain: use.domain,
      form: use.form.pattern,
      ...(region === undefined
        ? {}
        : {
            region: {
              start: region.start,
              end: region.end,
              surface: region.surface,
              entries: region.entries,
            },
          }),
      isWeak: region === undefined,
    }
  }

  return (text, names) => {
    const found = index
      .find(text)
      .flatMap((hit) =>
        (readings.get(hit.name) ?? []).flatMap((reading) => read(text, hit, reading, names) ?? []),
      )
      .sort((left, right) => left.start - right.start || right.end - left.end)
    let end = 0
    return found.filter((match) => {
      if (match.start < end) return false
      end = match.end
      return true
    })
  }
}
