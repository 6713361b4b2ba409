import { describe, expect, it } from 'vitest'
import { findEvents } from '../../src/events/find-events.ts'
import type { Knowledge } from '../../src/model/knowledge.ts'
import { loadRelationModel } from '../../src/read/load-relation-model.ts'
import { findPairs } from '../../src/relations/pairs/find-pairs.ts'
import { judgePairs } from '../../src/relations/pairs/judge-pairs.ts'
import { setScene } from '../../src/relations/scene.ts'
import { readMarked } from '../events/marked-reading.ts'

const knowledge = {
  gazetteer: { get: () => undefined, ancestorsAt: () => [] },
} as unknown as Knowledge
const model = await loadRelationModel()
if (model === undefined) throw new Error('no model of relations: run `npm run train:facts`')

function judge(marked: string) {
  const reading = readMarked(marked)
  const scene = setScene(reading, findEvents(reading), knowledge)
  const nameOf = (id: string) => reading.entities.find((entity) => entity.id === id)?.name
  const relations = judgePairs(scene, [], model as NonNullable<typeof model>)
  return {
    scene,
    relations,
    lines: relations.map(
      ({ type, source, target }) => `${nameOf(source)} ${type} ${nameOf(target)}`,
    ),
  }
}

const seen: readonly (readonly [name: string, marked: string, line: string])[] = [
  [
    'an official of a bureau',
    '“今年先修三条路。”[云溪区交通局:ORGANIZATION]局长[何立:PERSON]说。',
    '何立 AFFILIATED_WITH 云溪区交通局',
  ],
  [
    'two who sign together',
    '昨日，[松江建工集团:ORGANIZATION]与[云溪科技公司:ORGANIZATION]签订合作协议。',
    '松江建工集团 COOPERATES_WITH 云溪科技公司',
  ],
]

const unseen: readonly (readonly [name: string, marked: string])[] = [
  ['two persons', '[何立:PERSON]和[陈石:PERSON]都到了。'],
  ['a programme in the dateline', '[松江网:ORGANIZATION]消息（[松江新闻:ORGANIZATION]）：天晴。'],
  [
    'a speaker and an organ of another matter',
    '[何立:PERSON]说天晴。[石桥县水务局:ORGANIZATION]没有回应。',
  ],
]

describe('judgePairs', () => {
  for (const [name, marked, line] of seen)
    it(`sees ${name}`, () => {
      const { lines, relations, scene } = judge(marked)
      expect(lines).toContain(line)
      for (const { span, score } of relations) {
        expect(span.end).toBeGreaterThan(span.start)
        expect(scene.text.length).toBeGreaterThanOrEqual(span.end)
        expect(score).toBeGreaterThan(0.5)
      }
    })

  for (const [name, marked] of unseen)
    it(`does not relate ${name}`, () => expect(judge(marked).lines).toEqual([]))

  it('is not asked of what the rules have said', () => {
    const { scene, relations } = judge(seen[0]?.[1] ?? '')
    const first = relations[0]
    expect(first).toBeDefined()
    if (first === undefined) return
    const left = findPairs(scene, [first]).map(
      ({ source, target }) => `${source.entity.id} ${target.entity.id}`,
    )
    expect(left).not.toContain(`${first.source} ${first.target}`)
  })
})
