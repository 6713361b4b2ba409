// A reading in, Observation[] out: figures chosen, classified, named, given their subject and time; repeats dropped.
import { createHash } from 'node:crypto'
import type { Observation } from '../model/observation.ts'
import type { Reading } from '../model/reading.ts'
import { classifyFigure } from './classify-figure.ts'
import { derivedName } from './derived-name.ts'
import { dropRepeats } from './drop-repeats.ts'
import { type Figure, findFigures } from './figure.ts'
import { findSubject, type Subject, subjectLinks } from './find-subject.ts'
import { governingTime } from './governing-time.ts'
import { isEventMoney } from './is-event-money.ts'
import { type IndicatorName, nameIndicator } from './name-indicator.ts'
import { selectFigures } from './select-figures.ts'

type Draft = { -readonly [Key in keyof Observation]: Observation[Key] }

export function findObservations(reading: Reading): readonly Observation[] {
  const drafts: Draft[] = []
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
    const name =
      kind.kind === 'level' ? nameIndicator(figure, reading) : derivedName(figure, kind, reading)
    if (name === undefined || isEventMoney(figure, name)) continue
    const draft = observe(figure, name, reading)
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
  attached: 0.9,
  'part-of-policy': 0.9,
  clause: 0.9,
  before: 0.7,
  article: 0.5,
}

function observe(figure: Figure, name: IndicatorName, reading: Reading): Draft | undefined {
  const { quantity, sentence } = figure
  const subject = findSubject(figure, name.noun, reading, subjectLinks(reading))
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
