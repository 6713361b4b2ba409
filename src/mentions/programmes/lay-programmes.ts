// A passage in, what may be names of programmes out: quotations, and what ends with one of the heads, each with several beginnings.
import type { Token } from '../../model/article.ts'
import type { Passage } from '../passage.ts'
import { onlyQuoted, productKind, programmeHeads } from './programme-heads.ts'

/** What may be one name: the beginnings compete, and none of them may be right. */
export type Rivals = {
  readonly end: number
  /** The head that ends them; a quotation may have none. */
  readonly head: string
  /** Class of the head, 0 for none. */
  readonly kind: number
  /** The whole of what quotation marks hold. */
  readonly isQuotation: boolean
  /** Nearest first. */
  readonly starts: readonly number[]
}

/** Longer names are too few to look for, in characters and words. */
const longest = 34
const mostWords = 13
/** Between a quotation and its head stand a few words at most. */
const longestTail = 14
const longestQuotation = 30

const opens: Readonly<Record<string, string>> = {
  '”': '“',
  '」': '「',
  '》': '《',
  '）': '（',
  ')': '(',
}
/** Nothing that goes over one of these is one name. */
const stops = new Set(
  '，。；：！？、…,.;:!?“「《（(　 \n\t的了在是将把被让由从向对为及或而且并也都就等来去到有让给'.split(
    '',
  ),
)

export function layProgrammes(passage: Passage): readonly Rivals[] {
  const { text, tokens } = passage
  const found: Rivals[] = []
  for (const token of tokens) {
    const closed = quotationClosedBy(text, token.end)
    if (closed >= 0) {
      const end = token.end - 1
      const quoted = text.slice(closed + 1, end)
      if (quoted.length < 2 || quoted.includes('，') || sorts.test(quoted)) continue
      if (calledSo.test(text.slice(Math.max(0, closed - 2), closed))) continue
      const { word = '', value = 0 } = programmeHeads.endingAt(text, end) ?? {}
      found.push({ end, head: word, kind: value, isQuotation: true, starts: [closed + 1] })
      continue
    }
    const end = endOfHead(token)
    const head = programmeHeads.endingAt(text, end)
    if (head === undefined || onlyQuoted.has(head.word)) continue
    // “…论坛”: of a quotation the whole is laid.
    if (quotationClosedBy(text, end + 1) >= 0) continue
    if (counted.test(text.slice(end, end + longestCount))) continue
    if (holiday.test(text.slice(Math.max(0, end - longestHoliday), end))) continue
    const headStart = end - head.word.length
    const kind = head.value
    const starts = startsBefore(passage, end, headStart).filter(
      (start) => kind !== productKind || isPlaceBefore(passage, start, headStart),
    )
    if (starts.length === 0) continue
    found.push({ end, head: head.word, kind, isQuotation: false, starts })
    const tail = branch.exec(text.slice(end, end + longestBranch))
    if (tail !== null)
      found.push({
        end: end + tail[0].length,
        head: `${head.word}（）`,
        kind,
        isQuotation: false,
        starts,
      })
  }
  return found
}

/** 被誉为“枇杷之乡”: what people call a place. */
const calledSo = /(?:誉为|称为|称作|喻为|号称|素有)$/

/** What officials call works of every sort. */
const sorts =
  /^(?:一号|头号|一把手|民心|民生|惠民|利民|便民|富民|德政|形象|面子|样板|重点|重大|精品|示范|标志性|龙头)(?:工程|项目)$/

/** No name of one thing begins so. */
const sortsBefore =
  /^(?:[两二三四五六七八九十]+[大项个类批]|重点|重大|重要|系列|相关|有关|各类|多项|大型|配套|主体|控制性|现有|\d+[亿万]级)|为[省市县全]/

/** 某区重点科创项目, “十四五”重大工程: nor does it hold a word for many; “书香”系列活动 does. */
const many =
  /(?:重点|重大|重难点|控制性|节点|新?开工|在建|续建|签约)[^“”「」]{0,6}(?:项目|工程|活动)$/
const series = /系列[^“”「」]{0,6}(?:项目|工程|活动)$/
/** 改扩建工程: what is done, and to nothing that has a name. */
const bareWorks =
  /^(?:新建|扩建|改扩?建|迁建|改造|扩能|扩容|提升|升级|整治|治理|建设|配套|续建|加固|修复)+(?:工程|项目)$/
const isSort = (name: string) =>
  bareWorks.test(name) ||
  sorts.test(name) ||
  sortsBefore.test(name) ||
  many.test(name) ||
  series.test(name)

/** Days of the calendar, and what a quotation says in two clauses: none of them was ever marked. */
const holiday =
  /(?:春|元宵|清明|端午|七夕|中秋|重阳|国庆|劳动|妇女|儿童|青年|建军|教师|护士|植树|元旦|“[一二三四五六七八九十]{2,3}”)节$/
const longestHoliday = 6

/** 改造项目|30个. */
const counted = /^\d+余?[个项家处场次]/
const longestCount = 8

/** 采摘|节在, 钟表|展下|周三, 改造|工程施工: the segmenter joins what follows to the head. */
const joined = '在将于由前下首'
function endOfHead({ start, end, text }: Token): number {
  if (text.length > 1 && joined.includes(text.charAt(text.length - 1))) return end - 1
  const isHeaded = text.length === 4 && programmeHeads.endingAt(text, 4) === undefined
  return isHeaded && programmeHeads.endingAt(text, 2)?.word.length === 2 ? start + 2 : end
}

/** 江津|九叶青|花椒: a place and a word or two. */
const longestSort = 3
const isPlaceBefore = ({ matches }: Passage, start: number, headStart: number): boolean =>
  matches.some(
    (match) =>
      match.start === start &&
      match.end <= headStart &&
      match.end >= headStart - longestSort &&
      !match.isCommonWord,
  )
/** 中欧班列（云岭）, 文化公园（江北段）. */
const branch = /^[（(][^（）()，。]{1,8}[）)]/u
const longestBranch = 10

/** Where the quotation opens that a mark before the offset closes, or -1. */
function quotationClosedBy(text: string, end: number): number {
  const mark = text[end - 1] ?? ''
  if (mark !== '”' && mark !== '」') return -1
  const open = text.lastIndexOf(opens[mark] ?? '', end - 2)
  return open >= Math.max(0, end - longestQuotation) && !/[。；！？\n]/.test(text.slice(open, end))
    ? open
    : -1
}

/** Leftwards over the words of the clause; a quotation or a title in marks is taken whole. */
function startsBefore(
  { text, tokens, tokenStartingAt }: Passage,
  end: number,
  headStart: number,
): readonly number[] {
  const starts: number[] = []
  let offset = end
  let words = 0
  let isQuoted = false
  while (offset > 0 && words < mostWords && end - offset < longest) {
    words += 1
    const mark = text[offset - 1] ?? ''
    const opening = opens[mark]
    if (opening !== undefined && offset < end) {
      const open = text.lastIndexOf(opening, offset - 2)
      const isTooFar =
        open < 0 || offset - open > longestQuotation || headStart - offset > longestTail
      if (isTooFar || (isQuoted && text[offset] !== '、')) break
      if (/[。；！？\n]/.test(text.slice(open, offset))) break
      isQuoted = true
      offset = open
      if (!many.test(text.slice(open, end))) starts.push(open)
      continue
    }
    let start = offset - 1
    while (start > 0 && (tokenStartingAt[start] ?? -1) < 0) start -= 1
    const word = tokens[tokenStartingAt[start] ?? -1]?.text ?? ''
    const isList = word === '、' && isQuoted && /[”」]/.test(text[start - 1] ?? '')
    if ((stops.has(word) && !isList) || (word === '暨' && !text.startsWith('战争', start - 2)))
      break
    // 暨|首届.
    const rank = /^.(?=首届|第)/u.test(word) ? start + 1 : start
    if (rank > start && rank <= headStart) starts.push(rank)
    offset = start
    if (isSort(text.slice(offset, end))) continue
    if (offset <= headStart && end - offset >= 3 && !/[—·－-]/.test(text[offset] ?? ''))
      starts.push(offset)
  }
  return starts
}
