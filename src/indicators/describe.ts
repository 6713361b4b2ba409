// An observation with its name, subject and time in, the same out with what kind of number it is: its series, target or actual, cumulative or of a period.
import type { Observation } from '../model/observation.ts'
import type { ObservationExtent, ObservationKind } from '../model/ontology.ts'
import type { Reading } from '../model/reading.ts'
import { seriesOf } from './series.ts'

/** What is expected to come about by itself, or a plant's yearly output once it stands. */
const expected =
  /预计|预测|有望|预期(?!目标)|估计|预估|料将|(?:建成|投产|达产|投用|投运|竣工|运营)[投达]?[产用]?后|可(?:年产|实现|新增|带动|提供|吸纳|解决|容纳|满足|年)/
/** What somebody sets out to reach. */
const aimed =
  /力争|争取|目标(?!任务?的|的\d)|计划(?!单列|生育|完成|投资的)|拟(?!态|合)|确保|(?<![部参麻名])将(?!军|近|其|把|领|士|官)|要(?:达到?|实现|建成|完成)|规划(?:建设|到)|不低于|提出到/
/** 完成年度目标的85%: how far an aim is reached. */
const reached = /(?:完成|达到|实现|超额)[^，。；]{0,10}(?:目标|计划|任务)的?|超额完成|已/

export function describe(observation: Observation, reading: Reading): Observation {
  const words = wordsOf(observation, reading)
  const extent = extentOf(observation, words)
  return {
    ...observation,
    series: seriesOf(observation.indicator),
    kind: kindOf(observation, words, reading.article.date?.value),
    ...(extent === undefined ? {} : { extent }),
  }
}

/** The sentence from the last 。 or ； to the end of the number. */
function wordsOf({ span }: Observation, { article }: Reading): string {
  const before = article.text.slice(0, span.end)
  return before.slice(Math.max(...['。', '；', '\n'].map((mark) => before.lastIndexOf(mark))) + 1)
}

function kindOf(
  { asOf, period }: Observation,
  words: string,
  today: string | undefined,
): ObservationKind {
  const clauses = words.split(/[，：]/)
  const near = clauses.slice(-2).join('，')
  if (expected.test(near)) return 'FORECAST'
  const isAhead = today !== undefined && (asOf ?? period ?? '').slice(0, 10) > today
  if (isAhead) return 'TARGET'
  return aimed.test(near) && !reached.test(clauses.at(-1) ?? '') ? 'TARGET' : 'ACTUAL'
}

/** 累计, 总共, 历年: counted up from a beginning on; a period counts what came in it, a day how things stood. */
function extentOf(
  { indicator, asOf, period }: Observation,
  words: string,
): ObservationExtent | undefined {
  const clause = words.split('，').at(-1) ?? ''
  if (/累计|总共|历年|合计/.test(clause) || indicator.startsWith('累计')) return 'CUMULATIVE'
  if (period !== undefined) return 'PERIOD'
  return asOf === undefined ? undefined : 'POINT'
}
