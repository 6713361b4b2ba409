// Names whose head is one character, right after a proper name of two to four characters: 何家岩|村, 云锦|湖.
import { isHan } from './characters.ts'
import type { FoundHead } from './heads.ts'
import { isGeneric, isNameMaterial, proofOf } from './name-material.ts'
import type { Passage } from './passage.ts'
import type { Proposal } from './proposal.ts'
import { commonPlaceWords } from './propose-tagged-names.ts'
import { surnameAt } from './surnames.ts'

type Name = Omit<Proposal, 'passage'>

/** 亚太地区: the kind of area is said, the name is what stands before it. */
const genericEnding =
  /^(?:加油|加气|充电|换电|垃圾|中转|打卡|补给|观测|监测|卫生|广播|收费|客运|保洁|环卫|救助)站$|(?:电路|线路|思路|回路|网路|出路|退路|地区|城市|都市|金字塔|大陆|半岛|长城|高地|禁区|国家公园|海域|水域|[一二三四五六七八九十两]岛|雷达站|通信站|通讯站|指挥站|补给站|五大洲|国家馆|桥头堡|人山人海|喜洋洋|盘山路|环山路|换热站|巴士站|检查站|自贸港|江心洲|华[东南西北中]区)$/

const placesOnly = /[村镇乡县寨沟坝峡巷街路桥寺庙塔岩湾港站谷溪潭洞岛湖河苑园馆屯庄]$/

/** 何家岩|村: up to four characters of proper name right before a head of one character. */
export function readAttachedName(passage: Passage, end: number, head: FoundHead): Name | undefined {
  const index = passage.tokenEndingAt[end] ?? -1
  const token = passage.tokens[index]
  if (token === undefined) return undefined
  // 城市, 地区: most words that end so.
  if (token.start < head.start && (token.text.length < 3 || token.text.length > 6)) return undefined
  if (!isNameMaterial(token) || isGeneric(token.text)) return undefined
  // 纽约|市长, 太行山|区: the head belongs to what follows, or says what lies there.
  if (passage.text[end] === '长' && /[省市州区县镇乡村]/.test(head.word)) return undefined
  if (head.word === '区' && passage.text[end - 2] === '山') return undefined
  const name = { end, type: head.type }
  if (token.start < head.start) {
    if (!isHan(token.text)) return undefined
    if (genericEnding.test(token.text)) return undefined
    if (token.tag === 'ns')
      return { ...name, start: token.start, score: 0.75, rule: 'attached-word' }
    const mayBePerson =
      token.text.length === 3 &&
      surnameAt(token.text, 0) !== undefined &&
      !placesOnly.test(token.text)
    if (mayBePerson || proofOf(token) === 'none') return undefined
    return {
      ...name,
      start: token.start,
      score: placesOnly.test(token.text) ? 0.52 : 0.42,
      rule: 'attached-coinage',
    }
  }
  const before = passage.tokens[index - 1]
  if (
    before === undefined ||
    !isHan(before.text) ||
    before.text.length > 4 ||
    before.text.length < 2
  )
    return undefined
  if (commonPlaceWords.test(before.text)) return undefined
  if (!isNameMaterial(before)) return undefined
  const proof = proofOf(before)
  if (proof === 'none' || proof === 'rank') return undefined
  if (
    passage.matches.some(
      (match) => match.end === before.end && match.start <= before.start && !match.isWeak,
    )
  )
    return undefined
  return { ...name, start: before.start, score: proof === 'place' ? 0.58 : 0.5, rule: 'attached' }
}
