// Numbers that stand for types, rules, words and scores in; keys of features out.
import { finish, hashText, stir } from '../../model/hash.ts'
import type { GazetteerMatch } from '../../model/knowledge.ts'
import type { EntityType } from '../../model/ontology.ts'
import type { FoundHead, HeadKind } from '../heads.ts'
import type { Proposal } from '../proposal.ts'

/** Raised whenever a template, its order or the hash changes: a model is only good for the version it was trained with. */
export const featureVersion = 1

/** The types in the order of a model's weights. */
export const weighedTypes: readonly EntityType[] = [
  'PERSON',
  'PLACE',
  'ORGANIZATION',
  'PROGRAMME',
  'POLICY',
]

/** Templates begin far apart, so that neighbouring templates with neighbouring values do not meet. 0 stands for no feature. */
const begin = (template: number) => Math.imul(template + 1, 0x632be5ab)
const end = (hash: number) => finish(hash) || 1
export const one = (template: number, a: number) => end(stir(begin(template), a))
export const two = (template: number, a: number, b: number) =>
  end(stir(stir(begin(template), a), b))
export const three = (template: number, a: number, b: number, c: number) =>
  end(stir(stir(stir(begin(template), a), b), c))
export const four = (template: number, a: number, b: number, c: number, d: number) =>
  end(stir(stir(stir(stir(begin(template), a), b), c), d))

const typeCodes = new Map(weighedTypes.map((type, index) => [type, index + 1]))
export const codeOfType = (type: EntityType | undefined): number =>
  type === undefined ? 0 : (typeCodes.get(type) ?? 0)

const textCodes = new Map<string, number>()
/** Of rules and tags, of which there are few; words are not kept. */
export function codeOfLabel(label: string): number {
  let code = textCodes.get(label)
  if (code === undefined) {
    code = hashText(label, 17)
    textCodes.set(label, code)
  }
  return code
}
export const codeOfText = (text: string): number => hashText(text, 7)

/** Tenths of a score. */
export const tenths = (score: number): number => Math.min(9, Math.floor(score * 10))

/** Which rule reads which type. */
export const codeOfReading = (proposal: Proposal | undefined): number =>
  proposal === undefined ? 0 : stir(codeOfLabel(proposal.rule), codeOfType(proposal.type))
/** The same, and how sure it is. */
export const codeOfScoredReading = (proposal: Proposal | undefined): number =>
  proposal === undefined ? 0 : stir(codeOfReading(proposal), tenths(proposal.score))

const kinds: readonly HeadKind[] = ['sure', 'firm', 'soft', 'brand', 'unit', 'attached']
export const codeOfHead = (head: FoundHead | undefined): number =>
  head === undefined
    ? 0
    : 1 + codeOfType(head.type) * 16 + kinds.indexOf(head.kind) * 2 + (head.isUnit ? 1 : 0)

/** Kind of the entry and how much the name needs its context. */
export function codeOfMatch(match: GazetteerMatch | undefined): number {
  if (match === undefined) return 0
  const id = match.entries[0] ?? ''
  const strength = match.isCommonWord ? 3 : match.isWeak ? 2 : 1
  return stir(codeOfLabel(id.slice(0, id.indexOf(':'))), strength)
}

/** Lengths told apart as far as they matter. */
export const codeOfLength = (length: number): number =>
  length <= 6 ? length : length <= 8 ? 7 : length <= 11 ? 8 : length <= 15 ? 9 : 10
