// The observation of a level and a figure that follows it (同比增长21.7%, 占全市12%) in, the level with its change or share out.
import type { Observation } from '../model/observation.ts'
import type { Reading } from '../model/reading.ts'
import type { FigureKind } from './classify-figure.ts'
import type { Figure } from './figure.ts'

export function attach(
  level: Observation,
  figure: Figure,
  kind: Exclude<FigureKind, { readonly kind: 'level' }>,
  reading: Reading,
): Observation {
  const end = figure.quantity.end
  const { start } = level.span
  const span = { start, end, text: reading.article.text.slice(start, end) }
  if (kind.kind === 'share') {
    return { ...level, share: { value: figure.quantity.value, of: kind.whole }, span }
  }
  const change = kind.change ?? bareChange(level, figure, kind.signed, reading)
  return change === undefined || level.change !== undefined ? level : { ...level, change, span }
}

/** 第一产业增加值98.5亿元，增长4.1%: against the year before, where the paragraph compares with it or the level has a period. */
function bareChange(
  { period }: Observation,
  { sentence }: Figure,
  signed: number | undefined,
  { sentences }: Reading,
): Observation['change'] {
  if (signed === undefined) return undefined
  const paragraph = sentences
    .filter(({ field, paragraph: index }) => field === 'text' && index === sentence.paragraph)
    .map(({ text }) => text)
    .join('')
  if (/环比|比上月|较上月/.test(sentence.text)) return undefined
  const isYearly = /同比|比上年|比去年|较上年|较去年/.test(paragraph)
  return isYearly || isOfOneYear(period) ? { kind: 'YOY', value: signed } : undefined
}

/** 2024, 2024-05, 2024-01/2024-05: what statistics compare with the same months of the year before. */
export const isOfOneYear = (period: string | undefined): boolean =>
  /^(\d{4})(?:-\d\d)?(?:\/\1-\d\d)?$/.test(period ?? '')
