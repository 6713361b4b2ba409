import { beforeAll, describe, expect, test } from 'vitest'
import type { ArticleExtraction } from '../../src/model/extraction.ts'
import type { Knowledge } from '../../src/model/knowledge.ts'
import { extract } from '../../src/pipeline.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'

let knowledge: Knowledge

beforeAll(async () => {
  knowledge = await loadKnowledge()
})

function read(text: string): ArticleExtraction {
  const { articles } = extract(
    {
      key: 'a',
      contentHash: 'a',
      source: 'a',
      kind: 'article',
      text,
      title: '',
      date: { value: '2025-03-20', origin: 'option' },
      region: { value: '500000', origin: 'option' },
    },
    knowledge,
  )
  const [article] = articles
  if (article === undefined) throw new Error('no article')
  return article
}

/** `名: number level date package | ACT date "words" | partOf` */
function tellsOf(text: string): readonly string[] {
  const { article, entities, policies = [] } = read(text)
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
  return policies.map((policy) => {
    const acts = policy.steps.map(
      ({ act, date, span }) => `${act} ${date ?? '?'} ${article.text.slice(span.start, span.end)}`,
    )
    const heads = [policy.documentNumber, policy.level, policy.date, policy.package]
    return [
      `${nameOf(policy.policy)}: ${heads.map((head) => head ?? '-').join(' ')}`,
      ...acts,
      ...policy.partOf.map((id) => `< ${nameOf(id)}`),
    ].join(' | ')
  })
}

describe('what an article tells of a policy', () => {
  for (const [what, text, want] of [
    [
      'number, level, day and act of one that is issued',
      '3月18日，重庆市人民政府印发《重庆市竹编产业扶持办法》（渝府发〔2025〕15号）。',
      [
        '重庆市竹编产业扶持办法: 渝府发〔2025〕15号 PROVINCIAL 2025-03-18 - | ISSUED 2025-03-18 印发',
      ],
    ],
    [
      'the day it takes effect, and what is repealed with it',
      '《重庆市渡口管理条例》自2025年5月1日起施行，原《重庆市渡口管理办法》同时废止。',
      [
        '重庆市渡口管理条例: - PROVINCIAL - - | TAKES_EFFECT 2025-05-01 施行',
        '重庆市渡口管理办法: - PROVINCIAL - - | REPEALED 2025-05-01 废止',
      ],
    ],
    [
      'a package and its head',
      '我市将构建“1+2”政策体系。其中，“1”即《竹编产业总体方案》，“2”为《竹编人才计划》和《竹编市场计划》。',
      [
        '竹编产业总体方案: - - - “1+2”政策体系',
        '竹编人才计划: - - - “1+2”政策体系 | < 竹编产业总体方案',
        '竹编市场计划: - - - “1+2”政策体系 | < 竹编产业总体方案',
      ],
    ],
    [
      'nothing done by what a policy lays down or is the ground of',
      '根据《重庆市渡口管理条例》，渝北区制定了检查计划。《重庆市船舶条例》提出，各地应当出台细则。',
      ['重庆市渡口管理条例: - PROVINCIAL - -', '重庆市船舶条例: - PROVINCIAL - -'],
    ],
    [
      'what it carries out',
      '为贯彻落实《重庆市竹编产业总体方案》，渝北区近日出台《渝北区竹编产业方案》。',
      [
        '重庆市竹编产业总体方案: - PROVINCIAL - -',
        '渝北区竹编产业方案: - COUNTY - - | ISSUED ? 出台 | < 重庆市竹编产业总体方案',
      ],
    ],
    [
      'an act told again once, with its day',
      '重庆市人民政府印发《重庆市竹编产业扶持办法》。《重庆市竹编产业扶持办法》于3月18日印发。',
      ['重庆市竹编产业扶持办法: - PROVINCIAL 2025-03-18 - | ISSUED 2025-03-18 印发'],
    ],
    ['no act that is only planned', '渝北区将印发《渡口安全方案》。', []],
  ] as const) {
    test(what, () => {
      expect(tellsOf(text)).toEqual(want)
    })
  }

  test('every property that is told is cited by a place in the text', () => {
    const { article, policies = [] } = read(
      '3月18日，重庆市人民政府印发《重庆市竹编产业扶持办法》（渝府发〔2025〕15号），纳入“1+2”政策体系。',
    )
    const cited = policies.flatMap(({ citations }) =>
      citations.map(({ property, start, end }) => `${property} ${article.text.slice(start, end)}`),
    )
    expect(cited).toEqual([
      'documentNumber 渝府发〔2025〕15号',
      'level 重庆市竹编产业扶持办法',
      'date 印发',
      'package “1+2”政策体系',
    ])
  })
})
