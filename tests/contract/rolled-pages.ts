// Made-up pages by the roll of dice that fall the same for a seed.
import { type ArticleText, names, type PageText } from './page.ts'

/** Numbers from 0 to `below`, always the same for a seed (mulberry32). */
export function createDice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

const allNames = Object.keys(names)

export function rollPage(roll: (below: number) => number): PageText {
  const name = (): string => allNames[roll(allNames.length)] ?? ''
  const articles = Array.from({ length: roll(4) }, (_, index): ArticleText => {
    const [first, second, third] = [name(), name(), name()]
    const plain = {
      title: `第${index}篇`,
      sentences: [`${first}与${second}签约。`, `${third}有${roll(9)}家。`],
    }
    const policy = roll(2) === 0 ? undefined : '古镇保护办法'
    // Some articles report nothing: the next version must not trip over that.
    if (roll(4) === 0) return plain
    return {
      ...plain,
      ...(roll(2) === 0 ? {} : { speaker: '林小舟' }),
      ...(policy === undefined ? {} : { sentences: [...plain.sentences, `${policy}印发。`] }),
      ...(policy === undefined ? {} : { policies: [[2, policy, `云府发〔2024〕${roll(3)}号`]] }),
      events: [
        [
          0,
          'SIGNING',
          '签约',
          [
            ['AGENT', first],
            ['PLACE', second],
          ],
          roll(2) === 0 ? [] : ['古镇保护办法'],
        ],
      ],
      observations: [[1, third, '企业数', roll(3), '家', roll(2)]],
      relations: [
        [0, first, 'PART_OF', second],
        [1, third, 'COOPERATES_WITH', first],
      ],
    }
  })
  const date = `2024-0${1 + roll(9)}-01`
  return { ...(roll(5) === 0 ? {} : { date }), publisher: `报社${roll(2)}`, articles }
}
