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
