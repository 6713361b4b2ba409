// What articles tell of one thing in, its statements out: one a value, with everyone who tells it.

import { rankValues } from '../identity/rank-values.ts'
import { compareText } from '../model/compare-text.ts'
import { groupBy } from '../model/group-by.ts'
import type { Rank, ToldValue } from '../model/statement.ts'
import type { ArticleRecord } from './article-records.ts'
import type { EventRecord } from './records.ts'
import type { StatementProperty } from './resolver-types.ts'

export type StatementRecord = {
  readonly property: StatementProperty
  readonly value: string
  readonly rank: Rank
  readonly reason: string
  readonly storyCount: number
  readonly firstSaid?: string
  readonly lastSaid?: string
  readonly articles: readonly ArticleRecord[]
}

/** What one article tells of an event. */
export type ReportRecord = {
  readonly report: EventRecord
  readonly article: ArticleRecord
  /** Id of the article, or of that which it reprints. */
  readonly story: string
}

export type Told = ToldValue & { readonly article: ArticleRecord }

/** The preferred value first. Where `shown` is given, that is the preferred one, for that reason. */
export function tellValues(
  property: StatementProperty,
  told: readonly Told[],
  shown?: { readonly value: string; readonly why: string },
): readonly StatementRecord[] {
  const ranked = new Map(rankValues(told).map((one) => [one.id, one]))
  const statements = [...groupBy(told, ({ value }) => value)].map(([value, group]) => {
    const best = group.map(({ id }) => ranked.get(id)).find((one) => one?.rank === 'PREFERRED')
    const days = group.flatMap(({ dateSaid }) => (dateSaid === undefined ? [] : [dateSaid])).sort()
    const [first, last] = [days[0], days.at(-1)]
    const isPreferred =
      shown === undefined ? best !== undefined || told.length === 1 : value === shown.value
    const why = shown?.why ?? best?.reason ?? 'told once'
    const rival = ranked.get(group[0]?.id ?? '')?.reason ?? ''
    return {
      property,
      value,
      rank: isPreferred ? ('PREFERRED' as const) : ('NORMAL' as const),
      reason: isPreferred ? why : shown === undefined ? rival : `'${shown.value}' is shown: ${why}`,
      storyCount: new Set(group.map(({ story }) => story)).size,
      ...(first === undefined ? {} : { firstSaid: first }),
      ...(last === undefined ? {} : { lastSaid: last }),
      articles: articlesOf(group),
    }
  })
  return statements.toSorted(byRank)
}

/** Each once, the earliest first. */
function articlesOf(told: readonly Told[]): readonly ArticleRecord[] {
  const byId = new Map(told.map(({ article }) => [article.id, article]))
  return [...byId.values()].toSorted((a, b) => compareText(whenOf(a), whenOf(b)))
}

function whenOf({ date, id }: ArticleRecord): string {
  return `${date ?? '~'} ${id}`
}

export function tellEvent(
  event: EventRecord,
  reports: readonly ReportRecord[],
): readonly StatementRecord[] {
  const toldOf = (valueIn: (report: EventRecord) => string | undefined): readonly Told[] =>
    reports.flatMap(({ report, article, story }) => {
      const value = valueIn(report)
      if (value === undefined) return []
      const { id, dateSaid, saidBy } = report
      const isAttributed = saidBy !== undefined
      const told = { id, value, low: 0, high: 0, story, isAttributed, article }
      return [{ ...told, ...(dateSaid === undefined ? {} : { dateSaid }) }]
    })
  const shown = (property: StatementProperty, valueIn: typeof dayOf, why: string) => {
    const value = valueIn(event)
    return value === undefined ? [] : tellValues(property, toldOf(valueIn), { value, why })
  }
  return [
    ...shown('DATE', dayOf, 'the most exact day of those who see the event furthest on'),
    ...shown('STATUS', ({ status }) => status, 'the furthest that is told'),
    ...shown('STAGE', ({ stage }) => stage, 'the furthest that is told'),
    ...tellAmounts(reports),
  ]
}

function dayOf({ date, endDate, datePrecision }: EventRecord): string | undefined {
  const day = date ?? endDate
  if (day === undefined) return undefined
  if (datePrecision === 'MONTH') return day.slice(0, 7)
  if (datePrecision === 'YEAR') return day.slice(0, 4)
  return endDate === undefined || endDate === date ? day : `${date ?? ''}/${endDate}`
}

/** Amounts of one thing in one unit are rivals; others stand beside each other. */
function tellAmounts(reports: readonly ReportRecord[]): readonly StatementRecord[] {
  const told = reports.flatMap(({ report, article, story }) =>
    report.amounts.map(({ value, unit, what }, at) => ({
      kind: `${unit} ${what ?? ''}`,
      id: `${report.id} ${at}`,
      value: `${value} ${unit} ${what ?? ''}`.trim(),
      low: value,
      high: value,
      story,
      isAttributed: report.saidBy !== undefined,
      article,
      ...(report.dateSaid === undefined ? {} : { dateSaid: report.dateSaid }),
    })),
  )
  return [...groupBy(told, ({ kind }) => kind).values()].flatMap((same) =>
    tellValues('AMOUNT', same),
  )
}

function byRank(a: StatementRecord, b: StatementRecord): number {
  const [first, second] = [a, b].map(({ rank }) => (rank === 'PREFERRED' ? 0 : 1))
  return (first ?? 0) - (second ?? 0) || compareText(a.value, b.value)
}
