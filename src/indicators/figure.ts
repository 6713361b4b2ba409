// A reading in, its figures out: every counted or measured number of the text with the words of its clause before and after it.
import type { Sentence, Token } from '../model/article.ts'
import { gather } from '../model/gather.ts'
import { groupBy } from '../model/group-by.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Reading } from '../model/reading.ts'
import type { Field, Span } from '../model/span.ts'
import { mergeNames } from './merge-names.ts'

/** A quantity in its clause. All offsets are the text's. */
export type Figure = {
  readonly quantity: Quantity
  readonly sentence: Sentence
  /** Of the sentence, each name one noun. */
  readonly tokens: readonly Token[]
  /** From the clause's beginning, or the end of the figure before it there, to the number. */
  readonly left: Span & { readonly text: string }
  /** From the number to the clause's end or the next number. */
  readonly right: Span & { readonly text: string }
  /** The whole clause up to the number: what came before an earlier figure of it included. */
  readonly clause: Span & { readonly text: string }
  /** Between brackets: 3例（甲县1例、乙县2例）. */
  readonly isBracketed: boolean
  /** The reading with the names, times and quantities of its sentence and the one before alone. */
  readonly near: Reading
}

const boundary = '，；。：！？,;:!?\n（）()'

export function findFigures(reading: Reading): readonly Figure[] {
  const { text } = reading.article
  const quantitiesIn = groupBy(
    reading.quantities.filter(({ field }) => field === 'text'),
    ({ sentence }) => sentence,
  )
  return gather(reading.sentences, (sentence, position) => {
    const quantities = quantitiesIn.get(sentence.index)
    if (sentence.field !== 'text' || quantities === undefined) return []
    const near = nearby(reading, sentence)
    const tokens = mergeNames(reading.tokens[position] ?? [], sentence, near.links)
    return quantities.map((quantity, index) => {
      const clauseStart = clauseStartBefore(text, sentence, quantity.start)
      const leftStart = leftStartOf(text, quantities, index, clauseStart)
      // 220件（套）文物: a second unit in brackets.
      const bracket = /^[（(][^）)]{1,2}[）)]/.exec(text.slice(quantity.end))?.[0] ?? ''
      const rightStart = quantity.end + bracket.length
      const clauseEnd = clauseEndAfter(text, sentence, rightStart)
      const rightEnd = Math.min(clauseEnd, quantities[index + 1]?.start ?? clauseEnd)
      const slice = (start: number, end: number) => ({ start, end, text: text.slice(start, end) })
      return {
        quantity,
        sentence,
        tokens,
        left:
          isTarget(text, quantities, index) || risenTo.test(text.slice(leftStart, quantity.start))
            ? withoutBase(slice(leftStart, quantity.start))
            : slice(leftStart, leftEndOf(quantities, index)),
        right: slice(rightStart, Math.max(rightStart, rightEnd)),
        clause: slice(clauseStart, quantity.start),
        isBracketed: isBracketed(text, sentence, quantity.start),
        near,
      }
    })
  })
}

function nearby(reading: Reading, sentence: Sentence): Reading {
  const before = reading.sentences.findLast(
    ({ field, end }) => field === 'text' && end <= sentence.start,
  )
  const from = before?.start ?? 0
  const isNear = ({ start, end }: Span): boolean => from <= start && end <= sentence.end
  const isNearAndInText = (each: Span & { readonly field: Field }): boolean =>
    each.field === 'text' && isNear(each)
  return {
    ...reading,
    times: reading.times.filter(isNearAndInText),
    quantities: reading.quantities.filter(isNearAndInText),
    links: reading.links.filter(({ mention }) => isNearAndInText(mention)),
  }
}

/** 377件|379人 share the words before the first. */
function leftEndOf(quantities: readonly Quantity[], index: number): number {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  return isAdjacent(before, quantity) ? leftEndOf(quantities, index - 1) : (quantity?.start ?? 0)
}

const isAdjacent = (before: Quantity | undefined, after: Quantity | undefined): boolean =>
  before !== undefined && before.end === after?.start && before.unit !== after.unit

const raisedTo =
  /^(?:左右|以上)?[，]?(?:大幅|快速|稳步|逐步|迅速|跃)?(?:增[长加]?|提[高升]|上升|扩大|扩展|下降|减少|缩[短小]|降低?|升|发展|跃升|恢复|壮大|调整?|压减|压缩)(?:到了?|至|为)(?:(?:目前|如今|现在|今年)?的)?(?:[日月年]均|每[天日月年])?$/

/** 从个位数增长到如今的: the base is a word. */
const risenTo = /(?:从|由)[^，]*(?:增[长加]|提[高升]|上升|扩大|下降|减少|降低?|升)(?:到|至)[^，]*$/

/** 由5家增加到|12家, 由日均3艘增加到如今的日均|9艘: the number before is what it was. */
export function isRaisedTo(
  text: string,
  before: Quantity | undefined,
  after: Quantity | undefined,
): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    raisedTo.test(text.slice(before.end, after.start))
  )
}

const isTarget = (text: string, quantities: readonly Quantity[], index: number): boolean =>
  isRaisedTo(text, quantities[index - 1], quantities[index])

/** 输气能力|从2020年的2230亿立方米增加到. */
function withoutBase(left: Span & { readonly text: string }): Span & { readonly text: string } {
  const noun = /^(.*?)(?:已经?|将)?(?:从|由)/.exec(left.text)?.[1]
  return noun === undefined ? left : { ...left, end: left.start + noun.length, text: noun }
}

/** After the figure before in the clause; 377件|379人 share the words before. */
function leftStartOf(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  clauseStart: number,
): number {
  const before = quantities[index - 1]
  if (before === undefined || before.end < clauseStart) return clauseStart
  if (isRaisedTo(text, before, quantities[index]))
    return leftStartOf(text, quantities, index - 1, clauseStart)
  return isAdjacent(before, quantities[index])
    ? leftStartOf(text, quantities, index - 1, clauseStart)
    : before.end
}

/** 安装水泵（抽水机）|30台: brackets right before the number are the noun's. */
function clauseStartBefore(text: string, sentence: Span, offset: number): number {
  const gloss = /[（(][^（）()，。；\d]{1,8}[）)]$/.exec(text.slice(sentence.start, offset))?.[0]
  let start = offset - (gloss?.length ?? 0)
  while (
    start > sentence.start &&
    !boundary.includes(text.charAt(start - 1)) &&
    !isDash(text, start - 1)
  )
    start--
  return start
}

function clauseEndAfter(text: string, sentence: Span, offset: number): number {
  let end = offset
  while (end < sentence.end && !boundary.includes(text.charAt(end)) && !isDash(text, end)) end++
  return end
}

const isDash = (text: string, offset: number): boolean =>
  text[offset] === '—' && (text[offset - 1] === '—' || text[offset + 1] === '—')

function isBracketed(text: string, sentence: Span, offset: number): boolean {
  const before = text.slice(sentence.start, offset)
  return (
    Math.max(before.lastIndexOf('（'), before.lastIndexOf('(')) >
    Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'))
  )
}
