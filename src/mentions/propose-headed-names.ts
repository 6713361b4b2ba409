// Names that a head word gives away: 重庆高新城市运营有限公司, 照母山森林公园, 新田沟村, 明月湖国际创新创业大赛.
import { closingQuotes, isHan, openingOf } from './characters.ts'
import { type Head, headEndingAt } from './heads.ts'
import { isNameMaterial, isProper } from './name-material.ts'
import type { Passage } from './passage.ts'
import type { Pass, Proposal } from './proposal.ts'

/** Longest name looked for, in characters: the longest firms and committees stay below. */
const longestName = 32
/** Longest stretch in quotation marks or brackets that counts as part of a name. */
const longestQuoted = 26
const longestBracketed = 8

type Edge = { readonly offset: number; readonly proof: 'division' | 'quote' | 'rank' | 'organ' | 'name' | 'none' }

export const proposeHeadedNames: Pass = ({ passages }) =>
  passages.flatMap((passage, index) =>
    passage.tokens.flatMap((token) => {
      const head = headEndingAt(passage.text, token.end)
      const found = head && readName(passage, token.end, head)
      return found === undefined ? [] : [{ ...found, passage: index }]
    }),
  )

function readName(
  passage: Passage,
  end: number,
  head: Head & { readonly start: number; readonly word: string },
): Omit<Proposal, 'passage'> | undefined {
  if (head.demand === 'attached') return readAttachedName(passage, end, head)
  const edges = readLeftwards(passage, end, head)
  const edge = chooseEdge(passage, edges, head)
  if (edge === undefined) return undefined
  const start = head.type === 'PLACE' ? skipDivisions(passage, edge.offset, head.start) : edge.offset
  if (head.start - start < 2) return undefined
  const stretched = head.type === 'ORGANIZATION' ? end + campusLength(passage.text, end) : end
  return {
    start,
    end: stretched,
    type: head.type,
    score: scoreOf(head, edge, head.start - start),
    rule: `headed-${edge.proof}`,
  }
}

/** Possible left edges, nearest first, as far as name material reaches. */
function readLeftwards(
  passage: Passage,
  end: number,
  head: Head & { readonly start: number },
): readonly Edge[] {
  const edges: Edge[] = []
  let offset = end
  while (offset > 0 && end - offset < longestName) {
    const index = passage.tokenEndingAt[offset] ?? -1
    const token = passage.tokens[index]
    if (token === undefined) break
    const bracket = openingOf(passage.text, offset - 1, longestQuoted)
    if (bracket >= 0) {
      const isQuote = closingQuotes.includes(token.text)
      if (!isQuote && offset - bracket > longestBracketed + 2) break
      if (offset === end) break
      if (isQuote) {
        if (offset !== head.start && !edges.some(({ proof }) => proof === 'none')) break
        edges.push({ offset: bracket, proof: 'quote' })
      }
      offset = bracket
      continue
    }
    if (offset <= head.start) {
      const organ = passage.organs.find((match) => match.end === offset)
      if (organ !== undefined) {
        if (head.isUnit) edges.push({ offset: organ.start, proof: 'organ' })
        break
      }
      const division = passage.matches.find((match) => match.end === offset && !match.isCommonWord)
      if (division !== undefined && endsAtWord(passage, division.start)) {
        edges.push({ offset: division.start, proof: 'division' })
        offset = division.start
        continue
      }
    }
    if (offset !== end && token.end > head.start && token.start < head.start) break
    if (token.start < head.start && !isNameMaterial(token)) break
    if (token.start < head.start) {
      edges.push({
        offset: token.start,
        proof: isRank(token.text) ? 'rank' : isProper(token) ? 'name' : 'none',
      })
    }
    offset = token.start
  }
  return edges
}

const isRank = (text: string) => /^(第.+|首)届?$|^\d{4}$/u.test(text)
const endsAtWord = (passage: Passage, offset: number) =>
  offset === 0 || (passage.tokenEndingAt[offset] ?? -1) >= 0

/** The farthest edge that proves a name; for heads that take any name, the farthest edge. */
function chooseEdge(
  passage: Passage,
  edges: readonly Edge[],
  head: Head & { readonly start: number },
): Edge | undefined {
  const proofs: readonly Edge['proof'][] =
    head.demand === 'brand' ? ['quote', 'rank', 'name'] : ['quote', 'rank', 'name', 'division', 'organ']
  const isProven = edges.some(({ proof }) => proofs.includes(proof))
  if (!isProven && head.demand !== 'any') return undefined
  const proven = edges.filter(({ proof }) => proof !== 'none')
  const last = proven.at(-1) ?? edges.at(-1)
  if (last === undefined || (last.proof === 'none' && head.start - last.offset < 2)) return undefined
  const counted = passage.text.slice(Math.max(0, last.offset - 2), last.offset)
  return /[0-9一二两三四五六七八九十多几][个家名所座条项支]$/.test(counted) ? undefined : last
}

/** 忠县黄金镇|花果山景区: a place keeps the division before it only where nothing proper follows (重庆自然博物馆). */
function skipDivisions(passage: Passage, start: number, headStart: number): number {
  let offset = start
  for (;;) {
    const division = passage.matches
      .filter((match) => match.start === offset && match.end <= headStart && !match.isCommonWord)
      .at(0)
    if (division === undefined) return offset
    const rest = passage.tokens.filter((token) => token.start >= division.end && token.end <= headStart)
    if (!rest.some(isProper)) return offset
    offset = division.end
  }
}

/** 鸡公岭小学（天星校区）: the length of a campus or branch in brackets that belongs to the name. */
function campusLength(text: string, end: number): number {
  return /^[（(][\p{Script=Han}]{2,8}(?:校区|院区|分院|集团)[）)]/u.exec(text.slice(end, end + 14))?.[0].length ?? 0
}

/** 新田沟|村: up to four characters of proper name right before a head of one character. */
function readAttachedName(
  passage: Passage,
  end: number,
  head: Head & { readonly start: number },
): Omit<Proposal, 'passage'> | undefined {
  const index = passage.tokenEndingAt[end] ?? -1
  let token = passage.tokens[index]
  if (token === undefined) return undefined
  const name = { end, type: head.type }
  if (token.start < head.start) {
    const isWhole = token.text.length >= 3 && isHan(token.text) && isNameMaterial(token)
    if (!isWhole || !isProper(token)) return undefined
    return { ...name, start: token.start, score: token.tag === 'ns' ? 0.8 : 0.45, rule: 'attached-word' }
  }
  token = passage.tokens[index - 1]
  if (token === undefined || !isHan(token.text) || !isProper(token) || !isNameMaterial(token)) return undefined
  if (token.text.length > 4) return undefined
  return { ...name, start: token.start, score: token.tag === 'ns' ? 0.6 : 0.5, rule: 'attached' }
}

function scoreOf(head: Head, edge: Edge, length: number): number {
  const base = { division: 0.75, quote: 0.8, rank: 0.7, organ: 0.8, name: 0.65, none: 0.5 }[edge.proof]
  return Math.min(0.95, base + (head.demand === 'any' ? 0.1 : 0) + (length >= 4 ? 0.05 : 0))
}
