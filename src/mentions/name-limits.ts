// Where a name that a head gives away really begins and ends: divisions before it, campuses and sections after it.
import type { Token } from '../model/article.ts'
import type { FoundHead } from './heads.ts'
import { isLevel, proofOf } from './name-material.ts'
import { type Passage, tokensIn } from './passage.ts'
import type { KnownName } from './read-leftwards.ts'

/** 石柱县黄水镇|大风堡景区: a place keeps the division before it only where nothing proper follows (湖北省博物馆). */
export function skipDivisions(
  passage: Passage,
  start: number,
  head: FoundHead,
  known: readonly KnownName[],
): number {
  let offset = start
  for (;;) {
    const division = known.find(
      (name) =>
        (name.kind === 'division' ||
          (name.kind === 'country' && passage.text.slice(name.start, name.end) !== '中国')) &&
        name.start === offset &&
        name.end <= head.start,
    )
    if (division === undefined || /[·•]/.test(passage.text[division.end] ?? '')) return offset
    const rest = tokensIn(passage, division.end, head.start)
    const [first] = rest
    if (keepsCity.test(head.word) || (first !== undefined && isLevel(first.text))) return offset
    const isAbroad =
      division.kind === 'country' &&
      head.start - division.end >= 2 &&
      rest.some(({ text }) => !siteKinds.has(text) && text !== '国家')
    const isOwnName =
      isAbroad ||
      isQuarter(passage.text.slice(offset, division.end), head, division.end) ||
      known.some(({ start: begin, kind }) => begin === division.end && kind !== 'division') ||
      isSiteName(division.end, head, rest) ||
      (first !== undefined &&
        !/^[第首]/.test(first.text) &&
        rest.some(
          (token) =>
            !siteKinds.has(token.text) && ['place', 'name', 'coinage'].includes(proofOf(token)),
        ))
    if (!isOwnName) return offset
    offset = division.end
  }
}

/** 南岸区|茶园组团, 城东区|中心广场: a district or a town named in full keeps out of the names of its quarters and squares. */
const isQuarter = (division: string, { word, start }: FoundHead, from: number) =>
  /.{2}(?:区|县|镇|街道)$/u.test(division) &&
  /^(?:组团|小区|广场|花园|家园|片区|街区)$/.test(word) &&
  start - from >= 2

/** 长沙黄花国际机场: its city opens the official name. */
const keepsCity = /(?:机场|陆港|铁路港)$/

/** Halls and stations are named with their city; parks and villages have names of their own, unless only their kind is said. */
const namedWithCity =
  /(?:馆|院|剧院|站|机场|港|口岸|会展中心|体育中心|奥体中心|物流中心|批发市场|产业园|产业基地|隧道|大学城|科学城|高新区|经开区|开发区|保税区|自贸区|试验区|示范区|合作区|经济区|经济带|新区|新城)$/

export const siteKinds = new Set(
  '高新技术 经济技术 自然 人民 中央 中心 森林 湿地 地质 体育 文化 会展 国际 科技 历史 艺术 动物 植物 儿童 青少年 烈士 革命 高新 经济 技术 开发 产业 工业 现代 农业 生态 旅游 物流 保税 综合 火车 汽车 高铁 长途 民俗 古镇 古城 古村 古街 老街 温泉 峡谷 非遗 规划 城市 市民 滨江 滨河 创新 创业 智能 数字 软件 信息 蔬菜 水果 花卉 苗木 茶叶 中药材 食品 医药 生物 化工 新材料 新能源 电子 光电 光伏 光热 纺织 服装 家具 陶瓷 建材 装备 制造 高科技 科技 粮食 水产 畜牧 农产品 大数据 电商 跨境 种业 循环 经济 环保 节能 新 老 大 直'.split(
    ' ',
  ),
)

/** 黄水镇|大风堡景区: a town's site with a name of its own. */
function isSiteName(from: number, head: FoundHead, rest: readonly Token[]): boolean {
  if (
    head.type !== 'PLACE' ||
    head.kind !== 'firm' ||
    head.start - from < 2 ||
    namedWithCity.test(head.word)
  )
    return false
  return !rest.every(({ text }) => siteKinds.has(text))
}

/** What follows the head and belongs to the name: 锦华路小学（东湖校区）, 江湾公园|二期, 渝湘高速|重庆段. */
export function trailerLength({ text, matches }: Passage, end: number, head: FoundHead): number {
  if (head.word.endsWith('基金')) return /^[一二三四]期/.test(text.slice(end)) ? 2 : 0
  if (head.type === 'ORGANIZATION') {
    return (
      /^[（(]\p{Script=Han}{2,8}(?:校区|院区|分院)[）)]/u.exec(text.slice(end, end + 14))?.[0]
        .length ?? 0
    )
  }
  const part =
    head.type === 'PLACE'
      ? /^(?:[新旧老分主东南西北]馆|总馆旧址|旧址)/.exec(text.slice(end, end + 6))
      : null
  if (part !== null) return part[0].length
  const stage =
    head.type === 'PLACE' && head.kind !== 'attached'
      ? /^[一二三四五][期标](?!工程|项目|建设|改造|整治|扩建)/.exec(text.slice(end, end + 4))
      : null
  if (stage !== null) return stage[0].length
  if (!/(?:高速|公路|铁路|高铁|江|河|长城)$/.test(text.slice(0, end))) return 0
  const division = matches.find((match) => match.start === end && text[match.end] === '段')
  return division === undefined ? 0 : division.end - end + 1
}
