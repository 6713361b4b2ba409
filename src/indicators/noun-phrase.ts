// Words of a clause in, the noun phrase that begins or ends there out.
import type { Token } from '../model/article.ts'
import { gatherKnown } from '../model/gather.ts'
import type { Span } from '../model/span.ts'
import { compoundHead, measureTail, predicates } from './phrase-words.ts'

const nominal = /^(?:n|vn|an|b|a$|j|l|i|eng|nz|ns|nt|nr|f|s|t$|h|k|zg|g|tg|q$)/
const verbal = /^(?:v$|vi|vd|vq|vg|z|ad$|d$|x$|r$)/
const isMark = (text: string): boolean => /^[^\p{L}\p{N}]+$/u.test(text)

export type NounPhrase = Span & {
  readonly text: string
  /** What follows it in the clause. */
  readonly rest: string
}

/** The noun phrase at the beginning of `text`, which stands at `start`: 具有引领性的|科技创新项目|落地. */
export function leadingNounPhrase(
  text: string,
  start: number,
  tokens: readonly Token[],
): NounPhrase | undefined {
  const words = tokensIn(tokens, start, start + text.length)
  const from = afterList(words, afterModifier(words))
  let last = from
  while (last < words.length && belongs(words, last, from)) last++
  const first = words[from]
  const final = words[last - 1]
  if (first === undefined || final === undefined || last === from) return undefined
  return {
    start: first.start,
    end: final.end,
    text: text.slice(first.start - start, final.end - start),
    rest: text.slice(final.end - start),
  }
}

/**
 * Index after the last 的 that closes a modifier: 来自四川的|机构. Of two plain nouns the first is counted (零部件|的型号),
 * and a predicate of the first noun ends the phrase.
 */
function afterModifier(words: readonly Token[]): number {
  let from = 0
  for (const [index, { text }] of words.entries()) {
    if (text !== '的' || index === words.length - 1) continue
    const hasOwnPredicate = words
      .slice(from, index)
      .some(
        (word, at) =>
          (/^v/.test(word.tag) || predicates.test(word.text)) &&
          words.slice(from, from + at).some(isNoun),
      )
    const isPlainNoun = words
      .slice(from, index)
      .every((word) => /^n(?!s|z)/.test(word.tag) || /^[和与及]$/.test(word.text))
    if (hasOwnPredicate || isPlainNoun) break
    from = index + 1
  }
  return from
}

/** Index after 等 of a list that a noun sums up: 智能驾驶、车载芯片等|研发机构. */
function afterList(words: readonly Token[], from: number): number {
  const etc = words.findIndex(
    (word, index) => index > from && /^等(?:等|多个|各类)?$/.test(word.text),
  )
  if (etc < 0 || !isNominal(words[etc + 1])) return from
  const isList =
    words.slice(from, etc).some((word) => word.text === '、') &&
    words.slice(from, etc).every((word) => !predicates.test(word.text))
  return isList ? etc + 1 : from
}

const isNoun = (word: Token | undefined): boolean =>
  word !== undefined && /^(?:n|vn|j|l|eng)/.test(word.tag)

/** Unknown words bear the tag of marks: 市州院/x. */
const isNominal = (word: Token | undefined): boolean =>
  word !== undefined && (nominal.test(word.tag) || (word.tag === 'x' && !isMark(word.text)))

function belongs(words: readonly Token[], index: number, from: number): boolean {
  const word = words[index]
  if (
    word === undefined ||
    /^(?:之一|总计|共计|合计|等|的|、|和|与|及|以及|在|中|里|上|内|后|前|时|以来)$/.test(word.text)
  )
    return false
  if (isMark(word.text)) return /^[·•—-]$/.test(word.text)
  if (origin.test(word.text)) return isNominal(words[index + 1])
  const isMeasured = measureTail.test(words[index + 1]?.text ?? '')
  if (predicates.test(word.text))
    return isMeasured || (index === from && closesCompound(words, index))
  if (isNominal(word) || (index > from && words[index - 1]?.tag === 'b')) return true
  // 具体|举措: a noun that the segmenter takes for a verb.
  if (compoundHead.test(word.text) && !isNominal(words[index + 1])) return true
  return (
    verbal.test(word.tag) &&
    (isMeasured ||
      closesCompound(words, index) ||
      (index === from && (isNominal(words[index + 1]) || isAlone(words, index))))
  )
}

/** 本地|员工: not a pronoun here. */
const origin = /^(?:本地|当地|外地|本土|本村|本县|本市|本省|各类|各种|各级|各项)$/

/** 230m|滑道、: all there is before the next item. */
const isAlone = (words: readonly Token[], index: number): boolean =>
  words[index + 1] === undefined || words[index + 1]?.text === '、'

/** Within two words, before any predicate or mark, a noun follows that closes compounds: 保护|展示|项目. */
function closesCompound(words: readonly Token[], index: number): boolean {
  for (const word of words.slice(index + 1, index + 3)) {
    if (compoundHead.test(word.text) && !predicates.test(word.text)) return true
    if (
      predicates.test(word.text) ||
      !(isNominal(word) || verbal.test(word.tag)) ||
      isMark(word.text)
    )
      return false
  }
  return false
}

/** The run of nouns that ends `text`, which stands at `start`. */
export function trailingNounPhrase(
  text: string,
  start: number,
  tokens: readonly Token[],
): string | undefined {
  const words = tokensIn(tokens, start, start + text.length)
  let first = words.length
  while (first > 0) {
    const word = words[first - 1]
    const isCompoundVerb =
      word !== undefined &&
      /^v/.test(word.tag) &&
      first < words.length &&
      !predicates.test(word.text)
    if (!(isNominal(word) || isCompoundVerb)) break
    first--
  }
  while (/^v/.test(words[first]?.tag ?? '')) first++
  const word = words[first]
  return word === undefined ? undefined : text.slice(word.start - start)
}

/** Tokens of a stretch; one that straddles its edges is cut to what lies inside, as a noun. */
export function tokensIn(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  return gatherKnown(tokens, (token) => {
    if (token.end <= start || token.start >= end) return undefined
    if (token.start >= start && token.end <= end) return token
    const from = Math.max(start, token.start)
    const to = Math.min(end, token.end)
    const text = token.text.slice(from - token.start, to - token.start)
    return { start: from, end: to, text, tag: 'n' }
  })
}
