import { describe, expect, test } from 'vitest'
import { composeArticles } from '../../src/articles/compose-articles.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import type { Article } from '../../src/model/article.ts'
import { pageDocument } from './page-document.ts'

const articlesOf = (text: string): readonly Article[] => {
  const document = pageDocument(text)
  return composeArticles(document, layOut(document).blocks).articles
}
const titlesOf = (text: string) => articlesOf(text).map(({ title }) => title)

const bridge = `本报讯 （记者 江一川）5月6日，綦江区通惠河大桥
主桥顺利合龙。大桥全长612米，双向四车道，预计今年
10月建成通车。
綦江区交通局介绍，通惠河大桥建成后，两岸居民过河的
车程将由20分钟缩短到3分钟，每天受益群众超过2万人。`

const school = `□本报记者 林小满

开学第一天，南川区兴隆小学的食堂
飘出米饭香。校长韦书成说，今年全
区投入1300万元改造乡村学校食堂
42个，9600名学生吃上了热饭。
南川区教育委员会介绍，每个食堂都
配了消毒柜和留样冰箱。`

const tea = `4月28日，永川区茶山竹海街道的采茶节开幕，
3000多名游客走进茶园。
永川区去年干茶产量达到6800吨，综合产值11亿元，
同比增长8.5%。茶山竹海街道还与制茶研究所共建了
制茶实验室，培育新品种5个。`

const bridgeTitle = '綦江通惠河大桥合龙'
const schoolTitle = '乡村学校食堂飘饭香'

/** [name, the page's headings and bodies, title of the first article]. */
const titles: readonly (readonly [string, string, string])[] = [
  ['in one line', `${bridgeTitle}\n\n${bridge}\n`, bridgeTitle],
  ['in two lines', `綦江通惠河大桥\n合龙\n\n${bridge}\n`, bridgeTitle],
  ['with a blank line inside', `綦江通惠河\n\n大桥合龙\n\n${bridge}\n`, bridgeTitle],
  [
    'with a kicker that announces',
    `綦江：\n通惠河大桥主桥合龙\n\n${bridge}\n`,
    '綦江：通惠河大桥主桥合龙',
  ],
  [
    'with a kicker that shares no word with the story',
    `一件件实事落地有声\n${bridgeTitle}两岸车程缩短到3分钟\n\n${bridge}\n`,
    `一件件实事落地有声${bridgeTitle}两岸车程缩短到3分钟`,
  ],
  [
    'without the label of a column in a corner',
    `${schoolTitle}\n\n${school}\n\n关注\n\n${bridge}\n\n${bridgeTitle}\n`,
    schoolTitle,
  ],
]

describe('a title is the kicker and the main headline joined', () => {
  for (const [name, page, want] of titles)
    test(name, () => {
      expect(titlesOf(page)[0]).toBe(want)
    })
})

/** [name, heading lines, title, subtitle]. */
const subtitles: readonly (readonly [string, string, string, string | undefined])[] = [
  ['behind a dash', `${bridgeTitle}\n——两岸居民走访记`, bridgeTitle, '——两岸居民走访记'],
  [
    'behind a dash, in two lines',
    `${bridgeTitle}\n——两岸居民走访记\n看车程怎样缩短`,
    bridgeTitle,
    '——两岸居民走访记看车程怎样缩短',
  ],
  [
    'in clauses',
    `${bridgeTitle}\n大桥全长612米，预计今年10月建成通车`,
    bridgeTitle,
    '大桥全长612米，预计今年10月建成通车',
  ],
  [
    'none: two lines without a clause',
    `${bridgeTitle}\n两岸居民过河方便`,
    `${bridgeTitle}两岸居民过河方便`,
    undefined,
  ],
  [
    'none: a comma inside a name',
    `${bridgeTitle}\n居民编排话剧《桥，路和我们》`,
    `${bridgeTitle}居民编排话剧《桥，路和我们》`,
    undefined,
  ],
]

describe('a lesser headline is the subtitle and stands in the text first', () => {
  for (const [name, lines, title, subtitle] of subtitles)
    test(name, () => {
      const [article] = articlesOf(`${lines}\n\n${bridge}\n`)
      expect([article?.title, article?.subtitle]).toEqual([title, subtitle])
      if (subtitle !== undefined) expect(article?.text.split('\n')[0]).toBe(subtitle)
    })
})

/** [name, page, titles]. */
const pairings: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a headline that shares no word with its story goes to the story that is left',
    `${bridge}\n\n${school}\n\n\n${schoolTitle}\n\n\n一桥飞架 天堑变通途\n`,
    ['一桥飞架 天堑变通途', schoolTitle],
  ],
  [
    'and not the heading of another story’s section',
    `天堑变通途 从此不绕路\n\n${bridge.replace('\n綦江区交通局', '\n\n过河少走弯路\n\n綦江区交通局')}\n\n${schoolTitle}\n\n${school}\n`,
    ['天堑变通途 从此不绕路', schoolTitle],
  ],
  [
    'all headlines first, in another order',
    `${schoolTitle}\n\n${bridgeTitle}\n\n茶山竹海采茶节开幕\n\n${bridge}\n\n${school}\n\n${tea}\n`,
    [bridgeTitle, schoolTitle, '茶山竹海采茶节开幕'],
  ],
  [
    'all headlines last',
    `${bridge}\n\n${school}\n\n${tea}\n\n\n茶山竹海采茶节开幕\n\n${schoolTitle}\n\n${bridgeTitle}\n`,
    [bridgeTitle, schoolTitle, '茶山竹海采茶节开幕'],
  ],
  [
    'a closing line in brackets is no headline of what follows',
    `${bridgeTitle}\n\n${bridge}\n\n（综合本报消息）\n\n${school}\n\n${schoolTitle}\n`,
    [bridgeTitle, schoolTitle],
  ],
]

describe('headlines are paired over the whole page', () => {
  for (const [name, page, want] of pairings)
    test(name, () => {
      expect(titlesOf(page)).toEqual(want)
    })
})

test('two stories of one place, column and form, without bylines, are two below their headlines', () => {
  const north = `通惠河北岸步道昨天建成开放，全长三公里，
沿途装了路灯和长椅。綦江区交通局介绍，
步道连起四个社区，老人买菜、孩子上学都
不用再绕公路。步道边还留出六处空地，给
附近的居民跳舞、下棋、晒谷子。`
  const south = `綦江区教育委员会今天公布，通惠河南岸
小学九月开学，设三十个班，招收一千二百
名学生。校舍用了隔音窗，操场铺在食堂的
屋顶上，雨天也能上体育课。家长可以从下
月三日起报名，每天放学后有人看护。`
  const titles = ['通惠河北岸步道建成 散步有了好去处', '通惠河南岸小学九月开学 一千二百名新生报到']
  expect(titlesOf(`${titles[0]}\n\n${north}\n\n${titles[1]}\n\n${south}\n`)).toEqual(titles)
})

test('a story goes on behind another’s headline and body', () => {
  const [top = '', rest = ''] = bridge.split(/(?<=预计今年)\n/)
  const page = `${bridgeTitle}\n\n${top}\n\n${schoolTitle}\n\n${school}\n\n${rest}\n`
  const [first, second] = articlesOf(page)
  expect(first?.text).toContain('预计今年10月建成通车。')
  expect(second?.title).toBe(schoolTitle)
  expect(second?.text).not.toContain('通车')
})
