// What the gazetteer is made of in, the gazetteer out: entries by id, name and code, and a matcher over all names.
import { gatherKnown } from '../model/gather.ts'
import type { Gazetteer, GazetteerEntry, GazetteerMatch } from '../model/knowledge.ts'
import { remembered } from '../model/remembered.ts'
import { buildComposedNames } from './composed-names.ts'
import { entriesInTime } from './entries-in-time.ts'
import type { GazetteerContent } from './gazetteer-content.ts'
import { needsContext } from './name-book.ts'
import { NameIndex, type NameMatch } from './name-index.ts'
import { buildOrganGrammar } from './organ-grammar.ts'
import { parseOrganRows } from './organ-rows.ts'
import { withOwnNames } from './own-content.ts'
import type { OwnName } from './own-name-checks.ts'
import { holdersOn, type OwnNames } from './own-names.ts'
import { isCutFromWord } from './own-words.ts'
import { goesOn, isBroken } from './word-boundary.ts'

/** Keeps the last answer: the organ grammar asks for the names of a text that was just asked for. */
function rememberLast<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  let last: { readonly text: string; readonly answer: Answer } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, answer: ask(text) }
    return last.answer
  }
}

/** The gazetteer with names of the user's own, for any of them: what all have in common is made once. Throws OwnNameError. */
export type MakeGazetteer = (ownNames: readonly OwnName[]) => Gazetteer

export function gazetteerMaker(base: GazetteerContent): MakeGazetteer {
  const index = new NameIndex(base.listedNames, (name) => base.idsByName.has(name))
  return (ownNames) => {
    const { content, own } = withOwnNames(base, ownNames)
    const more = [...own.keys()].filter((name) => !base.idsByName.has(name))
    if (more.length === 0) return buildGazetteer(content, own, (text) => index.find(text))
    const isMore = new Set(more)
    const ownIndex = new NameIndex(more, (name) => isMore.has(name))
    return buildGazetteer(content, own, (text) =>
      [...index.find(text), ...ownIndex.find(text)].sort(
        (left, right) => left.start - right.start || right.end - left.end,
      ),
    )
  }
}

/** Names whose bearers and organs are kept at hand. */
const mostRemembered = 20_000

function buildGazetteer(
  content: GazetteerContent,
  own: OwnNames,
  findNames: (text: string) => readonly NameMatch[],
): Gazetteer {
  const { first, idsByName, idByCode } = content
  const commonWords = new Set(content.commonWords)
  const isCommonWord = (name: string) => commonWords.has(name)
  const isWeak = (name: string) => needsContext(name, content.weak, commonWords)
  const { at, existsAt } = entriesInTime(content, content.turns)
  const composed = buildComposedNames(content.composedNames, at, idsByName)
  const byId = (ids: readonly string[]): readonly GazetteerEntry[] =>
    ids.flatMap((id) => entryAt(id) ?? [])
  const ownMatch = (
    { start, end, name }: NameMatch,
    isoDate?: string,
  ): GazetteerMatch | undefined => {
    const holders = own.get(name)
    const entries = holders === undefined ? [] : holdersOn(holders, isoDate)
    if (entries.length === 0) return undefined
    return { start, end, surface: name, entries, isWeak: false, isCommonWord: false, isOwn: true }
  }
  const listedMatch = (
    { start, end, name }: NameMatch,
    text: string,
  ): GazetteerMatch | undefined => {
    const entries = idsByName.get(name)
    const following = text.slice(end, end + 4)
    if (entries === undefined || isBroken(name, following)) return undefined
    if (first.get(entries[0] ?? '')?.kind === 'sight' && goesOn(following)) return undefined
    return {
      start,
      end,
      surface: name,
      entries,
      isWeak: isWeak(name),
      isCommonWord: isCommonWord(name),
    }
  }
  const findAfresh = (text: string): readonly GazetteerMatch[] => {
    const listed = gatherKnown(findNames(text), (match) => {
      const isOwn = own.has(match.name) && !isCutFromWord(text, match)
      return (isOwn ? ownMatch(match) : undefined) ?? listedMatch(match, text)
    })
    const made = composed
      .find(text, listed)
      .filter(({ surface }) => !idsByName.has(surface) && !own.has(surface))
    if (made.length === 0) return listed
    return [
      ...listed,
      ...made.map((match) => ({ ...match, isWeak: false, isCommonWord: false })),
    ].sort((left, right) => left.start - right.start || right.end - left.end)
  }
  const findUndated = rememberLast(findAfresh)
  const find = (text: string, isoDate?: string): readonly GazetteerMatch[] => {
    const matches = findUndated(text)
    if (own.size === 0 || isoDate === undefined) return matches
    return matches.flatMap((match) => {
      if (!own.has(match.surface)) return match
      const hit = { ...match, name: match.surface }
      return ownMatch(hit, isoDate) ?? listedMatch(hit, text) ?? []
    })
  }
  const places = (id: string, isoDate?: string) => at(id, isoDate) ?? composed.at(id, isoDate)
  const grammar = buildOrganGrammar(parseOrganRows(content.organs), places, findUndated)
  const organs = { ...grammar, whole: remembered(grammar.whole, mostRemembered) }
  const entryAt = (id: string, isoDate?: string) => places(id, isoDate) ?? organs.at(id, isoDate)

  const listedBy = remembered(
    (name) => byId([...new Set([...(idsByName.get(name) ?? []), ...composed.byName(name)])].sort()),
    mostRemembered,
  )

  return {
    get: (id) => entryAt(id),
    at: entryAt,
    ancestorsAt: (id, isoDate) => entryAt(id, isoDate)?.ancestors ?? [],
    existsAt: (id, isoDate) => {
      const region = at(id) === undefined ? entryAt(id, isoDate)?.ancestors[0] : id
      return region !== undefined && existsAt(region, isoDate)
    },
    byName: (name, isoDate) => {
      const owned = own.size === 0 ? [] : holdersOn(own.get(name) ?? [], isoDate)
      return owned.length > 0 ? byId(owned) : listedBy(name)
    },
    byAdcode: (adcode) => byId([idByCode.get(adcode) ?? '']).at(0),
    find,
    organs,
    version: content.version,
    size: first.size,
  }
}
