// Which names of different articles are held to be one entity: made-up and everyday names, each with its opposite.
import { describe, expect, test } from 'vitest'
import { resolveEntities } from '../../src/identity/resolve-entities.ts'
import { standingOf } from '../../src/identity/standing.ts'
import type { EntityProfile } from '../../src/model/identity.ts'
import type { EntityType } from '../../src/model/ontology.ts'

type Short = readonly [type: EntityType, name: string, aliases?: readonly string[], kind?: string]

const known = (one: Short): EntityProfile => ({ ...unknown(one), isKnown: true })
function unknown([type, name, aliases = [], kind]: Short): EntityProfile {
  const id = `entity:${type} ${name}`
  return { id, type, name, aliases, isKnown: false, ...(kind === undefined ? {} : { kind }) }
}

function areOne(profiles: readonly EntityProfile[]): boolean {
  const [a, b] = profiles
  const { groups } = resolveEntities(profiles, standingOf([]))
  return groups.some(
    ({ members }) => members.includes(a?.id ?? '') && members.includes(b?.id ?? ''),
  )
}

describe('names that are one', () => {
  test.each<[Short, Short]>([
    [
      ['ORGANIZATION', '松风科技有限公司'],
      ['ORGANIZATION', '松风科技集团股份有限公司'],
    ],
    [
      ['ORGANIZATION', '松风科技有限公司', ['松风科技']],
      ['ORGANIZATION', '松风科技'],
    ],
    [
      ['PROGRAMME', '第三届青石灯会', ['青石灯会']],
      ['PROGRAMME', '青石灯会'],
    ],
    [
      ['PROGRAMME', '“千灯万户”倡议', ['千灯万户']],
      ['PROGRAMME', '千灯万户'],
    ],
    [
      ['ORGANIZATION', '云岭合作论坛组织秘书处'],
      ['ORGANIZATION', '云合论坛组织秘书处'],
    ],
    [
      ['PERSON', '阿兰·德维尔'],
      ['PERSON', '德维尔'],
    ],
    [
      ['PLACE', '云岭革命纪念馆'],
      ['ORGANIZATION', '云岭革命纪念馆'],
    ],
    [
      ['POLICY', '云岭市政府办公厅关于加快发展灯彩产业的意见'],
      ['POLICY', '关于加快发展灯彩产业的意见'],
    ],
    [
      ['PLACE', '云岭至青石高铁'],
      ['PLACE', '云青高铁'],
    ],
    [
      ['ORGANIZATION', '青石自治州人民代表大会常务委员会'],
      ['ORGANIZATION', '青石自治州人大常委会'],
    ],
    [
      ['PROGRAMME', '中国－云岭峰会'],
      ['PROGRAMME', '中国—云岭峰会'],
    ],
    [
      ['PROGRAMME', '36条“清溪”复苏行动'],
      ['PROGRAMME', '清溪复苏行动'],
    ],
    [
      ['POLICY', '云岭灯彩产业发展规划纲要（2022-2035年）'],
      ['POLICY', '云岭灯彩产业发展规划纲要'],
    ],
    [
      ['POLICY', '灯彩产业促进条例（草案）'],
      ['POLICY', '灯彩产业促进条例'],
    ],
    [
      ['ORGANIZATION', '青石劳动党中央委员会'],
      ['ORGANIZATION', '青石劳动党中央'],
    ],
    [
      ['ORGANIZATION', '卡兰西亚外交与侨民事务部'],
      ['ORGANIZATION', '卡兰西亚外交和侨民部'],
    ],
    [
      ['ORGANIZATION', '2024年灯会综合保障专班'],
      ['ORGANIZATION', '灯会综合保障专班'],
    ],
    [
      ['PROGRAMME', '青石茶博会'],
      ['PLACE', '青石茶博会'],
    ],
    [
      ['ORGANIZATION', 'LampWorks'],
      ['PERSON', 'LampWorks'],
    ],
    [
      ['PROGRAMME', '中国—青石国家合作论坛'],
      ['PROGRAMME', '中青合作论坛'],
    ],
    [
      ['PROGRAMME', '云岭国际灯彩博览会'],
      ['PROGRAMME', '第三届灯博会'],
    ],
    [
      ['PLACE', '云岭国际机场'],
      ['PLACE', '云岭机场'],
    ],
    [
      ['PLACE', '卡兰西亚州'],
      ['PLACE', '卡兰西亚'],
    ],
    [
      ['PLACE', '云岭至青石高速铁路'],
      ['PLACE', '云岭至青石高铁'],
    ],
  ])('%j and %j', (a, b) => {
    expect(areOne([unknown(a), unknown(b)])).toBe(true)
    expect(areOne([unknown(b), unknown(a)])).toBe(true)
  })

  test('a country by one character, where no other begins so', () => {
    const country = known(['PLACE', '美国', [], 'country'])
    expect(
      areOne([
        unknown(['ORGANIZATION', '美国卫生部']),
        unknown(['ORGANIZATION', '美卫生部']),
        country,
      ]),
    ).toBe(true)
    const others = ['巴西', '巴拿马'].map((name) => known(['PLACE', name, [], 'country']))
    expect(
      areOne([
        unknown(['ORGANIZATION', '巴西政府']),
        unknown(['ORGANIZATION', '巴政府']),
        ...others,
      ]),
    ).toBe(false)
  })
})

test('a series bears no edition as its name', () => {
  const names = ['2017年第三届青石茶博会', '青石茶博会', '首届青石茶博会']
  const profiles = names.map((name) => unknown(['PROGRAMME', name]))
  const [group] = resolveEntities(profiles, standingOf([])).groups
  expect(group?.members).toHaveLength(3)
  expect(group?.id).toBe(profiles[1]?.id)
})

test('countries by their official names, alone and before what is theirs', () => {
  const country = known(['PLACE', '卡兰西亚', [], 'country'])
  expect(areOne([unknown(['PLACE', '卡兰西亚共和国']), country])).toBe(true)
  expect(areOne([unknown(['PLACE', '卡兰西亚人民民主共和国']), country])).toBe(true)
  expect(areOne([unknown(['PLACE', '卡兰西亚河']), country])).toBe(false)
  const [long, short] = [
    unknown(['ORGANIZATION', '卡兰西亚共和国政府']),
    unknown(['ORGANIZATION', '卡兰西亚政府']),
  ]
  expect(areOne([long, short, country])).toBe(true)
  expect(areOne([long, unknown(['ORGANIZATION', '白鹭政府']), country])).toBe(false)
})

test('an airport by its city, where it has one', () => {
  const city = known(['PLACE', '云岭'])
  const [short, long] = [unknown(['PLACE', '云岭机场']), unknown(['PLACE', '云岭松风国际机场'])]
  expect(areOne([short, long, city])).toBe(true)
  expect(areOne([short, long, city, unknown(['PLACE', '云岭白鹭国际机场'])])).toBe(false)
})

test('a channel by what its house is called besides', () => {
  const house = known(['ORGANIZATION', '云岭广播电视台', ['云视']])
  const [short, long] = [
    unknown(['ORGANIZATION', '云视新闻频道']),
    unknown(['ORGANIZATION', '云岭广播电视台新闻频道']),
  ]
  expect(areOne([short, long, house])).toBe(true)
  expect(areOne([short, unknown(['ORGANIZATION', '白鹭广播电视台新闻频道']), house])).toBe(false)
})

test('a word left out in the middle tells nothing where others begin and end so', () => {
  const named = unknown(['PROGRAMME', '青石治理倡议', ['青石倡议']])
  const bare = unknown(['PROGRAMME', '青石倡议'])
  expect(areOne([named, bare])).toBe(true)
  expect(areOne([named, bare, unknown(['PROGRAMME', '青石发展倡议'])])).toBe(false)
})

describe('names that are two', () => {
  test.each<[Short, Short]>([
    [
      ['PROGRAMME', '青水东中线一期工程', ['青水中线工程']],
      ['PROGRAMME', '青水中线工程'],
    ],
    [
      ['PLACE', '云岭州'],
      ['PLACE', '云岭'],
    ],
    [
      ['ORGANIZATION', '云岭农业银行'],
      ['ORGANIZATION', '云岭农业发展银行'],
    ],
    [
      ['PROGRAMME', '云岭冬奥会'],
      ['PROGRAMME', '云岭冬残奥会'],
    ],
    [
      ['POLICY', '云岭灯彩产业发展规划纲要（2016-2025年）'],
      ['POLICY', '云岭灯彩产业发展规划纲要（2026-2035年）'],
    ],
    [
      ['ORGANIZATION', '青石茶博会云岭代表团', ['云岭代表团']],
      ['ORGANIZATION', '云岭代表团'],
    ],
    [
      ['ORGANIZATION', '云岭省农业农村厅', ['农业农村厅']],
      ['ORGANIZATION', '农业农村厅'],
    ],
    [
      ['PERSON', '林小舟'],
      ['ORGANIZATION', '林小舟'],
    ],
    [
      ['POLICY', '灯彩产业行动方案', ['行动方案']],
      ['POLICY', '茶叶产业行动方案', ['行动方案']],
    ],
    [
      ['PLACE', '“清溪-2”引水管道', ['“清溪”管道']],
      ['PLACE', '“清溪”管道'],
    ],
    [
      ['PLACE', '云岭机场T3航站楼', ['T3航站楼']],
      ['PLACE', 'T3航站楼'],
    ],
    [
      ['PLACE', '东青石湖', ['青石湖']],
      ['PLACE', '青石湖'],
    ],
    [
      ['ORGANIZATION', '云岭市文化局', ['市文化局']],
      ['ORGANIZATION', '白鹭市文化局', ['市文化局']],
    ],
    [
      ['PERSON', '林小舟'],
      ['PLACE', '林小舟'],
    ],
    [
      ['PROGRAMME', '“千灯万户”国际论坛', ['千灯万户']],
      ['PROGRAMME', '千灯万户'],
    ],
    [
      ['PERSON', '阿兰·德维尔'],
      ['PERSON', '阿兰'],
    ],
    [
      ['POLICY', '中华人民共和国和青石共和国关于相互承认灯彩学历的协定'],
      ['POLICY', '中华人民共和国和白鹭共和国关于相互承认灯彩学历的协定'],
    ],
  ])('%j and %j', (a, b) => {
    expect(areOne([unknown(a), unknown(b)])).toBe(false)
  })

  test('two that the gazetteer knows', () => {
    expect(areOne([known(['PLACE', '青石镇']), known(['ORGANIZATION', '青石镇'])])).toBe(false)
  })

  test('a family name that fits two full ones', () => {
    const all = ['德维尔', '阿兰·德维尔', '让·德维尔'].map((name) => unknown(['PERSON', name]))
    expect(areOne(all)).toBe(false)
  })
})

test('what is known, else the fullest name, gives the id', () => {
  const short = unknown(['ORGANIZATION', '松风科技'])
  const full = unknown(['ORGANIZATION', '松风科技有限公司', ['松风科技']])
  expect(resolveEntities([short, full], standingOf([])).groups[0]?.id).toBe(full.id)
  const certain = known(['ORGANIZATION', '松风科技'])
  const other = unknown(['ORGANIZATION', '松风科技集团公司', ['松风科技']])
  expect(resolveEntities([other, certain], standingOf([])).groups[0]?.id).toBe(certain.id)
})
