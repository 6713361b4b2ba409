// An open store and what a run knows in; the same store out with the articles that judgements touch read again, and every name and report in its group.
import { judgedNamesOf } from '../identity/judged-names.ts'
import type { ArticleExtraction } from '../model/extraction.ts'
import type { GraphChange } from '../model/graph-change.ts'
import { groupBy } from '../model/group-by.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { extractArticles, toGraphChange } from '../pipeline.ts'
import type { GraphStore, Row } from '../stores/graph-store.ts'
import { findKnownVersion, writeKnownNames } from '../stores/known-names.ts'
import type { ResolveOutcome } from '../stores/resolve-graph.ts'
import { foldTraditional } from '../text/fold-traditional.ts'
import {
  compareReadings,
  type LinkRead,
  type Reading,
  type ReadingChange,
} from './compare-readings.ts'
import { keepFormerIds } from './former-ids.ts'
import { documentOf, type StoredArticle, toStoredArticle } from './stored-articles.ts'
import { touchedBy } from './touched-articles.ts'
import { findArticlesOfNames, findArticlesWith, tokensOf } from './touched-by-names.ts'

export type SettleOutcome = ResolveOutcome & {
  /** Ids of the articles that were read again. */
  readonly reread: readonly string[]
  readonly reading: ReadingChange
}

/** What a run knows with all that people say of names in texts. */
export function withJudgements(knowledge: Knowledge, judgements: readonly Judgement[]): Knowledge {
  return { ...knowledge, judged: judgedNamesOf(judgements, foldTraditional) }
}

/**
 * After documents were written: reads again what judgements made since the last time touch, and where a name of the
 * gazetteer or of the user's own became other since articles were last read; then works the groups out anew.
 * `read` are the judgements that the documents were read with: others count as made since.
 */
export async function settleGraph(
  store: GraphStore,
  knowledge: Knowledge,
  read: readonly Judgement[],
): Promise<SettleOutcome> {
  const { namesVersion, digestNames } = knowledge
  const version = await findKnownVersion(store.runner.read)
  const names = version === namesVersion ? undefined : digestNames?.()
  const known = new Set(read.map(({ id }) => id))
  const judgements = await store.identity.judgements()
  const since = judgements.filter(({ id }) => !known.has(id)).map(({ id }) => id)
  const outcome = await settle(
    store,
    async () => knowledge,
    judgements,
    since,
    async () =>
      names === undefined || version === undefined ? [] : findArticlesOfNames(store, names),
  )
  if (names !== undefined && namesVersion !== undefined)
    await writeKnownNames(store.runner, namesVersion, tokensOf(names).values())
  return outcome
}

/** After judgements were made. `loadKnowledge` is asked only when an article is to be read again. */
export async function settleJudgements(
  store: GraphStore,
  loadKnowledge: () => Promise<Knowledge>,
): Promise<SettleOutcome> {
  return settle(store, loadKnowledge, await store.identity.judgements(), [], async () => [])
}

async function settle(
  store: GraphStore,
  loadKnowledge: () => Promise<Knowledge>,
  judgements: readonly Judgement[],
  since: readonly string[],
  findNamed: () => Promise<readonly string[]>,
): Promise<SettleOutcome> {
  const due = (await store.runner.read('find-resolutions-due')).map(({ id }) => String(id))
  const { articles: judged, words } = touchedBy([...due, ...since], judgements)
  const worded = await findArticlesWith(store.runner, new Set([...words].map(foldTraditional)))
  const reread = [...new Set([...judged, ...worded, ...(await findNamed())])].sort()
  const reading = await rereadArticles(store, reread, async () =>
    withJudgements(await loadKnowledge(), judgements),
  )
  const outcome = await store.identity.resolve()
  await keepFormerIds(store.runner, reading)
  return { ...outcome, reread, reading }
}

/** Articles are read so many at a time. */
const batchSize = 50

/** Reads articles of the graph again, with what is known now. Answers what became other. */
export async function rereadArticles(
  store: GraphStore,
  ids: readonly string[],
  loadKnowledge: () => Promise<Knowledge>,
): Promise<ReadingChange> {
  const before: Reading[] = []
  const now: Reading[] = []
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize)
    const stored = (await store.runner.read('gather-articles', { ids: batch })).map(toStoredArticle)
    before.push(await readingOf(store, batch))
    for (const change of readAgain(stored, await loadKnowledge())) {
      await store.writer.replaceArticles(change)
      now.push(readingIn(change))
    }
  }
  return compareReadings(joined(before), joined(now))
}

function readAgain(stored: readonly StoredArticle[], knowledge: Knowledge): readonly GraphChange[] {
  const extractions = extractArticles(
    stored.map(({ article }) => article),
    knowledge,
  )
  const read = stored.flatMap(({ documentKey }, at): { key: string; one: ArticleExtraction }[] => {
    const one = extractions[at]
    return one === undefined ? [] : [{ key: documentKey, one }]
  })
  return [...groupBy(read, ({ key }) => key)].map(([key, ofDocument]) =>
    toGraphChange({
      document: documentOf(key),
      articles: ofDocument.map(({ one }) => one),
      notices: [],
    }),
  )
}

async function readingOf({ runner }: GraphStore, ids: readonly string[]): Promise<Reading> {
  const links = await runner.read('gather-article-links', { ids })
  const events = await runner.read('gather-article-events', { ids })
  return {
    links: links as unknown as readonly LinkRead[],
    events: events.map(({ id }: Row) => String(id)),
  }
}

function readingIn({ sentences, mentions, events }: GraphChange): Reading {
  const sentenceById = new Map(sentences.map((sentence) => [sentence.id, sentence]))
  return {
    links: mentions.flatMap(({ sentenceId, start, end, surface, entityId: entity }) => {
      const sentence = sentenceById.get(sentenceId)
      if (sentence === undefined) return []
      const { articleId, field } = sentence
      return [{ articleId, field, start, end, surface, entity }]
    }),
    events: events.map(({ id }) => id),
  }
}

function joined(readings: readonly Reading[]): Reading {
  return {
    links: readings.flatMap(({ links }) => links),
    events: readings.flatMap(({ events }) => events),
  }
}
