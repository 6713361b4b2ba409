import { describe, expect, test } from 'vitest'
import { committedGazetteer } from './committed-gazetteer.ts'

const gazetteer = await committedGazetteer()
const found = (text: string) => gazetteer.find(text).map(({ surface }) => surface)

describe('names in a text', () => {
  test('spans slice to the surface, overlaps come by start, the longest first', () => {
    const text = '重庆市渝北区大盛镇与成都高新区签约'
    const matches = gazetteer.find(text)
    for (const { start, end, surface } of matches) expect(text.slice(start, end)).toBe(surface)
    expect(matches.map(({ surface }) => surface)).toEqual([
      '重庆市',
      '重庆',
      '渝北区',
      '渝北',
      '大盛镇',
      '成都高新区',
      '成都',
    ])
  })

  const strengths: readonly (readonly [string, boolean, boolean])[] = [
    ['渝北区', false, false],
    ['渝北', true, false],
    ['城口县', false, false],
    ['城口', true, true],
    ['南岸', true, true],
    ['城区', true, true],
    ['国务院', false, false],
    ['国资委', true, false],
    ['山城', true, false],
    ['春城', true, true],
    ['白银', true, true],
  ]
  test.each(strengths)('%s is weak: %s, an ordinary word: %s', (name, isWeak, isCommonWord) => {
    expect(gazetteer.find(name).find(({ surface }) => surface === name)).toMatchObject({
      isWeak,
      isCommonWord,
    })
  })

  const names: readonly (readonly [string, string, string])[] = [
    ['璧山高新区', '璧山高新技术产业开发区', 'zone'],
    ['南岸经开区', '南岸经济技术开发区', 'zone'],
    ['石家庄高新区', '石家庄高新技术产业开发区', 'zone'],
    ['涪陵综保区', '涪陵综合保税区', 'zone'],
    ['中国（浙江）自由贸易试验区', '中国（浙江）自由贸易试验区', 'zone'],
    ['山西日报', '山西日报', 'media'],
    ['福州晚报', '福州晚报', 'media'],
    ['华西都市报', '华西都市报', 'media'],
    ['国家发展改革委', '国家发展和改革委员会', 'government-organ'],
    ['党中央', '中国共产党中央委员会', 'party-organ'],
    ['西南大学', '西南大学', 'university'],
    ['雄安新区', '雄安新区', 'new-area'],
    ['长三角', '长江三角洲', 'region'],
    ['俄罗斯', '俄罗斯', 'country'],
    ['三峡集团', '中国长江三峡集团有限公司', 'company'],
    ['世卫组织', '世界卫生组织', 'association'],
    ['浒墅关经开区', '苏州浒墅关经济技术开发区', 'zone'],
    ['燕郊高新区', '燕郊高新技术产业开发区', 'zone'],
    ['天齐锂业', '天齐锂业', 'company'],
    ['国开行', '国家开发银行', 'government-organ'],
    ['中国长安汽车集团', '中国长安汽车集团有限公司', 'company'],
    ['信息支援部队', '中国人民解放军信息支援部队', 'organ'],
    ['伏尔加格勒', '伏尔加格勒', 'world-city'],
    ['瞿塘峡', '瞿塘峡', 'sight'],
    ['重医附一院', '重庆医科大学附属第一医院', 'hospital'],
    ['中国石油大学（北京）', '中国石油大学（北京）', 'university'],
  ]
  test.each(names)('%s is %s (%s)', (surface, name, kind) => {
    const entries =
      gazetteer.find(surface).find((match) => match.surface === surface)?.entries ?? []
    expect(entries.map((id) => gazetteer.get(id))).toEqual([
      expect.objectContaining({ name, kind }),
    ])
    expect(gazetteer.byName(surface).map((entry) => entry.name)).toContain(name)
  })

  const broken: readonly (readonly [string, string])[] = [
    ['活跃成都市场', '成都市'],
    ['方便重庆市民', '重庆市'],
    ['农业部门负责人', '农业部'],
    ['教育部门说', '教育部'],
    ['助力大盛乡村振兴', '大盛乡'],
    ['中东部地区降温', '中东'],
    ['污染沿海地区', '海地'],
    ['优秀共产党员', '共产党'],
    ['走进建设乡镇企业', '建设乡'],
    ['登上金佛山景区观景台', '金佛山'],
    ['茅山镇的合作社', '茅山'],
    ['我国新能源车企', '国新能源'],
    ['城镇居民收入', '城镇'],
  ]
  test.each(broken)('%s does not name %s', (text, name) => {
    expect(found(text)).not.toContain(name)
  })

  test('but 成都市场馆, 重庆市民政局 and 教育部分管领导 keep the name whole', () => {
    expect(found('成都市场馆开放')).toContain('成都市')
    expect(found('重庆市民政局')).toContain('重庆市')
    expect(found('教育部分管领导')).toContain('教育部')
  })
})
