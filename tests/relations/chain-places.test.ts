import { beforeAll, describe, expect, test } from 'vitest'
import type { ArticleExtraction } from '../../src/model/extraction.ts'
import type { Knowledge } from '../../src/model/knowledge.ts'
import { extract, toGraphChange } from '../../src/pipeline.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'

let knowledge: Knowledge

beforeAll(async () => {
  knowledge = await loadKnowledge()
})

const documentOf = (text: string, date: string) => ({
  key: 'a',
  contentHash: 'a',
  source: 'a',
  kind: 'article' as const,
  text,
  title: '',
  date: { value: date, origin: 'option' as const },
  region: { value: '500000', origin: 'option' as const },
})

function stepsOf(text: string, date: string): readonly string[] {
  const { articles } = extract(documentOf(text, date), knowledge)
  const [article] = articles as [ArticleExtraction]
  const all = [...article.entities, ...article.hierarchy.entities]
  const nameOf = (id: string): string => all.find((entity) => entity.id === id)?.name ?? id
  return article.hierarchy.relations.map(
    ({ type, source, target }) => `${nameOf(source)} ${type} ${nameOf(target)}`,
  )
}

describe('the divisions above what an article names', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'a town alone brings its district, its city and the country',
      '昨日，大盛镇召开防汛会议。',
      '2021-07-09',
      ['大盛镇 PART_OF 渝北区', '渝北区 PART_OF 重庆市', '重庆市 PART_OF 中国'],
    ],
    [
      'after the reform another district stands above it',
      '昨日，大盛镇召开防汛会议。',
      '2026-03-09',
      ['大盛镇 PART_OF 北碚区', '北碚区 PART_OF 重庆市', '重庆市 PART_OF 中国'],
    ],
    [
      'what the article’s own relations say is not said again',
      '昨日，渝北区大盛镇召开防汛会议。',
      '2021-07-09',
      ['渝北区 PART_OF 重庆市', '重庆市 PART_OF 中国'],
    ],
    [
      'what the gazetteer does not know has nothing above it',
      '青禾书屋开门迎客。',
      '2021-07-09',
      [],
    ],
  ]
  for (const [name, text, date, want] of cases)
    test(name, () => {
      expect(stepsOf(text, date)).toEqual(want)
    })

  test('every step has its evidence in the graph, and every place above is a node', () => {
    const change = toGraphChange(
      extract(documentOf('昨日，大盛镇召开防汛会议。', '2021-07-09'), knowledge),
    )
    const ids = new Set(change.entities.map(({ id }) => id))
    const steps = change.statements.filter(({ rule }) => rule === 'gazetteer-hierarchy')
    expect(steps).toHaveLength(3)
    for (const { sourceId, targetId, sentenceId } of steps) {
      expect(ids.has(sourceId) && ids.has(targetId)).toBe(true)
      expect(change.sentences.some(({ id }) => id === sentenceId)).toBe(true)
    }
  })
})
