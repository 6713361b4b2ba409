// Media that the text tells by how it uses them, proposals out: 滨河晚报|讯, 央视《面对面》|栏目, 英国《卫报》.
import { findPattern, patternOf, proposeWhere } from './pattern.ts'
import type { Pass } from './proposal.ts'

/** What the names of papers and their accounts end with. */
const paper = '(?:报|日报|晚报|时报|早报|晨报|都市报|导报|商报|新闻|新闻网|融媒|时讯|在线|通讯社)'
/** 滨河晚报讯（记者…, （滨河融媒记者…: at the head of a line. */
const dateline = patternOf(
  new RegExp(
    `(?<=^[（(]?)(?!本|据|新闻|央视|[^（]{0,3}讯)(?:(?!报|新闻)[\\p{Script=Han}·]){1,7}${paper}(?=[讯訊]|專訊|[ 　]*[（(]?(?:首席|见习|实习)?(?:记者|記者|通讯员))`,
    'gu',
  ),
  '报讯 闻讯 媒讯 网讯 线讯 报记 闻记 媒记 报  报　 报（ 社记 社讯 报專 报專 报訊 报專',
)
/** 来源：云岭新闻网, below the text. */
const source = patternOf(
  /(?<=(?:来源|稿源)[：:] ?)\p{Script=Han}{2,10}(?:客户端|融媒|融媒体|发布|网|日报|晚报)(?=$|[\s）])/gu,
  '来源 稿源',
)
/** 央视《面对面》栏目, 重庆卫视《重庆新闻联播》8月18日报道. */
const broadcast = patternOf(
  /(?<=(?:央视|电视台|卫视|频道|电台|总台)《)[^《》]{2,14}(?=》(?:栏目|节目|消息|报道|记者|\d{1,2}月))|(?<=特别节目《)[^《》]{2,24}(?=》)|(?<=《)[^《》]{2,14}(?=》栏目)|(?<=今天（\d{1,2}月\d{1,2}日）的《)[^《》]{2,14}(?=》，)/gu,
  '视《 台《 道《 目《 》栏 的《',
)
/** 英国《卫报》认为: papers in the marks of books. */
const quotedPaper = patternOf(
  /(?<=《)[\p{Script=Han}·]{1,8}(?:报|新闻|周刊|邮报)(?=》)/gu,
  '报》 闻》 刊》',
)
const noPaper = /(?:通报|公报|喜报|捷报|海报|电报|简报|年报|月报|快报|预报|申报|板报|填报)$/

export const proposeMedia: Pass = (input) =>
  proposeWhere(input, [dateline, source, broadcast, quotedPaper], (passage, index) =>
    [dateline, source, broadcast, quotedPaper]
      .flatMap((pattern) => findPattern(passage, pattern))
      .filter(([name]) => !noPaper.test(name))
      .map(({ 0: name, index: start }) => ({
        passage: index,
        start,
        end: start + name.length,
        type: 'ORGANIZATION' as const,
        score: 0.9,
        rule: 'medium',
      })),
  )
