import { describe, expect, test } from 'vitest'
import { committedGazetteer } from './committed-gazetteer.ts'

const gazetteer = await committedGazetteer()
const nameOf = (id: string) => gazetteer.get(id)?.name ?? id
const ancestorNames = (id: string, isoDate?: string) =>
  gazetteer.ancestorsAt(id, isoDate).map(nameOf)

describe('divisions by name', () => {
  test('three towns are called 大盛镇, each with its own ancestors', () => {
    const towns = gazetteer.byName('大盛镇')
    expect(towns.map(({ adcode }) => adcode)).toEqual(['370784107', '431122111', '500112143'])
    expect(towns.map(({ id }) => ancestorNames(id, '2021-07-09'))).toEqual([
      ['安丘市', '潍坊市', '山东省', '中国'],
      ['东安县', '永州市', '湖南省', '中国'],
      ['渝北区', '重庆市', '中国'],
    ])
  })

  const shortNames: readonly (readonly [string, string])[] = [
    ['渝北', '渝北区'],
    ['重庆', '重庆市'],
    ['四川', '四川省'],
    ['内蒙古', '内蒙古自治区'],
    ['香港', '香港特别行政区'],
    ['阿坝', '阿坝藏族羌族自治州'],
    ['阿坝州', '阿坝藏族羌族自治州'],
    ['彭水', '彭水苗族土家族自治县'],
    ['彭水县', '彭水苗族土家族自治县'],
    ['彭水自治县', '彭水苗族土家族自治县'],
    ['凉山自治州', '凉山彝族自治州'],
    ['凉山州', '凉山彝族自治州'],
    ['义乌', '义乌市'],
    ['阿拉善', '阿拉善盟'],
    ['巴音郭楞', '巴音郭楞蒙古自治州'],
    ['景宁', '景宁畲族自治县'],
    ['綦江县', '綦江区'],
    ['开县', '开州区'],
    ['襄樊', '襄阳市'],
  ]
  test.each(shortNames)('%s is %s', (short, full) => {
    expect(gazetteer.byName(short).map(({ name }) => name)).toContain(full)
  })

  const noNames = ['渝', '城', '郊', '大盛', '市辖区', '省直辖县级行政区划']
  test.each(noNames)('%s names nothing', (name) => {
    expect(gazetteer.byName(name)).toEqual([])
  })

  const kinds: readonly (readonly [string, string, string | undefined])[] = [
    ['500000', 'municipality', 'province'],
    ['510000', 'province', 'province'],
    ['450000', 'autonomous-region', 'province'],
    ['510100', 'prefecture-city', 'prefecture'],
    ['513200', 'prefecture', 'prefecture'],
    ['500113', 'district', 'county'],
    ['330782', 'county-city', 'county'],
    ['500243', 'county', 'county'],
    ['429021', 'county', 'county'],
    ['500112143', 'town', 'town'],
    ['500112007', 'street', 'town'],
  ]
  test.each(kinds)('%s is of kind %s, level %s', (adcode, kind, level) => {
    expect(gazetteer.byAdcode(adcode)).toMatchObject({ kind, level })
  })

  test('a zone that statistics count like a county has no official code', () => {
    const [zone] = gazetteer.byName('石家庄高新技术产业开发区')
    expect(zone).toMatchObject({ kind: 'zone' })
    expect(zone?.adcode).toBeUndefined()
  })
})

describe('divisions in time', () => {
  test('大盛镇 lies in 渝北区 until 2025-11-05 and in 北碚区 from the day after', () => {
    const id = 'division:500112143'
    expect(ancestorNames(id, '2025-11-05')).toEqual(['渝北区', '重庆市', '中国'])
    expect(ancestorNames(id, '2025-11-06')).toEqual(['北碚区', '重庆市', '中国'])
    expect(gazetteer.get(id)?.formerAncestors?.map(nameOf)).toEqual(['渝北区'])
  })

  test('other streets of the abolished districts go to 两江新区, towns of 北碚 that moved as well', () => {
    for (const code of ['500112007', '500105001', '500109008']) {
      expect(ancestorNames(`division:${code}`, '2025-11-06')).toEqual([
        '两江新区',
        '重庆市',
        '中国',
      ])
    }
    expect(ancestorNames('division:500109001', '2025-11-06')[0]).toBe('北碚区')
  })

  test('渝北区 and 江北区 end, 两江新区 turns from a new area into a district', () => {
    for (const id of ['division:500112', 'division:500105']) {
      expect(gazetteer.existsAt(id, '2025-11-05')).toBe(true)
      expect(gazetteer.existsAt(id, '2025-11-06')).toBe(false)
    }
    const [liangjiang] = gazetteer.byName('两江新区')
    expect(gazetteer.at(liangjiang?.id ?? '', '2021-07-09')).toMatchObject({ kind: 'new-area' })
    expect(gazetteer.at(liangjiang?.id ?? '', '2021-07-09')?.adcode).toBeUndefined()
    expect(gazetteer.at(liangjiang?.id ?? '', '2026-01-01')).toMatchObject({
      kind: 'district',
      adcode: '500157',
    })
    expect(gazetteer.existsAt(liangjiang?.id ?? '', '2010-06-17')).toBe(false)
  })

  test('白市驿镇 belongs to 九龙坡区 and is run by the 高新区, which never stands nearer', () => {
    expect(ancestorNames('division:500107105', '2021-07-09')).toEqual([
      '九龙坡区',
      '重庆高新技术产业开发区',
      '重庆市',
      '中国',
    ])
    expect(ancestorNames('division:500107105', '2015-07-09')).toEqual([
      '九龙坡区',
      '重庆市',
      '中国',
    ])
  })

  const formerly: readonly (readonly [string, string, string, string])[] = [
    ['division:500110', '2008-05-01', '綦江县', '500222'],
    ['division:500110', '2012-05-01', '綦江区', '500110'],
    ['division:420600', '2009-01-01', '襄樊市', '420600'],
    ['division:500154', '2015-01-01', '开县', '500234'],
    ['division:510117', '2015-01-01', '郫县', '510124'],
    ['division:360402', '2012-01-01', '庐山区', '360402'],
    ['division:500102015', '2018-01-01', '蔺市镇', '500102124'],
    ['division:500102015', '2023-01-01', '蔺市街道', '500102015'],
  ]
  test.each(formerly)('%s on %s is %s with the code %s', (id, isoDate, name, adcode) => {
    expect(gazetteer.at(id, isoDate)).toMatchObject({ name, adcode })
  })

  test('villages of one name stand in their towns, and move with them', () => {
    const villages = gazetteer.byName('红岩村').filter(({ kind }) => kind === 'village')
    expect(villages.length).toBeGreaterThan(10)
    expect(new Set(villages.map(({ ancestors }) => ancestors[0])).size).toBe(villages.length)
    const [village] = gazetteer
      .byName('明月村')
      .filter(({ ancestors }) => ancestors.includes('division:500112143'))
    expect(village).toMatchObject({ type: 'PLACE', level: 'village' })
    expect(village?.adcode).toBeUndefined()
    expect(ancestorNames(village?.id ?? '', '2021-07-09')).toContain('渝北区')
    expect(ancestorNames(village?.id ?? '', '2026-01-01')).not.toContain('渝北区')
  })

  test('a division that was merged into others keeps an entry of its own', () => {
    const [district] = gazetteer.byName('崇文区')
    expect(district).toMatchObject({ adcode: '110103', validTo: '2010-12-31' })
  })

  test('ids are unique and every ancestor has an entry', () => {
    for (const name of ['大盛镇', '朝阳区', '鼓楼区', '江北区', '城关镇']) {
      for (const { id, ancestors } of gazetteer.byName(name)) {
        const entry = gazetteer.get(id)
        expect([entry?.name, ...(entry?.aliases ?? [])]).toContain(name)
        expect(ancestors.every((ancestor) => gazetteer.get(ancestor) !== undefined)).toBe(true)
        expect(ancestors.at(-1)).toBe('division:100000')
      }
    }
  })
})
