// Observations in the order of the text in; a number told twice is kept at its first place, with the time of either telling.
import type { Observation } from '../model/observation.ts'

export function dropRepeats(observations: readonly Observation[]): readonly Observation[] {
  const kept: Observation[] = []
  for (const observation of observations) {
    const index = kept.findIndex((before) => isSame(before, observation))
    const before = kept[index]
    if (before === undefined) kept.push(observation)
    else if (before.asOf === undefined && before.period === undefined) {
      kept[index] = { ...before, ...timeOf(observation) }
    }
  }
  return kept
}

const timeOf = ({ asOf, period }: Observation): Pick<Observation, 'asOf' | 'period'> => {
  if (asOf !== undefined) return { asOf }
  return period === undefined ? {} : { period }
}

/** The same number in another sentence of the same thing; times that differ tell two. */
function isSame(before: Observation, after: Observation): boolean {
  return (
    before.value === after.value &&
    before.unit === after.unit &&
    before.sentence !== after.sentence &&
    (before.value < fewest
      ? bare(before.indicator) === bare(after.indicator)
      : sharesNoun(before.indicator, after.indicator) || isUnlikelyTwice(before, after)) &&
    (timeKey(before) === '' || timeKey(after) === '' || timeKey(before) === timeKey(after))
  )
}

/** Small counts come again by chance: 5个小区, 5个问题. */
const fewest = 20

/** 80万人 of one year, told in other words. */
const isUnlikelyTwice = (before: Observation, after: Observation): boolean =>
  before.value >= 10_000 && timeKey(before) !== '' && timeKey(before) === timeKey(after)

const timeKey = ({ asOf, period }: Observation): string =>
  asOf === undefined ? (period ?? '') : `as of ${asOf}`

const bare = (indicator: string): string =>
  indicator.replace(/^(?:新增|累计|现有|已)|(?:数量|人数|面积|金额|总数)$/g, '')

/** Two characters of one stand in the other beside the measure. */
function sharesNoun(one: string, other: string): boolean {
  const noun = bare(one)
  return [...noun].some((_character, index) => {
    const pair = noun.slice(index, index + 2)
    return pair.length === 2 && other.includes(pair)
  })
}
