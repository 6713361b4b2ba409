import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { articleOf, mark, readMentions } from './read-marked.ts'

const knowledge = await loadKnowledge()

/** Sentences that name nothing. */
const rows: readonly (readonly [string, string])[] = [
  ['generic organisations', '相关部门负责人介绍，三家公司和两所学校参加活动。'],
  ['generic places', '村民沿着河边的公路走向城市的广场和公园。'],
  ['a counted activity', '开工了12个项目，总投资超过三亿元。'],
  ['a generic activity', '集中签约活动吸引了众多客商。'],
  ['a role without a name', '记者从会上获悉，书记和镇长都到了现场。'],
  ['a role before a verb', '记者走进车间，工人正在包装。'],
  ['a word that is a place too: far away', '孩子们的友谊天长地久，海棠花开了。'],
  ['a bank of a river', '江水南岸的柳树绿了。'],
  ['a river word', '沿江两侧的高山连成一片。'],
  ['an adjective that looks like a person', '黄灿灿的玉米挂满屋檐。'],
  ['words that begin with a surname', '高质量的产品和高水平的服务赢得了好评。'],
  ['a method, not a law', '他用新办法解决了老问题，这种做法值得推广。'],
  ['a farm inn as a kind', '农家乐的生意越来越好。'],
  ['an everyday word that ends like a show', '旅游业的发展和进展都很快。'],
  ['soil and water', '水土流失得到治理。'],
  ['a saying in quotation marks', '他常说“绿水青山就是金山银山”。'],
  ['a slogan in quotation marks', '按照“谁主管、谁负责”的原则落实。'],
  ['the level of a project', '这是省级重点工程，也是民生工程。'],
  ['the centre of a thing', '这里是交通的中心，也是商业的中心。'],
  ['relations are no organisation', '两者的关系十分密切，体系更加完善。'],
  ['a firm that is not told', '某集团公司总经理说，生意不错。'],
  ['what schools do', '各校组织法治教育活动，社会实践活动也不少。'],
  ['medicine', '中医药改革稳步推进。'],
  ['new kinds of houses', '新建村卫生室三处，社区医院也在扩建。'],
  ['kinds of sites', '各地新建污水处理厂和标准化游泳馆，老旧步行街也焕然一新。'],
  ['kinds of houses', '支持高水平医院建设，民办幼儿园和普通中学都有补助。'],
  ['numbers with a classifier', '三大创新平台和四个工作小组同时运转。'],
]

test.each(rows)('%s', (_kind, text) => {
  const article = articleOf(text)
  expect(mark(article, readMentions(article, knowledge))).toBe(text)
})
