// A change or share that its clause says of a noun of its own in, the indicator of it out: 旅客量同比增幅, 增加值占全市比重.
import type { Reading } from '../model/reading.ts'
import type { FigureKind } from './classify-figure.ts'
import type { Figure } from './figure.ts'
import type { IndicatorName } from './name-indicator.ts'
import { nounOf } from './noun-before.ts'

/** Of a rise without a base (增长8%) only a period of one year tells what it is compared with: that is for the caller to see. */
export function derivedName(
  figure: Figure,
  kind: Exclude<FigureKind, { readonly kind: 'level' }>,
  reading: Reading,
): IndicatorName | undefined {
  const { left, quantity, tokens } = figure
  const lead = left.text.length - left.text.replace(/^[、和与及]/, '').length
  const noun = nounOf(kind.of, left.start + lead, tokens, reading)
  if (noun.length < 2) return undefined
  const span = { start: left.start + lead, end: quantity.end }
  if (kind.kind === 'share') {
    const name = kind.whole === '' ? `${noun}占比` : `${noun}占${kind.whole}比重`
    return { name, noun, span, rule: 'noun-before' }
  }
  if (/年均[^，。]{0,3}增[长速][^，。]{0,2}$/.test(left.text))
    return { name: `${noun}年均增长率`, noun, span, rule: 'noun-before' }
  if (kind.change === undefined && kind.signed === undefined) return undefined
  const base = kind.change?.kind === 'MOM' ? '环比' : '同比'
  return { name: `${noun}${base}增速`, noun, span, rule: 'noun-before' }
}
