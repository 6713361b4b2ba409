// A draft in, the numbers of its strings as bytes out, and back.
import type { DivisionLevel } from '../model/knowledge.ts'
import { NumberReader, NumberWriter } from '../model/number-bytes.ts'
import type { EntityType } from '../model/ontology.ts'
import type { Draft } from './drafts.ts'

/** A code that the id ends in is not written once more. */
const codeOfId = (id: string) => id.slice(id.indexOf(':') + 1)
/** What stands for an absent text, and for a code that the id ends in; others stand for strings from there on. */
const absent = 0
const asInId = 1
const firstString = 2

export function writeDraft(draft: Draft, numberOf: (text: string) => number): readonly number[] {
  const writer = new NumberWriter()
  const text = (value: string | undefined) =>
    writer.number(value === undefined ? absent : numberOf(value) + firstString)
  const list = (values: readonly string[]) => {
    writer.number(values.length)
    for (const value of values) writer.number(numberOf(value))
  }
  const { id, adcode } = draft
  for (const value of [draft.type, draft.name, draft.kind]) writer.number(numberOf(value))
  text(draft.level)
  if (adcode === codeOfId(id)) writer.number(asInId)
  else text(adcode)
  text(draft.validFrom)
  text(draft.validTo)
  for (const values of [draft.parents, draft.strongAliases, draft.weakAliases]) list(values)
  return writer.bytes
}

export class DraftReader {
  readonly #strings: readonly string[]

  constructor(strings: readonly string[]) {
    this.#strings = strings
  }

  /** The draft of an id that `writeDraft` wrote. */
  read(id: string, bytes: Uint8Array): Draft {
    const reader = new NumberReader('Gazetteer', bytes)
    const string = () => this.#strings[reader.number()] ?? ''
    const text = () => {
      const number = reader.number()
      if (number === absent) return undefined
      return number === asInId ? codeOfId(id) : this.#strings[number - firstString]
    }
    const list = () => Array.from({ length: reader.number() }, string)
    const type = string() as EntityType
    const name = string()
    const kind = string()
    const level = text() as DivisionLevel | undefined
    const adcode = text()
    const validFrom = text()
    const validTo = text()
    const parents = list()
    return {
      id,
      type,
      name,
      kind,
      ...(level === undefined ? {} : { level }),
      ...(adcode === undefined ? {} : { adcode }),
      parents,
      strongAliases: list(),
      weakAliases: list(),
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
    }
  }
}
