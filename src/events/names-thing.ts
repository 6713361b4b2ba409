// A trigger in, whether it only names a thing or describes a noun out: 签约率, 股权投资, 整治突出问题, 甲打造的展馆.
import type { Token } from '../model/article.ts'
import type { Clause } from './clause.ts'
import { nounCompounds, thingSuffixes } from './function-words.ts'
import { type Scene, wordsAfter } from './scene.ts'
import type { Trigger } from './trigger.ts'

const isOfConduct =
  /^(?:了|的)?[^，。；]{0,16}?(?:问题|乱象|行为|违法|违规|作风|秩序|谣言|噪声|腐败|形式主义|歪风)/

const isAbout =
  /^(?!了)[^，。；]{0,8}(?:情况|调研组|工作组|专家组|可行性|设想|必要性|重要性|意义|需求|方案)/

/** 签约率, 启动资金: the next word makes a thing's name of it. 股权投资, 开发开放: so does the word before. */
export function namesThing(scene: Scene, trigger: Trigger): boolean {
  const { clause, start, end, entry, holder, text, type } = trigger
  const before = scene.text.slice(clause.start, start)
  const next = wordsAfter(clause, end)[0]
  if (
    type === 'INSPECTION' &&
    next?.start === end &&
    /^(?:任务|机关|机构|结果|组|站|队)$/.test(next.text)
  )
    return true
  if (entry.frame === 'noun' || holder) return false
  if (next && next.start === end && thingSuffixes.has(next.text) && !isOfLonger(trigger, next)) {
    return true
  }
  // 建成后将…: said ahead.
  if (/^后[^，。]{0,12}(?:将|预计|可|能)/.test(scene.text.slice(end, end + 16))) return true
  // 通道建成后，两地有望…: said ahead, in the clause before.
  if (scene.text.slice(end, clause.end) === '后' && isAhead(scene, clause)) return true
  // 提交审议: a stage of a law, not what is done to it. 救援队员: who does it.
  if (/^(?:审议|队员)/.test(scene.text.slice(end, end + 2))) return true
  // 会议通报了…情况, 某局通报，…: only said.
  if (text === '通报' && /^$|情况$/.test(scene.text.slice(end, clause.end))) return true
  // 共建“一带一路”: the initiative's own name.
  if (text === '共建' && /^“?一带一路/.test(scene.text.slice(end, end + 5))) return true
  // 通过《…》, …已获通过: a verb; before anything else a preposition.
  if (text === '通过' && !/^了?《|^$/.test(scene.text.slice(end, clause.end))) return true
  // 审议关于…的报告: heard, not decided.
  if (text === '审议' && /(?:报告|情况)$/.test(scene.text.slice(end, clause.end))) return true
  // 减贫治理与发展: a noun among nouns.
  if (text === '治理' && /^(?:与|和|及|体系|能力|水平|体制|格局|论坛)/.test(scene.text.slice(end)))
    return true
  // 打击犯罪: a duty; 对…实施了打击, 某军打击…: a blow.
  const isBlow = /(?:实施|发动|进行|展开|遭受|遭到)了?[^，]{0,8}$|[军队]/.test(before)
  if (text === '打击' && !isBlow) return true
  if (/^之日/.test(scene.text.slice(end, end + 2))) return true
  if (entry.frame === 'receive' && /[向为对给]$/.test(before)) return true
  if (/^仪式(?:上|中|现场|前|后|结束|开始)/.test(scene.text.slice(end, end + 4))) return true
  if (nounCompounds.get(text)?.test(before)) return true
  // 整治突出问题, 治理违法行为: nothing built is worked on.
  if (entry.frame === 'rework' && isOfConduct.test(scene.text.slice(end, clause.end))) return true
  // 了解隐患整改落实情况, 改造工程的可行性: what is said or thought of it.
  if (entry.frame === 'rework' && isAbout.test(scene.text.slice(end, clause.end))) return true
  // 查摆问题、集中整治、开门教育: one of a list of things to do.
  if (entry.frame === 'rework' && (before.endsWith('、') || next?.text === '行动')) return true
  // 为妇女进行免费检查: a service, not an inspection.
  if (
    type === 'INSPECTION' &&
    /(?:检查|抽查)$/.test(text) &&
    /[为给][^，]{2,}$/.test(before) &&
    holder
  )
    return true
  // 极地考察任务, 关于检查…的报告: the inspecting itself is not told.
  if (type === 'INSPECTION' && (/关于$/.test(before) || isNounBefore(clause, start))) return true
  // 甲倾情打造的展馆将开放: a clause that only describes a noun, without tense of its own.
  return (
    scene.text.startsWith('的', end) &&
    !/(?:正在|已|已经|于|新|首次|率先)[一-鿿]{0,6}$/.test(before) &&
    !isDated(scene, trigger) &&
    entry.frame !== 'disaster'
  )
}

function isAhead({ clauses, text }: Scene, { index, sentence }: Clause): boolean {
  const next = clauses[index + 1]
  return (
    next?.sentence === sentence &&
    /(?:将|预计|有望|可望|可以?)/.test(text.slice(next.start, next.end))
  )
}

/** 设立企业|服务站: the word behind a verb of founding only describes the noun that is founded. */
function isOfLonger({ type, clause }: Trigger, next: Token): boolean {
  const noun = clause.words.find(({ start }) => start === next.end)
  return type === 'ESTABLISHMENT' && noun !== undefined && /^n/.test(noun.tag)
}

/** 2022年建成的水库, 去年5月投用的学校: a time right before the verb. */
function isDated({ reading }: Scene, { start }: Trigger): boolean {
  return reading.times.some(
    ({ field, end, grain }) =>
      field === 'text' && grain !== 'comparison' && end <= start && start - end <= 4,
  )
}

/** A common noun right before a verb makes a compound of the two, unless a team does the verb: 检查组检查. */
export function isNounBefore(clause: Clause, start: number): boolean {
  const before = clause.tokens.find((token) => token.end === start)
  const isName = clause.links.some(({ mention }) => mention.end === start)
  return (
    before !== undefined &&
    !isName &&
    /^n$/.test(before.tag) &&
    !/(?:组|团|队|长|书记)$/.test(before.text)
  )
}
