// Rows of a graph hold together, are the same every time, and leave out what has no evidence.
import { describe, expect, test } from 'vitest'
import { toGraphChange } from '../../src/graph/to-graph-change.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import { checkChange } from '../../src/stores/check-change.ts'
import { buildExtraction, entityIdOf } from '../contract/page.ts'

const article = {
  title: '青石区新展馆开放',
  sentences: ['白鹭镇在青石区。', '云岭市文化局在白鹭镇开放展馆。', '展馆共接待506人次。'],
  events: [
    [
      1,
      'OPENING',
      '开放',
      [
        ['AGENT', '云岭市文化局'],
        ['PLACE', '白鹭镇'],
      ],
    ],
  ],
  observations: [[2, '白鹭镇', '接待人次', 506, '人次']],
  relations: [
    [0, '白鹭镇', 'PART_OF', '青石区'],
    [1, '林小舟', 'AFFILIATED_WITH', '云岭市文化局'],
  ],
} as const
const page = { date: '2024-03-05', publisher: '云岭日报', articles: [article] }

/** The extraction with other values in its first article. */
function withFirst(change: Partial<Extraction['articles'][number]>): Extraction {
  const extraction = buildExtraction('a', page)
  return { ...extraction, articles: extraction.articles.map((one) => ({ ...one, ...change })) }
}

describe('toGraphChange', () => {
  const change = toGraphChange(buildExtraction('a', page))

  test('gives rows that hold together, and the same rows every time', () => {
    expect(() => checkChange(change)).not.toThrow()
    expect(toGraphChange(buildExtraction('a', page))).toEqual(change)
    const rows = [
      ...[change.articles, change.sentences, change.entities, change.mentions].flat(),
      ...[change.events, change.observations, change.indicators, change.statements].flat(),
    ]
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  test('keeps spans that slice to the surface form', () => {
    const [{ text } = { text: '' }] = change.articles
    for (const { start, end, surface } of [...change.mentions, ...change.observations]) {
      expect(text.slice(start, end)).toBe(surface)
    }
    for (const { start, end, trigger } of change.events)
      expect(text.slice(start, end)).toBe(trigger)
    for (const sentence of change.sentences) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
    }
  })

  test('puts extractor, version and date on every fact', () => {
    for (const row of [...change.events, ...change.observations, ...change.statements]) {
      expect(row).toMatchObject({ extractor: 'yutu', dateSaid: '2024-03-05' })
      expect(row.extractorVersion).toMatch(/^\d+\.\d+\.\d+$/)
      expect(row.score).toBeGreaterThan(0)
      expect(row.rule).not.toBe('')
    }
    for (const row of change.mentions)
      expect(row).toMatchObject({ extractor: 'yutu', method: 'exact-name' })
  })

  test('takes entities that are only an end of a relation, and none that nothing names', () => {
    const ids = change.entities.map(({ id }) => id)
    expect(ids).toContain(entityIdOf('林小舟'))
    expect(ids).not.toContain(entityIdOf('松风杯大赛'))
    expect(ids).toEqual([...ids].sort())
  })

  test('gives every node a readable name', () => {
    expect(change.statements.map(({ name }) => name)).toContain('白鹭镇 PART_OF 青石区')
    expect(change.observations.map(({ name }) => name)).toEqual(['接待人次 506 人次'])
    const [first] = buildExtraction('a', page).articles
    const untitled = {
      ...first,
      article: { ...first?.article, title: '' },
    } as Extraction['articles'][number]
    const [row] = toGraphChange(withFirst(untitled)).articles
    expect(row).toMatchObject({
      hasTitle: false,
      title: '白鹭镇在青石区。云岭市文化局在白鹭镇开放展馆。展…',
    })
    expect(change.articles[0]).toMatchObject({ hasTitle: true, title: article.title })
  })

  test('leaves out facts without their sentence', () => {
    const none = toGraphChange(withFirst({ sentences: [] }))
    expect(none).toMatchObject({
      mentions: [],
      events: [],
      observations: [],
      statements: [],
      indicators: [],
    })
    expect(none.entities).toEqual([])
    expect(none.articles).toHaveLength(1)
  })

  test('leaves out facts whose entities are not there, and parts of events likewise', () => {
    const none = toGraphChange(withFirst({ entities: [] }))
    expect(none).toMatchObject({
      mentions: [],
      eventArguments: [],
      observations: [],
      statements: [],
    })
    expect(none.events).toHaveLength(1)
  })

  test('ties events to policies and observations to events, where both ends are there', () => {
    const tied = {
      ...article,
      sentences: [...article.sentences, '按古镇保护办法整治。'],
      events: [
        ...article.events,
        [3, 'RENOVATION', '整治', [['PLACE', '白鹭镇']], ['古镇保护办法', '青石区']],
      ],
      observations: [[2, '白鹭镇', '接待人次', 506, '人次', 0]],
    } as const
    const extraction = buildExtraction('a', { ...page, articles: [tied] })
    const { eventPolicies, observationEvents, events, observations } = toGraphChange(extraction)
    // 青石区 is no policy.
    expect(eventPolicies).toMatchObject([
      { eventId: events[1]?.id, policyId: entityIdOf('古镇保护办法'), dateSaid: '2024-03-05' },
    ])
    expect(observationEvents).toMatchObject([
      { observationId: observations[0]?.id, eventId: events[0]?.id, rule: 'made-up' },
    ])
    const [first] = extraction.articles
    const without = toGraphChange({
      ...extraction,
      articles: [{ ...first, events: [] } as unknown as Extraction['articles'][number]],
    })
    expect(without).toMatchObject({ eventPolicies: [], observationEvents: [] })
  })

  test('says of a promised rung by when', () => {
    const [first] = buildExtraction('a', page).articles
    const events = [
      { ...first?.events[0], stage: 'COMPLETED', status: 'PLANNED', datePrecision: 'MONTH' },
      { ...first?.events[0], id: 'event-reached', stage: 'COMPLETED' },
    ] as Extraction['articles'][number]['events']
    expect(toGraphChange(withFirst({ events })).events).toMatchObject([
      { stage: 'COMPLETED', date: '2024-03-05', dueDate: '2024-03-31' },
      { stage: 'COMPLETED' },
    ])
    expect(toGraphChange(withFirst({ events })).events[1]).not.toHaveProperty('dueDate')
    expect(change.events[0]).not.toHaveProperty('stage')
  })

  test('says what is told of a policy, each value with its words, else with the policy’s name', () => {
    const told = {
      title: '条例',
      sentences: ['古镇保护办法（云府发〔2024〕1号）印发。'],
      policies: [[0, '古镇保护办法', '云府发〔2024〕1号']],
    } as const
    const extraction = buildExtraction('a', { ...page, articles: [told] })
    const [first] = extraction.articles
    const [policy] = first?.policies ?? []
    const withMore = (more: object) =>
      toGraphChange({
        ...extraction,
        articles: [{ ...first, policies: [{ ...policy, ...more }] } as typeof first & object],
      })
    const { policyStatements } = withMore({
      citations: [{ property: 'documentNumber', start: 7, end: 17, sentence: 0 }],
      level: 'COUNTY',
    })
    const policyId = entityIdOf('古镇保护办法')
    expect(policyStatements).toMatchObject([
      { policyId, property: 'documentNumber', value: '云府发〔2024〕1号', start: 7, end: 17 },
      { policyId, property: 'level', value: 'COUNTY', start: 0, end: 6, rule: 'policy-level' },
      { policyId, property: 'act', value: 'ISSUED', date: '2024-03-05', dateSaid: '2024-03-05' },
    ])
    expect(new Set(policyStatements.map(({ id }) => id)).size).toBe(3)
    expect(withMore({ policy: entityIdOf('青石区') }).policyStatements).toEqual([])
  })

  test('makes a part-policy that no relation tells a part, once', () => {
    const names = ['古镇保护办法', '松风杯大赛'] as const
    const article = {
      title: '条例',
      sentences: [`${names[0]}与${names[1]}。`],
      policies: [[0, names[0], '1号']],
    } as const
    const extraction = buildExtraction('a', { ...page, articles: [article] })
    const [first] = extraction.articles
    const partOf = [entityIdOf(names[1])]
    const policies = first?.policies?.map((policy) => ({ ...policy, partOf })) ?? []
    const statementsOf = (relations: Extraction['articles'][number]['relations']) =>
      toGraphChange({
        ...extraction,
        articles: [{ ...first, policies, relations } as typeof first & object],
      }).statements.map(({ name, rule }) => `${name} ${rule}`)
    const own = `${names[0]} PART_OF ${names[1]}`
    expect(statementsOf([])).toEqual([`${own} policy-part`])
    const said = {
      type: 'PART_OF',
      source: entityIdOf(names[0]),
      target: entityIdOf(names[1]),
      field: 'text',
      span: { start: 0, end: 6 },
      sentence: 0,
      score: 1,
      rule: 'said',
    } as const
    expect(statementsOf([said])).toEqual([`${own} said`])
  })

  test('keeps two posts told in the same words apart', () => {
    const said = {
      type: 'AFFILIATED_WITH',
      source: entityIdOf('林小舟'),
      target: entityIdOf('云岭市文化局'),
      field: 'text',
      span: { start: 0, end: 3 },
      sentence: 0,
      score: 1,
      rule: 'said',
    } as const
    const relations = [
      { ...said, position: '党委书记' },
      { ...said, position: '局长', period: { from: '2013-07-01', isFormer: true } },
    ]
    const { statements } = toGraphChange(withFirst({ relations }))
    expect(statements).toMatchObject([
      { position: '党委书记' },
      { position: '局长', heldFrom: '2013-07-01', isFormer: true },
    ])
    expect(statements[0]).not.toHaveProperty('isFormer')
    expect(new Set(statements.map(({ relationId }) => relationId)).size).toBe(1)
  })

  test('has one direction for what is said of both alike', () => {
    const both = [
      [0, '白鹭镇', 'COOPERATES_WITH', '青石区'],
      [0, '青石区', 'COOPERATES_WITH', '白鹭镇'],
      [0, '青石区', 'PART_OF', '白鹭镇'],
      [0, '白鹭镇', 'PART_OF', '白鹭镇'],
    ] as const
    const { statements } = toGraphChange(
      buildExtraction('a', { articles: [{ ...article, relations: both }] }),
    )
    expect(statements.map(({ name }) => name)).toEqual([
      '白鹭镇 COOPERATES_WITH 青石区',
      '青石区 PART_OF 白鹭镇',
    ])
  })

  test('writes an article that stands twice on a page once', () => {
    const twice = toGraphChange(buildExtraction('a', { ...page, articles: [article, article] }))
    expect(twice.articles).toHaveLength(1)
    expect(twice.mentions).toEqual(change.mentions)
  })

  test('keeps ids of articles when another article of the page changes', () => {
    const other = { title: '他', sentences: ['林小舟到场。'] }
    const next = toGraphChange(buildExtraction('a', { ...page, articles: [other, article] }))
    expect(next.sentences.map(({ id }) => id)).toEqual(
      expect.arrayContaining(change.sentences.map(({ id }) => id)),
    )
    const elsewhere = toGraphChange(buildExtraction('b', page))
    expect(elsewhere.articles[0]?.id).not.toBe(change.articles[0]?.id)
    expect(elsewhere.indicators).toEqual(change.indicators)
  })
})
