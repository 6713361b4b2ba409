// A YAML file of the user's own names in, the names checked out; what is wrong is said with file, line, value and mend.
import { readFile } from 'node:fs/promises'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { suggestion } from '../knowledge/near-miss.ts'
import type { OwnName, OwnNameError } from '../knowledge/own-name-checks.ts'
import { entityTypes } from '../model/ontology.ts'
import { foldTraditional } from '../text/fold-traditional.ts'
import { hashOf } from './content-hash.ts'
import { parseDate } from './parse-date.ts'
import { ReadError } from './read-error.ts'

/** The names of a file, and how to say what is wrong with one of them. */
export type NamesFile = {
  readonly names: readonly OwnName[]
  /** Hash of what the file says. */
  readonly version: string
  readonly describeError: (error: OwnNameError) => ReadError
}

const fields = ['name', 'type', 'aliases', 'kind', 'code', 'parents', 'from', 'to'] as const
type Field = (typeof fields)[number]

/** What people write for a field that is called otherwise. */
const otherWords: Readonly<Record<string, Field>> = {
  adcode: 'code',
  region: 'parents',
  ancestors: 'parents',
  validFrom: 'from',
  validTo: 'to',
  until: 'to',
  title: 'name',
}

const shape = 'names: [{name: 云峰茶谷, type: PLACE, aliases: [茶谷], parents: [500235]}]'
const patterns: Partial<Readonly<Record<Field, readonly [RegExp, string]>>> = {
  code: [/^(\d{6}|\d{9})$/, 'six digits, or nine for a town, e.g. 500112143'],
  name: [/^\S.*\S$/su, 'two characters at least'],
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
  const lineOf = (node: Node | null | undefined) => lines.linePos(node?.range?.[0] ?? 0).line
  const errorAt = (line: number, message: string, cause?: unknown) =>
    new ReadError('INVALID_NAMES', `${path}:${line}: ${message}`, cause)
  const fail = (node: Node | null | undefined, message: string): never => {
    throw errorAt(lineOf(node), message)
  }
  const [broken] = document.errors
  if (broken !== undefined)
    throw errorAt(lines.linePos(broken.pos[0]).line, `is no YAML: ${broken.message.split('\n')[0]}`)
  const list = isMap(document.contents) ? document.contents.get('names', true) : undefined
  if (!isSeq(list)) return fail(undefined, `has no list "names"; write ${shape}`)

  const textOf = (entry: YAMLMap, field: Field): string | undefined => {
    const node = entry.get(field, true)
    if (node === undefined) return undefined
    const value = isScalar(node)
      ? scalarText(node)
      : fail(node as Node, `${field} is a list; give one value`)
    const [pattern, expected] = patterns[field] ?? []
    return pattern === undefined || pattern.test(value)
      ? value
      : fail(node as Node, `${field} is "${value}"; give ${expected}`)
  }
  const dayOf = (entry: YAMLMap, field: 'from' | 'to'): string | undefined => {
    const value = textOf(entry, field)
    if (value === undefined) return undefined
    return (
      parseDate(value) ??
      fail(entry.get(field, true) as Node, `${field} is "${value}"; give a day, e.g. 2021-07-09`)
    )
  }
  const listOf = (entry: YAMLMap, field: 'aliases' | 'parents', least: number): string[] => {
    const node = entry.get(field, true)
    if (node === undefined) return []
    if (!isSeq(node)) return fail(node as Node, `${field} is no list; write ${field}: [甲乙, 丙丁]`)
    return node.items.map((item) => {
      const value = isScalar(item) ? scalarText(item) : ''
      return value.length >= least
        ? value
        : fail(item as Node, `"${value}" in ${field} is too short; give two characters at least`)
    })
  }
  const checkFields = (entry: YAMLMap) => {
    for (const { key } of entry.items) {
      const word = String(key)
      if (fields.some((field) => field === word)) continue
      const meant = otherWords[word]
      const hint = meant === undefined ? suggestion(word, fields) : ` (did you mean ${meant}?)`
      fail(key as Node, `unknown field "${word}"${hint}; known are ${fields.join(', ')}`)
    }
  }
  const readEntry = (entry: unknown): OwnName => {
    if (!isMap(entry)) return fail(entry as Node, `is no name; write ${shape}`)
    checkFields(entry)
    const name = textOf(entry, 'name') ?? fail(entry, 'has no name')
    const given = textOf(entry, 'type') ?? ''
    const type =
      entityTypes.find((one) => one === given) ??
      fail(
        (entry.get('type', true) as Node | undefined) ?? entry,
        `type of ${name} is "${given}"${suggestion(given, entityTypes)}; give one of ${entityTypes.join(', ')}`,
      )
    const optional = {
      kind: textOf(entry, 'kind'),
      code: textOf(entry, 'code'),
      from: dayOf(entry, 'from'),
      to: dayOf(entry, 'to'),
    }
    return {
      name: foldTraditional(name),
      type,
      aliases: listOf(entry, 'aliases', 2).map(foldTraditional),
      parents: listOf(entry, 'parents', 2).map(foldTraditional),
      ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    }
  }
  const lineOfField = (index: number, field: Field): number => {
    const entry = list.items[index]
    const node = isMap(entry) ? entry.get(field, true) : undefined
    return lineOf((node ?? entry) as Node)
  }
  return {
    names: list.items.map(readEntry),
    version: hashOf([JSON.stringify(document.toJS())]),
    describeError: ({ index, field, other, message }) => {
      const also = other === undefined ? '' : ` (line ${lineOfField(other, 'name')} has it too)`
      return errorAt(lineOfField(index, field), `${field}: ${message}${also}`)
    },
  }
}

/** As written: 500112 and "500112" are the same code. */
const scalarText = ({ source, value }: { readonly source?: string; readonly value: unknown }) =>
  String(source ?? value).trim()
