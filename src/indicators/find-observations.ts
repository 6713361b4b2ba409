// A reading in, Observation[] out: figures chosen, classified, named, given their subject and time; repeats dropped.
import type { Observation } from '../model/observation.ts'
import type { Reading } from '../model/reading.ts'
import { attach, isOfOneYear } from './attach.ts'
import { partOfTotal } from './break-down.ts'
import { classifyFigure, type FigureKind } from './classify-figure.ts'
import { derivedName } from './derived-name.ts'
import { describe } from './describe.ts'
import { distribute, type RowShare } from './distribute.ts'
import { dropRepeats } from './drop-repeats.ts'
import { type Figure, findFigures } from './figure.ts'
import { subjectLinks } from './find-subject.ts'
import { isDoubtful } from './is-doubtful.ts'
import { isEventMoney } from './is-event-money.ts'
import { mainSubject, mediaOf } from './main-subject.ts'
import { type NamedFigure, nameIndicator } from './name-indicator.ts'
import { observe, observePart, partRule } from './observe.ts'
import { placeInRow, type RowPlace } from './share-out.ts'

export function findObservations(reading: Reading): readonly Observation[] {
  const figures = findFigures(reading)
  if (figures.length === 0) return []
  const media = mediaOf(reading)
  const main = mainSubject(reading, media)
  const links = subjectLinks(reading, media)
  const observations: Observation[] = []
  const kept: Figure[] = []
  /** The figure right before, where it became the last observation: what changes and shares belong to. */
  let level: NamedFigure | undefined
  for (const figure of figures) {
    const { near } = figure
    const inRow = placeInRow(figure, near.quantities, reading.article.text)
    if (inRow !== undefined && shareOut(inRow, observations, reading)) {
      level = undefined
      continue
    }
    const share = distribute(figure, reading)
    const shared = share && observe(figure, share.name, reading, links, main)
    if (share !== undefined && shared !== undefined) {
      level = undefined
      observations.push({ ...shared, ...partOfRow(share) })
      continue
    }
    if (inRow !== undefined) {
      level = undefined
      continue
    }
    if (level?.figure.sentence.index !== figure.sentence.index) level = undefined
    if (isDoubtful(figure, near, kept)) {
      if (!figure.quantity.unit.endsWith('点')) level = undefined
      continue
    }
    kept.push(figure)
    const kind = classifyFigure(figure)
    const last = observations.at(-1)
    if (kind.kind !== 'level' && kind.of.length < 2) {
      if (level !== undefined && last !== undefined) {
        observations[observations.length - 1] = attach(last, figure, kind, reading)
      }
      continue
    }
    const total = observations.findLast(({ rule }) => rule !== partRule)
    const part = partOfTotal(figure, total, links)
    if (part !== undefined) {
      observations.push(observePart(figure, part, reading))
      continue
    }
    const name =
      kind.kind === 'level' ? nameIndicator(figure, near, level) : derivedName(figure, kind, near)
    const isSeries = name !== undefined && !isEventMoney(figure, name)
    const observation = isSeries ? observe(figure, name, reading, links, main) : undefined
    level = observation === undefined || name === undefined ? undefined : { figure, name }
    if (observation === undefined) continue
    const change = kind.kind === 'change' ? changeOver(kind, observation) : undefined
    if (kind.kind === 'change' && change === undefined && !/年均/.test(name?.name ?? '')) continue
    observations.push(
      change === undefined ? observation : { ...observation, value: change.value, change },
    )
  }
  return dropRepeats(observations).map((observation) => describe(observation, reading))
}

/** 2019年固定资产投资增长11.3%: against the year before, where the time is of one year. */
const changeOver = (
  { change, signed }: Extract<FigureKind, { readonly kind: 'change' }>,
  { period }: Observation,
): Observation['change'] =>
  change ??
  (signed !== undefined && isOfOneYear(period) ? { kind: 'YOY', value: signed } : undefined)

/** What the row itself says of one of its members. */
function partOfRow({ subject, period, change }: RowShare): Partial<Observation> {
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(period === undefined ? {} : { period }),
    ...(change === undefined ? {} : { change, value: change.value }),
  }
}

/** The last levels of the sentence before a row of rates take them in order; false where there are none. */
function shareOut(
  { order, count, figure }: RowPlace,
  observations: Observation[],
  reading: Reading,
): boolean {
  const kind = classifyFigure(figure)
  const levels = observations.filter(
    ({ sentence, span }) => sentence === figure.sentence.index && span.start < figure.clause.start,
  )
  const level = levels.at(order - count)
  if (kind.kind !== 'change' || level === undefined || levels.length < count) return false
  observations[observations.indexOf(level)] = attach(level, figure, kind, reading)
  return true
}
