// Judged pairs of names and reports in, how well the resolver finds them, printed; exit 1 below the floors.
import { existsSync, readFileSync } from 'node:fs'
import { edgeByRole } from '../../api/records.ts'
import { mergeEntityRows } from '../../graph/entity-rows.ts'
import { toGraphChange } from '../../graph/to-graph-change.ts'
import type { NamingArticle } from '../../identity/company.ts'
import { resolveEntities } from '../../identity/resolve-entities.ts'
import { resolveReports } from '../../identity/resolve-reports.ts'
import { standingOf } from '../../identity/standing.ts'
import type { IdentityGroup, ReportProfile } from '../../model/identity.ts'
import { loadKnowledge } from '../../read/load-knowledge.ts'
import { packagePath } from '../../read/package-path.ts'
import { type ReadItem, readItems } from './archive-extractions.ts'
import { drawer } from './drawer.ts'
import { drawItems, nameSamples } from './drawn-items.ts'
import { hasCorpora } from './reprints-corpora.ts'
import { rate, type Share, scoreClusters, scorePairs } from './score-pairs.ts'

type Place = {
  readonly item: string
  readonly field: string
  readonly start: number
  readonly end: number
}
type JudgedPair = { readonly a: Place; readonly b: Place; readonly same: boolean | 'unsure' }
type JudgedReport = Place & { readonly day: string; readonly cluster: number }

const keyOf = ({ item, field, start, end }: Place): string => `${item} ${field} ${start} ${end}`

async function main(): Promise<void> {
  if (!hasCorpora()) {
    process.stdout.write('../shared/corpora is not there: nothing to score\n')
    return
  }
  const knowledge = await loadKnowledge()
  const [first, ...later] = nameSamples
  const read = readItems(drawItems(drawer(first.seed)), knowledge)
  const entityOf = resolveNames(read)
  const names = [
    scoreNames(first.labels, read, entityOf),
    ...later.map(({ labels, seed }) => {
      const drawn = readItems(drawItems(drawer(seed)), knowledge)
      return scoreNames(labels, drawn, resolveNames(drawn))
    }),
  ]
  const reports = read.flatMap((one) => reportsOf(one, entityOf))
  const eventOf = idsOf(resolveReports(reports, standingOf([])).groups)
  const triggers = new Map(read.flatMap(triggersOf))
  const pairs = scorePairs(predict(readLabels<JudgedPair>('event-pairs'), triggers, eventOf))
  sayShare('event pairs: precision', pairs.precision)
  sayShare('event pairs: recall', pairs.recall)
  const clusters = scoreClusters(
    readLabels<JudgedReport>('event-clusters')
      .filter(({ cluster }) => cluster > 0)
      .flatMap((row) => {
        const report = triggers.get(keyOf(row))
        return report === undefined
          ? []
          : [{ cluster: `${row.day} ${row.cluster}`, predicted: eventOf(report) }]
      }),
  )
  say('event clusters: B³ precision', clusters.precision, clusters.items)
  say('event clusters: B³ recall', clusters.recall, clusters.items)
  say('event clusters: B³ F1', clusters.f1, clusters.items)
  const isEnough = names.every(
    ({ precision, recall }) => rate(precision) >= 0.97 && rate(recall) >= 0.88,
  )
  if (!isEnough || (clusters.items > 0 && clusters.f1 < 0.8)) process.exitCode = 1
}

/** Each entity's id where names of all items are one. */
function resolveNames(read: readonly ReadItem[]): (id: string) => string {
  const entities = mergeEntityRows(read.flatMap(entityRows))
  return idsOf(resolveEntities(entities, standingOf([]), articlesOf(read)).groups)
}

function articlesOf(read: readonly ReadItem[]): readonly NamingArticle[] {
  return read.map(({ extraction }) => ({
    names: [...new Set(extraction.links.map(({ entity }) => entity))],
  }))
}

function scoreNames(labels: string, read: readonly ReadItem[], entityOf: (id: string) => string) {
  const links = new Map(read.flatMap(linksOf))
  const score = scorePairs(predict(readLabels<JudgedPair>(labels), links, entityOf))
  sayShare(`${labels}: precision`, score.precision)
  sayShare(`${labels}: recall`, score.recall)
  return score
}

function readLabels<Row>(name: string): readonly Row[] {
  const file = packagePath(`tests/identity/labels/${name}.jsonl`)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
}

/** Pairs whose places are read no more are left out, as are those that nobody was sure of. */
function predict(
  pairs: readonly JudgedPair[],
  idAt: ReadonlyMap<string, string>,
  thingOf: (id: string) => string,
) {
  return pairs.flatMap(({ a, b, same }) => {
    const [one, other] = [idAt.get(keyOf(a)), idAt.get(keyOf(b))]
    if (same === 'unsure' || one === undefined || other === undefined) return []
    return [{ same, predicted: thingOf(one) === thingOf(other) }]
  })
}

function idsOf(groups: readonly IdentityGroup[]): (id: string) => string {
  const ids = new Map(groups.flatMap(({ id, members }) => members.map((one) => [one, id])))
  return (id) => ids.get(id) ?? id
}

function entityRows({ item, extraction }: ReadItem) {
  const document = {
    key: item.id,
    contentHash: item.id,
    source: item.id,
    kind: 'article' as const,
    text: item.text,
  }
  return toGraphChange({ document, articles: [extraction], notices: [] }).entities
}

function linksOf({ item, extraction }: ReadItem): readonly (readonly [string, string])[] {
  return extraction.links.map(({ mention, entity }) => [
    keyOf({ ...mention, item: item.id }),
    entity,
  ])
}

function triggersOf({ item, extraction }: ReadItem): readonly (readonly [string, string])[] {
  return extraction.events.map(({ id, field, trigger }) => [
    keyOf({ ...trigger, field, item: item.id }),
    id,
  ])
}

function reportsOf(
  { item, extraction }: ReadItem,
  entityOf: (id: string) => string,
): readonly ReportProfile[] {
  const sentences = new Map(extraction.sentences.map(({ index, text }) => [index, text]))
  return extraction.events.map((event) => ({
    ...event,
    articleId: item.id,
    trigger: event.trigger.text,
    amounts: JSON.stringify(event.amounts),
    dateSaid: item.date,
    sentence: sentences.get(event.sentence) ?? '',
    parts: event.arguments.map(({ role, entity }) => ({
      role: edgeByRole[role],
      entity: entityOf(entity),
    })),
  }))
}

function sayShare(what: string, share: Share): void {
  const interval = `${percent(share.low)}–${percent(share.high)}`
  process.stdout.write(
    `${what.padEnd(32)} ${percent(rate(share))} (${share.right} of ${share.of}, 95 %: ${interval})\n`,
  )
}

function say(what: string, value: number, items: number): void {
  process.stdout.write(`${what.padEnd(32)} ${percent(value)} (${items} reports)\n`)
}

function percent(value: number): string {
  return (100 * value).toFixed(1)
}

await main()
