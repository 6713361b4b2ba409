// Words that the segmenter's own dictionary calls a place or an organisation: 长江, 巴黎, 俄罗斯国防部.
import type { Token } from '../model/article.ts'
import type { Gazetteer } from '../model/knowledge.ts'
import type { EntityType } from '../model/ontology.ts'
import { isHan } from './characters.ts'
import { isGeneric } from './name-material.ts'
import type { Passage } from './passage.ts'
import type { Pass, Proposal } from './proposal.ts'
import { surnameAt } from './surnames.ts'
import { isTransliteration } from './transliteration.ts'

/** Natural features: a dictionary place that ends so is hardly ever an everyday word. */
const natural = /[江河湖海山峡岛洋峰岭湾溪港寺洲滩谷泉]$/
/** Words the dictionary calls places that news uses as common nouns. */
export const commonPlaceWords =
  /^(?:涉海|涉外|湖畔|城镇|滨江|临江|青山绿水|江山|山水|河山|山河|江河|江湖|高山|深山|大山|云海|花海|大海|山海|远山|近山|临湖|临海|临河|沿湖|沿江|沿海|沿河|公海|出海|远洋|海洋|大洋|四海|漫山|烟海|海湾|港湾|海港|空港|人山人海|五湖四海|漫山|江海|上山|下山|泰山北斗|半岛|海岛|孤岛|列岛|人海|火山|冰山|雪山|矿山|荒山|青山|绿水青山|金山银山|大河|小河|运河|大江|小溪|温泉|山谷|河谷|山岭|山峰|高峰|峡谷|寺庙|海滩|沙滩|滩涂|绿洲|三角洲|各大洲|深海|浅海|近海|内海|外海|远海|成山|沙山|土山|石山|靠山|后山|矮山|秃山|雪峰|险峰)$/

/** What a dictionary organisation ends with; anything else so tagged is as often a common noun (新政府, 参政党). */
const organ =
  /^(?![东西南北中]{1,3}部|人民|各级|该|本|新|老|中央政府).{2,}(?:部|局|署|委员会|法院|检察院|协会|联合会|银行|电视台|大学|学院|总社|研究院|出版社|舰队|大使馆)$/
const goingTo = /^(?:在|到|从|赴|往|至|抵达|来到|位于|前往|访问|首都|飞往|离开|回到|登上)$/

export const proposeTaggedNames: Pass = ({ passages, gazetteer }) => {
  const proposals: Proposal[] = []
  passages.forEach((passage, index) => {
    passage.tokens.forEach((token, position) => {
      const { text, tag, start, end } = token
      if (tag !== 'nt' && tag !== 'ns' && tag !== 'nr') return
      if (text.length < 2 || !isHan(text) || isGeneric(text) || /^[的了在和与]/.test(text)) return
      const name = { passage: index, start, end }
      const type = tag === 'nt' ? typeOfOrgan(passage, token) : undefined
      if (type !== undefined)
        proposals.push({
          ...name,
          start: hallStart(passage, token),
          type,
          score: 0.6,
          rule: 'tagged-organisation',
        })
      if (tag === 'nt') return
      const score = scorePlace(gazetteer, passage, token, passage.tokens[position - 1])
      if (score >= 0.5) proposals.push({ ...name, type: 'PLACE', score, rule: 'tagged-place' })
    })
  })
  return proposals
}

/** The dictionary's organisations: halls are places, teams and parties want a place before them. */
function typeOfOrgan({ matches }: Passage, { text, start }: Token): EntityType | undefined {
  if (/(?:大会堂|纪念堂|体育馆|博物馆|图书馆)$/.test(text)) return 'PLACE'
  if (organ.test(text)) return 'ORGANIZATION'
  const isPlaced = matches.some((match) => match.start === start && match.end < start + text.length)
  return isPlaced && /(?:队|党)$/.test(text) ? 'ORGANIZATION' : undefined
}

/** 北京|人民大会堂: one word of the dictionary, a city and a hall of its own name. */
const hallStart = ({ matches }: Passage, { text, start }: Token): number =>
  text.endsWith('人民大会堂')
    ? (matches.find((match) => match.start === start)?.end ?? start)
    : start

function scorePlace(
  gazetteer: Gazetteer,
  passage: Passage,
  { text, tag, start, end }: Token,
  before: Token | undefined,
): number {
  if (tag === 'nr' && text.length < 3) return 0
  if (passage.matches.some((match) => match.start === start && match.end === end)) return 0
  const isNatural = natural.test(text) && !commonPlaceWords.test(text)
  if (tag === 'nr')
    return isNatural && text.length >= 3 && surnameAt(text, 0) === undefined ? 0.6 : 0
  if (tag !== 'ns' || commonPlaceWords.test(text)) return 0
  const isGoneTo = before !== undefined && goingTo.test(before.text)
  const isInCountry =
    before !== undefined &&
    passage.matches.some(
      (match) =>
        match.end === before.end &&
        match.entries.some((id) => gazetteer.get(id)?.level === 'country'),
    )
  const base = isNatural ? 0.62 : !isTransliteration(text) ? 0.36 : text.length >= 3 ? 0.58 : 0.4
  return base + (isGoneTo ? 0.12 : 0) + (isInCountry ? 0.12 : 0)
}
