// A pair of entities in its scene in, the keys of its features out.
import { finish, hashText, stir } from '../../model/hash.ts'
import type { Scene } from '../scene.ts'
import type { Pair } from './find-pairs.ts'
import { nameTie } from './name-ties.ts'
import type { Near } from './nearness.ts'

/** Raised whenever a feature changes: a model is only good for the version it was trained with. */
export const pairFeatureVersion = 1

/** Of one pair after the other. */
const keys = new Uint32Array(128)

/** Keys of one pair after the other, so that nothing is made for each. */
export class PairFeatures {
  readonly keys = keys
  count = 0
  readonly #scene: Scene
  readonly #roles: ReadonlyMap<string, number>
  #types = 0

  constructor(scene: Scene) {
    this.#scene = scene
    this.#roles = sharedRoles(scene)
  }

  /** Fills `keys` up to `count`. */
  read(pair: Pair): void {
    this.count = 0
    this.#types = pair.source.type * 10 + pair.target.type
    this.#readNames(pair)
    this.#readStanding(pair)
    if (pair.near === undefined) this.#readDistance(pair)
    else this.#readSentence(pair.near)
  }

  #add(template: number, a = 0, b = 0, c = 0): void {
    if (this.count === this.keys.length) return
    const hash = stir(stir(stir(stir(template * 77 + 1, this.#types), a), b), c)
    this.keys[this.count] = finish(hash) || 1
    this.count += 1
  }

  #readNames({ source, target, isLastRegion }: Pair): void {
    this.#add(0)
    this.#add(4, source.ending)
    this.#add(5, source.lastCharacter, target.lastCharacter)
    this.#add(6, target.ending)
    this.#add(7, source.head, target.lastCharacter)
    this.#add(8, source.kind, target.kind)
    this.#add(11, nameTie(source, target))
    this.#add(36, source.ending, target.kind)
    this.#add(37, source.lastCharacter, target.lastCharacter, flag(isLastRegion))
    this.#add(17, flags(source.isRegion, source.isArea), flags(target.isRegion, target.isArea))
    this.#add(18, flag(source.isNamed), flag(target.isNamed))
  }

  #readStanding({ source, target, near, nearer, isLastRegion, leaves, said }: Pair): void {
    for (const relation of said) this.#add(3, relation)
    if (said.length === 0) this.#add(3)
    const above = source.above.indexOf(target.entity.id)
    const step = above < 0 ? 9 : Math.min(above, 2)
    this.#add(9, step, flags(source.entity.isKnown, target.entity.isKnown), flag(target.isLeaf))
    this.#add(10, Math.min(source.above.length, 2), step, flag(source.isRegion))
    this.#add(12, flag(target.isLeaf), leaves, flag(target.isInTitle))
    this.#add(13, nearer, flag(target.isRegion), leaves)
    this.#add(14, nearer, flag(near !== undefined), source.lastCharacter)
    this.#add(15, this.#roles.get(`${source.entity.id} ${target.entity.id}`) ?? 0)
    this.#add(16, flag(source.isInTitle), flag(target.isInTitle))
    this.#add(33, flags(isLastRegion, target.isLeaf), this.#paragraphsBetween({ source, target }))
    this.#add(35, flag(isLastRegion), source.lastCharacter)
    this.#add(38, target.repeats, leaves, flag(target.isLeaf))
    this.#add(39, flag(source.isOpening), flag(target.isOpening))
  }

  #readDistance({ source, target }: Pair): void {
    const sentences = source.first.mention.sentence - target.first.mention.sentence
    this.#add(20, Math.max(-3, Math.min(3, sentences)))
  }

  /** The words before, between and behind the two names. */
  #readSentence({ source, target, gap: length, between }: Near): void {
    const { text } = this.#scene
    const isFirst = source.start < target.start
    const [left, right] = isFirst ? [source, target] : [target, source]
    const order = isFirst ? 1 : 2
    this.#add(21, order, bucketOf(length), flag(left.nested || right.nested))
    if (length < 0) {
      this.#add(22, order, hashText(text.slice(left.start, right.start)))
      this.#add(23, order, hashText(text.slice(right.end, left.end)))
      return
    }
    const gap = text.slice(left.end, right.start)
    this.#add(24, order, between, bucketOf(length))
    this.#add(25, order, marksIn(gap))
    this.#add(26, order, between === 0 ? hashText(gap.slice(-4)) : 0, bucketOf(length))
    this.#add(27, order, hashText(gap.slice(0, 2)), between)
    this.#add(28, order, hashText(gap.slice(-2)), between)
    this.#add(29, order, hashText(text.slice(right.end, right.end + 2)))
    this.#add(30, order, left.start === 0 ? 0 : text.charCodeAt(left.start - 1))
    this.#add(31, order, text.charCodeAt(right.end) || 0, between)
    if (gap.length > longestRead) return
    for (let at = 0; at + 1 < gap.length; at += 1)
      this.#add(32, order, gap.charCodeAt(at), gap.charCodeAt(at + 1))
  }

  #paragraphsBetween({ source, target }: Pick<Pair, 'source' | 'target'>): number {
    const { sentences } = this.#scene.reading
    const one = sentences[source.first.mention.sentence]?.paragraph ?? 0
    const other = sentences[target.first.mention.sentence]?.paragraph ?? 0
    return Math.min(2, Math.abs(one - other))
  }
}

/** Words between two names that are read two characters at a time, at most. */
const longestRead = 16

const flag = (is: boolean): number => (is ? 1 : 0)
const flags = (one: boolean, other: boolean): number => flag(one) + 2 * flag(other)

/** Gaps up to 0, 1, 2, 3, 7, 15, 31, 63 characters. */
const bucketOf = (length: number): number =>
  length < 4 ? Math.max(-1, length) : Math.min(8, Math.floor(Math.log2(length)) + 2)

/** Marks and words that part or join what stands before and behind them. */
const marks = ['，', '、', '和与', '；', '的', '在', '（'].map((any) => [...any])
const marksIn = (gap: string): number =>
  gap === ''
    ? 0
    : marks.reduce(
        (bits, any, at) => (any.some((mark) => gap.includes(mark)) ? bits | (1 << at) : bits),
        0,
      )

/** Two entities of one event: its type and their roles. */
function sharedRoles({ events }: Scene): ReadonlyMap<string, number> {
  const roles = new Map<string, number>()
  for (const { type, arguments: all } of events)
    for (const one of all)
      for (const other of all) {
        const key = `${one.entity} ${other.entity}`
        if (one !== other && !roles.has(key))
          roles.set(key, hashText(`${type} ${one.role} ${other.role}`))
      }
  return roles
}
