// A place as the trained tagger reads it in, whether it may stand out: something proper in it, or the tagger sure enough.
import type { Token } from '../model/article.ts'
import type { TaggedName } from '../model/knowledge.ts'
import { headEndingAt } from './heads.ts'
import { proofOf } from './name-material.ts'
import type { Passage } from './passage.ts'
import { commonPlaceWords } from './propose-tagged-names.ts'

/** From which probability a place needs nothing proper in it. Set on the news of our own, each read with a tagger that did not learn it. */
const sure = 0.8

const direction = /^(?:[东西南北中]{1,2}(?:部|方|面|侧)|[东西南北中]|东西|南北)$/
/** Read as places, and no names on earth. */
const noName =
  /^(?:[月地]球|太阳|火星|银河系|空间站|江河|中华|神州|多国|阿拉伯|[一二两三四五六七八九十]+(?:楼|区|村|镇|乡|县|街道))$|(?:医院|学校|公司)$|[两沿对]岸|[沿周]边|境内|沿线$|洲际$|洲[豹虎狮犀象鲸鹰鳄鼓菊]$/
/** 西南|水域, 东南|方向: which side. */
const isSide = (surface: string, rest: string) =>
  /^[东西][南北]$/.test(surface) && /^(?:方向|水域|海域|角|侧|面|方)/.test(rest)
/** 沪昆高速转杭瑞高速 is two roads; 武宜段 alone is a stretch of a line that stands elsewhere. */
const isNoOneLine =
  /(?:高速|公路|铁路|大道|路)[转接和与及]\p{Script=Han}+(?:高速|公路|铁路|大道|路)$|^\p{Script=Han}{2}段$/u
/** 维吾尔文, 蒙古族: tongues and peoples; 非洲狮, 中国画: words that begin with a place. */
const continuesWord =
  /^(?:文(?![化旅物明博联教体创])|语|族(?![自乡镇])|裔|[画结红]|梧桐|料理|菜(?!籽)|戏)/
const animal = /^[豹虎狮犀象鲸鹰鳄鼓菊]/

/** 在区内开园, 观众入馆: what is done to a site or in it. */
const doneToSite = /^[开闭休入进出返离逛游建复迁搬][园馆街院校港站所]$/

export function isCrediblePlace(
  passage: Passage,
  { start, end, score }: TaggedName,
  words: readonly Token[],
): boolean {
  const { text, matches } = passage
  const surface = text.slice(start, end)
  const rest = text.slice(end, end + 2)
  if (commonPlaceWords.test(surface) || isSide(surface, rest)) return false
  if (surface === '北京' && rest === '时间') return false
  if (/^[^《]*》/.test(surface)) return false
  if (direction.test(surface) || noName.test(surface) || isNoOneLine.test(surface)) return false
  if (doneToSite.test(surface)) return false
  if (continuesWord.test(rest) || /^上海青/.test(text.slice(start))) return false
  if (surface.endsWith('国') && rest.startsWith('际')) return false
  if (surface.endsWith('洲') && animal.test(rest)) return false
  const known = matches.find((match) => match.start === start && match.end === end)
  if (known?.isCommonWord === true) return score >= sure && isPlaced(passage, start, end)
  if (known?.isWeak === true && score < 0.6) return false
  const isCut = (token: Token) => token.start < start || token.end > end
  // 美国|人, 法国|总理 are words of the dictionary; 中国画 and 上海青 are no places.
  const isWhole = score >= sure && known !== undefined
  if (!isWhole && words.some((word) => isCut(word) && !/^(?:x|ns|nr|nrt|nz|s)$/.test(word.tag)))
    return false
  if (
    words.some(isCut) ||
    matches.some((match) => match.start === start && match.end <= end) ||
    words.some((word) => proofOf(word) !== 'none')
  )
    return true
  const isKind = headEndingAt(surface, surface.length)?.start === 0
  return !isKind && (score >= sure || (score >= 0.5 && hasCoinage(words)))
}

/** 尤|河水库, 滠|口站: no everyday words make up what begins with a single character. */
const hasCoinage = (words: readonly Token[]) =>
  words.slice(0, -1).some(({ text }) => text.length === 1)

/** 长寿：…, 在南沙、横琴, 本报北海讯: an everyday word stands where a place does. */
const isPlaced = ({ text }: Passage, start: number, end: number) =>
  /^[：、]/.test(text.slice(end)) ||
  /(?:、|[在自赴往至抵驻]|前往|来自|本报)$/.test(text.slice(Math.max(0, start - 2), start))
