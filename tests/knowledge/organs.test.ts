import { describe, expect, test } from 'vitest'
import { committedGazetteer } from './committed-gazetteer.ts'

const gazetteer = await committedGazetteer()
const { organs } = gazetteer

/** Surface, division it is read in, official name, day (2021-07-09 unless given). */
const readings: readonly (readonly [string, string, string, string?])[] = [
  ['市文旅委', '500000', '重庆市文化和旅游发展委员会'],
  ['重庆市文化旅游委', '500000', '重庆市文化和旅游发展委员会'],
  ['市委', '500000', '中国共产党重庆市委员会'],
  ['市委宣传部', '500000', '中国共产党重庆市委员会宣传部'],
  ['中共重庆市委宣传部', '500000', '中国共产党重庆市委员会宣传部'],
  ['市委政法委', '500000', '中国共产党重庆市委员会政法委员会'],
  ['市卫生健康委', '500000', '重庆市卫生健康委员会'],
  ['市发展改革委', '500000', '重庆市发展和改革委员会'],
  ['市经济信息委', '500000', '重庆市经济和信息化委员会'],
  ['市住房城乡建委', '500000', '重庆市住房和城乡建设委员会'],
  ['市规划自然资源局', '500000', '重庆市规划和自然资源局'],
  ['市教委', '500000', '重庆市教育委员会'],
  ['市市场监管局', '500000', '重庆市市场监督管理局'],
  ['市一中院', '500000', '重庆市第一中级人民法院'],
  ['团市委', '500000', '中国共产主义青年团重庆市委员会'],
  ['共青团重庆市委', '500000', '中国共产主义青年团重庆市委员会'],
  ['市妇联', '500000', '重庆市妇女联合会'],
  ['民盟市委', '500000', '中国民主同盟重庆市委员会'],
  ['市交委', '500000', '重庆市交通委员会', '2015-03-01'],
  ['市卫计委', '500000', '重庆市卫生和计划生育委员会', '2016-03-01'],
  ['市消防总队', '500000', '重庆市公安消防总队', '2010-03-01'],
  ['市消防总队', '500000', '重庆市消防救援总队', '2021-03-01'],
  ['区卫健委', '500112', '重庆市渝北区卫生健康委员会'],
  ['区政府', '500112', '重庆市渝北区人民政府'],
  ['重庆市渝北区人民政府', '500112', '重庆市渝北区人民政府'],
  ['渝北区公安分局', '500112', '重庆市公安局渝北区分局'],
  ['重庆市公安局渝北区分局', '500112', '重庆市公安局渝北区分局'],
  ['市文旅委', '500112', '重庆市文化和旅游发展委员会'],
  ['云阳县政府', '500235', '云阳县人民政府'],
  ['彭水县委', '500243', '中国共产党彭水苗族土家族自治县委员会'],
  ['县应急管理局', '500243', '彭水苗族土家族自治县应急管理局'],
  ['大盛镇政府', '500112143', '大盛镇人民政府'],
  ['鸳鸯街道办事处', '500112007', '鸳鸯街道办事处'],
  ['省生态环境厅', '510000', '四川省生态环境厅'],
  ['省生态环境厅', '510100', '四川省生态环境厅'],
  ['四川高院', '510000', '四川省高级人民法院'],
  ['省委组织部', '510000', '中国共产党四川省委员会组织部'],
  ['阿坝州政府', '513200', '阿坝藏族羌族自治州人民政府'],
  ['州文化体育和旅游局', '513200', '阿坝藏族羌族自治州文化体育和旅游局'],
  ['市发改委', '510100', '成都市发展和改革委员会'],
  ['成都市武侯区人民法院', '510107', '成都市武侯区人民法院'],
  ['市文广旅游局', '330100', '杭州市文化广电和旅游局'],
  ['市委', '330782', '中国共产党义乌市委员会'],
  ['市中院', '350100', '福州市中级人民法院'],
  ['福建省人大常委会', '350000', '福建省人民代表大会常务委员会'],
  ['市法院', '141100', '吕梁市中级人民法院'],
  ['市法院', '141181', '孝义市人民法院'],
  ['市政协', '141100', '中国人民政治协商会议吕梁市委员会'],
  ['岚县县委', '141127', '中国共产党岚县委员会'],
  ['香港特别行政区政府', '810000', '香港特别行政区政府'],
  ['香港特区政府', '810000', '香港特别行政区政府'],
  ['自治区党委', '450000', '中国共产党广西壮族自治区委员会'],
  ['市直机关工委', '370100', '中国共产党济南市委员会直属机关工作委员会'],
  ['县政务服务和数据局', '430121', '长沙县政务服务和数据管理局'],
  ['区政务服务办', '500106', '重庆市沙坪坝区政务服务管理办公室'],
  ['市公共资源交易监管局', '500000', '重庆市公共资源交易监督管理局'],
  ['省供销社', '420000', '湖北省供销合作社联合社'],
  ['市供销总社', '500000', '重庆市供销合作总社'],
  ['省文旅厅', '330000', '浙江省文化广电和旅游厅'],
  ['旗农牧局', '150625', '杭锦旗农牧局'],
  ['县科工局', '441823', '阳山县科学技术和工业信息化局'],
  ['市交通执法支队', '510700', '绵阳市交通运输综合行政执法支队'],
  ['区城管执法支队', '500106', '重庆市沙坪坝区城市管理综合行政执法支队'],
  ['市教育考试院', '500000', '重庆市教育考试院'],
  ['市物价局', '420100', '武汉市物价局', '2012-03-01'],
  ['市劳动保障局', '500000', '重庆市劳动和社会保障局', '2007-03-01'],
  ['北京银保监局', '110000', '中国银行保险监督管理委员会北京监管局', '2021-03-01'],
  ['北京金融监管局', '110000', '国家金融监督管理总局北京监管局', '2024-03-01'],
  ['湖南证监局', '430000', '中国证券监督管理委员会湖南监管局'],
  ['绵阳供电公司', '510700', '国网绵阳供电公司'],
  ['市第五人民医院', '500000', '重庆市第五人民医院'],
  ['区三中', '500106', '重庆市沙坪坝区第三中学校'],
  ['市人大财经委', '500000', '重庆市人民代表大会财政经济委员会'],
]

describe('organs read by grammar', () => {
  for (const [surface, adcode, official, isoDate = '2021-07-09'] of readings) {
    test(`${surface} in ${adcode} on ${isoDate} is ${official}`, () => {
      const [match, ...more] = organs.find(surface)
      expect(more).toEqual([])
      expect(match?.surface).toBe(surface)
      const region = gazetteer.byAdcode(adcode)?.id ?? ''
      const entry = match === undefined ? undefined : organs.resolve(match, region, isoDate)
      expect(entry?.name).toBe(official)
      expect(entry?.type).toBe('ORGANIZATION')
      expect(gazetteer.get(entry?.id ?? '')?.id).toBe(entry?.id)
    })
  }

  const noOrgans = [
    '市场',
    '区别',
    '县城',
    '省略',
    '社区委员会',
    '全市委托第三方',
    '城市政府采购',
    '各区县',
    '超市委托',
    '灾区政府',
    '市政工程',
    '镇定',
    '乡愁',
    '街道两旁',
    '中国法院',
    '省级',
    '区域',
    '市民',
    '股市',
    '党委',
    '政府',
    '省区市人大',
    '地区政府',
    '乡镇卫生院',
    '两省人大常委会',
    '区县政府',
    '市民协会',
    '全市三中全会精神宣讲',
    '县一中心',
    '城市公交公司',
    '乡镇司法所',
    '社区社保中心',
  ]
  test.each(noOrgans)('%s is no organ', (text) => {
    expect(organs.find(text).map(({ surface }) => surface)).toEqual([])
  })

  test('a post is no part of the organ', () => {
    expect(organs.find('区委书记与市长会见').map(({ surface }) => surface)).toEqual(['区委'])
    expect(organs.find('据县委宣传部部长介绍').map(({ surface }) => surface)).toEqual([
      '县委宣传部',
    ])
  })

  test('lists of organs are read one by one', () => {
    expect(organs.find('市委、市政府与团市委、市文旅委联合').map(({ surface }) => surface)).toEqual(
      ['市委', '市政府', '团市委', '市文旅委'],
    )
  })

  test('a bare organ is weak and has no region, a named one has its bearers', () => {
    expect(organs.find('市文旅委')[0]).toMatchObject({ isWeak: true, level: 'city' })
    expect(organs.find('市文旅委')[0]?.region).toBeUndefined()
    expect(organs.find('渝北区文旅委')[0]).toMatchObject({
      isWeak: false,
      region: { surface: '渝北区', entries: ['division:500112'] },
    })
  })

  test('the management committee of a new area bears its city’s name, of a zone its official one', () => {
    const [first] = organs.find('两江新区管委会')
    expect(
      first === undefined ? '' : organs.resolve(first, 'place:liangjiang', '2021-07-09')?.name,
    ).toBe('重庆两江新区管理委员会')
    const [second] = organs.find('永川高新区管委会')
    expect(
      second === undefined ? '' : organs.resolve(second, second.region?.entries[0] ?? '')?.name,
    ).toBe('永川高新技术产业开发区管理委员会')
  })

  test('no organ where the jurisdiction cannot have it', () => {
    const [match] = organs.find('省委')
    expect(match === undefined ? null : organs.resolve(match, 'division:500000')).toBeUndefined()
  })

  test('a whole name is an organ where the finder reads it from end to end', () => {
    const surfaces = [...new Set(readings.map(([surface]) => surface))]
    for (const surface of surfaces) {
      expect(organs.whole(surface)).toEqual(organs.find(surface)[0])
      for (const longer of [`${surface}大楼`, `新${surface}网`, `走进${surface}`])
        expect([longer, organs.whole(longer)]).toEqual([longer, undefined])
    }
    expect(organs.whole('中国法院')).toBeUndefined()
    expect(organs.whole('')).toBeUndefined()
  })

  test('an organ lies in its jurisdiction', () => {
    const entry = gazetteer.get('organ:division:500112:people-government')
    expect(entry?.ancestors.slice(0, 2)).toEqual(['division:500112', 'division:500000'])
    expect(entry?.aliases).toContain('渝北区政府')
  })
})
