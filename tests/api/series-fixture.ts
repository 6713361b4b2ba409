// What three papers said of a garden's visitors, its firms and a city's product over three years: each in a few words.
import { ChangeBuilder, type EntityGiven } from './change-builder.ts'
import { chongqing, dasheng, reporter, teaGarden, tourismOffice } from './fixture.ts'

export const visitors = 'indicator:接待游客人次:人次'
const director: EntityGiven = { ...reporter, id: 'person:主任', name: '周原' }

const first = '据市文旅委统计，2019年云岭茶园接待游客20万人次，企业40家。'
const second = '2020年茶园游客量24.6万人次，同比增长23%；力争2021年达到30万人次。'
const third = '2021年共接待游客30.1万人次，同比增长15%，累计建成步道12公里，大盛镇接待5万人次。'
const product = '2021年全市地区生产总值27894亿元，增长8.3%。'
const productBefore = '2020年全市地区生产总值25002亿元。'

export const seriesDocuments = [
  new ChangeBuilder('2019', { date: '2020-01-10' })
    .article('茶园一年', [first])
    .mention(teaGarden, { sentence: first, words: '云岭茶园' })
    .relation('PART_OF', teaGarden, dasheng, { sentence: first, words: '云岭茶园' })
    .observation(
      teaGarden,
      {
        id: 'o:2019',
        indicator: '接待游客',
        series: '接待游客人次',
        value: 200_000,
        unit: '人次',
        period: '2019',
        kind: 'ACTUAL',
        extent: 'PERIOD',
      },
      { sentence: first, words: '接待游客20万人次' },
    )
    .saidBy('o:2019', { sentence: first, words: '市文旅委' }, [tourismOffice, director])
    .observation(
      teaGarden,
      { id: 'o:firms', indicator: '企业数量', value: 40, unit: '家' },
      { sentence: first, words: '企业40家' },
    )
    .build(),
  new ChangeBuilder('2020', { date: '2021-01-12' })
    .article('茶园又一年', [second, productBefore])
    .observation(
      teaGarden,
      {
        id: 'o:2020',
        indicator: '游客量',
        series: '接待游客人次',
        value: 246_000,
        unit: '人次',
        period: '2020',
        changeKind: 'YOY',
        changeValue: 23,
        kind: 'ACTUAL',
        extent: 'PERIOD',
      },
      { sentence: second, words: '游客量24.6万人次' },
    )
    .observation(
      teaGarden,
      {
        id: 'o:aim',
        indicator: '游客量',
        series: '接待游客人次',
        value: 300_000,
        unit: '人次',
        period: '2021',
        kind: 'TARGET',
        extent: 'PERIOD',
      },
      { sentence: second, words: '达到30万人次' },
    )
    .observation(
      chongqing,
      {
        id: 'o:product:2020',
        indicator: '地区生产总值',
        value: 2_500_200_000_000,
        unit: '元',
        period: '2020',
      },
      { sentence: productBefore, words: '25002亿元' },
    )
    .build(),
  new ChangeBuilder('2021', { date: '2022-01-11' })
    .article('茶园第三年', [third, product])
    .observation(
      teaGarden,
      // 24.6万 and 15 % would be 28.3万.
      {
        id: 'o:2021',
        indicator: '接待游客',
        series: '接待游客人次',
        value: 301_000,
        unit: '人次',
        period: '2021',
        changeKind: 'YOY',
        changeValue: 15,
        kind: 'ACTUAL',
        extent: 'PERIOD',
      },
      { sentence: third, words: '接待游客30.1万人次' },
    )
    .observation(
      teaGarden,
      {
        id: 'o:trail',
        indicator: '步道里程',
        value: 12,
        unit: '公里',
        asOf: '2022-01-11',
        extent: 'CUMULATIVE',
      },
      { sentence: third, words: '步道12公里' },
    )
    .observation(
      dasheng,
      {
        id: 'o:town',
        indicator: '接待',
        series: '接待游客人次',
        value: 50_000,
        unit: '人次',
        period: '2021',
      },
      { sentence: third, words: '接待5万人次' },
    )
    .observation(
      chongqing,
      {
        id: 'o:product:2021',
        indicator: '地区生产总值',
        value: 2_789_400_000_000,
        unit: '元',
        period: '2021',
        changeKind: 'YOY',
        changeValue: 8.3,
      },
      { sentence: product, words: '27894亿元' },
    )
    .build(),
]
