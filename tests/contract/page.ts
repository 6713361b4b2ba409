// A page written down in a few lines in, its graph change out: made-up names, every fact with its sentence.
import { createHash } from 'node:crypto'
import { toGraphChange } from '../../src/graph/to-graph-change.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { ArticleExtraction, Extraction } from '../../src/model/extraction.ts'
import type { GraphChange } from '../../src/model/graph-change.ts'
import type { EntityType, EventType, RelationType, Role } from '../../src/model/ontology.ts'

export type ArticleText = {
  readonly title: string
  /** Sentences; every name of `names` in them is a mention. */
  readonly sentences: readonly string[]
  readonly date?: string
  /** `[sentence, type, trigger, [[role, name], …], policies it is done under]` */
  readonly events?: readonly (readonly [
    number,
    EventType,
    string,
    readonly (readonly [Role, string])[],
    (readonly string[])?,
  ])[]
  /** `[sentence, subject, indicator, value, unit, event it is told of by its place in the list]` */
  readonly observations?: readonly (readonly [number, string, string, number, string, number?])[]
  /** `[sentence, policy, number]`: its number, and that it was issued. */
  readonly policies?: readonly (readonly [number, string, string])[]
  /** Who said all its events and observations. */
  readonly speaker?: string
  /** `[sentence, source, type, target]` */
  readonly relations?: readonly (readonly [number, string, RelationType, string])[]
}

export type PageText = {
  readonly date?: string
  readonly publisher?: string
  readonly articles: readonly ArticleText[]
}

/** Made-up names, each with its type, other names and code. */
export const names: Readonly<
  Record<
    string,
    { readonly type: EntityType; readonly aliases?: readonly string[]; readonly adcode?: string }
  >
> = {
  云岭市: { type: 'PLACE', adcode: '990100' },
  青石区: { type: 'PLACE', adcode: '990101', aliases: ['青石'] },
  白鹭镇: { type: 'PLACE', adcode: '990101101' },
  云岭市文化局: { type: 'ORGANIZATION', aliases: ['市文化局'] },
  松风科技有限公司: { type: 'ORGANIZATION', aliases: ['松风科技'] },
  松风杯大赛: { type: 'PROGRAMME' },
  古镇保护办法: { type: 'POLICY' },
  林小舟: { type: 'PERSON' },
}

export function entityIdOf(name: string): string {
  return `entity:${name}`
}

export function buildChange(key: string, page: PageText): GraphChange {
  return toGraphChange(buildExtraction(key, page))
}

export function buildExtraction(key: string, page: PageText): Extraction {
  const contentHash = createHash('sha256').update(JSON.stringify(page)).digest('hex')
  return {
    document: {
      key,
      contentHash,
      source: key,
      kind: 'page',
      text: page.articles.map(({ sentences }) => sentences.join('')).join('\n'),
      ...(page.date === undefined ? {} : { date: { value: page.date, origin: 'option' } }),
      ...(page.publisher === undefined
        ? {}
        : { publisher: { value: page.publisher, origin: 'option' } }),
    },
    articles: page.articles.map((article, index) => buildArticle(key, page, article, index)),
    notices: [],
  }
}

function buildArticle(
  key: string,
  page: PageText,
  spec: ArticleText,
  index: number,
): ArticleExtraction {
  const text = spec.sentences.join('')
  const id = createHash('sha256')
    .update(JSON.stringify([key, spec.title, text]))
    .digest('hex')
  const date = spec.date ?? page.date
  const starts = spec.sentences.map((_, at) => spec.sentences.slice(0, at).join('').length)
  const startOf = (sentence: number, words: string): number =>
    (starts[sentence] ?? 0) + (spec.sentences[sentence] ?? '').indexOf(words)
  const sentences = spec.sentences.map((sentence, at) => ({
    field: 'text' as const,
    index: at,
    paragraph: 0,
    start: starts[at] ?? 0,
    end: (starts[at] ?? 0) + sentence.length,
    text: sentence,
  }))
  const spanOf = (sentence: number, words: string) => {
    const start = startOf(sentence, words)
    return { start, end: start + words.length, text: words }
  }
  const eventIdOf = (sentence: number, type: string, trigger: string): string =>
    `event-${id.slice(0, 12)}-${type}-${startOf(sentence, trigger)}`
  const tieAt = (sentence: number, words: string) => ({
    ...spanOf(sentence, words),
    sentence,
    score: 0.75,
    rule: 'made-up',
  })
  const saidAt = (sentence: number, words: string) =>
    spec.speaker === undefined
      ? {}
      : { saidBy: { ...spanOf(sentence, words), organization: entityIdOf(spec.speaker) } }
  const tiedTo = (event: number | undefined, sentence: number, words: string) => {
    const [of, type, trigger] = spec.events?.[event ?? -1] ?? []
    return of === undefined || type === undefined || trigger === undefined
      ? {}
      : { ofEvent: { event: eventIdOf(of, type, trigger), ...tieAt(sentence, words) } }
  }
  return {
    article: {
      id,
      source: key,
      index,
      title: spec.title,
      text,
      sourceOffsets: [],
      titleSourceOffsets: [],
      blocks: [],
      layoutConfidence: 1,
      ...(date === undefined ? {} : { date: { value: date, origin: 'option' as const } }),
    },
    sentences,
    entities: Object.keys(names).map(buildEntity),
    links: spec.sentences.flatMap((sentence, at) =>
      Object.keys(names)
        .filter((name) => sentence.includes(name))
        .map((name) => ({
          mention: {
            ...spanOf(at, name),
            field: 'text' as const,
            surface: name,
            type: buildEntity(name).type,
            sentence: at,
            nested: false,
            anaphor: false,
            rule: 'made-up',
          },
          entity: entityIdOf(name),
          score: 0.9,
          method: 'exact-name',
          runnersUp: [{ entity: 'entity:other', name: '别处', score: 0.1 }],
        })),
    ),
    events: (spec.events ?? []).map(([sentence, type, trigger, parts, policies = []]) => ({
      id: eventIdOf(sentence, type, trigger),
      ...saidAt(sentence, trigger),
      under: policies.map((name) => ({ policy: entityIdOf(name), ...tieAt(sentence, trigger) })),
      type,
      trigger: spanOf(sentence, trigger),
      field: 'text',
      sentence,
      ...(date === undefined ? {} : { date }),
      datePrecision: 'DAY',
      status: 'COMPLETED',
      arguments: parts.map(([role, name]) => ({ role, entity: entityIdOf(name) })),
      amounts: [{ value: 9_250_000_000, unit: '元', what: '总投资' }],
      title: `${trigger}一事`,
      score: 0.8,
      rule: 'made-up',
    })),
    observations: (spec.observations ?? []).map(
      ([sentence, subject, indicator, value, unit, event]) => ({
        ...tiedTo(event, sentence, String(value)),
        ...saidAt(sentence, String(value)),
        id: `observation-${id.slice(0, 12)}-${indicator}-${value}`,
        subject: entityIdOf(subject),
        indicator,
        value,
        unit,
        approx: 'EXACT',
        ...(date === undefined ? {} : { asOf: date }),
        change: { kind: 'YOY', value: 3.5 },
        span: spanOf(sentence, String(value)),
        sentence,
        score: 0.7,
        rule: 'made-up',
      }),
    ),
    policies: (spec.policies ?? []).map(([sentence, name, documentNumber]) => ({
      policy: entityIdOf(name),
      documentNumber,
      issuers: [],
      steps: [{ act: 'ISSUED', sentence, span: spanOf(sentence, name), date: '2024-03-05' }],
      partOf: [],
      covers: [],
      citations: [],
    })),
    hierarchy: { entities: [], relations: [] },
    relations: (spec.relations ?? []).map(([sentence, source, type, target]) => ({
      type,
      source: entityIdOf(source),
      target: entityIdOf(target),
      field: 'text',
      span: sentences[sentence] ?? { start: 0, end: 0 },
      sentence,
      score: 0.9,
      rule: 'made-up',
    })),
  }
}

function buildEntity(name: string): Entity {
  const { type = 'PLACE', aliases = [], adcode } = names[name] ?? {}
  const id = entityIdOf(name)
  return {
    id,
    type,
    name,
    aliases,
    // Other names stand in no text here: they are the gazetteer's.
    isKnown: adcode !== undefined || aliases.length > 0,
    ...(adcode === undefined ? {} : { adcode, kind: 'division' }),
  }
}
