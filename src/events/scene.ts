// A reading in, everything the passes look things up in out: clauses, their name groups, entities by id.
import type { Token } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import { matchesIn } from '../model/matches-in.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { type Clause, splitClauses } from './clause.ts'
import { groupNames, type NameGroup } from './name-groups.ts'

export type Scene = {
  readonly reading: Reading
  readonly text: string
  readonly clauses: readonly Clause[]
  /** `groups[i]` are the name groups of clause `i`. */
  readonly groups: readonly (readonly NameGroup[])[]
  readonly entityById: ReadonlyMap<string, Entity>
  /** Titles of works and documents: 《…》, marks included. */
  readonly titles: readonly Span[]
}

const titled = /《[^《》\n]{1,80}》/g

export function setScene(reading: Reading): Scene {
  const text = reading.article.text
  const clauses = splitClauses(reading)
  const titles = matchesIn(titled, text).map(({ 0: title, index }) => ({
    start: index,
    end: index + title.length,
  }))
  const entityById = new Map(reading.entities.map((entity) => [entity.id, entity]))
  return {
    reading,
    text,
    clauses,
    groups: clauses.map((clause) => groupNames(text, clause, entityById, titles)),
    entityById,
    titles,
  }
}

/** How many clauses back a subject, a speaker or a modal can reach: a line without sentences stays cheap. */
export const horizon = 60

/** What was asked last: the checks of a trigger all ask for the words before it. */
let asked: { readonly words: readonly Token[]; readonly offset: number } | undefined
let answer: readonly Token[] = []

/** Words of a clause that end at or before an offset, outside names, last first. */
export function wordsBefore({ words }: Clause, offset: number): readonly Token[] {
  if (asked?.words === words && asked.offset === offset) return answer
  const before: Token[] = []
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]
    if (word !== undefined && word.end <= offset) before.push(word)
  }
  asked = { words, offset }
  answer = before
  return before
}

/** Words of a clause that start at or after an offset, outside names. */
export function wordsAfter({ words }: Clause, offset: number): readonly Token[] {
  return words.filter(({ start }) => start >= offset)
}

/** Whether a span overlaps a name (not an anaphor) of the clause. */
export function isInName(clause: Clause, span: Span): boolean {
  return clause.links.some(
    ({ mention }) => !mention.anaphor && mention.start < span.end && span.start < mention.end,
  )
}
