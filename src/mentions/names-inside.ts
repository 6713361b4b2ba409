// A longer name in, what may be names inside it out: known places, organs it begins with, names the article repeats.
import type { Gazetteer, GazetteerMatch } from '../model/knowledge.ts'
import { regionAbbreviations } from '../model/region-abbreviations.ts'
import type { Passage, Passages } from './passage.ts'
import type { Proposal } from './proposal.ts'

/** Divisions and other known places, wherever they stand in the name. */
export function knownPlaces(
  input: Passages,
  passage: Passage,
  outer: Proposal,
): readonly Proposal[] {
  const places: Proposal[] = []
  if (outer.end - outer.start < 3) return places
  for (const match of passage.matches) {
    const { start, end } = match
    if (start < outer.start || end > outer.end || end - start >= outer.end - outer.start) continue
    if (isKnownInside(input, passage, outer, match))
      places.push({
        passage: outer.passage,
        start,
        end,
        type: 'PLACE',
        score: 0.6,
        rule: 'nested-place',
      })
  }
  return places
}

/** Whether what the gazetteer finds in a longer name stands there as a word, and as a place that counts. */
function isKnownInside(
  input: Passages,
  passage: Passage,
  outer: Proposal,
  { start, end, surface, entries, isWeak, isCommonWord }: GazetteerMatch,
): boolean {
  if (isCommonWord || surface.length < 2) return false
  if ([...surface].every((character) => regionAbbreviations.has(character))) return false
  const isWord =
    !isWeak ||
    opensNode(passage, outer, start, end) ||
    opensWithGreat(input, passage, outer, start, end, entries) ||
    ((passage.tokenStartingAt[start] ?? -1) >= 0 && (passage.tokenEndingAt[end] ?? -1) >= 0)
  if (!isWord) return false
  return (
    (opensName(outer, start) && entries.some((id) => isCounty(input, id, surface))) ||
    entries.some((id) => isNestableEntry(input, id, isWeak))
  )
}

/** 兰州|站, 昆山|开发区, 敦煌|研究院: one word to the segmenter, opened by a division's short name. */
const node =
  /^(?:[东西南北]?站|研究院|经济(?:技术)?开发区|开发区|高新区|收费站|(?:国际)?机场|口岸)$/

const opensNode = ({ text }: Passage, outer: Proposal, start: number, end: number) =>
  start === outer.start && node.test(text.slice(end, outer.end))

/** 湖南|云鑫电瓷科技股份有限公司: the segmenter joins the province to what it does not know; three characters and more follow. */
const opensWithGreat = (
  { gazetteer }: Passages,
  { text }: Passage,
  outer: Proposal,
  start: number,
  end: number,
  entries: readonly string[],
) =>
  start === outer.start &&
  !goesOn.test(text.slice(end, outer.end)) &&
  outer.end - end >= 3 &&
  !outer.rule.startsWith('gazetteer') &&
  entries.some((id) => /^(?:province|prefecture)$/.test(gazetteer.get(id)?.level ?? ''))

/** 重庆|市, 香港|特别行政区; 重庆|医科大学附属医院 is named after the university. */
const goesOn = /^(?:[省市区县州]|自治|特别行政区|\p{Script=Han}{1,3}族)|大学|学院/u

/** 荣成|国家级沿海渔港经济区: a county by its short name where it opens the longer one, in an article that is at home near it or names what it lies in. */
function isCounty(
  { gazetteer, article, passages }: Passages,
  id: string,
  surface: string,
): boolean {
  const entry = gazetteer.get(id)
  if (entry?.level !== 'county' || entry.name === `${surface}新区`) return false
  if (!gazetteer.existsAt(id, article.date?.value)) return false
  const home = article.region === undefined ? undefined : gazetteer.byAdcode(article.region.value)
  const above = entry.ancestors.filter((ancestor) => gazetteer.get(ancestor)?.level !== 'country')
  const isNear = [home?.id, ...(home?.ancestors ?? [])].some(
    (line) => line !== undefined && (line === id || above.includes(line)),
  )
  return (
    isNear ||
    passages.some(({ matches }) =>
      matches.some(
        ({ entries, isWeak }) =>
          (!isWeak && entries.includes(id)) ||
          (entries.length === 1 && above.includes(entries[0] ?? '')),
      ),
    )
  )
}

const opensName = (outer: Proposal, start: number) =>
  start === outer.start && !outer.rule.startsWith('gazetteer')

/** Short names count for divisions of county rank and above that are great or in the article's home; 两江 of 两江新区 does not. */
function isNestableEntry({ gazetteer, article }: Passages, id: string, isWeak: boolean): boolean {
  const entry = gazetteer.at(id, article.date?.value)
  if (entry?.type !== 'PLACE') return false
  if (!isWeak) return true
  const home = article.region === undefined ? undefined : gazetteer.byAdcode(article.region.value)
  const homeLine = home === undefined ? [] : [home.id, ...home.ancestors].slice(0, -1)
  const isGreat = entry.level === 'province' || entry.level === 'prefecture'
  return (
    isGreat ||
    (entry.level === 'county' && entry.ancestors.some((ancestor) => homeLine.includes(ancestor)))
  )
}

const endsOfLine =
  /^\p{Script=Han}{2,5}(?:至\p{Script=Han}{2,5}?(?:、\p{Script=Han}{2,5}?)*)+(?=(?:高速|公路|铁路|高铁|城际|客运专线|快速|县道|省道|输电))/u

/** 云集 and 双岭 in 云集至双岭公路. */
export function lineEnds(passage: Passage, outer: Proposal): readonly Proposal[] {
  if (outer.type !== 'PLACE' && outer.type !== 'PROGRAMME') return []
  const ends = endsOfLine.exec(passage.text.slice(outer.start, outer.end))?.[0]
  if (ends === undefined) return []
  let start = outer.start
  return ends.split(/[至、]/u).map((name) => {
    const end = { ...outer, start, end: start + name.length, type: 'PLACE' as const }
    start += name.length + 1
    return { ...end, score: 0.6, rule: 'nested-end' }
  })
}

const siteOfWork =
  /^\p{Script=Han}{2,12}?(?:公路|铁路|高速|高铁|大道|大桥|隧道|水库|灌区|运河|机场|车站|码头|园区|产业园|工业园|科技园|公园|广场|体育馆|博物馆|电站)(?=[^区]*(?:改造|扩建|改建|新建|迁建|治理|加固|提升|修缮|修复|整治|配套|[一二三首]期|建设)*\p{Script=Han}{0,4}(?:工程|项目)$)/u

/** 曹山公路 in 曹山公路快速化改造工程: what a work is done at. */
export function siteIn(passage: Passage, outer: Proposal): readonly Proposal[] {
  if (outer.type !== 'PROGRAMME') return []
  const site = siteOfWork.exec(passage.text.slice(outer.start, outer.end))?.[0]
  if (site === undefined || site.length < 4) return []
  return [
    { ...outer, end: outer.start + site.length, type: 'PLACE', score: 0.6, rule: 'nested-site' },
  ]
}

/** 市政协 in 市政协党组, 渝北区委 in 渝北区委宣传部: a beginning of the name that is an organ itself. */
export function organsOf(
  { gazetteer }: Passages,
  passage: Passage,
  outer: Proposal,
  lengthsByName: Map<string, readonly number[]>,
): readonly Proposal[] {
  if (outer.type !== 'ORGANIZATION') return []
  const text = passage.text.slice(outer.start, outer.end)
  const lengths = lengthsByName.get(text) ?? organLengths(gazetteer, text)
  lengthsByName.set(text, lengths)
  return lengths.map((length) => ({
    passage: outer.passage,
    start: outer.start,
    end: outer.start + length,
    type: 'ORGANIZATION' as const,
    score: 0.6,
    rule: 'nested-organ',
  }))
}

/** Lengths of the proper beginnings of a name that are organs' names. */
function organLengths({ organs }: Gazetteer, text: string): readonly number[] {
  const lengths: number[] = []
  for (let length = text.length - 1; length >= 2; length -= 1) {
    if (!/[委会府局厅部协大院]/.test(text[length - 1] ?? '') || text[length] === '员') continue
    if (organs.whole(text.slice(0, length)) !== undefined) lengths.push(length)
  }
  return lengths
}

/** Names of the article that stand in this one too. */
export function repeated(
  passage: Passage,
  outer: Proposal,
  names: ReadonlyMap<string, Proposal>,
): readonly Proposal[] {
  if (outer.end - outer.start < 4) return []
  const whole = passage.text.slice(outer.start, outer.end)
  const found: Proposal[] = []
  for (const [name, source] of names) {
    if (name.length >= whole.length) continue
    for (let at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at + 1))
      found.push({
        passage: outer.passage,
        start: outer.start + at,
        end: outer.start + at + name.length,
        type: source.type,
        score: 0.6,
        rule: 'repeated-nested',
      })
  }
  return found
}

/** 嘉陵江 in 嘉陵江大桥, 云岭山 in 云岭山隧道, 江湾路 in 江湾路西段: the river, the hill or the road that a bridge, a tunnel or a stretch has its name from. */
const bearer =
  /^(?:\p{Script=Han}{1,3}[江河](?=(?:特?大桥|河谷|流域|航道|灌区|干流))|\p{Script=Han}{2,3}[山湖岛关](?=国家|省级|国际|旅游|风景|景区|森林公园|湿地|自然保护区|隧道|遗址)|\p{Script=Han}{2,4}[路道](?=[东西南北中]段$))/u

export function riverIn(passage: Passage, outer: Proposal): readonly Proposal[] {
  if (outer.end - outer.start < 4 || (outer.type !== 'PLACE' && outer.type !== 'PROGRAMME'))
    return []
  const river = bearer.exec(passage.text.slice(outer.start, outer.end))?.[0]
  return river === undefined
    ? []
    : [
        {
          ...outer,
          end: outer.start + river.length,
          type: 'PLACE',
          score: 0.6,
          rule: 'nested-river',
        },
      ]
}
