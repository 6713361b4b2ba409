// What may be the name of a programme: which quotations and ends are laid, and what a model does with them.
import { describe, expect, it } from 'vitest'
import { findBeforeProgrammes } from '../../src/mentions/find-mentions.ts'
import { preparePassages } from '../../src/mentions/passage.ts'
import { layProgrammes } from '../../src/mentions/programmes/lay-programmes.ts'
import { weighProgrammes } from '../../src/mentions/programmes/weigh-programmes.ts'
import type { LinearModel } from '../../src/model/linear-model.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { splitSentences } from '../../src/text/split-sentences.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import { articleOf, mark, readMentions, unmark } from './read-marked.ts'

const knowledge = await loadKnowledge()

function prepare(text: string) {
  const article = articleOf(text)
  const sentences = splitSentences(article)
  const tokens = tokenize(sentences, knowledge.segment)
  return preparePassages({ article, sentences, tokens }, knowledge)
}

const laid = (text: string): readonly string[] =>
  prepare(text).passages.flatMap((passage) =>
    layProgrammes(passage).flatMap(({ starts, end }) =>
      starts.map((start) => passage.text.slice(start, end)),
    ),
  )

describe('laying', () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['县里启动“百日清沟计划”。', '百日清沟计划', true],
    ['县里启动“百日清沟”计划。', '“百日清沟”计划', true],
    ['本届云岭桃花节在镇上开幕。', '云岭桃花节', true],
    ['庙会暨首届云岭骑射邀请赛鸣锣。', '首届云岭骑射邀请赛', true],
    ['《山河之间》主题展在馆内开放。', '《山河之间》主题展', true],
    ['海关监管中欧班列（云岭）三列。', '中欧班列（云岭）', true],
    ['第九届云岭钟表展下周三开幕。', '第九届云岭钟表展', true],
    ['因滨河桥加固改造工程施工，车辆绕行。', '滨河桥加固改造工程', true],
    ['开网店卖江津花椒的人多了。', '江津花椒', true],
    ['开网店卖干花椒的人多了。', '卖干花椒', false],
    ['各地迎接“六一”国际儿童节。', '国际儿童节', false],
    ['围绕“加快修路，推进建桥”展开。', '加快修路，推进建桥', false],
    ['列入国家“十四五”重大工程。', '“十四五”重大工程', false],
    ['全年实施老旧小区改造项目30个。', '老旧小区改造项目', false],
    ['把修路当作“一号工程”。', '一号工程', false],
    ['实施重点改造工程。', '重点改造工程', false],
    ['他说，节，大家都过。', '他说，节', false],
    ['在群众家中的活动。', '群众家中的活动', false],
  ]
  for (const [text, name, isLaid] of rows)
    it(`${isLaid ? 'finds' : 'leaves'} ${name} in ${text}`, () => {
      expect(laid(text).includes(name)).toBe(isLaid)
    })
})

const always = (worth: number): LinearModel => ({
  weigh: (_keys, _count, to) => {
    to[0] = worth
  },
})

describe('weighing', () => {
  const text = '区里打造“邻里灯”品牌，举办第三届云岭啤酒节。'
  const weighed = (programmeModel: LinearModel) => {
    const input = { ...prepare(text), programmeModel }
    const found = findBeforeProgrammes(input)
    return weighProgrammes(input, found)
  }

  it('tells nothing where no model ships', () => {
    const { programmeModel: _, ...input } = prepare(text)
    expect(weighProgrammes(input, findBeforeProgrammes(input))).toBeUndefined()
  })

  it('tells nothing and withdraws only what no pass is sure of where the model believes nothing', () => {
    const result = weighed(always(-20))
    expect(result?.proposals).toEqual([])
    const withdrawn = [...(result?.withdrawn ?? [])]
    expect(withdrawn.length).toBeGreaterThan(0)
    expect(withdrawn.every(({ type, score }) => type === 'PROGRAMME' && score < 0.8)).toBe(true)
  })

  it('tells names that do not overlap where the model believes all', () => {
    const names = weighed(always(20))?.proposals ?? []
    expect(names.length).toBeGreaterThan(0)
    for (const one of names)
      for (const other of names)
        expect(one === other || one.end <= other.start || other.end <= one.start).toBe(true)
  })
})

describe('the model that ships', () => {
  it.each([
    '社里开展[“清河护岸”志愿服务活动/G]。',
    '[第四届云岭生态文化旅游节/G]昨日开幕。',
    '村民说，“好日子还在后头”。',
    '这样的活动每月一次。',
  ])('reads %s', (marked) => {
    const article = articleOf(unmark(marked))
    expect(mark(article, readMentions(article, knowledge))).toBe(marked)
  })
})
