import { expect, test } from 'vitest'
import type { Knowledge } from '../../src/model/knowledge.ts'
import { findRelations } from '../../src/relations/find-relations.ts'
import { readMarked } from '../events/marked-reading.ts'

const knowledge = {
  gazetteer: { get: () => undefined, ancestorsAt: () => [] },
} as unknown as Knowledge

/** Published on 2024-05-20: `organ | post | from–to, former`. */
const cases: readonly (readonly [marked: string, ...want: string[]])[] = [
  ['[云溪区水利局:ORGANIZATION]局长[林海川:PERSON]到场。', '云溪区水利局 | 局长'],
  [
    '[云溪区水利局:ORGANIZATION]党委书记、局长[林海川:PERSON]到场。',
    '云溪区水利局 | 党委书记、局长',
  ],
  [
    '[松江市委:ORGANIZATION]常委、[云溪区委:ORGANIZATION]书记[林海川:PERSON]出席。',
    '松江市委 | 常委',
    '云溪区委 | 书记',
  ],
  ['[云溪区水利局:ORGANIZATION]原局长[林海川:PERSON]到场。', '云溪区水利局 | 局长 | former'],
  [
    '[林海川:PERSON]，2013年7月到2014年10月任[云溪区水利局:ORGANIZATION]局长。',
    '云溪区水利局 | 局长 | 2013-07-01–2014-10-31 former',
  ],
  ['[林海川:PERSON]现任[云溪区水利局:ORGANIZATION]副局长。', '云溪区水利局 | 副局长'],
  ['[林海川:PERSON]曾任[云溪区水利局:ORGANIZATION]副局长。', '云溪区水利局 | 副局长 | former'],
]

for (const [marked, ...want] of cases) {
  test(`${marked} → ${want.join('; ')}`, () => {
    const lines = findRelations(readMarked(marked), [], knowledge)
      .filter(({ type }) => type === 'AFFILIATED_WITH')
      .map(({ target, position, period }) => {
        const dates = period?.from === undefined ? '' : `${period.from}–${period.to ?? ''} `
        const time = period === undefined ? [] : [`${dates}${period.isFormer ? 'former' : ''}`]
        return [target.replace('ORGANIZATION:', ''), position ?? '-', ...time].join(' | ')
      })
    expect(lines.toSorted()).toEqual([...want].toSorted())
  })
}

test('a reporter has no post but a paper', () => {
  const reading = readMarked('[松江日报:ORGANIZATION]讯 （记者 [林海川:PERSON]）5月9日，水库竣工。')
  const [relation] = findRelations(reading, [], knowledge)
  expect(relation).toMatchObject({ type: 'AFFILIATED_WITH', target: 'ORGANIZATION:松江日报' })
  expect(relation?.position).toBeUndefined()
})
