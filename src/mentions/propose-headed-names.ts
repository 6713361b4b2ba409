// Names that a head word gives away: 成都锦和城市更新有限公司, 缙云山森林公园, 何家岩村, 第三届长江文化旅游节.
import type { Token } from '../model/article.ts'
import type { Gazetteer, OrganMatch } from '../model/knowledge.ts'
import type { Span } from '../model/span.ts'
import { readAttachedName } from './attached-names.ts'
import { type FoundHead, headEndingAt } from './heads.ts'
import { ownHouseStart } from './own-house-name.ts'
import type { Passage, Passages } from './passage.ts'
import type { Pass, Proposal } from './proposal.ts'
import { isWordOfLevel, ownerOf } from './propose-levelled-offices.ts'
import { readName } from './read-headed-name.ts'
import type { KnownName } from './read-leftwards.ts'

export const proposeHeadedNames: Pass = (input, found) => {
  const proposals: Proposal[] = []
  input.passages.forEach((passage, index) => {
    const here = found.inPassage(index)
    let anchors: KnownName[] | undefined
    const knownHere = () => {
      anchors ??= anchorsIn(input, passage, here)
      return anchors
    }
    const lines = here.filter(({ rule }) => rule === 'line')
    for (const token of passage.tokens) {
      const head = headEndingAt(passage.text, token.end)
      if (head === undefined || isWordEnding(token, head) || isKnownEnd(passage, token.end, head))
        continue
      if (/学$/.test(head.word) && /^组(?!织|建|团)/.test(passage.text.slice(token.end))) continue
      if (lines.some((line) => closesLine(passage, token.end, line))) continue
      const name =
        head.kind === 'attached'
          ? readAttachedName(passage, token.end, head)
          : nameWith(input, passage, token.end, head, knownHere())
      if (name === undefined || lines.some((line) => isOfLine(passage, name, line))) continue
      const isAnchor = name.type !== 'PROGRAMME' && name.score >= 0.5 && name.end - name.start >= 4
      if (isAnchor)
        knownHere().push({ start: name.start, end: name.end, kind: 'other', isSeen: false })
      const begin =
        name.type === 'ORGANIZATION'
          ? ownHouseStart(input.gazetteer, passage, name.start, name.end)
          : name.start
      proposals.push({ ...name, start: begin, passage: index })
      if (head.type === 'PLACE' && name.end > token.end)
        proposals.push({ ...name, end: token.end, passage: index })
    }
  })
  return proposals
}

/** Names of earlier passes that may open a longer one. */
function anchorsIn(
  { gazetteer }: Passages,
  passage: Passage,
  here: readonly Proposal[],
): KnownName[] {
  const anchors: KnownName[] = []
  for (const name of here) {
    const { start, end } = name
    const isSeen = isSeenRule.test(name.rule)
    if (name.score < 0.5 || !(isSeen || isAnchorRule.test(name.rule))) continue
    if (passage.text.slice(start, end) !== '中共')
      anchors.push({ start, end, kind: kindOf(gazetteer, passage, name), isSeen })
  }
  return anchors
}

/** 战略 in these is no programme. */
const noStrategy = /^(?:布局|部署|支撑|定位|合作|目标|意义|高度|伙伴|性)/

function nameWith(
  input: Passages,
  passage: Passage,
  end: number,
  head: FoundHead,
  known: readonly KnownName[],
): Omit<Proposal, 'passage'> | undefined {
  const levelled = withLevel(input, passage, end, head)
  if (levelled !== undefined) return levelled
  if (head.word === '战略' && noStrategy.test(passage.text.slice(end, end + 2))) return undefined
  const isEveryday = head.type === 'PLACE' && head.kind !== 'firm'
  const anchors = isEveryday ? known.filter(({ isSeen }) => !isSeen) : known
  return readName(passage, end, head, anchors)
}

const closesLine = ({ text }: Passage, end: number, line: Span) =>
  line.end === end || (line.end > end && text[line.end - 1] === '段')

const isOfLine = (passage: Passage, name: Span, line: Span) =>
  startsInside(name, line) || isPartOfLine(passage, name, line)

/** 成都铁路隧道 of 西宁至成都铁路隧道: a piece of a line cannot open a name. */
const startsInside = (name: Span, line: Span) => name.start > line.start && name.start < line.end

/** 沪昆高速公路湖南段|控制性工程: the works are no name. */
const isPartOfLine = ({ text }: Passage, name: Span, line: Span) =>
  name.start === line.start &&
  /^(?:控制性|节点|重难点|标志性|主体|配套|附属|重点|关键)*(?:工程|项目)$/.test(
    text.slice(line.end, name.end),
  )

/** 省|妇幼保健院, 市|第二中学: a public house by its level alone is that of the paper's own province, city or county. */
function withLevel(
  input: Passages,
  { text }: Passage,
  end: number,
  head: FoundHead,
): Omit<Proposal, 'passage'> | undefined {
  if (!/(?:医院|保健院|中学|小学|幼儿园|福利院|文化馆)$/.test(head.word)) return undefined
  const [, level = '', rest = ''] =
    /(?:^|[，。、；：“和与由在到原])([省市县])(\p{Script=Han}{2,8})$/u.exec(
      text.slice(Math.max(0, end - 12), end),
    ) ?? []
  if (isWordOfLevel(text, end - rest.length - 1)) return undefined
  if (rest.length <= head.word.length || /[的和与级]|领导|各|部分/.test(rest)) return undefined
  const owner = ownerOf(input, level)
  return {
    start: end - rest.length - 1,
    end,
    type: 'ORGANIZATION',
    score: 0.7,
    rule: 'headed-level',
    ...(owner === undefined ? {} : { fullName: owner.name + rest }),
  }
}

/** Rules of passes whose names may open a longer one. */
const isAnchorRule =
  /^(?:gazetteer|recurrent|person-foreign$|abbreviation|tagged-place|tagger-person|local-place|line)/
/** 金刀峡|旅游景区: a place that only the tagger saw opens what a head closes, if that is no everyday word for places: 解放碑|商圈. */
const isSeenRule = /^tagger-place$/

/** Regions (渝西, 长三角) and stations open names as sites do; divisions and zones do not. */
function kindOf(
  gazetteer: Gazetteer,
  { matches }: Passage,
  { start, end, rule, type }: Pick<Proposal, 'start' | 'end' | 'rule' | 'type'>,
): KnownName['kind'] {
  if (!rule.startsWith('gazetteer')) return 'other'
  if (type !== 'PLACE') return type === 'ORGANIZATION' ? 'organ' : 'other'
  const match = matches.find((other) => other.start === start && other.end === end)
  const entry = gazetteer.get(match?.entries[0] ?? '')
  if (entry?.level === 'country') return 'country'
  return /^(?:region|station)$/.test(entry?.kind ?? '') ? 'other' : 'division'
}

/** The gazetteer or the organ grammar knows a name that ends here and holds the head: it needs no second reading. */
function isKnownEnd(passage: Passage, end: number, head: FoundHead): boolean {
  return (
    passage.organs.some(
      (organ) => organ.end === end && organ.start < head.start && !isTailOfZone(organ),
    ) ||
    passage.matches.some((match) => match.end === end && match.start < head.start && !match.isWeak)
  )
}

/** 度假区管委会: what the grammar reads of a longer name, 钓鱼城旅游度假区管委会. */
const isTailOfZone = ({ level, isWeak }: OrganMatch) => level === 'zone' && isWeak

/** 展 in 发展, 节 in 环节: the last character of an everyday word is no head. */
const isWordEnding = (token: Token, head: FoundHead) =>
  head.word.length === 1 &&
  token.start < head.start &&
  head.kind !== 'attached' &&
  (token.text.length < 3 || !/^(n|nt|nz|x)$/.test(token.tag))
