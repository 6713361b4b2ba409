// Persons: surname and given name where role words, verbs of speech, bylines or lists show that it is a name.
import { isHan } from './characters.ts'
import type { Passage } from './passage.ts'
import { roleEndingAt, speaksAt } from './person-cues.ts'
import type { Pass, Proposal } from './proposal.ts'
import { surnameAt } from './surnames.ts'

/** Never part of a given name. */
const notGiven = /[的了着过是在和与及或从向对把被由以为到等将已也都就又还再则但却该此各每这哪您你我他她它们不没更最太吗呢吧啊之说称日月年号区县镇乡村路省市个名位家]/
/** Words that a given name never begins with: the role was the subject and a verb follows. */
const gap = /[\s\u3000]/

export const proposePersons: Pass = ({ passages }) =>
  passages.flatMap((passage, index) =>
    [...nativeNames(passage), ...foreignNames(passage)].map((name) => ({
      ...name,
      passage: index,
      type: 'PERSON' as const,
    })),
  )

type Name = Omit<Proposal, 'passage' | 'type'>

function nativeNames(passage: Passage): readonly Name[] {
  const names: Name[] = []
  const { text } = passage
  let offset = 0
  let lastNameEnd = -1
  while (offset < text.length) {
    const name = nativeNameAt(passage, offset, lastNameEnd)
    if (name === undefined) {
      offset += 1
      continue
    }
    names.push(name)
    if (name.score >= 0.6) lastNameEnd = name.end
    offset = name.end
  }
  return names
}

function nativeNameAt(passage: Passage, start: number, lastNameEnd: number): Name | undefined {
  const { text } = passage
  const surname = surnameAt(text, start)
  if (surname === undefined || (passage.tokenStartingAt[start] ?? -1) < 0) return undefined
  const cueBefore = cueBeforeName(text, start, lastNameEnd)
  const best = [2, 1]
    .map((given) => start + surname.length + given)
    .filter((end) => end <= text.length)
    .map((end) => ({ end, score: scoreName(passage, start, end, surname, cueBefore) }))
    .sort((a, b) => b.score - a.score)[0]
  if (best === undefined || best.score < 0.5) return undefined
  return { start, end: best.end, score: Math.min(best.score, 0.95), rule: cueBefore > 0 ? 'person-after-role' : 'person' }
}

/** How strongly the words before say that a name begins here: 0, or up to 1. */
function cueBeforeName(text: string, start: number, lastNameEnd: number): number {
  let end = start
  while (end > 0 && gap.test(text[end - 1] ?? '')) end -= 1
  const role = roleEndingAt(text, end)
  const isSpaced = end < start
  if (role > 0) return role >= 2 ? 0.6 : 0.35
  if (lastNameEnd >= 0 && lastNameEnd === end && isSpaced) return 0.55
  if (lastNameEnd >= 0 && lastNameEnd === end - 1 && /[、，,/]/.test(text[end - 1] ?? '')) return 0.5
  if (end > 0 && /[（(：:]/.test(text[end - 1] ?? '')) return 0.15
  return 0
}

function scoreName(
  passage: Passage,
  start: number,
  end: number,
  surname: { readonly length: number; readonly isAmbiguous: boolean },
  cueBefore: number,
): number {
  const { text } = passage
  const given = text.slice(start + surname.length, end)
  if (!isHan(given) || notGiven.test(given)) return 0
  if ((passage.tokenEndingAt[end] ?? -1) < 0) return 0
  if (/^某+$/.test(given)) return 0.9
  const words = passage.tokens.filter((token) => token.start >= start && token.end <= end)
  const first = words[0]
  if (first === undefined) return 0
  let score = cueBefore
  if (speaksAt(text, end)) score += 0.4
  if (words.length === 1) score += first.tag === 'nr' ? 0.45 : first.tag === 'x' ? 0.3 : -0.5
  else score += wordsLookGiven(passage, start, surname.length, end) ? 0.2 : -0.35
  if (surname.isAmbiguous) score -= 0.2
  if (given.length === 1) score -= 0.1
  const next = text[end] ?? ''
  if (next === '' || /[，。、；：（）()\s”]/u.test(next)) score += 0.05
  return score
}

/** 李|慧义: after the surname come single characters or a word that is no everyday word. */
function wordsLookGiven(passage: Passage, start: number, surnameLength: number, end: number): boolean {
  const words = passage.tokens.filter(
    (token) => token.start >= start + surnameLength && token.end <= end,
  )
  return words.every(
    (word) => word.text.length === 1 ? !/^(p|c|u|uj|ul|d|m|q|r)$/.test(word.tag) : /^(x|nr|nz|ns)$/.test(word.tag),
  )
}

/** 肯尼斯·贝林: parts joined by a dot; the first part goes back to where the word begins. */
function foreignNames(passage: Passage): readonly Name[] {
  const names: Name[] = []
  for (const match of passage.text.matchAll(/[\p{Script=Han}]{1,8}(?:[·•・][\p{Script=Han}]{1,8})+/gu)) {
    const dot = match[0].search(/[·•・]/)
    const dotAt = match.index + dot
    let index = passage.tokenEndingAt[dotAt] ?? -1
    if (index < 0) continue
    let start = dotAt
    while (index >= 0 && dotAt - (passage.tokens[index]?.start ?? 0) <= 6) {
      const token = passage.tokens[index]
      if (token === undefined || token.start < match.index || !isTransliteration(token.text)) break
      start = token.start
      index -= 1
    }
    let end = start
    for (const token of passage.tokens) {
      if (token.start < start) continue
      if (!isTransliteration(token.text) && !/^[·•・]$/.test(token.text)) break
      end = token.end
    }
    const name = passage.text.slice(start, end).replace(/[·•・]+$/, '')
    if (start < dotAt && name.length > dotAt - start + 1) {
      names.push({ start, end: start + name.length, score: 0.85, rule: 'person-foreign' })
    }
  }
  return names
}

const transliteration =
  /^[阿埃艾爱安昂奥澳巴芭白拜班邦保鲍堡贝本比彼毕别滨宾波伯博布勃采查茨茶楚丹当道德登邓狄迪蒂丁东杜敦顿多俄厄恩耳尔法凡范方菲斐费芬丰佛夫弗福富盖甘冈高戈哥歌格葛根贡古顾瓜圭哈海汉豪赫黑亨洪胡华怀霍基吉季加贾简姜杰金津京居喀卡凯坎康考科柯可克肯孔库夸昆拉莱赖兰朗劳勒雷蕾里理利莉立丽历廉连良列林琳柳龙隆卢鲁路露伦罗洛吕马玛迈麦曼芒毛茅梅门蒙孟米密敏明缪摩莫默姆木穆拿纳娜南内嫩能妮尼涅宁牛纽努诺欧帕派潘庞佩彭皮匹平珀普奇齐恰乔切琴青丘琼让热仁日荣茹儒瑞若萨塞赛三桑瑟森沙莎山尚绍舍申生盛圣施什石史士舒朔斯丝思松苏素索塔台泰坦汤唐陶特滕提田铁廷通图土托瓦万旺威韦维魏温文翁沃乌伍武西希锡夏香肖谢辛欣休许雪逊雅亚延扬杨耶叶伊依因英雍尤于约扎赞泽曾詹珍芝治朱兹子宗祖佐]+$/u
const isTransliteration = (text: string) => transliteration.test(text)
