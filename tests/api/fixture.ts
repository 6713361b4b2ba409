// Three small documents of our own writing, in the manner of newspaper pages, as graph changes.
import type { GraphChange } from '../../src/model/graph-change.ts'
import { ChangeBuilder, type EntityGiven } from './change-builder.ts'

export const china: EntityGiven = {
  id: 'CN',
  type: 'PLACE',
  name: '中国',
  adcode: '100000',
  kind: 'country',
  aliases: ['我国'],
}
export const chongqing: EntityGiven = {
  id: 'CN-50',
  type: 'PLACE',
  name: '重庆市',
  adcode: '500000',
  kind: 'province',
  aliases: ['重庆', '渝'],
}
export const yubei: EntityGiven = {
  id: 'CN-500112',
  type: 'PLACE',
  name: '渝北区',
  adcode: '500112',
  kind: 'county',
  aliases: ['渝北'],
}
export const dasheng: EntityGiven = {
  id: 'CN-500112143',
  type: 'PLACE',
  name: '大盛镇',
  adcode: '500112143',
  kind: 'town',
}
export const sichuan: EntityGiven = {
  id: 'CN-51',
  type: 'PLACE',
  name: '四川省',
  adcode: '510000',
  kind: 'province',
  aliases: ['四川'],
}
export const chengdu: EntityGiven = {
  id: 'CN-510100',
  type: 'PLACE',
  name: '成都市',
  adcode: '510100',
  kind: 'prefecture',
  aliases: ['成都'],
}
/** In 大盛镇 by a relation only: it bears no code. */
export const teaGarden: EntityGiven = {
  id: 'new:place:云岭茶园',
  type: 'PLACE',
  name: '云岭茶园',
  kind: 'park',
}
export const teaFirm: EntityGiven = {
  id: 'new:organization:云岭茶业有限公司',
  type: 'ORGANIZATION',
  name: '云岭茶业有限公司',
  aliases: ['云岭茶业'],
  kind: 'company',
}
export const tourismOffice: EntityGiven = {
  id: 'CN-50-culture-tourism',
  type: 'ORGANIZATION',
  name: '重庆市文化和旅游发展委员会',
  aliases: ['市文旅委'],
  kind: 'government-organ',
}
export const springRain: EntityGiven = {
  id: 'new:programme:春雨行动',
  type: 'PROGRAMME',
  name: '春雨行动',
}
export const teaPlan: EntityGiven = {
  id: 'new:policy:茶产业发展规划',
  type: 'POLICY',
  name: '茶产业发展规划',
}
export const reporter: EntityGiven = { id: 'new:person:林晓', type: 'PERSON', name: '林晓' }

const launch = '6月28日，渝北区大盛镇启动春雨行动，云岭茶业有限公司参加。'
const garden = '云岭茶园位于大盛镇，面积约1200亩，今年上半年接待游客3.5万人次，同比增长12%。'
const plan = '市文旅委将于年内印发《茶产业发展规划》，投资2亿元支持云岭茶园改造。'
const talks = '重庆、四川两地6月在成都举行座谈。'
const numbers = '截至2020年底，云岭茶业拥有门店86家，占全市的四分之一。'

/** A page of two articles from 2021-07-01, published by 江城日报. */
export const page: GraphChange = new ChangeBuilder('page', {
  date: '2021-07-01',
  publisher: '江城日报',
  region: '500000',
})
  .article('大盛镇启动春雨行动', [launch, garden], '江城日报')
  .mention(dasheng, { sentence: '大盛镇启动春雨行动', words: '大盛镇' })
  .mention(springRain, { sentence: '大盛镇启动春雨行动', words: '春雨行动' })
  .mention(yubei, { sentence: launch, words: '渝北区' })
  .mention(
    dasheng,
    { sentence: launch, words: '大盛镇' },
    {
      runnersUp:
        '[{"entity":"CN-510100","name":"成都市","score":0.2},{"entity":"CN-nowhere","name":"大盛镇","score":0.1}]',
    },
  )
  .mention(springRain, { sentence: launch, words: '春雨行动' })
  .mention(teaFirm, { sentence: launch, words: '云岭茶业有限公司' })
  .mention(teaGarden, { sentence: garden, words: '云岭茶园' })
  .mention(dasheng, { sentence: garden, words: '大盛镇' })
  .entity(china)
  .relation('PART_OF', dasheng, yubei, { sentence: launch, words: '渝北区大盛镇' })
  .relation('PART_OF', yubei, chongqing, { sentence: launch, words: '渝北区' })
  .relation('PART_OF', chongqing, china, { sentence: launch, words: '渝北区' })
  .relation('PART_OF', teaGarden, dasheng, { sentence: garden, words: '云岭茶园位于大盛镇' })
  .relation('OPERATES', teaFirm, teaGarden, { sentence: garden, words: '云岭茶园' })
  .event(
    {
      id: 'event:launch',
      type: 'LAUNCH',
      title: '春雨行动启动',
      date: '2021-06-28',
      time: '6月28日',
    },
    { sentence: launch, words: '启动' },
    [
      ['AGENT', dasheng],
      ['PLACE', dasheng],
      ['OBJECT', springRain],
      ['PARTICIPANT', teaFirm],
    ],
  )
  .observation(
    teaGarden,
    {
      id: 'observation:area',
      indicator: '面积',
      value: 1200,
      unit: '亩',
      approx: 'ABOUT',
      asOf: '2021-07-01',
    },
    { sentence: garden, words: '面积约1200亩' },
  )
  .observation(
    teaGarden,
    {
      id: 'observation:visitors',
      indicator: '游客人次',
      value: 35000,
      unit: '人次',
      period: '2021-01/2021-06',
      changeKind: 'YOY',
      changeValue: 12,
    },
    { sentence: garden, words: '接待游客3.5万人次' },
  )
  .article('市文旅委支持茶产业', [plan, numbers], '江城日报')
  .mention(tourismOffice, { sentence: '市文旅委支持茶产业', words: '市文旅委' })
  .mention(tourismOffice, { sentence: plan, words: '市文旅委' })
  .mention(teaPlan, { sentence: plan, words: '茶产业发展规划' })
  .mention(teaGarden, { sentence: plan, words: '云岭茶园' })
  .mention(teaFirm, { sentence: numbers, words: '云岭茶业' })
  .relation('PART_OF', dasheng, yubei, { sentence: plan, words: '云岭茶园' })
  .relation('ISSUED', tourismOffice, teaPlan, { sentence: plan, words: '印发《茶产业发展规划》' })
  .relation('COVERS', teaPlan, teaGarden, { sentence: plan, words: '云岭茶园' })
  .event(
    {
      id: 'event:plan',
      type: 'POLICY_RELEASE',
      title: '印发茶产业发展规划',
      status: 'PLANNED',
      date: '2021-01-01',
      precision: 'YEAR',
    },
    { sentence: plan, words: '印发' },
    [
      ['AGENT', tourismOffice],
      ['OBJECT', teaPlan],
    ],
  )
  .event(
    {
      id: 'event:renovation',
      type: 'RENOVATION',
      title: '云岭茶园改造',
      status: 'PLANNED',
      amounts: '[{"value":200000000,"unit":"元","what":"投资"}]',
    },
    { sentence: plan, words: '改造' },
    [['OBJECT', teaGarden]],
  )
  .observation(
    teaFirm,
    {
      id: 'observation:shops',
      indicator: '门店数量',
      value: 86,
      unit: '家',
      asOf: '2020-12-31',
      shareValue: 25,
      shareOf: '全市',
    },
    { sentence: numbers, words: '拥有门店86家' },
  )
  .build()

/** A page without publisher from 2021-06-20 that speaks of 四川. */
export const neighbours: GraphChange = new ChangeBuilder('neighbours', {
  date: '2021-06-20',
  region: '510000',
})
  .article('川渝座谈', [talks])
  .mention(chongqing, { sentence: talks, words: '重庆' })
  .mention(sichuan, { sentence: talks, words: '四川' })
  .mention(chengdu, { sentence: talks, words: '成都' })
  .relation('PART_OF', chengdu, sichuan, { sentence: talks, words: '成都' })
  .event(
    {
      id: 'event:talks',
      type: 'MEETING',
      title: '川渝座谈',
      date: '2021-06-01',
      precision: 'MONTH',
    },
    { sentence: talks, words: '座谈' },
    [
      ['PARTICIPANT', chongqing],
      ['PARTICIPANT', sichuan],
      ['PLACE', chengdu],
    ],
  )
  .build()

/** An article that bears no date. */
export const undated: GraphChange = new ChangeBuilder('undated')
  .article('记者手记', ['林晓走进茶园。'])
  .mention(reporter, { sentence: '林晓走进茶园。', words: '林晓' })
  .build()

/** Fifty firms in one document, each with a mention, an event and a relation: a list long enough to page through. */
export function manyFirms(count = 50): GraphChange {
  const builder = new ChangeBuilder('firms', { date: '2021-05-01' })
  const sentences = Array.from({ length: count }, (_, index) => `${firmName(index)}在渝北区开业。`)
  builder.article('新店开业', sentences)
  for (const [index, sentence] of sentences.entries()) {
    const firm = firmNumber(index)
    builder
      .mention(firm, { sentence, words: firm.name })
      .relation('LOCATED_IN', firm, yubei, { sentence, words: sentence })
      .event(
        {
          id: `event:opening:${String(index).padStart(3, '0')}`,
          type: 'OPENING',
          title: `${firm.name}开业`,
          date: '2021-05-01',
        },
        { sentence, words: '开业' },
        [
          ['AGENT', firm],
          ['PLACE', yubei],
        ],
      )
  }
  return builder.build()
}

export function firmNumber(index: number): EntityGiven {
  return { id: `new:firm:${index}`, type: 'ORGANIZATION', name: firmName(index), kind: 'company' }
}

function firmName(index: number): string {
  return `第${String(index).padStart(3, '0')}号商行`
}
