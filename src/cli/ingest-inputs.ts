// Paths in, a graph written document by document out, with an account of what was done: what `ingest` and `start` share.
import type { Document } from '../model/document.ts'
import type { ArticleExtraction } from '../model/extraction.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { type EntityType, entityTypes } from '../model/ontology.ts'
import { toGraphChange } from '../pipeline.ts'
import type { ReadingChange } from '../relink/compare-readings.ts'
import { settleGraph, withJudgements } from '../relink/settle-graph.ts'
import type { GraphStore, WriteOutcome } from '../stores/graph-store.ts'
import { extractDocuments, type Failed } from './extract-documents.ts'
import type { ReadingFlags } from './options.ts'
import { readDocuments } from './read-documents.ts'
import type { Reporter } from './reporter.ts'
import type { Settings } from './settings.ts'

export type IngestOutcome = {
  /** Documents by what the store did with them. */
  readonly documents: Readonly<Record<WriteOutcome, number>>
  /** What was read from the documents that were new or changed. */
  readonly found: {
    readonly articles: number
    readonly mentions: number
    readonly entities: Readonly<Record<string, number>>
    readonly events: number
    readonly observations: number
    readonly relations: number
  }
  /** Articles read again because a name or a judgement became other, and what became other in them: by id. */
  readonly relinked: { readonly articles: readonly string[] } & ReadingChange
  /** Entities and events whose names and reports were grouped anew, pairs that people are asked about, reprints found. */
  readonly resolved: {
    readonly entities: number
    readonly events: number
    readonly asked: number
    readonly reprints: number
  }
  readonly failed: readonly Omit<Failed, 'kind'>[]
}

export type IngestParts = {
  readonly store: GraphStore
  readonly knowledge: Knowledge
  readonly reporter: Reporter
}

/** A document that cannot be read or taken apart is named in `failed` and the rest goes on; a store that fails ends it. */
export async function ingestInputs(
  paths: readonly string[],
  flags: ReadingFlags,
  settings: Settings,
  { store, knowledge: known, reporter }: IngestParts,
): Promise<IngestOutcome> {
  const judgements = await store.identity.judgements()
  const knowledge = withJudgements(known, judgements)
  const documents = { created: 0, replaced: 0, unchanged: 0, 'same-content': 0 }
  const failed: Omit<Failed, 'kind'>[] = []
  const tally = createTally()
  const keys = new Set<string>()
  async function* findNew(): AsyncGenerator<Document | Failed> {
    for await (const one of readDocuments(paths, flags, settings, reporter)) {
      // Another with its key may wait to be written: then the writer tells which is current.
      const isAsked = one.kind !== 'failed' && !keys.has(one.key)
      if (isAsked && (await store.writer.isCurrent(one.key, one.contentHash))) {
        documents.unchanged++
        continue
      }
      if (isAsked) keys.add(one.key)
      yield one
    }
  }
  for await (const result of extractDocuments(findNew(), knowledge, reporter)) {
    if (result.kind === 'failed') {
      failed.push({ source: result.source, message: result.message })
      continue
    }
    const outcome = await store.writer.apply(toGraphChange(result.extraction))
    documents[outcome]++
    if (outcome === 'unchanged') continue
    for (const article of result.extraction.articles) tally.add(article)
  }
  const settled = await settleGraph(store, known, judgements)
  const { entities, events, asked, reprints, reread, reading } = settled
  const resolved = { entities: entities.length, events: events.length, asked, reprints }
  const relinked = { articles: reread, ...reading }
  return { documents, found: tally.found(), relinked, resolved, failed }
}

/** Adds up what is read, without keeping the articles themselves. */
function createTally(): {
  readonly add: (article: ArticleExtraction) => void
  readonly found: () => IngestOutcome['found']
} {
  const typeById = new Map<string, EntityType>()
  const sums = { articles: 0, mentions: 0, events: 0, observations: 0, relations: 0 }
  return {
    add: ({ entities, links, events, observations, relations }) => {
      for (const { id, type } of entities) typeById.set(id, type)
      sums.articles += 1
      sums.mentions += links.length
      sums.events += events.length
      sums.observations += observations.length
      sums.relations += relations.length
    },
    found: () => {
      const types = [...typeById.values()]
      const entities = entityTypes.map(
        (type) => [type, types.filter((other) => other === type).length] as const,
      )
      return { ...sums, entities: Object.fromEntries(entities) }
    },
  }
}

/** The outcome in one line. */
export function ingestLine({ documents, found, relinked, failed }: IngestOutcome): string {
  const parts = [
    [documents.created, 'new'],
    [documents.replaced, 'replaced'],
    [documents.unchanged, 'unchanged'],
    [documents['same-content'], 'known under another key'],
    [failed.length, 'failed'],
  ] as const
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  const again =
    relinked.articles.length === 0
      ? ''
      : `; ${relinked.articles.length} articles read again, ${relinked.links.length} links changed`
  return `documents: ${said.join(', ') || 'none'}; found ${found.articles} articles, ${found.mentions} mentions, ${found.events} events, ${found.observations} observations, ${found.relations} relations${again}`
}
