import { describe, expect, test } from 'vitest'
import { linkMentions } from '../../src/entities/link-mentions.ts'
import type { Entity } from '../../src/model/entity.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { articleOf, readMentions, type Setting } from '../mentions/read-marked.ts'

const knowledge = await loadKnowledge()

function read(text: string, setting: Setting = {}) {
  const article = articleOf(text, setting)
  const mentions = readMentions(article, knowledge)
  const { entities, links } = linkMentions(article, mentions, knowledge)
  const entityById = new Map(entities.map((entity) => [entity.id, entity]))
  /** The entity of the last mention of a surface form. */
  const entityOf = (surface: string): Entity | undefined => {
    const link = links.filter(({ mention }) => mention.surface === surface).at(-1)
    return link === undefined ? undefined : entityById.get(link.entity)
  }
  return { mentions, entities, links, entityOf }
}

const label = (entity: Entity | undefined) =>
  entity === undefined ? undefined : [entity.name, entity.adcode].filter(Boolean).join(' ')

/** Text, the form looked at, the entity it must be, and whose paper it stands in. */
const rows: readonly (readonly [string, string, string, Setting?])[] = [
  // The same town's name in three provinces.
  ['渝北区大盛镇召开院坝会。', '大盛镇', '大盛镇 500112143', { date: '2021-07-09' }],
  ['大盛镇召开院坝会。', '大盛镇', '大盛镇 500112143', { region: '500112', date: '2021-07-09' }],
  ['山东安丘市大盛镇的樱桃熟了。', '大盛镇', '大盛镇 370784107', { region: '370000' }],
  ['湖南东安县大盛镇修通公路。', '大盛镇', '大盛镇 431122111', { region: '430000' }],
  // The same county's name in several cities.
  ['北京朝阳区举办灯会。', '朝阳区', '朝阳区 110105', { region: '100000' }],
  ['长春市朝阳区举办灯会。', '朝阳区', '朝阳区 220104', { region: '100000' }],
  ['南京鼓楼区举办灯会。', '鼓楼区', '鼓楼区 320106', { region: '100000' }],
  ['福州鼓楼区举办灯会。', '鼓楼区', '鼓楼区 350102', { region: '100000' }],
  ['江北区的商圈开街。', '江北区', '江北区 500105', { date: '2021-07-09' }],
  ['江北区的商圈开街。', '江北区', '江北区 330205', { region: '330200' }],
  // Short names.
  ['从涪陵到永川。', '永川', '永川区 500118'],
  ['来渝游客增多。', '渝', '重庆市 500000'],
  ['渝阿两地合作，阿坝州代表团到访。', '阿', '阿坝藏族羌族自治州 513200'],
  // Towns by their short names: in their district's paper, and where the district is spoken of.
  ['正阳举办歌会。', '正阳', '正阳街道 500114004', { region: '500114' }],
  ['正阳举办歌会。', '正阳', '正阳县 411724', { region: '411700' }],
  ['黔江区各镇唱歌，正阳夺冠。', '正阳', '正阳街道 500114004'],
  // Organs by level and home.
  ['市文旅委发布消息。', '市文旅委', '重庆市文化和旅游发展委员会'],
  ['市委召开会议。', '市委', '中国共产党重庆市委员会'],
  ['市委召开会议。', '市委', '中国共产党杭州市委员会', { region: '330100' }],
  ['省委召开会议。', '省委', '中国共产党浙江省委员会', { region: '330100' }],
  ['重庆市黔江区委、区政府到场。', '区政府', '重庆市黔江区人民政府'],
  ['财政部下达资金。', '财政部', '财政部'],
  ['中共中央政治局召开会议。', '中共中央政治局', '中国共产党中央政治局'],
  // Anaphors.
  ['我市今年造林十万亩。', '我市', '重庆市 500000'],
  ['我市今年造林十万亩。', '我市', '杭州市 330100', { region: '330100' }],
  ['全市推广这一做法。', '全市', '重庆市 500000', { region: '500115' }],
  ['全区推广这一做法。', '全区', '长寿区 500115', { region: '500115' }],
  ['我省出台新规。', '我省', '浙江省 330000', { region: '330100' }],
  ['我国粮食丰收。', '我国', '中国 100000'],
  ['巴南区丰盛镇很美，该镇游客多。', '该镇', '丰盛镇 500113112'],
  ['本报讯 重庆日报记者获悉。', '本报', '重庆日报'],
  ['本报讯 今日天气晴好。', '本报', '四川日报', { region: '510000' }],
  ['市教委通报情况，该委要求抓好落实。', '该委', '重庆市教育委员会'],
  ['两江新区发布消息，新区将加快建设。', '新区', '两江新区', { date: '2021-07-09' }],
  // Short forms of names that only the article gives.
  [
    '重庆渝欣农业科技有限公司扩产。渝欣农业科技公司招工。',
    '渝欣农业科技公司',
    '重庆渝欣农业科技有限公司',
  ],
  ['开展“银龄守护”行动。“银龄守护”受欢迎。', '银龄守护', '“银龄守护”行动'],
  ['提升鱼复、龙盛、果园三大新城。', '龙盛', '龙盛新城'],
  [
    '市文旅委公布《重庆市文物保护实施意见》。《实施意见》提出目标。',
    '实施意见',
    '重庆市文物保护实施意见',
  ],
  [
    '日前印发《关于促进山货消费的实施方案》（以下简称《方案》）。《方案》共二十条。',
    '方案',
    '关于促进山货消费的实施方案',
  ],
  [
    '《山货流通条例》施行。日前又印发《山货促销条例》（以下简称《条例》）。《条例》共二十条。',
    '条例',
    '山货促销条例',
  ],
  ['《山货流通条例》和《山货促销条例》施行。《条例》共二十条。', '条例', '条例'],
  ['昨天他们到了东青石湖。青石湖很大。', '青石湖', '青石湖'],
  ['“银龄守护”国际合作论坛举行。共建“银龄守护”。', '银龄守护', '银龄守护'],
  ['第三届渝州茶艺大赛开幕。', '第三届渝州茶艺大赛', '渝州茶艺大赛'],
  ['学习贯彻《党章》。', '党章', '中国共产党章程'],
]

for (const [text, surface, want, setting] of rows) {
  test(`${text} ${surface} is ${want}`, () => {
    expect(label(read(text, setting).entityOf(surface))).toBe(want)
  })
}

test('本报 is the paper that published the article, known or not, and no other', () => {
  const { entityOf } = read('本报讯 重庆日报记者获悉，大盛镇植树。', { publisher: '江州新报' })
  expect(entityOf('本报')).toMatchObject({
    name: '江州新报',
    type: 'ORGANIZATION',
    isKnown: false,
  })
})

describe('links', () => {
  const { links, entities, mentions } = read(
    '渝北区大盛镇与重庆渝欣农业科技有限公司签约，市文旅委到场。全镇受益。',
    { date: '2021-07-09' },
  )

  test('belong to mentions, in their order, and to entities that are given', () => {
    const order = links.map(({ mention }) => mentions.indexOf(mention))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
    const ids = new Set(entities.map(({ id }) => id))
    for (const { entity } of links) expect(ids.has(entity)).toBe(true)
  })

  test('carry a score, a method and the candidates not chosen', () => {
    const town = links.find(({ mention }) => mention.surface === '大盛镇')
    expect(town?.method).toBe('region-hierarchy')
    expect(town?.runnersUp.map(({ name }) => name)).toEqual(['大盛镇', '大盛镇'])
    for (const { score } of links) {
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })

  test('an anaphor without antecedent has none', () => {
    expect(read('该公司表示将继续努力。').entityOf('该公司')).toBeUndefined()
  })

  test('an organ of no county spoken of has none', () => {
    expect(
      read('各地建好县图书馆、乡镇文化站。', { region: '100000' }).entityOf('县图书馆'),
    ).toBeUndefined()
  })
})

describe('ids of new entities', () => {
  const firm = (text: string, setting?: Setting) => {
    const { entities } = read(text, setting)
    return entities.find(({ name }) => name === '重庆渝欣农业科技有限公司')?.id
  }
  const id = firm('重庆渝欣农业科技有限公司扩产。')

  test('are made of type, region and name alone: the same in another article of another day', () => {
    expect(id).toMatch(/^entity:[0-9a-f]{16}$/)
    expect(firm('记者昨日走进重庆渝欣农业科技有限公司。', { date: '2024-01-02' })).toBe(id)
    expect(firm('记者昨日走进重庆渝欣农业科技有限公司。', { region: '100000' })).toBe(id)
  })

  test('differ by region where the name does not tell it', () => {
    const park = (region: string) =>
      read('市民来到凤凰山森林公园。', { region }).entityOf('凤凰山森林公园')?.id
    expect(park('500000')).toBeDefined()
    expect(park('500000')).not.toBe(park('330000'))
  })

  test('of persons do not depend on the region', () => {
    const person = (region: string) => read('记者 李文静报道。', { region }).entityOf('李文静')?.id
    expect(person('500000')).toBeDefined()
    expect(person('500000')).toBe(person('330000'))
  })
})
