// Divisions by one character: 川|渝 in 川渝两地, 渝 in 离渝.

import { gather } from '../model/gather.ts'
import { regionAbbreviations } from '../model/region-abbreviations.ts'
import type { Passage, Passages } from './passage.ts'
import { findPattern, mayMatch, pairsOf, patternOf, proposeWhere } from './pattern.ts'
import type { Pass } from './proposal.ts'

/** After two or more of them: what says that they are places. */
const together = patternOf(
  /^(?:[两二三四五六七八九]地|[两二三四五]省|[两二三四五]市|合作|毗邻|携手|协同|联手|联动|互通|交界|边界|通办|一体|党政|高竹|能源|新区|科技|文旅|旅游|政协|人大)/,
  `${pairsOf('两二三四五六七八九', '地')} ${pairsOf('两二三四五', '省市')} 合作 毗邻 携手 协同 联手 联动 互通 交界 边界 通办 一体 党政 高竹 能源 新区 科技 文旅 旅游 政协 人大`,
)
/** 渝东南, 陕北: a province by one character and a quarter of it. */
const quarter = patternOf(
  /[渝川鄂湘黔滇皖苏浙闽粤赣鲁冀豫晋陕甘辽吉黑桂琼藏][东西南北中]{1,2}(?:地区)?(?![江河山岸湖海门峰风方站路人])/gu,
  pairsOf('渝川鄂湘黔滇皖苏浙闽粤赣鲁冀豫晋陕甘辽吉黑桂琼藏', '东西南北中'),
)

export const proposeAbbreviations: Pass = (input) => {
  const initials = mayMatch(input, together) ? initialsOf(input) : new Set<string>()
  return proposeWhere(input, patterns, (passage, index) => {
    const spans = [
      ...[...runs(passage, initials), ...listed(passage), ...singles(passage)].map((start) => ({
        start,
        end: start + 1,
      })),
      ...quarters(passage),
    ]
    return [...spans, ...countries(passage)].map((span) => ({
      ...span,
      passage: index,
      type: 'PLACE' as const,
      score: 0.7,
      rule: 'abbreviation',
    }))
  })
}

/** First characters of the divisions that the article names: 甘 of 甘孜州 in 川甘两地. */
function initialsOf({ passages }: Passages): ReadonlySet<string> {
  return new Set(gather(passages, ({ matches }) => matches.map(({ surface }) => surface.charAt(0))))
}

function runs(passage: Passage, initials: ReadonlySet<string>): readonly number[] {
  if (!mayMatch(passage, together)) return []
  const starts: number[] = []
  let from = 0
  for (const { start } of passage.tokens) {
    if (start < from || isAbbreviation[passage.text.charCodeAt(start)] !== 1) continue
    const length = runLength(passage, start, initials)
    for (let at = start; at < start + length; at += 1) starts.push(at)
    from = start + length
  }
  return starts
}

/** By UTF-16 unit. */
const isAbbreviation = new Uint8Array(0x1_00_00)
for (const character of regionAbbreviations.keys()) isAbbreviation[character.charCodeAt(0)] = 1

/** Longest run of two to four abbreviations that begins at an offset and is followed by what two places do together. */
function runLength(passage: Passage, start: number, initials: ReadonlySet<string>): number {
  const { text } = passage
  for (let length = 4; length >= 2; length -= 1) {
    const end = start + length
    if (!together.form.test(text.slice(end, end + 4))) continue
    const run = [...text.slice(start, end)]
    const isRun =
      run.length === length &&
      run.every((character) => regionAbbreviations.has(character) || initials.has(character))
    const isRegion = passage.matches.some((match) => match.start === start && match.end === end)
    if (isRun && !(isRegion && length > 2 && !/^[三四]地/.test(text.slice(end)))) return length
  }
  return 0
}

/** 京、沪、穗等地: a list of nothing but such characters, said to be places. */
const characters = [...regionAbbreviations.keys()].join('')
const list = patternOf(
  new RegExp(
    `(?<!\\p{Script=Han}、)[${characters}](?:、[${characters}])+(?=等?[两二三四五六七八九]?(?:地|省|市))`,
    'gu',
  ),
  pairsOf('、', characters),
)
const listed = (passage: Passage): readonly number[] =>
  findPattern(passage, list).flatMap(({ 0: items, index }) =>
    items.split('、').map((_, position) => index + 2 * position),
  )

/** One alone after going there or being there. */
const alone = patternOf(
  new RegExp(`(?<=[来离抵赴在入出返进驻访援])[${characters}](?![东西南北中A-Z·])`, 'gu'),
  pairsOf('来离抵赴在入出返进驻访援', characters),
)
function singles(passage: Passage): readonly number[] {
  const { tokens, tokenStartingAt } = passage
  return findPattern(passage, alone).flatMap(({ 0: character, index }) => {
    const token = tokens[tokenStartingAt[index] ?? -1]
    const isAlone = token?.text.length === 1 && token.tag === 'j'
    const isGlued = plates.has(character) && (token === undefined || token.text.length === 1)
    return isAlone || isGlued ? [index] : []
  })
}

/** 中泰两国. */
const severalCountries = patternOf(
  /(\p{Script=Han}{2,4})(?=[两二三四]国(?!语))/gu,
  pairsOf('两二三四', '国'),
)
const patterns = [together, list, alone, quarter, severalCountries]

/** Abbreviations that are hardly ever another word. */
const plates = new Set('渝沪冀皖赣豫鄂湘粤桂琼蜀黔滇陕陇'.split(''))

function quarters(passage: Passage): readonly { readonly start: number; readonly end: number }[] {
  return findPattern(passage, quarter)
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].replace(/地区$/, '').length,
    }))
    .filter(
      ({ start, end }) =>
        (passage.tokenStartingAt[start] ?? -1) >= 0 && (passage.tokenEndingAt[end] ?? -1) >= 0,
    )
}

/** Countries by the character that news joins them with; those that several countries share are left out. */
const countryByCharacter = new Map(
  '中中国 美美国 俄俄罗斯 英英国 法法国 德德国 日日本 韩韩国 印印度 老老挝 泰泰国 缅缅甸 越越南 柬柬埔寨 蒙蒙古 朝朝鲜 哈哈萨克斯坦 吉吉尔吉斯斯坦 塔塔吉克斯坦 乌乌兹别克斯坦 伊伊朗 澳澳大利亚 加加拿大 意意大利 埃埃及'
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(1)] as const),
)

/** 中|泰 in 中泰两国. */
function countries(passage: Passage) {
  const { tokenStartingAt } = passage
  return findPattern(passage, severalCountries).flatMap((match) => {
    const run = /[中美俄英法德日韩印老泰缅越柬蒙朝哈吉塔乌伊澳加意埃]{2,4}$/u.exec(match[0])?.[0]
    if (run === undefined) return []
    const start = match.index + match[0].length - run.length
    if ((tokenStartingAt[start] ?? -1) < 0) return []
    return [...run].flatMap((character, index) => {
      const fullName = countryByCharacter.get(character)
      return fullName === undefined
        ? []
        : [{ start: start + index, end: start + index + 1, fullName }]
    })
  })
}
