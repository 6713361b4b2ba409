import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { articleOf, readMentions } from './read-marked.ts'

const knowledge = await loadKnowledge()

test('a way leads from place to place, and the name stays a place in the whole article', () => {
  const text =
    '安子岭至石坝村5公里步道昨日贯通。安子岭至石坝村步道免费开放。三年里，石坝村、安子岭、鹰嘴岩片区整体改造。'
  const types = readMentions(articleOf(text), knowledge)
    .filter(({ surface }) => surface === '安子岭')
    .map(({ type }) => type)
  expect(types.length).toBeGreaterThan(0)
  expect(new Set(types)).toEqual(new Set(['PLACE']))
})
