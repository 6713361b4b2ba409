// A reading in, Observation[] out: figures chosen, classified, named, given their subject and time; repeats dropped.
import { createHash } from 'node:crypto'
import type { Observation } from '../model/observation.ts'
import type { Reading } from '../model/reading.ts'
import { type Part, partOfTotal } from './break-down.ts'
import { classifyFigure } from './classify-figure.ts'
import { derivedName } from './derived-name.ts'
import { dropRepeats } from './drop-repeats.ts'
import { type Figure, findFigures } from './figure.ts'
import { findSubject, type Subject } from './find-subject.ts'
import { governingTime } from './governing-time.ts'
import { isEventMoney } from './is-event-money.ts'
import { mainSubject } from './main-subject.ts'
import { type IndicatorName, nameIndicator } from './name-indicator.ts'
import { selectFigures } from './select-figures.ts'

type Draft = { -readonly [Key in keyof Observation]: Observation[Key] }

export function findObservations(reading: Reading): readonly Observation[] {
  const drafts: Draft[] = []
  const main = mainSubject(reading)
  for (const figure of selectFigures(findFigures(reading), reading)) {
    const kind = classifyFigure(figure)
    const last = drafts.at(-1)
    const isNear = last?.sentence === figure.sentence.index
    if (kind.kind === 'change' && kind.of.length < 2) {
      if (isNear && last !== undefined && kind.change !== undefined && last.change === undefined) {
        last.change = kind.change
        last.span = widened(last.span, figure, reading)
      }
      continue
    }
    if (kind.kind === 'share' && kind.of.length < 2) {
      if (isNear && last !== undefined) {
        last.share = { value: figure.quantity.value, of: kind.whole }
        last.span = widened(last.span, figure, reading)
      }
      continue
    }
    const total = drafts.findLast((draft) => draft.rule !== 'part-of-total')
    const part = partOfTotal(figure, total, reading)
    if (part !== undefined) {
      drafts.push(observePart(figure, part, reading))
      continue
    }
    const name =
      kind.kind === 'level' ? nameIndicator(figure, reading) : derivedName(figure, kind, reading)
    if (name === undefined || isEventMoney(figure, name)) continue
    const draft = observe(figure, name, reading, main)
    if (draft === undefined) continue
    if (kind.kind === 'change' && kind.change !== undefined) {
      draft.change = kind.change
      draft.value = kind.change.value
    }
    drafts.push(draft)
  }
  return dropRepeats(drafts)
}

const scores: Readonly<Record<Subject['way'], number>> = {
  bearer: 0.95,
  attached: 0.9,
  document: 0.9,
  clause: 0.9,
  pointing: 0.8,
  before: 0.7,
  article: 0.5,
}

function observe(
  figure: Figure,
  name: IndicatorName,
  reading: Reading,
  main: string | undefined,
): Draft | undefined {
  const { quantity, sentence } = figure
  const subject = findSubject(figure, name, reading, main)
  if (subject === undefined) return undefined
  const { start, end } = name.span
  return {
    id: idOf(reading.article.id, start, end, name.name, quantity.value),
    subject: subject.link.entity,
    indicator: name.name,
    value: quantity.value,
    unit: quantity.unit,
    approx: quantity.hedge,
    ...governingTime(figure, reading),
    span: { start, end, text: reading.article.text.slice(start, end) },
    sentence: sentence.index,
    score: scores[subject.way],
    rule: `${name.rule}/${subject.way}`,
  }
}

function observePart(figure: Figure, { entity, start, indicator }: Part, reading: Reading): Draft {
  const { quantity, sentence } = figure
  const span = { start, end: quantity.end }
  return {
    id: idOf(reading.article.id, span.start, span.end, indicator, quantity.value),
    subject: entity,
    indicator,
    value: quantity.value,
    unit: quantity.unit,
    approx: quantity.hedge,
    ...governingTime(figure, reading),
    span: { ...span, text: reading.article.text.slice(span.start, span.end) },
    sentence: sentence.index,
    score: scores.attached,
    rule: 'part-of-total',
  }
}

function idOf(articleId: string, start: number, end: number, name: string, value: number): string {
  const key = `${articleId}\n${start}\n${end}\n${name}\n${value}`
  return `observation:${createHash('sha256').update(key).digest('hex').slice(0, 16)}`
}

/** The span with a change or share that follows it. */
function widened(
  span: Observation['span'],
  { quantity }: Figure,
  { article }: Reading,
): Observation['span'] {
  return {
    start: span.start,
    end: quantity.end,
    text: article.text.slice(span.start, quantity.end),
  }
}
