// A figure with its indicator's name in, the observation out: subject and time found, id made.
import type { Link } from '../model/entity.ts'
import type { Observation } from '../model/observation.ts'
import type { Reading } from '../model/reading.ts'
import { sha256 } from '../model/sha256.ts'
import type { Part } from './break-down.ts'
import type { Figure } from './figure.ts'
import { findSubject, type Subject } from './find-subject.ts'
import { governingTime } from './governing-time.ts'
import type { IndicatorName } from './name-indicator.ts'

/** How sure the subject is, by the way it was found. */
const scores: Readonly<Record<Subject['way'], number>> = {
  bearer: 0.95,
  attached: 0.9,
  document: 0.9,
  clause: 0.9,
  pointing: 0.8,
  before: 0.7,
  article: 0.5,
}

/** Absent where nothing named can be the subject. @param links names that may be subjects. @param main the entity that the article is about */
export function observe(
  figure: Figure,
  name: IndicatorName,
  reading: Reading,
  links: readonly Link[],
  main: string | undefined,
): Observation | undefined {
  const subject = findSubject(figure, name, reading, links, main)
  if (subject === undefined) return undefined
  const { start, end } = name.span
  return {
    id: idOf(reading.article.id, start, end, name.name, figure.quantity.value),
    subject: subject.link.entity,
    indicator: name.name,
    ...figureValue(figure),
    ...(subject.way === 'document'
      ? aheadOnly(governingTime(figure, reading), reading)
      : governingTime(figure, reading)),
    span: { start, end, text: reading.article.text.slice(start, end) },
    score: scores[subject.way],
    rule: `${name.rule}/${subject.way}`,
  }
}

type When = ReturnType<typeof governingTime>

/** The day a document was issued does not date its parts; a year that it plans for does. */
const aheadOnly = (when: When, { article }: Reading): When =>
  (when.asOf ?? when.period ?? '') > (article.date?.value ?? '') ? when : {}

export const partRule = 'part-of-total'

export function observePart(
  figure: Figure,
  { entity, start, indicator }: Part,
  reading: Reading,
): Observation {
  const { end } = figure.quantity
  return {
    id: idOf(reading.article.id, start, end, indicator, figure.quantity.value),
    subject: entity,
    indicator,
    ...figureValue(figure),
    ...governingTime(figure, figure.near),
    span: { start, end, text: reading.article.text.slice(start, end) },
    score: scores.attached,
    rule: partRule,
  }
}

const figureValue = ({
  quantity,
  sentence,
}: Figure): Pick<Observation, 'value' | 'unit' | 'approx' | 'sentence'> => ({
  value: quantity.value,
  unit: quantity.unit,
  approx: quantity.hedge,
  sentence: sentence.index,
})

function idOf(articleId: string, start: number, end: number, name: string, value: number): string {
  const key = `${articleId}\n${start}\n${end}\n${name}\n${value}`
  return `observation:${sha256(key).slice(0, 16)}`
}
