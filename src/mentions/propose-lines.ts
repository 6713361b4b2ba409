// Roads, railways, ports and stations named by the places they join or lie at: 成都至自贡高铁, 沪昆高速, 九江港, 东平段.
import { gather } from '../model/gather.ts'
import type { GazetteerMatch } from '../model/knowledge.ts'
import { regionAbbreviations } from '../model/region-abbreviations.ts'
import type { Span } from '../model/span.ts'
import { isGeneric, isOutsider } from './name-material.ts'
import { endsToken, type Passage, startsToken, tokensTouching } from './passage.ts'
import { findPattern, patternOf } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

const lineHead =
  '(?:高速铁路|城际铁路|城际高铁|货运铁路|高铁|铁路|客运专线|客专|高速公路|高速|快速通道|快速路|公路|输电线路|天然气管道)'

/** How such a head begins. */
const headNeeds = '高速 城际 货运 高铁 铁路 客运 客专 快速 公路 输电 天然'

/** 至自贡高铁, 至厦门（漳州）高铁, 至张掖三四线铁路: from the second place of a line to its head. */
const fromSecondPlace = patternOf(
  new RegExp(
    `(?:至\\p{Script=Han}{2,6}?(?:机场)?(?:、\\p{Script=Han}{2,3})?){1,4}(?:（\\p{Script=Han}{2,4}）)?(?:[一二三四]+线|复线|新建|改建)?${lineHead}(?!公|站|口|[局网沿])`,
    'gu',
  ),
  headNeeds,
)

/** Characters of countries, as lines that cross a border are called by: 中越铁路, 雅万高铁. */
const countries = new Set('中老泰缅越印蒙俄哈乌吉尼巴柬朝韩埃肯亚匈塞'.split(''))

/** 沪昆高速, 张吉怀铁路: two or three characters that are no word, between an edge and the head. */
const coinedLine = patternOf(
  new RegExp(
    `(?<=^|[\\s，。、；：“（）和与及在是的将对沿走转经上下乘坐由从至到]|途经|通过|连接|以及|乘坐|驶入|进入)(\\p{Script=Han}{2,3}(?:复线|支线)?)${lineHead}(?:复线|支线|[东西南北]延线)?(?!站|[局网沿])`,
    'gu',
  ),
  headNeeds,
)
/** 青（石）云（溪）高速公路, 青石（云州）至云溪（石州）高速公路: places or their characters, each with the rest of it. */
const bracketed = '\\p{Script=Han}{1,3}（\\p{Script=Han}{1,4}）'
const bracketedLine = patternOf(
  new RegExp(
    `(?<=^|[，。、；：“和与及]|建设|开工|修建|通车)(?:${bracketed}[至—－-]?){1,2}${bracketed}${lineHead}(?![局网])`,
    'gu',
  ),
  headNeeds,
)

/** What ends like one of them, whatever opens it. */
const likeLine = patternOf(/\p{Script=Han}{2,8}(?:高速公路|高速|铁路|高铁)/gu, headNeeds)

/** What follows a division's short name at the head of a port, a station or an inland port. */
const node =
  /^(?:(?:国际)?(?:航空港|陆港|空港|铁路港|内陆港|无水港|港站)|(?:新|老)?港(?![\p{Script=Han}]?[口区湾务商资股澳人台元珠警媒独府式])|[东西南北]站|站(?=[、，。；在的至到开今昨明加增预]|$))(?!房|点|台|立|位)/u

/** What a node begins with, and the most of the text that tells one. */
const nodeOpenings = new Set('国航陆空铁内无港新老东西南北站')
const longestNode = 8

const isLineName = new RegExp(
  `(?:${lineHead}|号线|国道|省道|[江河渠])(?:\\p{Script=Han}{2,4}段)?$`,
  'u',
)

const endsWithLine = new RegExp(`${lineHead}$`, 'u')

export const proposeLines: Pass = ({ passages, gazetteer }, found) => {
  const lines = passages.map((passage) => [
    ...joined(passage),
    ...coined(passage),
    ...findPattern(passage, bracketedLine).map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
    })),
  ])
  const isPlace = ({ entries }: GazetteerMatch) => gazetteer.get(entries[0] ?? '')?.type === 'PLACE'
  const parts = passages.map((passage) => sections(passage, isPlace))
  const own = parts.some((spans) => spans.length > 0)
    ? lineOf(passages, lines, found.all)
    : undefined
  return gather(passages, (passage, index): readonly Proposal[] => [
    ...(lines[index] ?? []).map((span) => toPlace(index, span, 'line')),
    ...nodes(passage, isPlace).map((span) => toPlace(index, span, 'line-node')),
    ...(own === undefined
      ? []
      : (parts[index] ?? []).map((span) => ({
          ...toPlace(index, span, 'line-section'),
          ...(own.name === undefined
            ? {}
            : { fullName: own.name + passage.text.slice(span.start, span.end) }),
        }))),
  ])
}

/** The line that the article is about, where it speaks of any; its name in full where that is read. */
function lineOf(
  passages: readonly Passage[],
  lines: readonly (readonly Span[])[],
  found: readonly Proposal[],
): { readonly name: string | undefined } | undefined {
  const read = gather(lines, (spans, index) =>
    spans.map(({ start, end }) => passages[index]?.text.slice(start, end) ?? ''),
  )
  const isAny =
    read.some((name) => isLineName.test(name)) ||
    passages.some((passage) => findPattern(passage, likeLine).length > 0) ||
    found.some(({ passage, start, end }) =>
      isLineName.test(passages[passage]?.text.slice(start, end) ?? ''),
    )
  return isAny ? { name: read.find((name) => !name.endsWith('段')) } : undefined
}

const toPlace = (passage: number, span: Span, rule: string): Proposal => ({
  passage,
  start: span.start,
  end: span.end,
  type: 'PLACE',
  score: 0.75,
  rule,
})

/** A line from place to place, and the section of it that is spoken of: 西宁至成都铁路|甘肃段. */
function joined(passage: Passage): readonly Span[] {
  const { text } = passage
  return findPattern(passage, fromSecondPlace).flatMap(({ index, 0: rest }): readonly Span[] => {
    if (/[的了在和与从将对为已]|至(?:今|少|多|此)/.test(rest)) return []
    const first = firstPlaceBefore(passage, index)
    if (first === undefined || /[从由自]$/.test(text.slice(0, first))) return []
    return withSection(passage, { start: first, end: index + rest.length })
  })
}

/** Where the place before 至 begins: a known one, else the word that ends there. */
function firstPlaceBefore(passage: Passage, end: number): number | undefined {
  const known = passage.matches
    .filter((match) => match.end === end && match.surface.length >= 2)
    .sort((a, b) => a.start - b.start)[0]
  if (known !== undefined) return known.start
  const item = /(?:^|[、，。；：和与及])(\p{Script=Han}{2,3})$/u.exec(
    passage.text.slice(0, end),
  )?.[1]
  if (item !== undefined && !isOutsider(item)) return end - item.length
  const token = passage.tokens[passage.tokenEndingAt[end] ?? -1]
  if (token === undefined || !/^\p{Script=Han}{2,4}$/u.test(token.text)) return undefined
  return /^(?:ns|nz|nr|nrt|x|n|s)$/.test(token.tag) && !isOutsider(token.text)
    ? token.start
    : undefined
}

function coined(passage: Passage): readonly Span[] {
  return findPattern(passage, coinedLine).flatMap((match): readonly Span[] => {
    const [whole, run = ''] = match
    const name = run.length === 3 ? run.replace(/^[走转经沿上下由从至到在是的对将和与及]/, '') : run
    const end = match.index + whole.length
    const headStart = match.index + run.length
    const start = headStart - name.length
    if (!isInitials(passage, start, headStart, name)) return []
    return withSection(passage, { start, end })
  })
}

const betweenPlaces = /^\p{Script=Han}{2,6}?至\p{Script=Han}{2,6}?段/u

/** The line, and with it its section when one follows: 沪昆高速|湖南段, 沪渝蓉高铁|武汉至宜昌段. */
function withSection({ text, matches }: Passage, line: Span): readonly Span[] {
  const section = matches.find((other) => other.start === line.end && text[other.end] === '段')
  const between = betweenPlaces.exec(text.slice(line.end))?.[0]
  const length = section === undefined ? between?.length : section.end + 1 - line.end
  return length === undefined ? [line] : [{ start: line.start, end: line.end + length }, line]
}

/** No everyday word: unknown to the segmenter, or cut into characters that abbreviate divisions and countries. */
function isInitials(passage: Passage, start: number, end: number, name: string): boolean {
  const isAbbreviation = (character: string) =>
    regionAbbreviations.has(character) || countries.has(character)
  if ([...name].every(isAbbreviation)) return true
  if (isGeneric(name) || isOutsider(name) || /^[为修建新老旧该本此保]/.test(name)) return false
  const words = tokensTouching(passage, start, end)
  return words.every(
    ({ text, tag }) =>
      tag === 'x' ||
      (text.length === 1 && (isAbbreviation(text) || /^(?:ns|nz|nr|j|g|zg|ng)$/.test(tag))),
  )
}

/** 九江|港, 赣州|国际陆港, 贵阳|北站: the node belongs to the place whose name opens it. */
function nodes(passage: Passage, isPlace: (match: GazetteerMatch) => boolean): readonly Span[] {
  return gather(passage.matches, (match): readonly Span[] => {
    if (match.surface.length < 2 || !nodeOpenings.has(passage.text[match.end] ?? '')) return []
    const head = node.exec(passage.text.slice(match.end, match.end + longestNode))?.[0]
    if (head === undefined || !isPlace(match) || !startsToken(passage, match.start)) return []
    return [{ start: match.start, end: match.end + head.length }]
  })
}

/** 永济段 of the line that the article is about. */
function sections(passage: Passage, isPlace: (match: GazetteerMatch) => boolean): readonly Span[] {
  if (!passage.text.includes('段')) return []
  return gather(passage.matches, (match): readonly Span[] => {
    const end = match.end + 1
    const isSection =
      passage.text[match.end] === '段' &&
      match.surface.length >= 2 &&
      !endsWithLine.test(passage.text.slice(0, match.start)) &&
      isPlace(match) &&
      startsToken(passage, match.start) &&
      (endsToken(passage, end) || endsToken(passage, match.end)) &&
      !/[时落位]/.test(passage.text[end] ?? '')
    return isSection ? [{ start: match.start, end }] : []
  })
}
