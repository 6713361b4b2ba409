// A head word in, the places where its name may begin out: as far left as the words can belong to a name.
import type { Token } from '../model/article.ts'
import { closingQuotes, isHan, openingOf } from './characters.ts'
import { type FoundHead, headEndingAt } from './heads.ts'
import {
  isCount,
  isGeneric,
  isLevel,
  isNameMaterial,
  type Proof,
  proofOf,
} from './name-material.ts'
import type { Passage } from './passage.ts'

/** Longest name looked for, in characters: the longest firms and committees stay below. */
const longestName = 34
/** Longest stretch in quotation marks or brackets that counts as part of a name. */
const longestQuoted = 30
const longestBracketed = 10
/** Between a quotation and its head only a few words describe the head: “…”线上绘画|活动. */
const longestAfterQuote = 6

export type Edge = { readonly offset: number; readonly proof: Proof }
/** Names that earlier passes found in the passage. */
export type KnownName = {
  readonly start: number
  readonly end: number
  readonly kind: 'country' | 'division' | 'organ' | 'other'
  /** Only the trained tagger told it. */
  readonly isSeen: boolean
}

/** Possible left edges, nearest first. */
export function readLeftwards(
  passage: Passage,
  end: number,
  head: FoundHead,
  knownNames: readonly KnownName[],
): readonly Edge[] {
  const edges: Edge[] = []
  let offset = end
  let isProvenByBracket = false
  while (offset > 0 && end - offset < longestName) {
    const token = passage.tokens[passage.tokenEndingAt[offset] ?? -1]
    if (token === undefined) break
    const bracket = offset === end ? -1 : openingOf(passage.text, offset - 1, longestQuoted)
    if (bracket >= 0) {
      if (closingQuotes.includes(token.text)) {
        if (
          head.start - offset > longestAfterQuote ||
          !holdsName(passage.text, bracket, offset, head)
        )
          break
        edges.push({ offset: bracket, proof: 'quote' })
      } else if (
        offset - bracket > longestBracketed ||
        !isHan(passage.text.slice(bracket + 1, offset - 1))
      )
        break
      else
        isProvenByBracket = passage.matches.some(
          ({ start, end: stop }) => start === bracket + 1 && stop === offset - 1,
        )
      offset = bracket
      continue
    }
    if (offset <= head.start) {
      const known = knownNameEndingAt(passage, offset, knownNames)
      if (known !== undefined) {
        const isHeld = known.proof === 'organ' && head.type !== 'PLACE'
        const isOwner =
          isHeld &&
          head.kind === 'brand' &&
          /^(?:项目|工程)$/.test(head.word) &&
          head.start - offset >= 3 &&
          isFirm(passage, known.offset, offset)
        if (isOwner) {
          edges.push({ offset: known.offset, proof: 'place' })
          break
        }
        const isParent =
          head.kind === 'sure' &&
          /(?:集团|公司|大学|学院)$/.test(passage.text.slice(known.offset, offset))
        if (isHeld && !head.isUnit && !isParent) break
        edges.push(known)
        if (isHeld) break
        offset = known.offset
        if (known.proof === 'division' && !continuesLeft(passage, offset, knownNames)) break
        continue
      }
      if (edges.some(({ proof }) => proof !== 'none') && endsOtherName(passage, offset, head)) break
    }
    if (offset > head.start) {
      offset = token.start >= head.start ? token.start : Math.min(offset, token.start)
      if (token.start < head.start) {
        if (!isNameMaterial(token)) break
        edges.push({ offset: token.start, proof: proofInside(passage, token, head) })
      }
      continue
    }
    if (/^[两二三四五六七八九十]大$/.test(passage.text.slice(offset - 2, offset))) break
    if (joinsRun(passage, offset, edges, head) || joinsByDash(passage, offset, edges)) {
      offset = token.start
      continue
    }
    if (isPartOfPlace(passage, token, head, knownNames)) break
    if (isLevelOfPlace(token, head, knownNames)) {
      offset = token.start
      continue
    }
    if (opensObject(passage, token, knownNames)) break
    if (isQuoteNear(passage, offset, head)) {
      offset = token.start
      continue
    }
    if (
      !isNameMaterial(token) ||
      isCount(token.text) ||
      (head.type === 'PLACE' && isGeneric(token.text))
    )
      break
    edges.push({ offset: token.start, proof: isProvenByBracket ? 'name' : proofOf(token) })
    isProvenByBracket = false
    offset = token.start
  }
  return edges
}

/** 云锦集团|新材料钢材项目: firms own works; offices run them. */
const isFirm = ({ text, organs }: Passage, start: number, end: number) =>
  !organs.some((organ) => organ.end === end) && !/[部委局厅院会]$/.test(text.slice(start, end))

/** 湟源|国家级|产业园: the level belongs to the name where a place stands right before it. */
const isLevelOfPlace = (token: Token, head: FoundHead, knownNames: readonly KnownName[]) =>
  head.type === 'PLACE' &&
  isLevel(token.text) &&
  knownNames.some(({ end, kind }) => end === token.start && kind !== 'organ')

/** 云溪县|北部|金竹社区: a part of the place before it lies between the two. */
const isPartOfPlace = (
  passage: Passage,
  { text, start }: Token,
  head: FoundHead,
  knownNames: readonly KnownName[],
): boolean =>
  head.type === 'PLACE' &&
  /^[东西南北中]{1,2}部$/.test(text) &&
  knownNameEndingAt(passage, start, knownNames) !== undefined

/** 肥东开发区|建设|生产基地: after a place in full the verb has an object. */
const opensObject = ({ text }: Passage, token: Token, knownNames: readonly KnownName[]): boolean =>
  token.text === '建设' &&
  !/^(?:工程|项目|集团|公司|管理|指挥|办公|有限|投资|发展|开发|工业|银行|兵团|领导|总|局|委)/.test(
    text.slice(token.end),
  ) &&
  knownNames.some(({ end, kind }) => end === token.start && kind !== 'country')

/** “喜迎盛会”百种优秀|图书展: between a quotation and its head any few words may stand. */
function isQuoteNear({ text }: Passage, offset: number, head: FoundHead): boolean {
  if (head.type === 'PLACE' || head.start - offset >= longestAfterQuote) return false
  const between = /”(\p{Script=Han}{1,5})$/u.exec(text.slice(Math.max(0, offset - 6), offset))?.[1]
  return between !== undefined && !/[的等是不在被让向为对将把]|开展|举办|组织|推出/.test(between)
}

/** 太原火车站 as one word: a known place opens it. */
function proofInside({ matches }: Passage, token: Token, head: FoundHead): Proof {
  const isPlaced = matches.some(({ start, end }) => start === token.start && end === head.start)
  return isPlaced ? 'division' : proofOf(token)
}

/** A quotation inside a name is a name or slogan: no sentence, and for firms and places no list either. */
function holdsName(text: string, open: number, close: number, head: FoundHead): boolean {
  const content = text.slice(open + 1, close - 1)
  if (!/\p{Script=Han}/u.test(content)) return false
  return head.type === 'PROGRAMME'
    ? !/[。；：！？]/.test(content)
    : !/[，、。；：！？]/.test(content)
}

function knownNameEndingAt(
  passage: Passage,
  offset: number,
  knownNames: readonly KnownName[],
): Edge | undefined {
  const organ = passage.organs.find((match) => match.end === offset)
  if (organ !== undefined) return { offset: organ.start, proof: 'organ' }
  const [known] = knownNames.filter((name) => name.end === offset).sort((a, b) => a.start - b.start)
  if (known === undefined) return undefined
  return { offset: known.start, proof: proofOfKind[known.kind] }
}

const proofOfKind = {
  country: 'division',
  division: 'division',
  organ: 'organ',
  other: 'place',
} as const

/** Before a division only another division, a year, or a brand belongs to the same name: 重庆市|黔江区…, 中国移动|重庆公司. */
function continuesLeft(
  passage: Passage,
  offset: number,
  knownNames: readonly KnownName[],
): boolean {
  if (knownNameEndingAt(passage, offset, knownNames)?.proof === 'division') return true
  const token = passage.tokens[passage.tokenEndingAt[offset] ?? -1]
  return (
    token !== undefined &&
    (token.tag === 'nt' || /^(?:[·•－]|中共|第.{1,4}届|首届|(?:19|20)\d{2})$/.test(token.text))
  )
}

/** 重庆大学|明月湖研究院: a firm head right before says that another name ends there. */
function endsOtherName(passage: Passage, offset: number, head: FoundHead): boolean {
  const other = headEndingAt(passage.text, offset)
  if (other === undefined || head.isUnit || other.word.length < 2) return false
  return (other.kind === 'firm' || other.kind === 'sure') && other.type === head.type
}

/** 锦溪湖|—|西南大学科创平台: one dash between two proper names. */
function joinsByDash(passage: Passage, offset: number, edges: readonly Edge[]): boolean {
  const isDash =
    /[—－-]/.test(passage.text[offset - 1] ?? '') && !/[—－-]/.test(passage.text[offset - 2] ?? '')
  return isDash && edges.at(-1)?.offset === offset && edges.at(-1)?.proof !== 'none'
}

/** 社会组织管理|和|执法监督司: a conjunction inside a name, where nothing proper begins right of it and no name ends left of it. */
function joinsRun(
  passage: Passage,
  offset: number,
  edges: readonly Edge[],
  head: FoundHead,
): boolean {
  if (
    !/[和与及]/.test(passage.text[offset - 1] ?? '') ||
    (passage.tokenStartingAt[offset - 1] ?? -1) < 0
  )
    return false
  if (edges.length === 0 || edges.some(({ proof }) => proof !== 'none')) return false
  const before = passage.tokens[passage.tokenEndingAt[offset - 1] ?? -1]
  const other = headEndingAt(passage.text, offset - 1)
  return (
    before !== undefined &&
    isNameMaterial(before) &&
    other?.type !== 'ORGANIZATION' &&
    other?.kind !== 'firm' &&
    !passage.text.slice(0, offset - 1).endsWith(head.word)
  )
}
