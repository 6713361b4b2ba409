// The archive beside the checkout in, the items that names and reports are drawn from out.
import { type Draw, sample } from './drawer.ts'
import { type Item, readCorpus } from './reprints-corpora.ts'

/** The labels were drawn with this seed. */
export const labelSeed = 20_261_124

/** Samples of names, each drawn after the rules were set on those before it; the reports are of the first. */
export const nameSamples = [
  { labels: 'entity-pairs', seed: labelSeed },
  { labels: 'entity-pairs-second', seed: 20_261_125 },
  { labels: 'entity-pairs-third', seed: 20_261_126 },
  { labels: 'entity-pairs-fourth', seed: 20_261_127 },
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
