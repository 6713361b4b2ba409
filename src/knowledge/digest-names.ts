// What the gazetteer is made of and the user's own names in, every name with a hash of all that it may stand for out.
import type { NameDigest } from '../model/knowledge.ts'
import type { GazetteerContent } from './gazetteer-content.ts'
import { parseOrganRows } from './organ-rows.ts'
import type { OwnName } from './own-name-checks.ts'
import { parseTable } from './table.ts'

/** Forms of organs and zones stand for the words that follow the place they are named after. */
export function digestNames(content: GazetteerContent, ownNames: readonly OwnName[]): NameDigest {
  const digest = new Map<string, number>()
  const add = (name: string, meaning: number) => {
    if (name !== '') digest.set(name, combine(digest.get(name) ?? 0, meaning))
  }
  const meaningOf = new Map<string, number>()
  for (const name of content.listedNames)
    for (const id of content.idsByName.get(name) ?? []) {
      const known =
        meaningOf.get(id) ??
        hash(JSON.stringify([content.first.get(id), content.later.get(id) ?? []]))
      meaningOf.set(id, known)
      add(name, known)
    }
  const composed = parseTable(content.composedNames, 6).map((row) => ({
    forms: row.at(-1)?.split('|') ?? [],
    meaning: hash(JSON.stringify(row)),
  }))
  const organs = parseOrganRows(content.organs).map((row) => ({
    forms: row.forms.map(({ pattern }) => pattern),
    meaning: hash(JSON.stringify(row)),
  }))
  for (const { forms, meaning } of [...composed, ...organs])
    for (const form of forms) add(form.split('{}').at(-1) ?? '', meaning)
  for (const own of ownNames)
    for (const name of [own.name, ...own.aliases]) add(name, hash(JSON.stringify(own)))
  return digest
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hash(words: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1)
    value = Math.imul(value ^ words.charCodeAt(at), 0x01000193)
  return value >>> 0
}

function combine(one: number, other: number): number {
  return Math.imul(one ^ other, 0x01000193) >>> 0
}
