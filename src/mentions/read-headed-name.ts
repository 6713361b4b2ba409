// A head word in, the name it closes out, with what proof and head are worth together.
import { type FoundHead, type HeadKind, headEndingAt } from './heads.ts'
import { skipDivisions, trailerLength } from './name-limits.ts'
import type { Proof } from './name-material.ts'
import { type Passage, startsToken } from './passage.ts'
import type { Proposal } from './proposal.ts'
import { commonPlaceWords } from './propose-tagged-names.ts'
import { type Edge, type KnownName, readLeftwards } from './read-leftwards.ts'
import { surnameAt } from './surnames.ts'

type Name = Omit<Proposal, 'passage'>

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

export function readName(
  passage: Passage,
  end: number,
  head: FoundHead,
  known: readonly KnownName[],
): Name | undefined {
  const edges = readLeftwards(passage, end, head, known).filter((edge) => isPossible(edge, head))
  const edge =
    schoolEdge(passage, head) ??
    holderEdge(passage, head) ??
    chooseEdge(passage, edges, head) ??
    naturalEdge(passage, head)
  if (edge === undefined) return undefined
  const start =
    head.type === 'ORGANIZATION'
      ? skipTown(passage, edge.offset, head)
      : skipDivisions(passage, edge.offset, head, known)
  if (head.start - start < 2 || isCounted(passage.text, start, end)) return undefined
  if (/[的了和与及在]/.test(passage.text[start] ?? '')) return undefined
  if (isKindOrCount.test(passage.text.slice(start, end))) return undefined
  if (head.type !== 'PROGRAMME' && /\d/.test(passage.text[start] ?? '')) return undefined
  if (isPartOfSite(passage, head)) return undefined
  const bestProof =
    order.find((proof) =>
      edges.some((other) => other.proof === proof && other.offset >= edge.offset),
    ) ?? edge.proof
  const isBuilt = isWork(passage, head, start) || isStage(passage, head)
  const proof =
    head.kind === 'brand' && bestProof === 'division' ? (isBuilt ? 'coinage' : 'none') : bestProof
  const isOnName = known.some((name) => name.start === start && name.kind === 'other')
  const isInDivision =
    head.type === 'PLACE' && known.some((name) => name.end === start && name.kind === 'division')
  const score =
    proofScore[proof] +
    headScore[head.kind] +
    (end - start >= 6 ? 0.05 : 0) +
    // 百家湖|片区: 12 of 34 were right without this (marked news).
    (head.kind === 'soft' && proof === 'place' ? -0.1 : 0) +
    (isInDivision ? 0.1 : 0) +
    (isBuilt ? 0.12 : 0) +
    (isSeries(passage, head, start) ? 0.15 : 0) +
    (isOnName ? (head.type === 'PLACE' ? 0.2 : 0.1) : 0)
  return {
    start,
    end: end + trailerLength(passage, end, head),
    type: isInstitute(passage, start, end, head) ? 'ORGANIZATION' : head.type,
    score: Math.min(0.95, score),
    rule: `headed-${head.kind}-${proof}`,
  }
}

/** 中国科学院武汉植物园: an academy's garden is an institute. */
const isInstitute = ({ text }: Passage, start: number, end: number, { word }: FoundHead) =>
  /^(?:植物园|动物园|天文馆)$/.test(word) && /科学院|中科院|农科院/.test(text.slice(start, end))

/** 云枫街道|平桥社区养老服务站: a community's house has its name from the community, not from the town before it. */
function skipTown({ text }: Passage, start: number, head: FoundHead): number {
  if (!/(?:服务站|服务中心)$/.test(head.word)) return start
  const town =
    /^\p{Script=Han}{2,6}?(?:街道|镇|乡)(?=\p{Script=Han}{2,5}(?:社区|村)\p{Script=Han}*$)/u
  return start + (town.exec(text.slice(start, head.start))?.[0].length ?? 0)
}

/** 上市公司, 全国近九成高速公路: kinds of firms, and shares of things. */
const isKindOrCount =
  /^(?:安全|法治|法制|普法|国防|爱国主义|革命传统|警示|廉政|思想政治?|禁毒|科普|健康|环保|心理|消防|反诈|交通|生态|文明|传统文化|社会|志愿服务|课外|校外|劳动|综合|公益|文化|体育|文体|主题)+(?:主题)?(?:教育|实践)+活动$|^(?:境内|全国|国内|国外|海外|外资|民营|国有)*(?:上市|跨国|物业|保险|旅行|快递|物流|电力|燃气|供水|航空|网约车|出租车|公交|外贸|科技|劳务|装修|搬家|建筑|运输|贸易)公司$|^(?:中国|国际|国内|全国|全球|世界|“菜篮子”)\p{Script=Han}*(?:市场|高速公路|铁路|公路|港口|机场)$|新兴市场$|^(?:人民军队|商业银行|多国救援队)$|^(?:重点|普通|示范|民办|公办|农村)(?:小学|中学|高中|大学|学校)$|^(?:国家|全国)(?:级|\p{Script=Han}{0,2}重点)\p{Script=Han}{0,4}(?:医院|学校|中学|大学|企业|实验室|单位|景区|园区)$|^(?:全球|国际|区域)\p{Script=Han}{0,4}创新中心$|[近约超逾][一二三四五六七八九两]成|\d成|[一二三四五六七八九十两几\d][所家座]|^(?:中国|国家)?“十[一二三四五六]五”(?:\p{Script=Han}{0,4}重[大点]|规划)\p{Script=Han}{0,4}(?:工程|项目)$/u

/** 曹山公路|快速化改造工程: what is built at a road, a river or a hall. */
const isWork = ({ text }: Passage, { start, word }: FoundHead, from: number) =>
  /^(?:项目|工程)$/.test(word) &&
  /(?:公路|铁路|大道|大桥|隧道|水库|灌区|运河|机场|车站|码头|园区|产业园|公园|广场|[路街河湖桥港站馆])\p{Script=Han}{0,6}(?:改造|扩建|改建|新建|迁建|治理|加固|提升|修缮|修复|整治|配套|[一二三]期)$/u.test(
    text.slice(from, start),
  )

/** 南水北调东线|一期工程. */
const isStage = ({ text }: Passage, { start, word }: FoundHead) =>
  word === '工程' && /(?:[一二三四]|首)期$/.test(text.slice(0, start))

/** More than the words before such a head are long, with the mark before them. */
const farthestNatural = 10

/** 石笋山|隧道, 磨盘山省级|森林公园: everyday words that end like a hill or a river, from the edge of a clause to a head. */
function naturalEdge({ text }: Passage, head: FoundHead): Edge | undefined {
  if (head.type !== 'PLACE' || head.kind !== 'firm' || head.word.length < 2) return undefined
  const from = Math.max(0, head.start - farthestNatural)
  const name =
    /(?:^|[，。；：、“”（）在的至])(\p{Script=Han}{2,3}[山河江湖沟坝岭峡溪岩坪湾寨])(?:国家级|省级|市级|县级)?$/u.exec(
      text.slice(from, head.start),
    )
  const item = name?.[1]
  if (name === null || item === undefined || /^[对把向由被将让使给从到与和沿]/.test(item))
    return undefined
  if (commonPlaceWords.test(item)) return undefined
  return { offset: from + name.index + name[0].indexOf(item), proof: 'coinage' }
}

/** 中关村|论坛, 重庆|马拉松: a place and what it is known to hold. */
const isSeries = ({ matches }: Passage, { start, word }: FoundHead, from: number) =>
  /^(?:论坛|峰会|博览会|马拉松|艺术节|文化节|旅游节|电影节)$/.test(word) &&
  matches.some((match) => match.start === from && match.end === start)

/** 该校|植物科学技术学院: after a word for the university its school is named in full. */
function schoolEdge({ text }: Passage, head: FoundHead): Edge | undefined {
  if (head.word !== '学院') return undefined
  const name = /(?:该校|我校|本校|学校)(\p{Script=Han}{2,8})$/u.exec(text.slice(0, head.start))?.[1]
  return name === undefined || /[的在与和由将有]|成立|设立|现有/.test(name)
    ? undefined
    : { offset: head.start - name.length, proof: 'name' }
}

/** 张桂花劳模创新工作室: what the person it is named after is known as. */
const honour = /(?:劳模|名师|名医|大师|名家|法官|警官|院士|博士|教授)\p{Script=Han}{0,6}$/u

function holderEdge(passage: Passage, head: FoundHead): Edge | undefined {
  if (head.word !== '工作室') return undefined
  const from = Math.max(0, head.start - 12)
  const found = honour.exec(passage.text.slice(from, head.start))
  if (found === null) return undefined
  const end = from + found.index
  const offset = [end - 3, end - 2].find(
    (start) =>
      start >= 0 && startsToken(passage, start) && surnameAt(passage.text, start) !== undefined,
  )
  return offset === undefined ? undefined : { offset, proof: 'name' }
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
  if (isQuoted && head.type === 'PROGRAMME')
    return afterVerbs(passage, withinPursuit(passage, edges), 'quote')
  const proven = edges.filter(({ proof }) => proof !== 'none').at(-1)
  if (proven !== undefined) return withFragment(edges, proven, head)
  return head.kind === 'sure' ? afterVerbs(passage, edges, undefined) : undefined
}

/** What is done with a thing that quotation marks name, whatever the dictionary calls the word. */
const isPursuit =
  /^(?:深化|上线|擦亮|扎实|唱响|叫响|深耕|做强|做优|做实|推进|实施|开展|组织|推广|推行|打造|创建|应用|宣传)/

/** 万州区|推进|“红色领航”工程: nothing left of such a verb right before the quotation belongs to the name. */
function withinPursuit(passage: Passage, edges: readonly Edge[]): readonly Edge[] {
  const quote = edges.findIndex(({ proof }) => proof === 'quote')
  const before = passage.tokens[passage.tokenEndingAt[edges[quote]?.offset ?? -1] ?? -1]
  return before !== undefined && isPursuit.test(before.text) ? edges.slice(0, quote + 1) : edges
}

/** 服务|主题教育, 实施|独居老人“守护”行动: the farthest edge at which no verb begins. */
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

/** 云|锦溪产业园: a single character left over before a coined word belongs to it. */
function withFragment(edges: readonly Edge[], proven: Edge, head: FoundHead): Edge {
  const rest = edges.slice(edges.indexOf(proven) + 1)
  const [fragment] = rest
  const isFragment =
    rest.length === 1 && fragment !== undefined && proven.offset - fragment.offset === 1
  const isOpen =
    proven.proof === 'coinage' ||
    proven.proof === 'name' ||
    (proven.proof === 'place' && head.kind === 'sure' && head.start - proven.offset <= 5)
  return isFragment && isOpen ? fragment : proven
}

/** 大桥水库|库区, 城北体育馆|球场: what lies at a site with a name of its own, right behind it. */
const isPartOfSite = ({ text }: Passage, { start, word }: FoundHead) =>
  parts.test(word) && headEndingAt(text, start)?.type === 'PLACE'
const parts =
  /^(?:库区|大坝|水闸|球场|渡口|锚地|夜市|冷库|车库|仓库|库房|粮库|泊位|厂区|连接线|隧洞|渠道|干渠)$/

/** 3家公司 and 湿地300处 count a kind of thing. */
const isCounted = (text: string, start: number, end: number) =>
  /^\d+余?[个家处座所条项]/.test(text.slice(end, end + 8)) ||
  /[0-9０-９一二两三四五六七八九十多余几][个家名所座条项支批大](?:重点|大型|主要|特色|省级|市级|国家级)?$/.test(
    text.slice(Math.max(0, start - 5), start),
  )
