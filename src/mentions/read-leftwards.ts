// A head word in, the places where its name may begin out: as far left as the words can belong to a name.
import { closingQuotes, openingOf } from './characters.ts'
import { headEndingAt, type FoundHead } from './heads.ts'
import { isCount, isNameMaterial, proofOf, type Proof } from './name-material.ts'
import { endsToken, type Passage } from './passage.ts'

/** Longest name looked for, in characters: the longest firms and committees stay below. */
const longestName = 34
/** Longest stretch in quotation marks or brackets that counts as part of a name. */
const longestQuoted = 30
const longestBracketed = 10

export type Edge = { readonly offset: number; readonly proof: Proof }

/** Possible left edges, nearest first. */
export function readLeftwards(passage: Passage, end: number, head: FoundHead): readonly Edge[] {
  const edges: Edge[] = []
  let offset = end
  let isProvenByBracket = false
  while (offset > 0 && end - offset < longestName) {
    const token = passage.tokens[passage.tokenEndingAt[offset] ?? -1]
    if (token === undefined) break
    const bracket = offset === end ? -1 : openingOf(passage.text, offset - 1, longestQuoted)
    if (bracket >= 0) {
      const isQuote = closingQuotes.includes(token.text)
      if (isQuote) edges.push({ offset: bracket, proof: 'quote' })
      else if (offset - bracket > longestBracketed) break
      else isProvenByBracket = passage.matches.some(({ start, end: stop }) => start === bracket + 1 && stop === offset - 1)
      offset = bracket
      continue
    }
    if (offset <= head.start) {
      const known = knownNameEndingAt(passage, offset)
      if (known !== undefined) {
        if (known.proof === 'organ' && !head.isUnit) break
        edges.push(known)
        if (known.proof === 'organ') break
        offset = known.offset
        if (!continuesLeft(passage, offset)) break
        continue
      }
      if (edges.some(({ proof }) => proof !== 'none') && endsOtherName(passage, offset, head)) break
    }
    if (token.end > head.start && token.start < head.start && offset !== end && offset > head.start) {
      offset = token.start
      continue
    }
    if (token.start < head.start) {
      if (!isNameMaterial(token) || isCount(token.text)) break
      edges.push({ offset: token.start, proof: isProvenByBracket ? 'name' : proofOf(token) })
      isProvenByBracket = false
    }
    offset = token.start
  }
  return edges
}

function knownNameEndingAt(passage: Passage, offset: number): Edge | undefined {
  const organ = passage.organs.find((match) => match.end === offset)
  if (organ !== undefined) return { offset: organ.start, proof: 'organ' }
  const division = passage.matches.find(
    (match) => match.end === offset && !match.isCommonWord && endsToken(passage, match.start),
  )
  return division === undefined ? undefined : { offset: division.start, proof: 'division' }
}

/** Before a division only another division, or a brand, belongs to the same name: 重庆市|黔江区…, 中国移动|重庆公司. */
function continuesLeft(passage: Passage, offset: number): boolean {
  if (knownNameEndingAt(passage, offset) !== undefined) return true
  const token = passage.tokens[passage.tokenEndingAt[offset] ?? -1]
  return token !== undefined && (token.tag === 'nt' || /^[·•]$/.test(token.text))
}

/** 重庆大学|明月湖研究院: a firm head right before says that another name ends there. */
function endsOtherName(passage: Passage, offset: number, head: FoundHead): boolean {
  const other = headEndingAt(passage.text, offset)
  return other !== undefined && (other.kind === 'firm' || other.kind === 'sure') && other.word.length > 1 && !head.isUnit && other.type === head.type
}
