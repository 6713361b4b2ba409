import { expect, test } from 'vitest'
import type { Span } from '../../src/model/span.ts'
import type { Speaker } from '../../src/model/speaker.ts'
import { attribute } from '../../src/speakers/attribute.ts'
import { findSayings } from '../../src/speakers/find-sayings.ts'
import { readMarked } from '../events/marked-reading.ts'

type Fact = Span & { readonly saidBy?: Speaker }

/** Who says what: `words | what is said`. */
const cases: readonly (readonly [marked: string, ...want: string[]])[] = [
  [
    '据[云溪市统计局:ORGANIZATION]统计，上半年用电量增长5%。',
    '云溪市统计局 | 上半年用电量增长5%。',
  ],
  [
    '[云溪区水利局:ORGANIZATION]局长[林海川:PERSON]介绍，水库已竣工。次日下雨。',
    '云溪区水利局局长林海川 | 水库已竣工。',
  ],
  [
    '5月9日，记者从[云溪区民政局:ORGANIZATION]获悉，全区建成食堂26个。',
    '云溪区民政局 | 全区建成食堂26个。',
  ],
  [
    '“今年种了8亩西瓜。行情好。”合作社理事长[林海川:PERSON]说。',
    '林海川 | “今年种了8亩西瓜。行情好。”',
  ],
  ['该公司负责人表示，项目将于明年投产。', '该公司负责人 | 项目将于明年投产。'],
  [
    '[云溪区气象局:ORGANIZATION]数据显示，降雨量达80毫米；[云溪区水文站:ORGANIZATION]监测显示，水位上涨。',
    '云溪区气象局 | 降雨量达80毫米；',
    '云溪区水文站 | 水位上涨。',
  ],
  ['据悉，项目已开工。'],
  ['[云溪区:PLACE]举行推介会，发布清单。'],
]

for (const [marked, ...want] of cases) {
  test(`${marked} is said by ${want.length === 0 ? 'nobody named' : want.join(' and ')}`, () => {
    const reading = readMarked(marked)
    const { text } = reading.article
    const sayings = findSayings(reading)
    expect(
      sayings.map(({ speaker, start, end }) => `${speaker.text} | ${text.slice(start, end)}`),
    ).toEqual(want)
    for (const { speaker } of sayings) {
      expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text)
    }
  })
}

test('a speaker is the organisation and the person that are named', () => {
  const reading = readMarked('[青石局:ORGANIZATION]局长[林海川:PERSON]介绍，水库已竣工。')
  expect(findSayings(reading)[0]?.speaker).toMatchObject({
    organization: 'ORGANIZATION:青石局',
    person: 'PERSON:林海川',
  })
})

test('only the facts inside what is said are said by the speaker', () => {
  const reading = readMarked('水库开工。据[青石局:ORGANIZATION]介绍，水库竣工。')
  const { text } = reading.article
  const placed = ['开工', '竣工'].map((word) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + 2,
  }))
  const facts: readonly Fact[] = placed
  const said = attribute(facts, findSayings(reading), (fact) => fact)
  expect(said.map(({ saidBy }) => saidBy?.text)).toEqual([undefined, '青石局'])
})
