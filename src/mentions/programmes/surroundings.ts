// What stands before and behind a possible name in, the sorts of it that a model tells apart out.
import { hashText } from '../../model/hash.ts'
import type { Span } from '../../model/span.ts'
import type { Passage } from '../passage.ts'
import type { Proposal } from '../proposal.ts'

/** What is done with the thing, by the last words before it: run, awarded, named, attended, built. */
const manners = (
  [
    [
      '开展 推行 推进 深化 实施 打造 推出 启动 创建 建起 建成 设立 举办 举行 开办 成立 组织 探索 建立 上线 开通 发起 创办 承办 主办 策划 启用 开启 推动 部署 落实 深入 加快 创新',
      '了|起',
    ],
    [
      '获 获评 荣获 获得 被评为 评为 授予 被授予 入选 命名为 认定为 列入 跻身 获批 评选 当选 摘得 夺得 成为',
      '了|首批|第.批',
    ],
    [
      '名为 叫作 叫做 叫 称为 取名 题为 代号 主题为 定名 命名 冠以 以 品牌 注册 申请 商标 牌子 招牌 挂着 挂牌 推介 销售 主打 培育 种植',
      '了',
    ],
    [
      '出席 参加 参与 亮相 走进 来到 参观 观看 迎来 备战 报名 闭幕 作为 围绕 配合 借助 借 依托 通过 结合 利用 根据 按照 随着',
      '了',
    ],
    ['建设 投资 新建 开工 续建 承建 引进 签约 总投资 支持 纳入 进入 用于 属于 获悉 因', '了'],
  ] as const
).map(([words, endings]) => ({
  words: words.split(' '),
  form: new RegExp(`(?:${words.replaceAll(' ', '|')})(?:${endings})?$`),
}))
/** What a text ends with of which any form may be the end, by UTF-16 unit: few places are looked at closer. */
const endsManner = new Uint8Array(0x1_00_00)
for (const ending of [...manners.flatMap(({ words }) => words), '了', '起', '批'])
  endsManner[ending.charCodeAt(ending.length - 1)] = 1
const longestManner = 6

/** From 1; 0 where nothing is said to be done with it. */
export function mannerBefore(text: string, start: number): number {
  if (endsManner[text.charCodeAt(start - 1)] !== 1) return 0
  const before = text.slice(Math.max(0, start - longestManner), start)
  return manners.findIndex(({ form }) => form.test(before)) + 1
}

/** “银龄守护”|系列活动: what a quotation is said to be, and by how many characters. */
const kindAfter =
  /^(?:等)?(?:系列|主题|专项|品牌|特色|大型|志愿服务|文化|宣传|教育|实践|创建)*(活动|行动|工程|项目|计划|品牌|展览|大赛|比赛|机制|模式|平台|服务|改革|试点|称号|建设|产品|商标)/
const longestKind = 12

export function kindNamedAfter({ text, tokens, tokenStartingAt }: Passage, at: number): number {
  const found = kindAfter.exec(text.slice(at, at + longestKind))
  return found === null
    ? hashText(tokens[tokenStartingAt[at] ?? -1]?.tag ?? '')
    : hashText(found[1] ?? '') ^ found[0].length
}

/** How the names that the gazetteer and the organ grammar know lie to a beginning, as bits. */
export function knownAt({ matches, organs }: Passage, start: number, end: number): number {
  let bits = 0
  for (const match of matches) {
    if (match.isCommonWord) continue
    if (match.start === start && match.end <= end) bits |= match.end === end ? 2 : 1
    if (match.end === start) bits |= 4
    if (match.start < start && match.end > start) bits |= 8
  }
  for (const organ of organs) {
    if (organ.start === start && organ.end < end) bits |= 16
    if (organ.end === start) bits |= 32
    if (organ.start < start && organ.end > start) bits |= 64
  }
  return bits
}

/** How a name that a pass has read lies to a possible one that it is not, as bits: other programmes, then names of other types. */
export function tieTo({ start, end, type }: Proposal, span: Span): number {
  if (type === 'PROGRAMME') {
    if (end === span.end) return start < span.start ? 2 : 4
    if (start === span.start) return end > span.end ? 8 : 16
    return start <= span.start && end >= span.end ? 32 : 0
  }
  let bits = 0
  if (start <= span.start && end >= span.end) bits |= 64
  if (start < span.start && end > span.start && end < span.end) bits |= 128
  if (start > span.start && start < span.end && end > span.end) bits |= 256
  if (end === span.end && start > span.start) bits |= 512
  if (end === span.start) bits |= 1024
  if (start === span.start && end < span.end) bits |= 2048
  return bits
}
/** All ties of programmes, and of names that hold the span or cross its start or end. */
export const strongTies = 511
export const tieCount = 12
