import { describe, expect, it } from 'vitest'
import { compareArticles } from '../../src/reprints/compare-articles.ts'
import { appointment, asSentences, bridge, edition, orchard, riverLevel } from './stories.ts'

type Texts = readonly string[]
const compare = (a: Texts, b: Texts) => compareArticles(asSentences(a), asSentences(b))

const reworded = bridge.map((text) =>
  text
    .replaceAll('介绍', '说')
    .replaceAll('为此', '专门')
    .replaceAll('启动', '开始')
    .replaceAll('完整的', ''),
)
const cut = (texts: Texts): Texts => (texts.join('').match(/.{1,19}/gu) ?? []).map(String)

const cases: readonly (readonly [string, Texts, Texts, boolean])[] = [
  ['the same text', bridge, bridge, true],
  ['one word alone', ['好。'], ['好'], true],
  ['shortened', bridge, [0, 1, 4].map((place) => bridge[place] ?? ''), true],
  ['a new lead', bridge, ['盼了三年，城南人终于等到了这一天。', ...bridge.slice(1)], true],
  ['another order', bridge, bridge.toReversed(), true],
  ['two stories on one page', orchard, [...bridge, ...orchard], true],
  ['words changed', bridge, reworded, true],
  ['lines cut anywhere', bridge, cut(bridge), true],
  ['traditional characters', ['雲溪大橋建成通車。'], ['云溪大桥建成通车。'], true],
  ['unlike stories', bridge, orchard, false],
  [
    'one daily report and the next',
    riverLevel(14, '182.4', 310),
    riverLevel(15, '181.9', 296),
    false,
  ],
  [
    'one formula, two persons',
    appointment('秦望川', '石门镇'),
    appointment('陆小满', '白鹿镇'),
    false,
  ],
  ['one text but for a name', edition('法文'), edition('泰文'), false],
  ['one sentence told again', [bridge[0] ?? ''], [bridge[0] ?? '', ...orchard], false],
  [
    'a statement quoted among reactions',
    [bridge[1] ?? '', bridge[5] ?? ''],
    [...orchard, bridge[1] ?? '', ...orchard.map((text) => `市民还谈到：${text}`), bridge[5] ?? ''],
    false,
  ],
  ['nothing and something', [], bridge, false],
  ['marks alone', ['……'], ['……'], false],
]

describe('compareArticles', () => {
  for (const [title, a, b, isReprint] of cases) {
    it(`${isReprint ? 'takes' : 'does not take'} for a reprint: ${title}`, () => {
      expect(compare(a, b)).toMatchObject({ isReprint })
    })

    it(`judges the same from either side: ${title}`, () => {
      const [there, back] = [compare(a, b), compare(b, a)]
      expect(back.isReprint).toBe(there.isReprint)
      expect(back.containment).toBe(there.containment)
      expect(back.reason).toBe(there.reason)
      expect([back.addedByA, back.addedByB]).toEqual([there.addedByB, there.addedByA])
      const turned = back.shared.map(
        ({ a: one, b: other, likeness }) => `${other} ${one} ${likeness}`,
      )
      expect(new Set(turned)).toEqual(
        new Set(there.shared.map((pair) => `${pair.a} ${pair.b} ${pair.likeness}`)),
      )
    })

    it(`gives each sentence as added, or shared: ${title}`, () => {
      const { shared, addedByA, containment } = compare(a, b)
      const sharedIds = new Set(shared.map((pair) => pair.a))
      const worded = asSentences(a).filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
      for (const { id } of worded) expect(addedByA.includes(id) || sharedIds.has(id)).toBe(true)
      expect(containment).toBeGreaterThanOrEqual(0)
      expect(containment).toBeLessThanOrEqual(1)
    })
  }

  it('says what each paper added', () => {
    const lead = '盼了三年，城南人终于等到了这一天。'
    const { addedByA, addedByB, shared } = compare(bridge, [lead, ...bridge.slice(1)])
    expect(addedByA).toEqual(['0'])
    expect(addedByB).toEqual(['0'])
    expect(shared.map(({ a, b, likeness }) => [a, b, likeness])).toEqual(
      ['1', '2', '3', '4', '5'].map((place) => [place, place, 1]),
    )
  })

  it('finds a sentence whose clauses stand in two of the other', () => {
    const whole = '大桥全长1360米，双向六车道，两侧设有人行道和非机动车道。'
    const parts = ['大桥全长1360米，双向六车道。', '两侧设有人行道和非机动车道。']
    expect(compare([whole], parts)).toMatchObject({ addedByA: [], addedByB: [] })
  })

  it('says why', () => {
    expect(compare(bridge, bridge.slice(0, 3)).reason).toBe('100 % of the text stands in the other')
    const figures = compare(riverLevel(14, '182.4', 310), riverLevel(15, '181.9', 296))
    expect(figures.reason).toContain('numbers differ')
    const persons = compare(appointment('秦望川', '石门镇'), appointment('陆小满', '白鹿镇'))
    expect(persons.reason).toMatch(/望川.*小满|小满.*望川/)
  })
})
