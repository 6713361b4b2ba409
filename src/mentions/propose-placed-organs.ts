// Organs and houses named with their place that no table lists, proposals out: 阜新市|经贸委, 佳木斯|收割机厂, 湖北省|南水北调办.
import { gather } from '../model/gather.ts'
import type { Gazetteer, GazetteerMatch } from '../model/knowledge.ts'
import { headEndingAt } from './heads.ts'
import { isNameMaterial, proofOf } from './name-material.ts'
import { type Passage, startsToken, tokenCovering, tokensIn } from './passage.ts'
import type { Pass, Proposal } from './proposal.ts'

/** After a place in full, and what of it stands after its short name too. */
const afterFull =
  '局 委 (?<![主承合协举创兴民联筹督开投])办 (?<![东西南北首村]|[火汽]车|中心|[电汽泵运费流])站(?!村) (?<![失百各])所 (?<![派组一二三四五六七八九十])队 (?<![组集])团 (?<![运动峰大表晚奥集览谈易销介庙年乐话证布告聚盛论])会 厂 商会 协会 学会 医院 小学 中学 学校 幼儿园 研究所 研究院 研究会 联合会 促进会 合作社 联盟 剧团 宾馆 酒店 招待所 敬老院 书画院 代表队 筹备组 养老院 供销社 信用社 居委会 村委会 委员会 管理处'
const afterShort =
  '厂 观鸟会 商会 协会 学会 研究会 足球会 车辆段 客运段 车务段 机务段 工务段 监管局 经营部 交易所 地委 行署'
/** 荣昌|报讯, 连山|发布”: papers and accounts, where what follows says so. */
const paper =
  '(?:报|日报|晚报|时讯|融媒|发布|新闻网|日报社|广播电视台)(?=讯|记者|》|”|[  　]?消息|[  　]*（|[  　]*记者)'
const oneOf = (words: string) => `(?:${words.replaceAll(' ', '|')})(?![长员村])`
const organAfterFull = new RegExp(`^(\\p{Script=Han}{0,11}?)(?:${oneOf(afterFull)}|${paper})`, 'u')
const organAfterShort = new RegExp(
  `^(\\p{Script=Han}{0,11}?)(?:${oneOf(afterShort)}|${paper})`,
  'u',
)
const longest = 16

const foreign =
  /[的了在对将是等该各由从向于为把被让到建]|^[和与及]|社区|有关|相关|多个|部门|举[行办]|召开|出台|投资办/

export const proposePlacedOrgans: Pass = (input) =>
  gather(input.passages, (passage, index) =>
    gather(passage.matches, (match): readonly Proposal[] => {
      const place = placeOf(input.gazetteer, match)
      if (place === undefined || !startsToken(passage, match.start)) return []
      if (passage.organs.some(({ start, end }) => start < match.start && match.start < end))
        return []
      const isFull = !match.isWeak
      const length = organAt(passage, match, isFull ? organAfterFull : organAfterShort)
      const { start, end } = match
      return length === 0
        ? []
        : [
            {
              passage: index,
              start,
              end: end + length,
              type: 'ORGANIZATION',
              score: 0.9,
              rule: isFull ? 'placed-organ' : 'placed-house',
            },
          ]
    }),
  )

/** A division or zone of ours, and no everyday word. */
function placeOf(gazetteer: Gazetteer, { entries, isCommonWord }: GazetteerMatch) {
  const entry = gazetteer.get(entries[0] ?? '')
  const isOurs = entry?.level !== undefined || entry?.kind === 'zone' || entry?.kind === 'new-area'
  return entry?.name !== '中国' && isOurs && !isCommonWord ? entry : undefined
}

const isHolder = /^(?:协会会长|学会会长|商会会长|厂里)$/

/** How long the organ is that begins right after a place; 0 for none. */
function organAt(passage: Passage, { end }: GazetteerMatch, form: RegExp): number {
  const [name = '', which = ''] = form.exec(passage.text.slice(end, end + longest)) ?? []
  if (name === '' || foreign.test(which)) return 0
  const stop = end + name.length
  const next = passage.tokens[passage.tokenStartingAt[stop] ?? -1]
  const torn = next === undefined ? tokenCovering(passage, stop) : undefined
  // 收割机|厂产的: words of the segmenter's own making end where they like.
  if (
    torn !== undefined &&
    stop < passage.text.length &&
    torn.tag !== 'x' &&
    !isHolder.test(torn.text)
  )
    return 0
  if (next !== undefined && /^(?:n|nz|vn)$/.test(next.tag) && headEndingAt(passage.text, next.end))
    return 0
  if (passage.matches.some((match) => match.start >= end && match.end <= stop && !match.isWeak))
    return 0
  const words = tokensIn(passage, end, end + which.length)
  // 榆关县|向阳小学: such a house with a name of its own needs no place.
  if (
    /(?:小学|中学|学校|医院|派出所|支局|代表队)$/.test(name) &&
    words.some((word) => proofOf(word) !== 'none')
  )
    return 0
  return words.every(isNameMaterial) ? name.length : 0
}
