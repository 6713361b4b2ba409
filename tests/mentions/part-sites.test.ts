// Which places hold two sites, and where the second begins.
import { expect, test } from 'vitest'
import { secondSiteStart } from '../../src/mentions/part-sites.ts'
import { preparePassages } from '../../src/mentions/passage.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { splitSentences } from '../../src/text/split-sentences.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import { articleOf } from './read-marked.ts'

const knowledge = await loadKnowledge({ withoutTagger: true })

const rows = [
  ['two sites', '青龙公园|晨曦广场'],
  ['a stop of a line', '地铁5号线|凤鸣岗站'],
  ['a tunnel of a road', '沪昆高速公路|雪峰山隧道'],
  ['a house at a stretch of a road', '环城南路东段|新华粮库'],
  ['a village of a town', '石梁镇|柏树村'],
  ['a zone of a district', '万州经开区|云雁坝园区'],
  ['a part told by its side', '人民公园东大门'],
  ['a part told by its number', '江北国际机场第三航站楼'],
  ['a station with the square before it', '重庆北站南广场'],
  ['a road and a kind of site', '和平路农贸市场'],
  ['a zone named with its city', '平度市电子商务产业园'],
  ['what a village makes', '石梁村柑橘基地'],
  ['a line from place to place', '南昌至景德镇至黄山高铁'],
  ['a kind of village', '城镇老旧小区'],
] as const

test.each(rows)('%s: %s', (_, marked) => {
  const name = marked.replace('|', '')
  const article = articleOf(name)
  const sentences = splitSentences(article)
  const tokens = tokenize(sentences, knowledge.segment)
  const [passage] = preparePassages({ article, sentences, tokens }, knowledge).passages
  if (passage === undefined) throw new Error(`No sentence in ${name}`)
  const middle = secondSiteStart(passage, { start: 0, end: name.length })
  expect(middle).toBe(marked.includes('|') ? marked.indexOf('|') : undefined)
})
