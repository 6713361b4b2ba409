// Later, shorter forms of a full name in the same article: 成都锦和城市更新有限公司 … 城市更新公司.

import type { Token } from '../model/article.ts'
import { gather } from '../model/gather.ts'
import { occurrencesIn } from './find-all.ts'
import { headEndingAt } from './heads.ts'
import { isNameMaterial, proofOf } from './name-material.ts'
import { endsToken, type Passage, tokensIn } from './passage.ts'
import type { Pass, Proposal } from './proposal.ts'

type FullName = {
  readonly words: readonly string[]
  readonly head: string
  /** The head, and what it shrinks to. */
  readonly endings: readonly string[]
  readonly proposal: Proposal
}

/** What a head shrinks to in a short form. */
const shorterHeads: Readonly<Record<string, readonly string[]>> = {
  股份有限公司: ['公司', '股份', '集团'],
  有限责任公司: ['公司', '集团'],
  有限公司: ['公司', '集团'],
  集团公司: ['集团', '公司'],
  管理委员会: ['管委会'],
  职业技术学院: ['学院', '职院'],
  领导小组: ['小组'],
}

/** 养老服务站48个: a kind that is counted, though one of it is named. */
const counted = /^\d+余?[个家处座所项]/

export const proposeShortForms: Pass = ({ passages }, found) => {
  const fulls = found
    .standing()
    .flatMap((proposal) =>
      proposal.anaphor ? [] : readFullName(passages[proposal.passage], proposal),
    )
  if (fulls.length === 0) return []
  const brands = gather(fulls, (full) => brandOf(passages[full.proposal.passage], full))
  return gather(passages, (passage, index) => [
    ...brands.flatMap((brand) => occurrencesOf(brand, passage.text, index)),
    ...endsIn(passage, fulls).flatMap(({ token, here }) =>
      gather(here, (full) => {
        const start = shortFormStart(passage, token.end, full)
        if (start === undefined || isKind(passage, start, token.end, full)) return []
        if (counted.test(passage.text.slice(token.end))) return []
        const isFirst =
          index < full.proposal.passage ||
          (index === full.proposal.passage && token.end <= full.proposal.end)
        return isFirst &&
          full.proposal.passage > 0 &&
          index > 0 &&
          passages[0]?.sentence.field !== 'title'
          ? []
          : [
              {
                passage: index,
                start,
                end: token.end,
                type: full.proposal.type,
                score: 0.62,
                rule: 'short-form',
              },
            ]
      }),
    ),
  ])
}

/** 改扩建|工程, 扩能改造|工程: what is done, and to nothing that has a name. */
const works = /^(?:新建|扩建|改扩?建|迁建|改造|扩能|扩容|升级|整治|治理|配套|续建|加固|修复)+$/

/** 主题|活动, 旅游|节: one everyday word before an everyday head says what kind of programme it is. */
function isKind(
  passage: Passage,
  start: number,
  end: number,
  { head, proposal }: FullName,
): boolean {
  if (proposal.type !== 'PROGRAMME' || headEndingAt(head, head.length)?.kind !== 'brand')
    return false
  if (works.test(passage.text.slice(start, end - head.length))) return true
  const [first, ...others] = tokensIn(passage, start, end - head.length)
  return first !== undefined && others.length === 0 && proofOf(first) === 'none'
}

type End = { readonly token: Token; readonly here: readonly FullName[] }
const nothing: readonly End[] = []

/** The words at whose end a full name's ending stands, with those full names; most sentences hold none. */
function endsIn(
  { text, tokens, tokenEndingAt }: Passage,
  fulls: readonly FullName[],
): readonly End[] {
  let fullsByToken: Map<number, FullName[]> | undefined
  for (const full of fulls)
    for (const ending of full.endings)
      for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
        const index = tokenEndingAt[at + ending.length] ?? -1
        if (index < 0) continue
        fullsByToken ??= new Map()
        const here = fullsByToken.get(index) ?? []
        if (here.at(-1) !== full) fullsByToken.set(index, [...here, full])
      }
  if (fullsByToken === undefined) return nothing
  return [...fullsByToken]
    .sort(([left], [right]) => left - right)
    .flatMap(([index, here]) => tokens.slice(index, index + 1).map((token) => ({ token, here })))
}

/** 宁德时代 of 宁德时代新能源科技股份有限公司: the four characters that a firm's name begins with after its place. */
function brandOf(
  passage: Passage | undefined,
  { head, words, proposal }: FullName,
): readonly string[] {
  if (passage === undefined || !/公司$/.test(head)) return []
  const name = passage.text.slice(proposal.start, proposal.end)
  const place = passage.matches
    .filter(({ start, end }) => start === proposal.start && end < proposal.end)
    .sort((a, b) => b.end - a.end)[0]
  const stem = name.slice(place === undefined ? 0 : place.end - proposal.start, -head.length)
  // 锦和公司 of 成都锦和城市更新有限公司: its first word of two characters, where that is no kind of trade.
  const house = words
    .filter((word) => word.length === 2 && stem.startsWith(word) && stem.length > 4)
    .flatMap((word) => [`${word}公司`, `${word}集团`])
  // 云溪重工 of 云溪重工有限公司: its name without the form of the firm.
  const [own] = tokensIn(passage, proposal.end - head.length - stem.length, proposal.end)
  if (stem.length === 4 && own !== undefined && proofOf(own) !== 'none') return [...house, stem]
  if (stem.length < 5) return house
  const from = proposal.end - head.length - stem.length
  const length = [4, 5].find((size) => endsToken(passage, from + size))
  return length === undefined ? house : [...house, stem.slice(0, length)]
}

function occurrencesOf(brand: string, text: string, passage: number): readonly Proposal[] {
  return occurrencesIn(text, brand).map((start) => ({
    passage,
    start,
    end: start + brand.length,
    type: 'ORGANIZATION',
    score: 0.6,
    rule: 'short-firm',
  }))
}

function readFullName(passage: Passage | undefined, proposal: Proposal): readonly FullName[] {
  if (passage === undefined || proposal.type === 'PERSON' || proposal.type === 'POLICY') return []
  if (proposal.score < 0.55) return []
  const head = headEndingAt(passage.text, proposal.end)
  if (head === undefined || head.start - proposal.start < 4 || head.word.length < 2) return []
  const words = tokensIn(passage, proposal.start, head.start).map(({ text }) => text)
  const endings = [head.word, ...(shorterHeads[head.word] ?? [])]
  return words.length < 2 ? [] : [{ words, head: head.word, endings, proposal }]
}

/** Where a short form ending at `end` starts: its words stand in the full name in the same order; at least two characters before the head. */
function shortFormStart(passage: Passage, end: number, full: FullName): number | undefined {
  const head = full.endings.find((word) => passage.text.endsWith(word, end))
  if (head === undefined) return undefined
  let start = end - head.length
  let left = full.words.length
  for (let index = passage.tokenEndingAt[start] ?? -1; index >= 0; index -= 1) {
    const word = passage.tokens[index]
    const at = word === undefined ? -1 : full.words.lastIndexOf(word.text, left - 1)
    if (word === undefined || at < 0 || left === 0 || !isNameMaterial(word)) break
    start = word.start
    left = at
  }
  return end - head.length - start >= 2 ? start : undefined
}
