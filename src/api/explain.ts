// A text, or an article of the store, in; why its names are read and linked as they are out. It is read again with what is known now.
import type { Article } from '../model/article.ts'
import { features, reasons } from '../model/explanation.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { explainArticle } from '../pipeline.ts'
import { ApiError } from './api-error.ts'
import { toField, toFieldName } from './article-records.ts'
import { type ExplainedName, explainNames } from './explained-names.ts'
import type { GraphReader } from './graph-reader.ts'
import type { ExplainedName as ExplainedNameAnswer, QueryExplainArgs } from './resolver-types.ts'

/** Longest text that is read for one question, in characters: a long article takes some tenths of a second. */
const longestText = 10_000
/** So many texts are read for one query. */
const mostTexts = 3

export type Explain = (wanted: QueryExplainArgs) => Promise<readonly ExplainedNameAnswer[]>

/** For one request. Without knowledge (a server that only reads the store) it is refused. */
export function createExplain(
  graph: GraphReader,
  knowledge: (() => Promise<Knowledge>) | undefined,
): Explain {
  let asked = 0
  return async (wanted) => {
    if (knowledge === undefined)
      throw new ApiError('BAD_USER_INPUT', 'This server reads no texts: explain is not to be had')
    asked += 1
    if (asked > mostTexts)
      throw new ApiError('TOO_COMPLEX', `At most ${mostTexts} explanations in one query`)
    const article = await articleOf(graph, wanted)
    if (article.text.length > longestText)
      throw new ApiError(
        'BAD_USER_INPUT',
        `The text has ${article.text.length} characters; at most ${longestText} are explained`,
      )
    const { name, at, field } = wanted
    const names = explainNames(explainArticle(article, await knowledge()), {
      ...(typeof name === 'string' ? { name } : {}),
      ...(typeof at === 'number' ? { at } : {}),
      field: toField(field ?? 'TEXT'),
    })
    return names.map(toAnswer)
  }
}

async function articleOf(graph: GraphReader, wanted: QueryExplainArgs): Promise<Article> {
  const { text, article: id } = wanted
  const isText = typeof text === 'string'
  if (isText === (typeof id === 'string'))
    throw new ApiError('BAD_USER_INPUT', 'Give either a text or the id of an article')
  if (isText) return articleFrom({ ...wanted, id: 'text', text })
  const stored = await graph.node(id ?? '')
  if (stored?.nodeType !== 'Article')
    throw new ApiError('BAD_USER_INPUT', `There is no article with the id '${id}'`)
  const { title, hasTitle, ...rest } = stored
  return articleFrom({ ...rest, text: await graph.textOf(stored), title: hasTitle ? title : '' })
}

type Given = string | null | undefined

function articleFrom(from: {
  readonly id: string
  readonly text: string
  readonly title?: Given
  readonly date?: Given
  readonly region?: Given
  readonly publisher?: Given
}): Article {
  const { id, text, title } = from
  const given = (name: 'date' | 'region' | 'publisher') => {
    const value = from[name]
    return typeof value === 'string' ? { [name]: { value, origin: 'option' as const } } : {}
  }
  return {
    id,
    source: id,
    index: 0,
    title: title ?? '',
    text,
    sourceOffsets: [],
    titleSourceOffsets: [],
    blocks: [],
    layoutConfidence: 1,
    ...given('date'),
    ...given('region'),
    ...given('publisher'),
  }
}

function toAnswer({
  field,
  start,
  end,
  surface,
  quote,
  link,
  readings,
}: ExplainedName): ExplainedNameAnswer {
  return {
    field: toFieldName(field),
    start,
    end,
    surface,
    quote,
    isName: link !== undefined,
    type: link?.mention.type ?? null,
    isNested: link?.mention.nested ?? false,
    isAnaphor: link?.mention.anaphor ?? false,
    entityId: link?.entity ?? null,
    entityName: link?.name ?? null,
    score: link?.score ?? null,
    method: link?.method ?? null,
    reason: link?.reason ?? readings[0]?.reason ?? 'unread',
    because: because(link?.reason ?? readings[0]?.reason),
    candidates: (link?.candidates ?? []).map(({ entity, name, score, features: values }) => ({
      id: entity,
      name,
      score,
      isChosen: entity === link?.entity,
      features: Object.entries(values)
        .filter(([, value]) => value !== 0)
        .map(([key, value]) => ({ name: key, value, meaning: features[key] ?? key })),
    })),
    readings: readings.map((reading) => ({
      surface: reading.surface,
      start: reading.start,
      end: reading.end,
      type: reading.type,
      rule: reading.rule,
      score: reading.score,
      isChosen: reading.outcome !== 'rejected',
      reason: reading.reason,
      because: because(reading.reason),
      gaveWayTo: reading.by?.surface ?? null,
    })),
  }
}

const because = (reason: keyof typeof reasons | undefined) =>
  reason === undefined ? 'no rule read a name here' : reasons[reason]
