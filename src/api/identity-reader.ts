// Reads who is who: undecided pairs, judgements, the names, reports and values that one thing is made of, reprints.

import { standingOf } from '../identity/standing.ts'
import { compareText } from '../model/compare-text.ts'
import { groupBy } from '../model/group-by.ts'
import type { Judgement, JudgementKind } from '../model/judgement.ts'
import type { Row } from '../stores/graph-store.ts'
import { readJudgements } from '../stores/judgement-records.ts'
import { toToldValue } from '../stores/rank-observations.ts'
import { readReviewPairs, type StoredPair } from '../stores/review-pairs.ts'
import { type ArticleRecord, type SentenceRecord, toArticle } from './article-records.ts'
import { flag, map, text, texts } from './columns.ts'
import { type Given, listOrNull } from './filters.ts'
import type { NodeRecord } from './nodes.ts'
import { type PageArguments, pageOf } from './page.ts'
import type { JudgementPage, ReviewPairPage } from './pages.ts'
import type { Reading } from './reading.ts'
import { type EntityRecord, type EventRecord, type ObservationRecord, toEvent } from './records.ts'
import type { EntityReading, ReviewPairKind } from './resolver-types.ts'
import {
  type ReportRecord,
  type StatementRecord,
  tellEvent,
  tellValues,
} from './tell-statements.ts'

export type JudgementRecord = { readonly judgement: Judgement; readonly stands: boolean }

export type IdentityReader = {
  readonly reviewPairs: (
    wanted: PageArguments & {
      readonly kind?: Given<ReviewPairKind>
      readonly about?: Given<string>
    },
  ) => Promise<ReviewPairPage>
  readonly judgements: (
    wanted: PageArguments & {
      readonly kinds?: Given<readonly JudgementKind[]>
      readonly about?: Given<string>
      readonly stands?: Given<boolean>
    },
  ) => Promise<JudgementPage>
  /** The entity or event that a name or report is part of. */
  readonly thingOf: (
    kind: StoredPair['kind'],
    id: string,
  ) => Promise<EntityRecord | EventRecord | undefined>
  readonly thingsOf: (judgement: Judgement) => Promise<readonly NodeRecord[]>
  readonly recordsOf: (entity: EntityRecord) => Promise<readonly EntityReading[]>
  readonly reportsOf: (event: EventRecord) => Promise<readonly ReportRecord[]>
  readonly statementsOfEvent: (event: EventRecord) => Promise<readonly StatementRecord[]>
  readonly statementsOf: (observation: ObservationRecord) => Promise<readonly StatementRecord[]>
  readonly originalOf: (article: ArticleRecord) => Promise<ArticleRecord | undefined>
  readonly reprintsOf: (article: ArticleRecord) => Promise<readonly ArticleRecord[]>
  readonly additionsOf: (article: ArticleRecord) => Promise<readonly SentenceRecord[]>
}

export function createIdentityReader({ store, rowsOf, readNode }: Reading): IdentityReader {
  const { read } = store.runner
  const thingOf: IdentityReader['thingOf'] = async (kind, id) =>
    (await readNode(kind === 'entity' ? 'Entity' : 'Event', id)) as
      | EntityRecord
      | EventRecord
      | undefined
  const reportsOf: IdentityReader['reportsOf'] = async ({ id }) => {
    const rows = await rowsOf('read-event-reports', id)
    return [...groupBy(rows, (row) => text(row, 'id')).values()].flatMap(([row]) =>
      row === undefined ? [] : [toReport(row)],
    )
  }
  return {
    thingOf,
    reportsOf,
    reviewPairs: async ({ kind, about, ...page }) => {
      const pairs = await readReviewPairs(read)
      const present = about ? await idsOf(about) : undefined
      const items = pairs
        .filter((pair) => !kind || pair.kind === kind.toLowerCase())
        .filter(({ a, b }) => present === undefined || present.has(a) || present.has(b))
        .map((item) => ({ key: (1 - item.score).toFixed(6), tie: item.id, item }))
      return pageOf('review-pairs', page, items.toSorted(byKey))
    },
    judgements: async ({ kinds, about, stands, ...page }) => {
      const all = await readJudgements(read)
      const standing = standingIds(all)
      const wantedKinds = listOrNull(kinds)
      const present = about ? await idsOf(about) : undefined
      const items = all
        .filter(({ kind }) => wantedKinds === null || wantedKinds.includes(kind))
        .filter((one) => present === undefined || spokenOf(one).some((id) => present.has(id)))
        .map((judgement) => ({ judgement, stands: standing.has(judgement.id) }))
        .filter((one) => stands === null || stands === undefined || one.stands === stands)
        .map((item) => ({ key: item.judgement.at, tie: item.judgement.id, item }))
      return pageOf('judgements', page, items)
    },
    thingsOf: async (judgement) => {
      const ids = ['a', 'b', 'entity'].flatMap((field) => stringIn(judgement, field))
      const things = await Promise.all(
        ids.map(async (id) => (await thingOf('entity', id)) ?? thingOf('event', id)),
      )
      return things.filter((thing) => thing !== undefined)
    },
    recordsOf: async (entity) => {
      const rows = await rowsOf('read-entity-records', entity.id)
      return rows.length === 0 ? [entity] : rows.map((row) => toReading(map(row, 'record')))
    },
    statementsOfEvent: async (event) => tellEvent(event, await reportsOf(event)),
    statementsOf: async ({ id, unit }) => {
      const rows = await rowsOf('read-observation-rivals', id)
      const told = rows.map((row) => {
        const [observation, article] = [map(row, 'observation'), toArticle(map(row, 'article'))]
        return {
          article,
          ...toToldValue(text(observation, 'id'), observation, storyOf(row, article)),
        }
      })
      return tellValues('VALUE', told).map((one) => ({
        ...one,
        value: `${one.value} ${unit}`.trim(),
      }))
    },
    originalOf: async ({ id }) => {
      const [row] = await rowsOf('read-article-originals', id)
      return row === undefined ? undefined : toArticle(map(row, 'article'))
    },
    reprintsOf: async ({ id }) =>
      (await rowsOf('read-article-reprints', id)).map((row) => toArticle(map(row, 'article'))),
    additionsOf: async ({ id }) => {
      const added = additionsIn(await rowsOf('read-article-additions', id))
      const sentences = await Promise.all(added.map((one) => readNode('Sentence', one)))
      return sentences
        .filter((one): one is SentenceRecord => one !== undefined)
        .toSorted((a, b) => a.index - b.index)
    },
  }

  /** A thing's id and those of all names and reports that are part of it. */
  async function idsOf(id: string): Promise<ReadonlySet<string>> {
    const thing = (await thingOf('entity', id)) ?? (await thingOf('event', id))
    if (thing === undefined) return new Set([id])
    const parts =
      thing.nodeType === 'Entity'
        ? (await rowsOf('read-entity-records', thing.id)).map((row) =>
            text(map(row, 'record'), 'id'),
          )
        : (await reportsOf(thing)).map(({ report }) => report.id)
    return new Set([id, thing.id, ...parts])
  }
}

function standingIds(all: readonly Judgement[]): ReadonlySet<string> {
  const standing = new Set(standingOf(all).judgements.map(({ id }) => id))
  // An undoing stands as long as what it undid does not.
  for (const one of all)
    if (one.kind === 'UNDO' && !standing.has(one.judgement)) standing.add(one.id)
  return standing
}

/** Ids of entities, events, articles and judgements. */
function spokenOf(judgement: Judgement): readonly string[] {
  return [
    ...['a', 'b', 'entity', 'judgement'].flatMap((field) => stringIn(judgement, field)),
    ...('mention' in judgement ? [judgement.mention.article] : []),
    ...(judgement.kind === 'SPLIT' ? judgement.articles : []),
  ]
}

function stringIn(judgement: Judgement, field: string): readonly string[] {
  const value = (judgement as unknown as Row)[field]
  return typeof value === 'string' ? [value] : []
}

function toReading(row: Row): EntityReading {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    type: text(row, 'type') as EntityReading['type'],
    aliases: texts(row, 'aliases'),
    isKnown: flag(row, 'isKnown'),
  }
}

function toReport(row: Row): ReportRecord {
  const [id, event] = [text(row, 'id'), map(row, 'event')]
  const records = row['records'] as readonly Row[]
  const article = toArticle(map(row, 'article'))
  return {
    report: toEvent(records.find((record) => record['id'] === id) ?? event),
    article,
    story: storyOf(row, article),
  }
}

function storyOf(row: Row, { id }: ArticleRecord): string {
  return texts(row, 'originals')[0] ?? id
}

/** Beside the original where they were compared; else what no other of its copies has either. */
function additionsIn(rows: readonly Row[]): readonly string[] {
  const original = rows.find((row) => flag(row, 'isOriginal'))
  if (original !== undefined) return texts(original, 'added')
  const [first, ...others] = rows.map((row) => texts(row, 'added'))
  return (first ?? []).filter((id) => others.every((added) => added.includes(id)))
}

type Keyed = { readonly key: string; readonly tie: string }

function byKey(a: Keyed, b: Keyed): number {
  return compareText(a.key, b.key) || compareText(a.tie, b.tie)
}
