// Words of a clause in, the noun phrase that begins or ends there out.
import type { Token } from '../model/article.ts'
import type { Span } from '../model/span.ts'

const nominal = /^(?:n|vn|an|b|a$|j|l|i|eng|nz|ns|nt|nr|f|s|m$|t$|h|k|zg|g|q$)/
const verbal = /^(?:v$|vi|vd|vq|vg|z|ad$)/
const punctuation = /^[“”"《》·•‘’（）()]+$/

/** Verbs that say something of the noun before them, never part of a compound. */
const predicates =
  /^(?:提供|获得|获评|获批|获|进行|开展|实现|参加|参与|取得|提交|完成|落地|签约|入驻|达到?|超过|位于|来自|组成|形成|成为|举行|加入|入选|通过|得到|享受|接受|受益|用于|是|为|有|在|被|走进|走上|进入|发力|死亡|受伤|失踪|报名|参会|参赛|出席|亮相|展出|投入|投产|开工|竣工|建成|通车|启动|举办|运行|恢复|实施|涉及|解决|覆盖|介绍|表示|称|说|让|使|将|正在|可以|可|能|会|要|遇难|被困|转移|上岗|就业|脱贫|纳入|集聚|分布|汇聚)/
/** Nouns that close a compound with a verb inside: 保护展示项目, 照护服务机构. */
const compoundHead =
  /(?:机构|项目|工程|中心|基地|企业|公司|设施|人员|单位|活动|措施|举措|任务|平台|站|点|所|园|区|城市|系统|车辆|产品|床位|岗位|技术|问题|案件|作品|医院|学校|清单|小组|团队|产业|集群|设备|服务|课程|标准|政策|体系|试点|示范|能力|成果|方面|内容|器|员|者|舱|车|棚|罪|率|室|院|馆|线|路|书|会|队|场)$/

export type NounPhrase = Span & {
  readonly text: string
  /** What follows it in the clause. */
  readonly rest: string
}

/** The noun phrase at the beginning of `text`, which stands at `start`: 具有引领性的|科技创新项目|落地. */
export function leadingNounPhrase(
  text: string,
  start: number,
  tokens: readonly Token[],
): NounPhrase | undefined {
  const end = start + text.length
  const words = tokensIn(tokens, start, end)
  const from = afterModifier(words)
  let last = from
  for (let index = from; index < words.length; index++) {
    const word = words[index]
    if (word === undefined || !belongs(words, index, from)) break
    last = index + 1
  }
  const first = words[from]
  const final = words[last - 1]
  if (first === undefined || final === undefined || last === from) return undefined
  const span = { start: first.start, end: final.end }
  return {
    ...span,
    text: text.slice(span.start - start, span.end - start),
    rest: text.slice(span.end - start),
  }
}

/** Index after the last 的 that closes a modifier: at the start, or with a verb or list before it. */
function afterModifier(words: readonly Token[]): number {
  let from = 0
  for (const [index, { text }] of words.entries()) {
    if (text !== '的' || index === words.length - 1) continue
    const isInPredicate = words
      .slice(from, index)
      .some(
        (word, at) =>
          at > 0 && predicates.test(word.text) && from + at > 1 && isNoun(words[from + at - 1]),
      )
    if (isInPredicate) break
    from = index + 1
  }
  return from
}

const isNoun = (word: Token | undefined): boolean =>
  word !== undefined && /^n|^vn|^j|^l|^eng/.test(word.tag)

function belongs(words: readonly Token[], index: number, from: number): boolean {
  const word = words[index]
  if (word === undefined) return false
  if (punctuation.test(word.text)) return true
  if (/^[、和与及]$|^以及$/.test(word.text)) return index > from && hasListHead(words, index)
  if (word.text === '等')
    return words[index + 1] !== undefined && nominal.test(words[index + 1]?.tag ?? '')
  if (predicates.test(word.text) && index > from) return false
  if (nominal.test(word.tag)) return true
  if (!verbal.test(word.tag)) return false
  return index === from || closesCompound(words, index)
}

/** A list belongs to the phrase where 等 and a noun end it: 智能驾驶、车载芯片等研发机构. */
function hasListHead(words: readonly Token[], index: number): boolean {
  const etc = words.findIndex((word, at) => at > index && word.text === '等')
  return etc > 0 && isNoun(words[etc + 1])
}

function closesCompound(words: readonly Token[], index: number): boolean {
  for (const word of words.slice(index + 1)) {
    if (predicates.test(word.text) || !(nominal.test(word.tag) || verbal.test(word.tag)))
      return false
    if (compoundHead.test(word.text)) return true
  }
  return false
}

/** The run of nouns that ends `text`, which stands at `start`. */
export function trailingNounPhrase(
  text: string,
  start: number,
  tokens: readonly Token[],
): string | undefined {
  const words = tokensIn(tokens, start, start + text.length)
  let first = words.length
  while (first > 0) {
    const word = words[first - 1]
    const isCompoundVerb =
      word !== undefined &&
      verbal.test(word.tag) &&
      first < words.length &&
      !predicates.test(word.text)
    if (word === undefined || !(nominal.test(word.tag) || isCompoundVerb)) break
    first--
  }
  const word = words[first]
  return word === undefined ? undefined : text.slice(word.start - start)
}

/** Tokens of a stretch; one that straddles its beginning is cut to what lies inside, as a noun. */
function tokensIn(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  return tokens.flatMap((token) => {
    if (token.end <= start || token.start >= end) return []
    if (token.start >= start && token.end <= end) return [token]
    const from = Math.max(start, token.start)
    const to = Math.min(end, token.end)
    return [
      {
        start: from,
        end: to,
        text: token.text.slice(from - token.start, to - token.start),
        tag: 'n',
      },
    ]
  })
}
