// Villages after their town, and lines and stops of city railways: places whose names the segmenter seldom knows.
import { gather } from '../model/gather.ts'
import type { Passage, Passages } from './passage.ts'
import { findPattern, mayMatch, pairsOf, patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

const village = patternOf(/^\p{Script=Han}{1,4}?(?:村|社区)(?![民庄干官委级级里镇])/u, '村 社区')
const street = patternOf(
  /^[东西南北中]?(?:路|大街|街|大道|巷)(?=[，。、；的一上口段与和附]|\d|[0-9]+号|两旁|沿线|$)/,
  '路 街 大道 巷',
)
const line = patternOf(
  /(?:轨道交通|轨道|地铁|轻轨)?(?:[0-9]+|[一二三四五六七八九十]+)号线(?:[东西南北]延(?:长线|伸线|线)|支线|[一二三]期(?!工程|项目|建设))?/gu,
  '号线',
)
/** 国道353线, G319, 102国道. */
const numbered = patternOf(
  /(?:[国省县乡]道[GSX]?|(?<![A-Z0-9])[GS])[0-9]{2,4}线?(?![0-9A-Za-z.%])|(?<![0-9A-Za-z])[GSX]?[0-9]{2,4}[国省县乡]道/gu,
  '国道 省道 县道 乡道 G1 G2 G3 G4 G5 G6 G7 G8 G9 G0 S1 S2 S3 S4 S5 S6 S7 S8 S9 S0',
)
const stop = patternOf(
  /(?<=(?:起于|止于|途经|设有|设|在|到|至|从|往|开往|抵达|经过))(\p{Script=Han}{2,5}站)(?=[、，。；：）的至到和等]|$)/gu,
  '站',
)
/** 金水路与未来路|交叉口, （胜利桥至南内环桥段）: two streets where they meet, and between which a road runs. */
const pairs = patternOf(
  /(?<=^|[，。；：、（(在到于从沿至市区县]|附近)(\p{Script=Han}{2,4}(?:大道|大街|[路街道巷]))[与和](\p{Script=Han}{2,4}(?:大道|大街|[路街道巷]))(?=[东西南北]{0,2}(?:交叉|交汇|交会|交界|相交|路口|十字))|(?<=[（(])(\p{Script=Han}{2,5}[桥路街口])至(\p{Script=Han}{2,5}[桥路街口])(?=段?[）)])/gu,
  `交叉 交汇 交会 交界 相交 路口 十字 ${pairsOf('桥路街口', '至')}`,
)

/** 云溪河|流经, 在云溪湖|畔: the segmenter reads 河流 and 湖畔. */
const river = patternOf(
  /(?<=^|[，。；：“）在]|来到|位于|漫步)(?![这那该一两条大小内运外主支全各本沿在])[^\P{Script=Han}的了在和与]{1,3}(?:[河江溪](?=流经|穿城而过)|[河江溪湖](?=畔))/gu,
  '流经 穿城 河畔 江畔 溪畔 湖畔',
)

/** Kinds of stations and villages, not names. */
const kind =
  /^(?:.*(?:车站|垃圾站|网站|气站|油站|电站|水站|工作站|服务站|换乘站|空间站|总站|驿站|本站|各站|中间站)|(?:农|乡|山|全|各|该|本|我|小|美丽|特色|示范|中心|安置|周边|附近|一个|多个|所有).*(?:村|社区))$/

export const proposeLocalPlaces: Pass = (input) =>
  proposeWhere(input, [village, street, line, numbered, stop, river, pairs], (passage, index) => {
    const { text, tokenStartingAt } = passage
    const spans = [
      ...findPattern(passage, line).map(({ index: at, 0: name }) => ({
        start: /^[轨地轻]/.test(name) ? cityBefore(passage, at) : at,
        end: at + name.length,
      })),
      ...findPattern(passage, numbered).map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
      ...[stop, river].flatMap((pattern) =>
        findPattern(passage, pattern).map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
        })),
      ),
    ]
    return [
      ...villages(input, passage),
      ...ends(passage),
      ...streets(passage),
      ...spans.filter(({ start }) => (tokenStartingAt[start] ?? -1) >= 0),
    ]
      .filter(({ start, end }) => !kind.test(text.slice(start, end)))
      .map(
        (span): Proposal => ({
          ...span,
          passage: index,
          type: 'PLACE',
          score: 0.64,
          rule: 'local-place',
        }),
      )
  })

/** 重庆|轨道交通3号线: a city opens the name of its line. */
const cityBefore = ({ matches }: Passage, offset: number): number =>
  matches.find(({ end, surface }) => end === offset && surface.length > 1)?.start ?? offset

/** 玉林|路: a street that bears a place's name. */
function streets(passage: Passage): readonly { start: number; end: number }[] {
  if (!mayMatch(passage, street)) return []
  return gather(passage.matches, ({ start, end, surface, isWeak }) => {
    if (!isWeak || surface.length > 3) return []
    const rest = street.form.exec(passage.text.slice(end, end + 5))?.[0]
    if (rest === undefined) return []
    return (passage.tokenStartingAt[start] ?? -1) < 0 ? [] : [{ start, end: end + rest.length }]
  })
}

function ends(passage: Passage): readonly { readonly start: number; readonly end: number }[] {
  return findPattern(passage, pairs).flatMap((match) => {
    const [whole, left = '', right = '', from = '', to = ''] = match
    const lead = /^[在到于从沿至]/.test(whole) ? 1 : 0
    const start = match.index + lead
    const end = match.index + whole.length
    return [
      { start, end: match.index + (left || from).length },
      { start: end - (right || to).length, end },
    ]
  })
}

/** 花田乡|何家岩村: right after a town or street. */
function villages(
  { gazetteer }: Passages,
  passage: Passage,
): readonly { readonly start: number; readonly end: number }[] {
  if (!mayMatch(passage, village)) return []
  return gather(passage.matches, ({ end, entries }) => {
    if (!entries.some((id) => gazetteer.get(id)?.level === 'town')) return []
    const name = village.form.exec(passage.text.slice(end))?.[0]
    return name === undefined || /[的和与及在]/.test(name)
      ? []
      : [{ start: end, end: end + name.length }]
  })
}
