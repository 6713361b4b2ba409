// Organs of a state right after its name, proposals out: 希腊|内政部, 英国国家统计局, 俄|防空部队, 中国驻古巴使馆.
import { gather } from '../model/gather.ts'
import { isNameMaterial } from './name-material.ts'
import { type Passage, tokensIn } from './passage.ts'
import type { Found, Pass, Proposal } from './proposal.ts'
import { countriesByCharacter } from './propose-country-characters.ts'

/** What a state has one of. */
const single =
  '外交部 国防部 内政部 财政部 司法部 卫生部 能源部 教育部 文化部 交通部 农业部 商务部 劳工部 旅游部 环境部 铁道部 国防军 政府军 军队 武装部队 武装力量 防空部队 空军 海军 陆军 央行 中央银行 议会 国会 参议院 众议院 上议院 下议院 国民议会 最高法院 宪法法院 总统府 总理府 首相府 总统办公室 总理办公室 首相办公室 内阁 政府 王室 统计局 气象厅 气象局 警察厅 航天局 安全局 交易所 外务省 总务省 法务省 财务省 文部科学省 厚生劳动省 农林水产省 经济产业省 国土交通省 环境省 防卫省'
/** What one of several ends with, after words that say which. */
const several =
  '(?<![东西南北中总干内外全])部 局(?![势面]) (?<![签部])署 (?<![音舞餐客大展])厅 委员会 空军 海军 陆军 部队 军队 武装力量 舰队 法院 议会 通讯社 协会 行动办公室 共产党 劳动党 革命党 民主党 社民党 自由党 国防军 交易所 男足 女足 男排 女排 男篮 女篮 仪仗队'
const staff = '(?:[上下]院|总参谋部|(?:[总特]战?)?司令部|情报总局|中央政治局|中央)?'
const goesOn = '(?![长级门分署件员首委人间旗队落]|代表大会|总参谋长|基地)'
const oneOf = (words: string) => `(?:${words.replaceAll(' ', '|')})`

const singleOrgan = new RegExp(`^${oneOf(single)}${staff}${goesOn}`, 'u')
const severalOrgan = new RegExp(
  `^(\\p{Script=Han}[\\p{Script=Han}、]{1,13}?)${oneOf(several)}${staff}${goesOn}`,
  'u',
)
/** 中国驻洪都拉斯使馆, 中国常驻联合国代表团: whose and where. */
const embassy =
  /^(?:常驻|驻|赴)(?!\p{Script=Han}{0,2}[各多]国)[\p{Script=Han}（）]{1,10}?(?:大使馆|使馆|总领事馆|总领馆|领事馆|使团|代表团|代表处|维和部队)/u
const longestOrgan = 22

/** Words of the sentence, and what is one of many. */
const foreign =
  /[的了在对将是向于为有愿称说会请派指]|^[和与及、新行]|领导|民众|媒体|专家|部分|附近|多[个家]|各/

export const proposeStateOrgans: Pass = (input, found) => {
  const byCharacter = countriesByCharacter(input)
  return gather(input.passages, (passage, index) => [
    ...passage.matches.flatMap(({ start, end, surface, entries, isWeak }) => {
      const isState = entries.some((id) => input.gazetteer.get(id)?.kind === 'country')
      if (!isState || isWeak) return []
      const length = surface === '中国' ? embassyAt(passage, end) : organAt(passage, end)
      return length === 0 || isShared(passage, start, end + length)
        ? []
        : [proposalOf(index, start, end + length)]
    }),
    ...characters(found, index)
      .filter(({ start, end }) => byCharacter.has(passage.text.slice(start, end)))
      .map(({ start, end }) => ({ start, end, length: organAt(passage, end) }))
      .filter(({ length }) => length > 0)
      .map(({ start, end, length }) => proposalOf(index, start, end + length)),
  ])
}

/** 美国、日本|政府: one word for the organs of several states. */
const isShared = ({ text, matches }: Passage, start: number, end: number) =>
  /[、和与]/.test(text[start - 1] ?? '') &&
  /(?:政府|军队)$/.test(text.slice(start, end)) &&
  matches.some((match) => match.end === start - 1)

/** Countries that an earlier pass read by one character. */
const characters = (found: Found, passage: number) =>
  found.inPassage(passage).filter(({ rule }) => rule === 'country-character')

const embassyAt = ({ text }: Passage, from: number) =>
  embassy.exec(text.slice(from, from + longestOrgan))?.[0].length ?? 0

/** How long the organ is that begins at an offset; 0 for none. */
function organAt(passage: Passage, from: number): number {
  const rest = passage.text.slice(from, from + longestOrgan)
  const one = singleOrgan.exec(rest) ?? embassy.exec(rest)
  if (one !== null) return one[0].length
  const [name = '', which = ''] = severalOrgan.exec(rest) ?? []
  const words = tokensIn(passage, from, from + which.length)
  const isName =
    name !== '' &&
    !foreign.test(which) &&
    !passage.matches.some(({ start, end }) => start >= from && end <= from + which.length) &&
    words.every((word) => isNameMaterial(word) || /^[和与、]$/.test(word.text))
  return isName ? name.length : 0
}

const proposalOf = (passage: number, start: number, end: number): Proposal => ({
  passage,
  start,
  end,
  type: 'ORGANIZATION',
  score: 0.9,
  rule: 'organ-of-state',
})
