// Every file of `cypher/`: its head, its parameters, and that real servers take it.
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphChange } from '../../src/model/graph-change.ts'
import { relationTypes, roles } from '../../src/model/ontology.ts'
import { cypherStatements } from '../../src/stores/cypher-files.ts'
import type { GraphStore } from '../../src/stores/graph-store.ts'
import { writeKnownNames } from '../../src/stores/known-names.ts'
import { openStore } from '../../src/stores/open-store.ts'
import { regroupEvents } from '../../src/stores/regroup-events.ts'
import { writeReviewPairs } from '../../src/stores/review-pairs.ts'
import { useNeo4j } from '../setup/use-store.ts'
import { buildChange, entityIdOf, names } from './page.ts'

const statements = [...cypherStatements().values()]

describe('the files of cypher/', () => {
  test('differ by store only where this list says so', () => {
    const ofOneStore = statements.filter(({ only }) => only !== undefined)
    expect(Object.fromEntries(ofOneStore.map(({ name, only }) => [name, only]))).toEqual({
      'apply-schema-neo4j': 'neo4j',
      'await-indexes-neo4j': 'neo4j',
      'search-article-text-embedded': 'embedded',
      'search-entity-text-embedded': 'embedded',
      'search-event-text-embedded': 'embedded',
      'search-text-neo4j': 'neo4j',
    })
  })

  test.each(statements.map((statement) => [statement.name, statement] as const))(
    '%s is named by verb and object, and takes only parameters from outside',
    (name, { parts }) => {
      expect(name).toMatch(
        /^(apply|await|count|delete|export|find|gather|list|lock|read|refresh|move|replace|scan|search|untie|write)(-[a-z0-9]+)+$/,
      )
      for (const part of parts) {
        expect(part, 'slow in Grafeo (GRAFEO.md)').not.toMatch(/OPTIONAL MATCH/)
        // Where an unlabelled node in the middle has no match, Grafeo fails on a path of three steps.
        const steps = [...part.matchAll(/MATCH ([^\n]*)/g)].map(
          ([, pattern = '']) => pattern.split(' WHERE ')[0]?.match(/-\[|-->|<--/g)?.length ?? 0,
        )
        expect(Math.max(0, ...steps), 'steps of one path').toBeLessThan(3)
      }
    },
  )
})

describe('Neo4j', () => {
  const settings = useNeo4j()
  let driver: Driver | undefined

  beforeAll(async () => {
    const found = settings()
    if (found === undefined) return
    // Neo4j warns of words it never saw: when every word of the model has been written, only a misspelt one is left.
    const store = await openStore(found)
    await store.writer.apply(wholeVocabulary())
    await writeIdentity(store)
    await store.close()
    driver = neo4j.driver(found.uri, neo4j.auth.basic(found.user, found.password))
  })
  afterAll(() => driver?.close())

  const shared = statements.filter(
    ({ name, only }) => only !== 'embedded' && !name.startsWith('apply'),
  )
  test.each(shared.map((statement) => [statement.name, statement] as const))(
    'takes %s, which gives the columns it says and knows every word it uses',
    async (_, { parts, parameters, returns }) => {
      const given = Object.fromEntries(parameters.map(({ name }) => [name, null]))
      const result = await driver?.executeQuery(`EXPLAIN ${parts[0]}`, given)
      expect(result?.keys).toEqual(returns)
      const statuses = result?.summary.gqlStatusObjects ?? []
      const warnings = statuses.filter(({ severity }) => severity === 'WARNING')
      expect(warnings.map(({ statusDescription }) => statusDescription)).toEqual([])
    },
  )
})

/** Groups, a judgement, an undecided pair and a reprint. */
async function writeIdentity(store: GraphStore): Promise<void> {
  const [a, b] = [entityIdOf('松风科技有限公司'), entityIdOf('林小舟')]
  await store.identity.judge({ kind: 'SAME', a, b }, { by: '测试' })
  await store.identity.resolve()
  await writeKnownNames(store.runner, 'one', ['a.b'])
  const [observation] = wholeVocabulary().observations
  const ranks = [{ id: observation?.id, rank: 'PREFERRED', reason: 'said last' }]
  await store.runner.write((run) => run('write-observation-ranks', { rows: ranks }))
  await store.runner.write((run) => run('write-former-ids', { rows: [{ id: 'c', leadsTo: a }] }))
  const events = wholeVocabulary().events.map(({ id }) => id)
  await store.runner.write(async (run) => {
    await regroupEvents(run, [{ id: events[0] ?? '', members: events }], ([first]) => first ?? {})
    await writeReviewPairs(run, [{ kind: 'entity', a, b, score: 0.5, reasons: ['同名'] }])
    const [id = ''] = wholeVocabulary().articles.map((article) => article.id)
    const properties = { addedBySource: [], addedByTarget: [] }
    await run('write-shared-texts', { rows: [{ sourceId: id, targetId: id, properties }] })
    await run('write-reprints', { rows: [{ copyId: id, originalId: id }] })
  })
}

/** A change with every label, type and property of the model. */
function wholeVocabulary(): GraphChange {
  const change = buildChange('a', {
    date: '2024-03-05',
    publisher: '云岭日报',
    articles: [
      {
        title: '全',
        sentences: [`${Object.keys(names).join('、')}有1家。`],
        events: [
          [0, 'OTHER', '有', roles.map((role) => [role, '青石区'] as const), ['古镇保护办法']],
          [0, 'OTHER', '家', [['AGENT', '青石区']]],
        ],
        observations: [[0, '青石区', '企业数', 1, '家', 0]],
        policies: [[0, '古镇保护办法', '云府发〔2024〕1号']],
        relations: relationTypes.map((type) => [0, '白鹭镇', type, '青石区'] as const),
      },
    ],
  })
  const place = { region: '990100', regionOrigin: 'option', dateOrigin: 'option' }
  const heads = { subtitle: '副题', byline: '本报讯', publisher: '云岭日报' }
  return {
    ...change,
    document: { ...change.document, url: 'https://example.org/', region: '990100' },
    articles: change.articles.map((row) => ({ ...row, ...place, ...heads })),
    events: change.events.map((row) => ({
      ...row,
      endDate: '2024-03-06',
      stage: 'COMPLETED',
      dueDate: '2024-03-06',
      timeWords: '昨日',
      timeStart: 0,
      timeEnd: 2,
    })),
    statements: change.statements.map((row) => ({
      ...row,
      position: '局长',
      heldFrom: '2013-07-01',
      heldTo: '2014-10-31',
      isFormer: true,
    })),
    eventSpeakers: change.events.map(({ id }) => ({ factId: id, entityId: entityIdOf('青石区') })),
    observations: change.observations.map((row) => ({
      ...row,
      period: '2024',
      shareValue: 1,
      shareOf: '全市',
      kind: 'TARGET',
      extent: 'POINT',
      baseTime: '2023',
      baseLow: 1,
      baseHigh: 2,
    })),
  }
}
