// Projects and works by name without quotation marks: 云锦湖大桥|维修加固工程, 锦溪电子|芯片配套项目, 望川|70万千瓦“光热储能＋”项目.
import { isHan, openingOf } from './characters.ts'
import { headEndingAt } from './heads.ts'
import { isGeneric, isNameMaterial, isOutsider, proofOf } from './name-material.ts'
import { type Passage, tokenCovering, tokensIn } from './passage.ts'
import { findPattern, patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

const head = patternOf(
  /(?:[一二三四]期)?(?:项目库|项目|工程)(?![部组师办库款法学量])/gu,
  '项目 工程',
)
/** What is said of one thing alone, not of a kind: 项目|总投资43亿元, 工程|选址在…. */
const singles =
  /^(?:总投资|计划总?投资|概算|总占地|占地|选址|位于|坐落|(?:一期|二期)?(?:全容量|正式|顺利|提前|加紧|如期)?(?:开工|动工|竣工|投产|并网|通车|封顶)|正(?:在)?(?:加快|加速|加紧|抓紧|如火如荼)|由\p{Script=Han}{2,14}(?:投资|承建|建设|实施))/u
/** Kinds of works: no one work begins with one of these. */
const kinds = new Set(
  '重点 重大 重要 系列 新 老 大 小 工业 产业 农业 商业 服务业 制造业 基础设施 民生 惠民 公益 交通 水利 能源 环保 生态 建设 投资 招商 招商引资 签约 续建 在建 新建 拟建 改造 改建 扩建 主体 配套 控制性 附属 示范 试点 扶贫 帮扶 科研 科技 技改 技术改造 外资 民间 民营 企业 政府 国际 国内 国家 全国 世界 合作 储备 优质 高端 标志性 关键 核心 单体 旅游 文化 文旅 体育 教育 医疗 养老 市政 道路 桥梁 隧道 公路 铁路 高速 轨道 房地产 住宅 商品房 旧城 棚户区 污水 供水 电网 电力 风电 光伏 光电 海上 房建 土建 路基 线下 安置 安置房 集中 保障房 一期 二期 三期 首期 首 期 本期 该期 专项 综合 试验 实验 系统 亿元 千万 百亿 十亿 比赛 保护 展示 创业 创新 研究 攻关 技术 学科 专业 竞赛 表演 地方 县域 城市 乡村 农村 社区 中外'.split(
    ' ',
  ),
)
/** What is done or built by turns of speech that the segmenter calls verbs. */
const workVerbs =
  /^(?:集中|安置|维修|加固|改良|维护|重建|回迁|搬迁|开挖|抬升|清淤|除险|防渗|补水|引水|调水|封测|配套|扩能|还建|联通|连通|互通|复建|增容|升级|绿化|亮化|美化|硬化|焕新|翻新)$/
/** 70万千瓦, 年产10万吨: a size tells one work from others. */
const size =
  /(?:年产|日产|日处理)?\d[\d.]*(?:万|亿)?(?:千瓦|兆瓦|吉瓦|吨|立方米|平方米|千伏|公里|亩|吨级)(?:级|时)?$/u
/** Parts of a work are no work of their own. */
const isPart =
  /^(?:控制性|节点|主体|配套|附属|重大|重点|关键|标志性|核心|建设|在建|续建|新建|一期|二期|高质量|发展|重难点)+$/
/** Before a size or a quotation these have it for their object. */
const verb = /^(?:推进|实施|开展|建设|投资|组织|推广|应用|创建|深化)$/
const longest = 30

export const proposeWorks: Pass = (input, found) =>
  proposeWhere(input, [head], (passage, index) =>
    findPattern(passage, head).flatMap((match): readonly Proposal[] => {
      const end = match.index + match[0].length
      if (/^\d+[个项家]/.test(passage.text.slice(end))) return []
      const name = readWork(passage, match.index, end, found.inPassage(index))
      if (name === undefined) return []
      const work = { ...name, passage: index, end, type: 'PROGRAMME' as const }
      const site = siteEnd(passage.text.slice(work.start, match.index))
      return site < 0
        ? [work]
        : [
            work,
            { ...work, end: work.start + site, type: 'PLACE', score: 0.5, rule: 'headed-site' },
          ]
    }),
  )

type Reading = Pick<Proposal, 'start' | 'score' | 'rule'>

/** From the head leftwards over what belongs to the noun phrase, to a proper name or to where the phrase begins. */
function readWork(
  passage: Passage,
  from: number,
  end: number,
  found: readonly Proposal[],
): Reading | undefined {
  const { text } = passage
  const isSingle = singles.test(text.slice(end))
  let offset = from
  let hasSize = false
  while (offset > 0 && end - offset < longest) {
    const known = nameEndingAt(found, text, offset, from)
    if (known !== undefined) {
      if (from - offset < 2 || isPart.test(text.slice(offset, from))) return undefined
      const isDivision = isPlain(known)
      if (isDivision && !hasSize) break
      return { start: known.start, score: 0.7, rule: 'work-of-name' }
    }
    const jump = sizeBefore(text, offset) ?? quotationBefore(text, offset)
    if (jump !== undefined) {
      hasSize = true
      offset = jump
      continue
    }
    const token = tokenCovering(passage, offset - 1)
    if (token === undefined || (hasSize && verb.test(token.text))) break
    if (!isMaterial(passage, token.start, token.text, offset)) break
    offset = token.start
  }
  return readPhrase(passage, offset, from, isSingle)
}

/** A phrase without a known name: a coined word begins it, or it is spoken of as one thing. */
function readPhrase(
  passage: Passage,
  start: number,
  from: number,
  isSingle: boolean,
): Reading | undefined {
  const { text, tokens, tokenStartingAt } = passage
  const first = tokens[tokenStartingAt[start] ?? -1]
  if (first === undefined || from - start < 5) return undefined
  if (/^(?:全国|国家)/.test(first.text) && text.startsWith('项目库', from))
    return { start, score: 0.6, rule: 'work-register' }
  if (!beginsPhrase(text, start)) return undefined
  if (kinds.has(first.text) || isGeneric(first.text) || /^[v\dm]/.test(first.tag)) return undefined
  if (!isHan(first.text)) return undefined
  const content = tokensIn(passage, start, from)
  if (content.length < 3 || content.filter(({ text: word }) => !kinds.has(word)).length < 2)
    return undefined
  const isCoined = /^(?:x|nrt?|nz)$/.test(first.tag) && proofOf(first) !== 'none'
  if (isCoined && isSingle) return { start, score: 0.7, rule: 'work-coined' }
  return isSingle ? { start, score: 0.55, rule: 'work-single' } : undefined
}

/** The name that ends here, the longest; none of the names that tell nothing of works (persons, offices). */
const nameEndingAt = (
  found: readonly Proposal[],
  text: string,
  offset: number,
  from: number,
): Proposal | undefined =>
  found
    .filter(
      ({ start, end, type, score, anaphor, rule }) =>
        end === offset &&
        start < from &&
        score >= 0.5 &&
        anaphor !== true &&
        (type === 'PLACE' || type === 'ORGANIZATION') &&
        !/^(?:organ|merged|levelled|abbreviation)/.test(rule) &&
        !(type === 'ORGANIZATION' && /[部委局厅台会]$|政府$/.test(text.slice(start, end))),
    )
    .sort((a, b) => a.start - b.start)[0]

/** Divisions stand before works of every kind. */
const isPlain = ({ type, rule }: Proposal) =>
  type === 'PLACE' && /^(?:gazetteer|local|town)/.test(rule)

function sizeBefore(text: string, offset: number): number | undefined {
  const found = size.exec(text.slice(Math.max(0, offset - 16), offset))?.[0]
  return found === undefined ? undefined : offset - found.length
}

function quotationBefore(text: string, offset: number): number | undefined {
  if (text[offset - 1] !== '”') return undefined
  const open = openingOf(text, offset - 1, 16)
  return open < 0 || /[，。；：！？]/.test(text.slice(open, offset)) ? undefined : open
}

/** Words of a noun phrase; verbs only where they say what is done, or before the hall they gave its name. */
function isMaterial(passage: Passage, start: number, word: string, end: number): boolean {
  const token = passage.tokens[passage.tokenStartingAt[start] ?? -1]
  if (token === undefined || isOutsider(word)) return false
  if (/[的等个项批些条和与及]$/.test(word)) return false
  if (workVerbs.test(word) || /^[一二三四首]期$/.test(word)) return true
  if (/^(?:国家|全国|全球|世界)$/.test(word)) return true
  if (/^v$/.test(token.tag) && /^(?:纪念馆|博物馆|旧址)/.test(passage.text.slice(end))) return true
  return isNameMaterial(token) && !/^m$/.test(token.tag)
}

/** After punctuation, 的, a preposition, a conjunction or a verb of doing. */
const beginsPhrase = (text: string, start: number) =>
  start === 0 ||
  /[，。；：、！？的和与及在对将由把了]$|(?:包括|投向|推进|实施|启动|建设|开工|签约|投资|打造|引进|承建)$/.test(
    text.slice(0, start),
  )

/** Length of the site that a work's name begins with, or -1: 云锦湖大桥 in 云锦湖大桥维修加固工程. */
function siteEnd(name: string): number {
  for (let length = name.length; length >= 4; length -= 1) {
    const site = headEndingAt(name, length)
    if (site?.type === 'PLACE' && site.kind === 'firm' && site.start >= 2) return length
  }
  return -1
}
