// The archive beside the checkout in, the items that names and reports are drawn from out.
import { type Draw, sample } from './drawer.ts'
import { type Item, readCorpus } from './reprints-corpora.ts'

/** The labels were drawn with this seed. */
export const labelSeed = 20_261_124

/** Samples of names, each drawn after the rules were set on those before it, with the seed of each. */
export const nameSamples = [
  ['entity-pairs', labelSeed],
  ['entity-pairs-second', 20_261_125],
  ['entity-pairs-third', 20_261_126],
  ['entity-pairs-fourth', 20_261_127],
] as const

const daysOfOtherYears = 60

/** All of the second source, the archive's items of the same days, and days drawn from the other years. */
export function drawItems(draw: Draw): readonly Item[] {
  const second = readCorpus('second')
  const archive = readCorpus('broadcast').filter(({ text }) => (text ?? '').trim() !== '')
  const days = new Set(second.map(({ date }) => date))
  const others = [...new Set(archive.map(({ date }) => date))].filter((day) => !days.has(day))
  for (const day of sample(others, daysOfOtherYears, draw)) days.add(day)
  return [...second, ...archive.filter(({ date }) => days.has(date))]
}
