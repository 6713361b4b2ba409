// What the trained tagger read in, proposals out: a second opinion beside the grammar's, for names that have something proper in them.
import type { Token } from '../model/article.ts'
import type { TaggedName } from '../model/knowledge.ts'
import { isCrediblePlace } from './credible-places.ts'
import { isEverydayWord } from './everyday-names.ts'
import { headEndingAt } from './heads.ts'
import { isGeneric, isOutsider, proofOf } from './name-material.ts'
import { type Passage, tokensTouching } from './passage.ts'
import { cueAfter, roleEndingAt } from './person-cues.ts'
import type { Pass, Proposal } from './proposal.ts'
import { surnameAt } from './surnames.ts'
import { isTransliteration } from './transliteration.ts'

/** A tagger's sure name is worth this much: enough to stand alone, not enough to overrule a name in full. */
const trust = 0.66
/**
 * From which probability a name stands where the grammar reads nothing else. Set on the development sets: with 0.55, 0.7, 0.7 names
 * are 0.2 lower there.
 */
const alone = { PERSON: 0.5, PLACE: 0.45, ORGANIZATION: 0.55 } as const
/** What such a name is worth: just enough. */
const least = 0.5

export const proposeTaggerNames: Pass = ({ passages }, found) => {
  return passages.flatMap((passage, index) =>
    passage.tagged
      .filter((name) => isCredible(passage, name))
      .map((name) => withoutCountry(passage, name))
      .map((name) => asLibrary(passage, name))
      .map(({ start, end, type, score }) => ({
        passage: index,
        start,
        end,
        type,
        score:
          type === 'ORGANIZATION' && score >= 0.6 && firmEnding.test(passage.text.slice(start, end))
            ? Math.max(firm, score * trust)
            : score >= alone[type] && !isContested(found.inPassage(index), start, end)
              ? Math.max(least, score * trust)
              : score * trust,
        rule: `tagger-${type.toLowerCase()}`,
      })),
  )
}

/** Libraries and houses of culture are organisations by the guide, in their buildings too. */
const asLibrary = ({ text }: Passage, name: TaggedName): TaggedName =>
  name.type === 'PLACE' && /(?:图书馆|文化馆|群艺馆)$/.test(text.slice(name.start, name.end))
    ? { ...name, type: 'ORGANIZATION' }
    : name

/** 云岭科技, 青岛啤酒: what firms end with in their short names; the place that opens one is not meant. */
const firmEnding =
  /(?:科技|电子|股份|生物|医药|药业|制药|能源|汽车|重工|智能|信息|乳业|食品|啤酒|酒业|茶业|农业|牧业|新材|材料|电气|电力|光电|半导体|微电|证券|保险|地产|传媒|航空|物流|控股|铜业|铝业|钢铁|矿业|化工|石化|水泥|建工|路桥|锂业|锂能)$/
const firm = 0.62

/** 俄|布良斯克州: the country's character is a name of its own. */
function withoutCountry({ text }: Passage, name: TaggedName): TaggedName {
  const rest = text.slice(name.start + 1, name.end)
  const isState =
    name.type === 'PLACE' &&
    /^[俄美乌英德法日加印]/.test(text.slice(name.start)) &&
    /^.{3,}(?:州|边疆区|共和国|省|县|市)$/u.test(rest) &&
    isTransliteration(rest.replace(/(?:州|边疆区|共和国|省|县|市)$/, ''))
  return isState ? { ...name, start: name.start + 1 } : name
}

const isContested = (found: readonly Proposal[], start: number, end: number) =>
  found.some((other) => other.score >= 0.5 && other.start < end && start < other.end)

/** Single characters have a pass of their own; 纪念馆 and 书法协会 are kinds, not names; 走进|博物馆 begins with a verb. */
function isCredible(passage: Passage, name: TaggedName): boolean {
  const { start, end, type } = name
  if (end - start < 2) return false
  const words = tokensTouching(passage, start, end)
  const [first] = words
  if (first === undefined) return false
  if (type === 'PERSON') return isPerson(passage, start, end)
  if (isOutsider(first.text)) return false
  return type === 'PLACE' ? isCrediblePlace(passage, name, words) : isOrgan(passage, name, words, first)
}

/** 库皮扬斯克, 彼得格勒: what towns end with, and hardly a person. */
const townEnding = /(?:.斯克|.茨克|格勒|格罗德|热罗|罗热|尔科夫|加沙|夫卡)$/

const functionWord = /[的了着过是在和与及虽即若但则]/

/** Chinese names begin with a surname and are no everyday word unless something tells; others are written with few characters. */
function isPerson({ text }: Passage, start: number, end: number): boolean {
  const surface = text.slice(start, end)
  if (roleEndingAt(text, end) >= end - start || functionWord.test(surface)) return false
  if (townEnding.test(surface) && roleEndingAt(text, start) === 0) return false
  if (/[·•・]/.test(surface) || (surface.length > 2 && isTransliteration(surface))) return true
  if (surnameAt(text, start) === undefined && surface.length <= 4)
    return roleEndingAt(text, start) > 0
  return !isEverydayWord(surface) || roleEndingAt(text, start) > 0 || cueAfter(text, end) >= 0.4
}

const organEnding =
  /(?:[局委办厅署院所队会社团站军部党行]|运动|组织|集团|公司|银行|联盟|中心|方面军|阵线|武装|部队|杜马|拉达)$/
const ownLevel = /^[省市区县州镇乡]/

function isOrgan(
  passage: Passage,
  { start, end, score }: TaggedName,
  words: readonly Token[],
  first: Token,
): boolean {
  const surface = passage.text.slice(start, end)
  if (/^.军$/u.test(surface)) return false
  if (
    isGeneric(surface) ||
    (/^[A-Za-z]+$/.test(surface) &&
      (score < 0.9 || /^(?:[a-z]+|PPI|CPI|GDP|PMI|RCEP|LPR|AI)$/.test(surface)))
  )
    return false
  if (ownLevel.test(surface)) return surface.length >= 5 && organEnding.test(surface)
  // 雷山县人民法院|西江人民法庭: the tribunal has a name of its own.
  const held = passage.organs.find((organ) => organ.start === start && organ.end < end)
  if (held !== undefined && /(?:法庭|派出所|税务所)$/.test(surface) && end - held.end >= 5)
    return false
  const isKind = words.length === 1 && first.tag !== 'x'
  const isHeaded = headEndingAt(passage.text, end)?.type === 'ORGANIZATION'
  const startsWithPlace = passage.matches.some((match) => match.start === start && match.end < end)
  if (isHeaded && isKind) return false
  if (!isHeaded && !organEnding.test(surface) && !firmEnding.test(surface) && score < 0.85)
    return false
  if (!isHeaded && startsWithPlace) return score >= 0.9 && organEnding.test(surface)
  if (first.start < start || (words.at(-1)?.end ?? end) > end) return true
  if (passage.matches.some((match) => match.start === start && match.end <= end)) return true
  // 政协, 书法协会: words of the dictionary that say which kind of organ.
  return words.filter(({ tag }) => !/^(?:j|nt)$/.test(tag)).some((word) => proofOf(word) !== 'none')
}
