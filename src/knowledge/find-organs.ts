// A text and the names found in it in, the organs it names by grammar out: [prefix][superior][jurisdiction][form], 中共|重庆市|渝北区|委.

import { groupBy } from '../model/group-by.ts'
import type { GazetteerMatch, OrganMatch } from '../model/knowledge.ts'
import { isCutShort, type LevelWord, levelWords } from './level-words.ts'
import { NameIndex, type NameMatch } from './name-index.ts'
import { type Core, coresByString, type FormUse } from './organ-forms.ts'
import type { OrganRow } from './organ-rows.ts'

/** Names found in the text by where they end, the longest first. */
type NamesByEnd = ReadonlyMap<number, readonly GazetteerMatch[]>

/** Whether the first is a district (or county of a municipality) of the second: then both names make the official one. */
export type IsDistrictOf = (districtId: string, superiorId: string) => boolean

/** The names of the text are asked for only where a form of an organ stands in it. */
type AskNames = () => readonly GazetteerMatch[]
export type OrganFinder = {
  readonly find: (text: string, names: AskNames) => readonly OrganMatch[]
  /** What `find` gives of a name that is an organ's from end to end; most names do not even end like one. */
  readonly whole: (name: string, names: AskNames) => OrganMatch | undefined
}

/** Where a form with its prefix begins, given where the jurisdiction begins; `undefined` when the prefix does not stand there. */
function prefixStart(
  text: string,
  start: number,
  prefix: string,
  names: NamesByEnd,
): number | undefined {
  const words = prefix.replace('{^}', '')
  if (!text.slice(0, start).endsWith(words)) return undefined
  const before = start - words.length
  return words === prefix ? before : names.get(before)?.[0]?.start
}

/** The use whose prefix reaches farthest to the left, and where it begins. */
function useBefore(
  text: string,
  start: number,
  uses: readonly FormUse[],
  names: NamesByEnd,
): { readonly use: FormUse; readonly start: number } | undefined {
  let farthest: { readonly use: FormUse; readonly start: number } | undefined
  for (const use of uses) {
    const begin = prefixStart(text, start, use.form.prefix, names)
    if (begin !== undefined && (farthest === undefined || begin < farthest.start))
      farthest = { use, start: begin }
  }
  return farthest
}

const endsWithLevelWord = (name: string) => levelWords.some(({ word }) => name.endsWith(word))

/** The jurisdiction named: 渝北区|委 and 岚县|县委 by a full name, 四川|高院 by a short one that is no ordinary word. */
function namedJurisdiction(
  hit: NameMatch,
  levelWord: LevelWord | undefined,
  names: NamesByEnd,
): GazetteerMatch | undefined {
  const before = names.get(hit.start) ?? []
  if (levelWord === undefined) {
    return before.find(({ surface, isCommonWord }) => !isCommonWord && !endsWithLevelWord(surface))
  }
  return (
    names.get(hit.start + levelWord.word.length)?.find(({ start }) => start < hit.start) ??
    before.find(({ surface }) => surface.endsWith(levelWord.word))
  )
}

/** Builds the finder. It needs the gazetteer's matches of the same text, to know jurisdictions by name. */
export function organFinder(rows: readonly OrganRow[], isDistrictOf: IsDistrictOf): OrganFinder {
  const cores = coresByString(rows)
  const index = new NameIndex(cores.keys(), (text) => cores.has(text))
  const lastCharacters = new Set([...cores.keys()].map((core) => core.at(-1)))

  function superiorStart(region: GazetteerMatch, names: NamesByEnd): number {
    const superior = names
      .get(region.start)
      ?.find(({ entries }) =>
        entries.some((one) => region.entries.some((district) => isDistrictOf(district, one))),
      )
    return superior?.start ?? region.start
  }

  function read(
    text: string,
    hit: NameMatch,
    core: Core,
    names: NamesByEnd,
  ): OrganMatch | undefined {
    const { levelWord, suffix, uses } = core
    if (isCutShort(suffix, text.slice(hit.end, hit.end + 4))) return undefined
    const region = namedJurisdiction(hit, levelWord, names)
    if (region === undefined && levelWord === undefined) return undefined
    const nameStart = region === undefined ? hit.start : superiorStart(region, names)
    const before = useBefore(text, nameStart, uses, names)
    if (before === undefined) return undefined
    const { use, start } = before
    const isBlocked =
      levelWord?.isNamedOnly === true ||
      (!text.endsWith('召开', start) &&
        (levelWord?.blockedAfter.includes(text[start - 1] ?? '\n') ?? false))
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

  function readAll(
    text: string,
    hits: readonly NameMatch[],
    namesOf: AskNames,
  ): readonly OrganMatch[] {
    if (hits.length === 0) return []
    const names = groupBy(namesOf(), ({ end }) => end)
    const found: OrganMatch[] = []
    for (const hit of hits)
      for (const core of cores.get(hit.name) ?? []) {
        const match = read(text, hit, core, names)
        if (match !== undefined) found.push(match)
      }
    if (found.length < 2) return found
    found.sort((left, right) => left.start - right.start || right.end - left.end)
    let end = 0
    return found.filter((match) => {
      if (match.start < end) return false
      end = match.end
      return true
    })
  }

  return {
    find: (text, namesOf) => readAll(text, index.find(text), namesOf),
    whole: (name, namesOf) => {
      if (!lastCharacters.has(name.at(-1))) return undefined
      const hits = index.find(name)
      if (!hits.some(({ end }) => end === name.length)) return undefined
      const [first] = readAll(name, hits, namesOf)
      return first?.start === 0 && first.end === name.length ? first : undefined
    },
  }
}
