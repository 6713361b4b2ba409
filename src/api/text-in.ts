// Articles as a client gives them in, what is read in them out; or the graph with them in it.
import type { Document } from '../model/document.ts'
import type { ArticleExtraction } from '../model/extraction.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { extract, toGraphChange } from '../pipeline.ts'
import { readRecords } from '../read/read-records.ts'
import type { TextLine } from '../read/split-lines.ts'
import { settleGraph, withJudgements } from '../relink/settle-graph.ts'
import type { WriteOutcome } from '../stores/graph-store.ts'
import { ApiError } from './api-error.ts'
import { toFieldName } from './article-records.ts'
import type { ArticleInput, ArticleReading, GraphChanges } from './resolver-types.ts'
import { type Acting, audited, type ReviewParts, toChanges } from './review.ts'

/** Longest text that is read for one question, in characters: a long article takes some tenths of a second. */
const longestText = 10_000
/** So many texts are read for one query. */
const mostReadings = 3
/** So many articles are taken in at a time. */
const mostArticles = 100

export type IngestRecord = {
  readonly documents: readonly {
    readonly key: string
    readonly outcome: (typeof outcomes)[WriteOutcome]
    readonly articleIds: readonly string[]
  }[]
  readonly failed: readonly { readonly position: number; readonly message: string }[]
  readonly changes: GraphChanges
}

const outcomes = {
  created: 'CREATED',
  replaced: 'REPLACED',
  unchanged: 'UNCHANGED',
  'same-content': 'SAME_CONTENT',
} as const satisfies Record<WriteOutcome, string>

export type TextIn = {
  /** Writes nothing. Throws ApiError BAD_USER_INPUT for a text that is empty, overlong or described wrongly. */
  readonly extract: (input: ArticleInput) => Promise<ArticleReading>
  /** One that cannot be read is named and the others are taken in. */
  readonly ingest: (inputs: readonly ArticleInput[]) => Promise<IngestRecord>
  readonly remove: (
    key: string,
  ) => Promise<{ readonly wasThere: boolean; readonly changes: GraphChanges }>
}

/** For one request. Acts throw ApiError UNAUTHENTICATED or FORBIDDEN without a key that does for them. */
export function createTextIn(
  knowledge: (() => Promise<Knowledge>) | undefined,
  parts: ReviewParts | undefined,
  acting: Acting,
): TextIn {
  const writing = (): ReviewParts => {
    if (parts !== undefined) return parts
    throw new ApiError('UNAUTHENTICATED', 'This server takes no texts in')
  }
  let asked = 0
  return {
    extract: async (input) => {
      asked += 1
      if (asked > mostReadings)
        throw new ApiError('TOO_COMPLEX', `At most ${mostReadings} texts are read in one query`)
      if (knowledge === undefined)
        throw new ApiError('BAD_USER_INPUT', 'This server reads no texts')
      if (input.text.length > longestText)
        throw new ApiError(
          'BAD_USER_INPUT',
          `The text has ${input.text.length} characters; at most ${longestText} are read at once`,
        )
      const [document] = await readInputs([input])
      if (document === undefined || typeof document === 'string')
        throw new ApiError('BAD_USER_INPUT', document ?? 'There is no text')
      const [article] = extract(document, await knowledge()).articles
      if (article === undefined)
        throw new ApiError('BAD_USER_INPUT', 'There is no article in the text')
      return toReading(article)
    },
    ingest: (inputs) =>
      audited(
        acting,
        'ingestArticles',
        { articles: inputs.map(({ id, title }) => id ?? title) },
        async () => {
          acting.access.need('editor')
          const { store, knowledge: load, inTurn } = writing()
          if (inputs.length > mostArticles)
            throw new ApiError(
              'BAD_USER_INPUT',
              `At most ${mostArticles} articles at a time, not ${inputs.length}`,
            )
          const found = await readInputs(inputs)
          return inTurn(async () => {
            const known = await load()
            const judgements = await store.identity.judgements()
            const judged = withJudgements(known, judgements)
            const documents: IngestRecord['documents'][number][] = []
            const failed: IngestRecord['failed'][number][] = []
            for (const [position, document] of found.entries()) {
              if (typeof document === 'string') {
                failed.push({ position, message: document })
                continue
              }
              const extraction = extract(document, judged)
              const outcome = await store.writer.apply(toGraphChange(extraction))
              const articleIds = extraction.articles.map(({ article }) => article.id)
              documents.push({ key: document.key, outcome: outcomes[outcome], articleIds })
            }
            const changes = toChanges(await settleGraph(store, known, judgements))
            return { documents, failed, changes }
          })
        },
      ),
    remove: (key) =>
      audited(acting, 'removeDocument', { key }, async () => {
        acting.access.need('admin')
        const { store, knowledge: load, inTurn } = writing()
        return inTurn(async () => {
          const wasThere = await store.writer.removeDocument(key)
          const judgements = await store.identity.judgements()
          return {
            wasThere,
            changes: toChanges(await settleGraph(store, await load(), judgements)),
          }
        })
      }),
  }
}

/** A document for each, or the reason why there is none. */
async function readInputs(
  inputs: readonly ArticleInput[],
): Promise<readonly (Document | string)[]> {
  const found: (Document | string)[] = []
  for (const input of inputs) {
    const name = { path: 'article', source: 'article' }
    for await (const one of readRecords(name, lineOf(input), {}))
      found.push(one.kind === 'failure' ? one.error.message : keyed(one, input))
  }
  return found
}

async function* lineOf(input: ArticleInput): AsyncGenerator<TextLine> {
  yield { number: 1, text: JSON.stringify(input) }
}

/** Without an id or an address of its own an article is known by its content. */
function keyed(document: Document, { id, url }: ArticleInput): Document {
  return id || url ? document : { ...document, key: `api:${document.contentHash}` }
}

function toReading({
  article,
  entities,
  links,
  events,
  observations,
  relations,
}: ArticleExtraction): ArticleReading {
  const nameById = new Map(entities.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => nameById.get(id) ?? id
  const quote = (field: 'title' | 'text', { start, end }: { start: number; end: number }): string =>
    article[field].slice(start, end)
  return {
    articleId: article.id,
    mentions: links.map(({ mention, entity, score, method, runnersUp }) => ({
      field: toFieldName(mention.field),
      start: mention.start,
      end: mention.end,
      surface: mention.surface,
      type: mention.type,
      entityId: entity,
      entityName: nameOf(entity),
      score,
      method,
      isNested: mention.nested ?? false,
      isAnaphor: mention.anaphor ?? false,
      runnersUp: runnersUp.map(({ entity: other }) => other),
    })),
    events: events.map(
      ({ type, title, status, trigger, field, date, endDate, datePrecision, score, ...event }) => ({
        type,
        title,
        status,
        trigger: quote(field, trigger),
        start: trigger.start,
        date: date ?? null,
        endDate: endDate ?? null,
        datePrecision,
        score,
        arguments: event.arguments.map(({ role, entity }) => ({
          role,
          entityId: entity,
          entityName: nameOf(entity),
        })),
      }),
    ),
    observations: observations.map(
      ({ subject, indicator, value, unit, asOf, period, span, score }) => ({
        subjectId: subject,
        subjectName: nameOf(subject),
        indicator,
        value,
        unit,
        asOf: asOf ?? null,
        period: period ?? null,
        quote: quote('text', span),
        score,
      }),
    ),
    relations: relations.map(({ type, source, target, field, span, score }) => ({
      type,
      sourceId: source,
      sourceName: nameOf(source),
      targetId: target,
      targetName: nameOf(target),
      quote: quote(field, span),
      score,
    })),
  }
}
