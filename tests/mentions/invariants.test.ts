import { describe, expect, test } from 'vitest'
import type { Mention } from '../../src/model/mention.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { articleOf, nestedNames, readMentions } from './read-marked.ts'

const knowledge = await loadKnowledge()
const article = articleOf(
  '本报讯（记者 李文静）5月9日，重庆市北碚区委宣传部、缙云山国家级自然保护区管理局在北碚区歇马街道启动“守护缙云”志愿服务活动。' +
    '西南大学附属中学的学生来到卢作孚纪念馆，中国科学院院士张明远说，我市将继续保护长江。\n' +
    '《重庆市缙云山保护提升规划》提出，全区要建好嘉陵江滨江公园。“守护缙云”将持续到年底，川渝两地携手推进。',
  { title: '北碚“守护缙云”志愿服务活动启动' },
)
const mentions = readMentions(article, knowledge)
const outer = mentions.filter(({ nested }) => !nested)
const holds = (a: Mention, b: Mention) =>
  a.field === b.field && a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start

describe('every mention', () => {
  test('slices its field to its surface', () => {
    for (const { field, start, end, surface } of mentions) {
      expect((field === 'title' ? article.title : article.text).slice(start, end)).toBe(surface)
      expect(surface).not.toBe('')
    }
  })

  test('overlaps no other unless one of them is nested', () => {
    for (const [index, mention] of outer.entries()) {
      for (const other of outer.slice(index + 1)) {
        const isApart =
          mention.field !== other.field || mention.end <= other.start || other.end <= mention.start
        expect(isApart, `${mention.surface} | ${other.surface}`).toBe(true)
      }
    }
  })

  test('that is nested lies inside an outer one', () => {
    for (const mention of mentions.filter(({ nested }) => nested)) {
      expect(
        outer.some((other) => holds(other, mention)),
        mention.surface,
      ).toBe(true)
    }
  })

  test('comes in order: title first, then by start, the longer first', () => {
    const keys = mentions.map(({ sentence, start, end }) => [sentence, start, -end] as const)
    const sorted = [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    expect(keys).toEqual(sorted)
  })

  test('is the same on a second reading', () => {
    expect(readMentions(article, knowledge)).toEqual(mentions)
  })
})

test('names in the title are found too', () => {
  const inTitle = mentions.filter(({ field }) => field === 'title').map(({ surface }) => surface)
  expect(inTitle).toContain('北碚')
})

/** Text, and the names inside its longer names. */
const nested: readonly (readonly [string, readonly string[]])[] = [
  ['两江新区管委会发布公告。', ['两江新区/L']],
  ['重庆自然博物馆免费开放。', ['重庆/L']],
  ['市政协党组召开会议。', ['市政协/O']],
  ['北碚区委宣传部组织宣讲。', ['北碚区委/O', '北碚区/L']],
  ['聂帅后人参观聂荣臻故居。', ['聂荣臻/P']],
  ['落实《两江新区产业发展规划》。', ['两江新区/L']],
  ['抢抓成渝地区双城经济圈建设机遇。', ['成渝地区双城经济圈/L']],
  ['渝湘高速重庆段恢复通行。', ['渝湘高速/L', '重庆/L']],
  ['游人走进云雾山国家森林公园。', ['云雾山/L']],
  ['车辆沿解放路东段行驶。', ['解放路/L']],
  ['湖南云鑫电瓷科技股份有限公司投资建厂。', ['湖南/L']],
  ['中国政府向灾区捐赠物资。', ['中国/L']],
  // Not nested: a place in a paper's, a university's, a firm's name; one character.
  ['重庆日报记者采访重庆大学。', []],
  ['重庆渝欣农业科技有限公司扩产。', ['重庆/L']],
  ['川渝高竹新区建设加快。', []],
]

test.each(nested)('inside the names of %s', (text, names) => {
  expect(nestedNames(readMentions(articleOf(text), knowledge))).toEqual(names)
})
