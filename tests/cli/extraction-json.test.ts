import { expect, test } from 'vitest'
import { extractionJson } from '../../src/cli/extraction-json.ts'
import type { Document } from '../../src/model/document.ts'
import type { Event } from '../../src/model/event.ts'
import type { Observation } from '../../src/model/observation.ts'
import type { PolicyDetails } from '../../src/model/policy.ts'
import type { Relation } from '../../src/model/relation.ts'
import { layOutArticles } from '../../src/pipeline.ts'

test('each article says where its date, publisher and region were found and how sure that is', () => {
  const document: Document = {
    key: 'a.txt',
    contentHash: '',
    source: 'a.txt',
    kind: 'article',
    text: '綦江区通惠河大桥合龙。',
    date: { value: '2025-06-18', origin: 'masthead', confidence: 0.98 },
    publisher: { value: '綦江报', origin: 'masthead', confidence: 0.95 },
    region: { value: '500110', origin: 'masthead', confidence: 0.95 },
  }
  const nothing = {
    ...{ sentences: [], entities: [], links: [], events: [], observations: [], relations: [] },
    hierarchy: { entities: [], relations: [] },
  }
  const articles = layOutArticles(document).articles.map((article) => ({ article, ...nothing }))
  expect(extractionJson([{ document, articles, notices: [] }])).toMatchObject({
    articles: [
      {
        ...{ date: '2025-06-18', dateOrigin: 'masthead', dateConfidence: 0.98 },
        ...{ publisher: '綦江报', publisherOrigin: 'masthead', publisherConfidence: 0.95 },
        ...{ region: '500110', regionOrigin: 'masthead', regionConfidence: 0.95 },
      },
    ],
  })
})

test('facts carry all that was read of them, with offsets in place of numbers of sentences', () => {
  const text = '据市统计局消息，根据《条例》，首期工程年底前建成，长12公里。局长林晓到场。'
  const document: Document = { key: 'a', contentHash: '', source: 'a', kind: 'article', text }
  const spanOf = (words: string) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, text: words }
  }
  const tie = { sentence: 0, score: 1, rule: 'r' }
  const event: Event = {
    id: 'event:1',
    type: 'COMPLETION',
    trigger: spanOf('建成'),
    field: 'text',
    sentence: 0,
    endDate: '2025-12-31',
    datePrecision: 'PERIOD',
    time: spanOf('年底前'),
    status: 'PLANNED',
    stage: 'COMPLETED',
    saidBy: { ...spanOf('市统计局'), organization: 'o' },
    arguments: [],
    amounts: [],
    under: [{ policy: 'p', ...spanOf('根据《条例'), ...tie }],
    title: '建成',
    score: 1,
    rule: 'r',
  }
  const observation: Observation = {
    id: 'observation:1',
    subject: 's',
    indicator: '长度',
    series: '长度',
    value: 12,
    unit: '公里',
    approx: 'EXACT',
    kind: 'TARGET',
    extent: 'POINT',
    ofEvent: { event: 'event:1', ...spanOf('长12公里'), ...tie },
    span: spanOf('长12公里'),
    sentence: 0,
    score: 1,
    rule: 'r',
  }
  const relation: Relation = {
    type: 'AFFILIATED_WITH',
    source: 'a',
    target: 'b',
    field: 'text',
    span: { start: 0, end: 1 },
    sentence: 1,
    score: 1,
    rule: 'r',
    position: '局长',
    period: { isFormer: false },
  }
  const policy: PolicyDetails = {
    policy: 'p',
    documentNumber: '青府发〔2025〕1号',
    issuers: ['o'],
    steps: [{ act: 'ISSUED', sentence: 0, span: { start: 8, end: 10 } }],
    partOf: [],
    covers: [],
    citations: [{ property: 'documentNumber', start: 0, end: 1, sentence: 0 }],
  }
  const [article] = layOutArticles(document).articles
  if (article === undefined) throw new Error('no article')
  const { articles } = extractionJson([
    {
      document,
      articles: [
        {
          article,
          sentences: [],
          entities: [],
          links: [],
          events: [event],
          observations: [observation],
          relations: [relation],
          policies: [policy],
          hierarchy: { entities: [], relations: [] },
        },
      ],
      notices: [],
    },
  ])
  const tied = { score: 1, rule: 'r' }
  expect(articles).toMatchObject([
    {
      events: [
        {
          stage: 'COMPLETED',
          time: { text: '年底前' },
          saidBy: { text: '市统计局', organization: 'o' },
          under: [{ policy: 'p', ...spanOf('根据《条例'), ...tied }],
        },
      ],
      observations: [
        {
          series: '长度',
          kind: 'TARGET',
          extent: 'POINT',
          ofEvent: { event: 'event:1', ...spanOf('长12公里'), ...tied },
        },
      ],
      relations: [{ position: '局长', period: { isFormer: false } }],
      policies: [
        {
          documentNumber: '青府发〔2025〕1号',
          steps: [{ act: 'ISSUED', span: { start: 8, end: 10 } }],
          citations: [{ property: 'documentNumber', start: 0, end: 1 }],
        },
      ],
    },
  ])
  expect(JSON.stringify(articles)).not.toContain('"sentence"')
})
