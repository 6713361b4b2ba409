// A YAML file of the user's own names in, the names checked out; what is wrong is said with file, line, value and mend.
import { readFile } from 'node:fs/promises'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { OwnName } from '../knowledge/own-names.ts'
import { entityTypes } from '../model/ontology.ts'
import { ReadError } from './read-error.ts'

/** The names of a file, and where each stands, for messages about them. */
export type NamesFile = {
  readonly names: readonly OwnName[]
  readonly placeOf: (index: number) => string
}

const fields = [
  'name',
  'type',
  'aliases',
  'kind',
  'region',
  'adcode',
  'validFrom',
  'validTo',
] as const
type Field = (typeof fields)[number]

const shape = 'names: [{name: 明月山, type: PLACE, aliases: [月山], region: "500000"}]'
const patterns: Partial<Readonly<Record<Field, readonly [RegExp, string]>>> = {
  region: [/^(\d{6}|\d{9})$/, 'six digits, or nine for a town, e.g. "500000"'],
  adcode: [/^(\d{6}|\d{9})$/, 'six digits, or nine for a town, e.g. "500000"'],
  validFrom: [/^\d{4}-\d{2}-\d{2}$/, 'a day, e.g. "2021-07-09"'],
  validTo: [/^\d{4}-\d{2}-\d{2}$/, 'a day, e.g. "2021-07-09"'],
  name: [/^\S.+$/su, 'two characters at least'],
  kind: [/^[a-z][a-z-]*$/, 'kebab-case, e.g. industrial-park'],
}

/** Reads and checks. Throws ReadError `NOT_FOUND` or `INVALID_NAMES`. */
export async function readNamesFile(path: string): Promise<NamesFile> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ReadError('NOT_FOUND', `${path}: cannot be read; correct YUTU_NAMES`, cause)
  })
  return parseNames(path, text)
}

/** The same from text; `path` is for messages only. */
export function parseNames(path: string, text: string): NamesFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const place = (node: Node | null | undefined) =>
    `${path}:${lines.linePos(node?.range?.[0] ?? 0).line}`
  const fail = (where: string, message: string): never => {
    throw new ReadError('INVALID_NAMES', `${where}: ${message}`)
  }
  const [broken] = document.errors
  if (broken !== undefined)
    fail(
      `${path}:${lines.linePos(broken.pos[0]).line}`,
      `is no YAML: ${broken.message.split('\n')[0]}`,
    )
  const list = isMap(document.contents) ? document.contents.get('names', true) : undefined
  if (!isSeq(list)) return fail(`${path}:1`, `has no list "names"; write ${shape}`)

  const textOf = (entry: YAMLMap, field: Field): string | undefined => {
    const node = entry.get(field, true)
    if (node === undefined) return undefined
    const value = isScalar(node)
      ? String(node.source ?? node.value).trim()
      : fail(place(entry), `${field} is a list; give one value`)
    const [pattern, expected] = patterns[field] ?? []
    return pattern === undefined || pattern.test(value)
      ? value
      : fail(place(node as Node), `${field} is "${value}"; give ${expected}`)
  }
  const aliasesOf = (entry: YAMLMap): readonly string[] => {
    const node = entry.get('aliases', true)
    if (node === undefined) return []
    if (!isSeq(node)) return fail(place(entry), 'aliases is no list; write aliases: [甲, 乙]')
    return node.items.map((item) => {
      const value = isScalar(item) ? String(item.value).trim() : ''
      return value.length >= 2
        ? value
        : fail(place(item as Node), `alias "${value}" is too short; give two characters at least`)
    })
  }
  const readEntry = (entry: unknown): OwnName => {
    if (!isMap(entry)) return fail(place(entry as Node), `is no name; write ${shape}`)
    for (const { key } of entry.items) {
      const known = fields.some((field) => field === String(key))
      if (!known)
        fail(place(key as Node), `unknown field "${String(key)}"; known are ${fields.join(', ')}`)
    }
    const name = textOf(entry, 'name') ?? fail(place(entry), 'has no name')
    const given = textOf(entry, 'type')
    const type =
      entityTypes.find((one) => one === given) ??
      fail(
        place(entry),
        `type of ${name} is "${given ?? ''}"; give one of ${entityTypes.join(', ')}`,
      )
    const optional = Object.fromEntries(
      (['kind', 'region', 'adcode', 'validFrom', 'validTo'] as const).flatMap((field) => {
        const value = textOf(entry, field)
        return value === undefined ? [] : [[field, value]]
      }),
    )
    return { name, type, aliases: aliasesOf(entry), ...optional }
  }
  return {
    names: list.items.map(readEntry),
    placeOf: (index) => place(list.items[index] as Node),
  }
}
