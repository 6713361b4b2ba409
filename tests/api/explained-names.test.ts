// What is told of names is what was decided: the same mentions, links, scores and candidates as extraction gives.
import { beforeAll, describe, expect, test } from 'vitest'
import { type ExplainedName, explainNames, type NameChoice } from '../../src/api/explained-names.ts'
import type { Article } from '../../src/model/article.ts'
import type { ArticleExplanation } from '../../src/model/explanation.ts'
import type { Knowledge } from '../../src/model/knowledge.ts'
import { explainArticle, extract } from '../../src/pipeline.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'

const title = '市文旅委在大盛镇召开推进会'
const text =
  '本报讯（记者 陈予安）6月17日，市文旅委在渝北区大盛镇召开推进会，两江新区管委会负责人参加。我市将继续推进水土流失治理。该公司没有来。'

const article: Article = {
  id: 'own',
  source: 'own',
  index: 0,
  title,
  text,
  sourceOffsets: [],
  titleSourceOffsets: [],
  blocks: [],
  layoutConfidence: 1,
  date: { value: '2021-06-18', origin: 'option' },
  region: { value: '500000', origin: 'option' },
}

let knowledge: Knowledge
let explanation: ArticleExplanation
beforeAll(async () => {
  knowledge = await loadKnowledge()
  explanation = explainArticle(article, knowledge)
})

const explain = (choice?: NameChoice): readonly ExplainedName[] => explainNames(explanation, choice)
const only = (choice: NameChoice): ExplainedName => {
  const [name, ...more] = explain(choice)
  if (name === undefined || more.length > 0)
    throw new Error(`${JSON.stringify(choice)}: ${more.length + 1} names`)
  return name
}

test('explaining reads exactly what extracting reads', () => {
  const document = { key: 'own', contentHash: 'own', source: 'own', kind: 'article' } as const
  const { date, region } = article
  const [read] = extract(
    { ...document, title, text, ...(date && { date }), ...(region && { region }) },
    knowledge,
  ).articles
  expect(explanation.extraction.links).toEqual(read?.links)
  expect(explanation.extraction.events.map(({ trigger }) => trigger)).toEqual(
    read?.events.map(({ trigger }) => trigger),
  )
})

test('every link has its account, with the same entity, score and method', () => {
  for (const link of explanation.extraction.links) {
    const account = explanation.links.find(
      ({ mention }) =>
        mention.start === link.mention.start &&
        mention.end === link.mention.end &&
        mention.field === link.mention.field,
    )
    expect(account).toMatchObject({
      entity: link.entity,
      score: link.score,
      method: link.method,
    })
    for (const { entity, score } of link.runnersUp)
      expect(account?.candidates).toContainEqual(expect.objectContaining({ entity, score }))
  }
})

test('the features of a candidate add up to its score', () => {
  const ranked = explanation.links.filter(({ reason }) => /^(only|best)-entry$/.test(reason))
  expect(ranked.length).toBeGreaterThan(2)
  for (const { candidates } of ranked)
    for (const { score, features } of candidates) {
      const sum = Object.values(features).reduce((total, value) => total + value, 0)
      expect(score).toBeCloseTo(Math.max(0, Math.min(1, sum / 2)), 9)
    }
})

test('every mention is a reading that was taken, every reading slices to its surface', () => {
  const taken = explanation.proposals.filter(({ outcome }) => outcome !== 'rejected')
  expect(taken).toHaveLength(explanation.links.length)
  for (const { field, start, end, surface } of explanation.proposals)
    expect(article[field].slice(start, end)).toBe(surface)
  for (const { outcome, reason, by } of explanation.proposals)
    if (outcome === 'rejected' && reason !== 'below-threshold') expect(by).toBeDefined()
})

describe('what is chosen', () => {
  test('by name: the town of the home region, and why not its namesakes', () => {
    const name = explain({ name: '大盛镇' }).find(({ field }) => field === 'text')
    expect(name?.link?.reason).toBe('best-entry')
    const [best, ...others] = name?.link?.candidates ?? []
    expect(best).toMatchObject({ entity: 'division:500112143', features: { adjacent: 1 } })
    expect(others.length).toBeGreaterThan(1)
    for (const other of others) expect(other.features['adjacent']).toBe(0)
  })

  test('by the entity’s name, when it is written otherwise', () => {
    expect(explain({ name: '重庆市文化和旅游发展委员会' }).map(({ surface }) => surface)).toEqual([
      '市文旅委',
      '市文旅委',
    ])
  })

  test('by an offset of the text: the name and the longer one around it', () => {
    const at = text.indexOf('两江新区管委会')
    expect(explain({ at }).map(({ surface }) => surface)).toEqual(['两江新区管委会', '两江新区'])
    expect(explain({ at: 0, field: 'title' }).map(({ surface }) => surface)).toEqual(['市文旅委'])
  })

  test('words that are no name, with the readings that were rejected', () => {
    const name = only({ name: '水土' })
    expect(name.link).toBeUndefined()
    expect(name.surface).toBe('水土')
    for (const { outcome } of name.readings) expect(outcome).toBe('rejected')
  })

  test('what no rule read at all', () => {
    expect(only({ name: '治理' })).toMatchObject({ surface: '治理', readings: [] })
    expect(only({ at: text.indexOf('治理') })).toMatchObject({ surface: '治', readings: [] })
  })

  test('nothing where the words are not there', () => {
    expect(explain({ name: '北碚区' })).toEqual([])
    expect(explain({ at: 10_000 })).toEqual([])
  })

  test('an anaphor that stands for nothing says so', () => {
    expect(only({ name: '该公司' }).link).toMatchObject({ reason: 'no-antecedent' })
    expect(only({ name: '该公司' }).link?.entity).toBeUndefined()
  })

  test('a new name says that nothing known bears it', () => {
    expect(only({ name: '陈予安' }).link).toMatchObject({ reason: 'new-name', candidates: [] })
  })
})

test('a name asked for in simplified characters is found in traditional ones', () => {
  const traditional = {
    ...article,
    title: '',
    text: '6月17日，重慶市渝北區大盛鎮召開推進會，兩江新區負責人參加了會議。',
  }
  const names = explainNames(explainArticle(traditional, knowledge), { name: '两江新区' })
  expect(names.map(({ surface }) => surface)).toEqual(['兩江新區'])
})
