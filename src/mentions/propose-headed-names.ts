// Names that a head word gives away: 重庆高新城市运营有限公司, 照母山森林公园, 新田沟村, 明月湖国际创新创业大赛.
import type { Token } from '../model/article.ts'
import type { Gazetteer, OrganMatch } from '../model/knowledge.ts'
import { isHan } from './characters.ts'
import { type FoundHead, type HeadKind, headEndingAt } from './heads.ts'
import { isGeneric, isNameMaterial, type Proof, proofOf } from './name-material.ts'
import type { Passage } from './passage.ts'
import { byPassage, type Pass, type Proposal } from './proposal.ts'
import { commonPlaceWords } from './propose-tagged-names.ts'
import { type Edge, type KnownName, readLeftwards } from './read-leftwards.ts'
import { surnameAt } from './surnames.ts'

type Name = Omit<Proposal, 'passage'>

export const proposeHeadedNames: Pass = ({ passages, gazetteer }, found) => {
  const foundIn = byPassage(found)
  return passages.flatMap((passage, index) => {
    const known: KnownName[] = (foundIn.get(index) ?? [])
      .filter((name) => name.score >= 0.5 && isAnchorRule.test(name.rule))
      .filter((name) => passage.text.slice(name.start, name.end) !== '中共')
      .map(({ start, end, rule, type }) => ({
        start,
        end,
        kind: kindOf(gazetteer, passage, { start, end, rule, type }),
      }))
    return passage.tokens.flatMap((token) => {
      const head = headEndingAt(passage.text, token.end)
      if (head === undefined || isKnownEnd(passage, token.end, head) || isWordEnding(token, head))
        return []
      const name =
        head.kind === 'attached'
          ? readAttachedName(passage, token.end, head)
          : readName(passage, token.end, head, known)
      if (name === undefined) return []
      const isAnchor = name.type !== 'PROGRAMME' && name.score >= 0.5 && name.end - name.start >= 4
      if (isAnchor) known.push({ start: name.start, end: name.end, kind: 'other' })
      const trailer = head.type === 'PLACE' ? name.end - token.end : 0
      const inner = trailer > 0 ? [{ ...name, end: token.end, passage: index }] : []
      return [{ ...name, passage: index }, ...inner]
    })
  })
}

/** Names of earlier passes that may open a longer one. */
const isAnchorRule =
  /^(?:gazetteer|recurrent|person-foreign$|abbreviation|tagged-place|local-place)/

/** Regions (渝西, 长三角) open programmes as names of sites do; divisions and zones do not. */
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
  return entry?.kind === 'region' ? 'other' : 'division'
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

/** What proof and head are worth together; at 0.5 a name is believed. Set on the MSRA training set and `../shared/gold`. */
const proofScore: Readonly<Record<Proof, number>> = {
  quote: 0.65,
  rank: 0.5,
  division: 0.5,
  organ: 0.65,
  place: 0.48,
  name: 0.44,
  coinage: 0.38,
  none: 0.22,
}
const headScore: Readonly<Record<HeadKind, number>> = {
  sure: 0.3,
  firm: 0.15,
  soft: 0,
  brand: 0,
  unit: 0,
  attached: 0,
}
const order: readonly Proof[] = ['quote', 'rank', 'organ', 'division', 'place', 'name', 'coinage']

function readName(
  passage: Passage,
  end: number,
  head: FoundHead,
  known: readonly KnownName[],
): Name | undefined {
  const edges = readLeftwards(passage, end, head, known).filter((edge) => isPossible(edge, head))
  const edge = chooseEdge(passage, edges, head)
  if (edge === undefined) return undefined
  const start =
    head.type === 'ORGANIZATION' ? edge.offset : skipDivisions(passage, edge.offset, head, known)
  if (head.start - start < 2 || isCounted(passage.text, start, end)) return undefined
  if (/[的了和与及在]/.test(passage.text[start] ?? '')) return undefined
  if (head.type !== 'PROGRAMME' && /\d/.test(passage.text[start] ?? '')) return undefined
  const bestProof =
    order.find((proof) =>
      edges.some((other) => other.proof === proof && other.offset >= edge.offset),
    ) ?? edge.proof
  const proof = head.kind === 'brand' && bestProof === 'division' ? 'none' : bestProof
  const isOnName = known.some((name) => name.start === start && name.kind === 'other')
  const isInDivision =
    head.type === 'PLACE' && known.some((name) => name.end === start && name.kind === 'division')
  const score =
    proofScore[proof] +
    headScore[head.kind] +
    (end - start >= 6 ? 0.05 : 0) +
    (isInDivision ? 0.1 : 0) +
    (isOnName ? 0.1 : 0)
  return {
    start,
    end: end + trailerLength(passage, end, head),
    type: head.type,
    score: Math.min(0.95, score),
    rule: `headed-${head.kind}-${proof}`,
  }
}

/** A rank or year opens programmes only; units follow organs only. */
function isPossible({ proof }: Edge, head: FoundHead): boolean {
  if (proof === 'rank') return head.type === 'PROGRAMME'
  return true
}

/** The farthest edge that proves a name; for heads that are sure, the farthest edge. */
function chooseEdge(passage: Passage, edges: readonly Edge[], head: FoundHead): Edge | undefined {
  if (head.kind === 'unit') return edges.find(({ proof }) => proof === 'organ')
  const isQuoted = edges.some(({ proof }) => proof === 'quote')
  if (isQuoted && head.type === 'PROGRAMME') return afterVerbs(passage, edges, 'quote')
  const proven = edges.filter(({ proof }) => proof !== 'none').at(-1)
  if (proven !== undefined) return withFragment(edges, proven)
  return head.kind === 'sure' ? afterVerbs(passage, edges, undefined) : undefined
}

/** 服务|党史学习教育, 实施|老年人“助医”行动: the farthest edge at which no verb begins. */
function afterVerbs(
  passage: Passage,
  edges: readonly Edge[],
  least: Proof | undefined,
): Edge | undefined {
  for (let index = edges.length - 1; index >= 0; index -= 1) {
    const edge = edges[index]
    if (edge === undefined) break
    const tag = passage.tokens[passage.tokenStartingAt[edge.offset] ?? -1]?.tag ?? ''
    if (edge.proof === least || !/^v/.test(tag)) return edge
  }
  return undefined
}

/** 礼|嘉悦来智慧园: a single character left over before a coined word belongs to it. */
function withFragment(edges: readonly Edge[], proven: Edge): Edge {
  const rest = edges.slice(edges.indexOf(proven) + 1)
  const [fragment] = rest
  const isFragment =
    rest.length === 1 && fragment !== undefined && proven.offset - fragment.offset === 1
  return isFragment && (proven.proof === 'coinage' || proven.proof === 'name') ? fragment : proven
}

/** 3家公司 and 湿地300处 count a kind of thing. */
const isCounted = (text: string, start: number, end: number) =>
  /^\d+余?[个家处座所条项]/.test(text.slice(end, end + 8)) ||
  /[0-9０-９一二两三四五六七八九十多余几][个家名所座条项支批]$/.test(
    text.slice(Math.max(0, start - 2), start),
  )

/** 忠县黄金镇|花果山景区: a place keeps the division before it only where nothing proper follows (重庆自然博物馆). */
function skipDivisions(
  passage: Passage,
  start: number,
  head: FoundHead,
  known: readonly KnownName[],
): number {
  let offset = start
  for (;;) {
    const division = known.find(
      (name) => name.kind === 'division' && name.start === offset && name.end <= head.start,
    )
    if (division === undefined || /[·•]/.test(passage.text[division.end] ?? '')) return offset
    const rest = passage.tokens.filter(
      (token) => token.start >= division.end && token.end <= head.start,
    )
    const [first] = rest
    const isOwnName =
      known.some(({ start: begin, kind }) => begin === division.end && kind !== 'division') ||
      isSiteName(division.end, head, rest) ||
      (first !== undefined &&
        !/^[第首]/.test(first.text) &&
        rest.some((token) => ['place', 'name', 'coinage'].includes(proofOf(token))))
    if (!isOwnName) return offset
    offset = division.end
  }
}

/** Halls and stations are named with their city; parks and villages have names of their own, unless only their kind is said. */
const namedWithCity =
  /(?:馆|院|剧院|站|机场|港|口岸|会展中心|体育中心|大学城|科学城|高新区|经开区|开发区|保税区|自贸区|试验区|示范区|新区|新城)$/
const siteKinds = new Set(
  '自然 人民 中央 中心 森林 湿地 地质 体育 文化 会展 国际 科技 历史 艺术 动物 植物 儿童 青少年 烈士 革命 高新 经济 技术 开发 产业 工业 现代 农业 生态 旅游 物流 保税 综合 火车 汽车 高铁 长途 民俗 非遗 规划 城市 市民 滨江 滨河 创新 创业 智能 数字 软件 信息 新 老 大 直'.split(
    ' ',
  ),
)

/** 黄水镇|大风堡景区: a town's site with a name of its own. */
function isSiteName(from: number, head: FoundHead, rest: readonly Token[]): boolean {
  if (
    head.type !== 'PLACE' ||
    head.kind !== 'firm' ||
    head.start - from < 2 ||
    namedWithCity.test(head.word)
  )
    return false
  return !rest.every(({ text }) => siteKinds.has(text))
}

/** What follows the head and belongs to the name: 鸡公岭小学（天星校区）, 渝邻高速|重庆段. */
function trailerLength({ text, matches }: Passage, end: number, head: FoundHead): number {
  if (head.type === 'ORGANIZATION') {
    return (
      /^[（(]\p{Script=Han}{2,8}(?:校区|院区|分院)[）)]/u.exec(text.slice(end, end + 14))?.[0]
        .length ?? 0
    )
  }
  const part =
    head.type === 'PLACE'
      ? /^(?:[新旧老分主东南西北]馆|总馆旧址|旧址)/.exec(text.slice(end, end + 6))
      : null
  if (part !== null) return part[0].length
  if (!/(?:高速|公路|铁路|高铁|江|河|长城)$/.test(text.slice(0, end))) return 0
  const division = matches.find((match) => match.start === end && text[match.end] === '段')
  return division === undefined ? 0 : division.end - end + 1
}

/** 亚太地区: the kind of area is said, the name is what stands before it. */
const genericEnding =
  /(?:地区|城市|都市|金字塔|大陆|半岛|长城|高地|禁区|国家公园|海域|水域|[一二三四五六七八九十两]岛)$/
const placesOnly = /[村镇乡县寨沟坝峡巷街路桥寺庙塔岩湾港站谷溪潭洞岛湖河苑园馆屯庄]$/

/** 新田沟|村: up to four characters of proper name right before a head of one character. */
function readAttachedName(passage: Passage, end: number, head: FoundHead): Name | undefined {
  const index = passage.tokenEndingAt[end] ?? -1
  const token = passage.tokens[index]
  if (token === undefined || !isNameMaterial(token) || isGeneric(token.text)) return undefined
  const name = { end, type: head.type }
  if (token.start < head.start) {
    if (token.text.length < 3 || token.text.length > 6 || !isHan(token.text)) return undefined
    if (genericEnding.test(token.text)) return undefined
    if (token.tag === 'ns')
      return { ...name, start: token.start, score: 0.75, rule: 'attached-word' }
    const mayBePerson =
      token.text.length === 3 &&
      surnameAt(token.text, 0) !== undefined &&
      !placesOnly.test(token.text)
    if (mayBePerson || proofOf(token) === 'none') return undefined
    return {
      ...name,
      start: token.start,
      score: placesOnly.test(token.text) ? 0.52 : 0.42,
      rule: 'attached-coinage',
    }
  }
  const before = passage.tokens[index - 1]
  if (
    before === undefined ||
    !isHan(before.text) ||
    before.text.length > 4 ||
    before.text.length < 2
  )
    return undefined
  if (commonPlaceWords.test(before.text)) return undefined
  if (!isNameMaterial(before)) return undefined
  const proof = proofOf(before)
  if (proof === 'none' || proof === 'rank') return undefined
  if (
    passage.matches.some(
      (match) => match.end === before.end && match.start <= before.start && !match.isWeak,
    )
  )
    return undefined
  return { ...name, start: before.start, score: proof === 'place' ? 0.58 : 0.5, rule: 'attached' }
}
