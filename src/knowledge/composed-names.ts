// Heads such as 高新区 and 日报 and the divisions in, the names made of both out: 永川|高新区, 长寿|日报.

import { gather } from '../model/gather.ts'
import { groupBy } from '../model/group-by.ts'
import type { GazetteerEntry } from '../model/knowledge.ts'
import type { EntityType } from '../model/ontology.ts'
import type { EntryAt } from './compose-organ.ts'
import { classesOf } from './level-words.ts'
import { NameIndex } from './name-index.ts'
import { parseEntityType } from './name-rows.ts'
import { shortestName } from './short-names.ts'
import { parseList, parseTable } from './table.ts'

type ComposedRow = {
  readonly key: string
  readonly kind: string
  readonly type: EntityType
  readonly classes: readonly string[]
  readonly official: string
  readonly forms: readonly {
    readonly prefix: string
    readonly suffix: string
    readonly pattern: string
  }[]
}

/** A name found, with the ids it may have. */
export type ComposedMatch = {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly entries: readonly string[]
}
/** A division's name in the text. */
type DivisionMatch = {
  readonly start: number
  readonly end: number
  readonly entries: readonly string[]
}

export type ComposedNames = {
  readonly find: (text: string, names: readonly DivisionMatch[]) => readonly ComposedMatch[]
  readonly byName: (name: string) => readonly string[]
  readonly at: EntryAt
}

const idPattern = /^(zone|media):(.+):([^:]+)$/
const isComposed = (id: string) => id.startsWith('zone:') || id.startsWith('media:')

/** Columns: key, kind, type, where, official name, forms. */
function parseRows(text: string): readonly ComposedRow[] {
  return parseTable(text, 6).map(
    ([key = '', kind = '', type = '', where = '', official = '', forms = '']) => ({
      key,
      kind,
      type: parseEntityType(type, key),
      classes: where.split(' '),
      official,
      forms: parseList(forms).map((pattern) => {
        const [prefix = '', suffix = ''] = pattern.split('{}')
        return { prefix, suffix, pattern }
      }),
    }),
  )
}

/**
 * `divisionsByName` gives divisions by full or short name; `idsByName` those entries that a table has under a composed name already:
 * they come first, so that 苏州工业园区 is the one of the table.
 */
export function buildComposedNames(
  text: string,
  at: EntryAt,
  idsByName: Pick<ReadonlyMap<string, readonly string[]>, 'get'>,
): ComposedNames {
  const rows = parseRows(text)
  const rowsBySuffix = groupBy(
    gather(rows, (row) => row.forms.map((form) => ({ row, form }))),
    ({ form }) => form.suffix,
  )
  const index = new NameIndex(rowsBySuffix.keys(), (suffix) => rowsBySuffix.has(suffix))
  const suffixes = [...rowsBySuffix.keys()].filter(({ length }) => length > 0)
  const suffixLengths = [...new Set(suffixes.map(({ length }) => length))]
  const lastCharacters = new Set(suffixes.map((suffix) => suffix.at(-1)))

  /** By the division as it is between two reforms. */
  const composed = new WeakMap<GazetteerEntry, Map<ComposedRow, GazetteerEntry>>()

  function compose(row: ComposedRow, division: GazetteerEntry): GazetteerEntry {
    const ofDivision = composed.get(division) ?? new Map<ComposedRow, GazetteerEntry>()
    const entry = ofDivision.get(row) ?? composeAfresh(row, division)
    composed.set(division, ofDivision.set(row, entry))
    return entry
  }

  function composeAfresh(row: ComposedRow, division: GazetteerEntry): GazetteerEntry {
    const stem = shortestName(division)
    const name = row.official.replace('{}', stem)
    const aliases = new Set(
      gather(row.forms, ({ pattern }) => [
        pattern.replace('{}', stem),
        pattern.replace('{}', division.name),
      ]),
    )
    aliases.delete(name)
    return {
      id: `${row.kind}:${division.id}:${row.key}`,
      type: row.type,
      name,
      aliases: [...aliases].sort(),
      kind: row.kind,
      ancestors: [division.id, ...division.ancestors],
    }
  }

  function idsFor(row: ComposedRow, divisionIds: readonly string[]): readonly string[] {
    return gather(divisionIds, (id) => {
      const division = at(id)
      if (
        division?.level === undefined ||
        !classesOf(division).some((one) => row.classes.includes(one))
      )
        return []
      const composed = compose(row, division)
      const known = [composed.name, ...composed.aliases].flatMap(
        (name) => idsByName.get(name) ?? [],
      )
      const inside = known.filter((one) => at(one)?.ancestors.includes(id))
      return inside.length > 0 ? inside : [composed.id]
    })
  }

  function find(text: string, names: readonly DivisionMatch[]): readonly ComposedMatch[] {
    const hits = index.find(text)
    if (hits.length === 0) return []
    const byEnd = groupBy(names, ({ end }) => end)
    return gather(hits, (hit) =>
      (rowsBySuffix.get(hit.name) ?? []).flatMap(({ row, form }) =>
        (byEnd.get(hit.start) ?? []).flatMap((division) => {
          const start = division.start - form.prefix.length
          const entries = idsFor(row, division.entries)
          if (entries.length === 0 || !text.slice(0, division.start).endsWith(form.prefix))
            return []
          return [
            {
              start,
              end: hit.end,
              surface: text.slice(start, hit.end),
              entries: [...new Set(entries)].sort(),
            },
          ]
        }),
      ),
    )
  }

  return {
    find,
    byName: (name) =>
      lastCharacters.has(name.at(-1))
        ? gather(suffixLengths, (length) =>
            (rowsBySuffix.get(name.slice(-length)) ?? []).flatMap(({ row, form: { prefix } }) =>
              name.length > length && name.startsWith(prefix)
                ? idsFor(row, idsByName.get(name.slice(prefix.length, name.length - length)) ?? [])
                : [],
            ),
          )
        : [],
    at: (id, isoDate) => {
      if (!isComposed(id)) return undefined
      const [, , divisionId, key] = idPattern.exec(id) ?? []
      const division = divisionId === undefined ? undefined : at(divisionId, isoDate)
      const row = rows.find((one) => one.key === key)
      return division === undefined || row === undefined ? undefined : compose(row, division)
    },
  }
}
