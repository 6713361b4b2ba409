// What the trained tagger read in, proposals out: a second opinion beside the grammar's, for names that have something proper in them.
import { gather } from '../model/gather.ts'
import type { TaggedName } from '../model/knowledge.ts'
import { certain, firmEnding, isCredibleOrgan } from './credible-organs.ts'
import { isCrediblePlace } from './credible-places.ts'
import { isEverydayWord, isNobody } from './everyday-names.ts'
import { isOutsider } from './name-material.ts'
import { ownHouseStart } from './own-house-name.ts'
import { type Passage, tokensTouching } from './passage.ts'
import { cueAfter, roleEndingAt } from './person-cues.ts'
import type { Pass, Proposal } from './proposal.ts'
import { surnameAt } from './surnames.ts'
import { isTransliteration } from './transliteration.ts'
import { withoutVerb } from './without-verb.ts'

/** A tagger's sure name is worth this much: enough to stand alone, not enough to overrule a name in full. */
const trust = 0.66
/**
 * From which probability a name stands where the grammar reads nothing else. Set on the development sets: with 0.55, 0.7, 0.7 names
 * are 0.2 lower there.
 */
const alone = { PERSON: 0.5, PLACE: 0.45, ORGANIZATION: 0.55 } as const
/** What such a name is worth: just enough. */
const least = 0.5

/** What an organisation is worth that is read whole over the names in it. */
const whole = 0.9

export const proposeTaggerNames: Pass = ({ passages, gazetteer }, found) => {
  return gather(passages, (passage, index) =>
    passage.tagged
      .flatMap((name) => apartAtBracket(passage, name))
      .filter(
        (name) =>
          (isCredible(passage, name) &&
            !isRunOfCharacters(found.inPassage(index), name) &&
            !isRowOfNames(passage.text, found.inPassage(index), name)) ||
          isSurePerson(passage.text, found.inPassage(index), name),
      )
      .map((name) => withoutCountry(passage, name))
      .map((name) => withoutPosting(passage, name))
      .map((name) => withoutVerb(passage.text, name))
      .map((name) => withTypeOfHouse(passage, name))
      .map((name) =>
        name.type === 'ORGANIZATION'
          ? { ...name, start: ownHouseStart(gazetteer, passage, name.start, name.end) }
          : name,
      )
      .map(({ start, end, type, score }) => ({
        passage: index,
        start,
        end,
        type,
        score:
          type === 'ORGANIZATION' &&
          score >= certain &&
          holdsRivals(found.inPassage(index), start, end)
            ? whole
            : type === 'ORGANIZATION' &&
                score >= 0.6 &&
                firmEnding.test(passage.text.slice(start, end))
              ? Math.max(firm, score * trust)
              : score >= alone[type] && !isContested(found.inPassage(index), start, end)
                ? Math.max(least, score * trust)
                : score * trust,
        rule: `tagger-${type.toLowerCase()}`,
      })),
  )
}

/** 云岭市第二医院（铁路医院: what stands in a bracket that closes behind the name is another name. */
function apartAtBracket({ text }: Passage, name: TaggedName): readonly TaggedName[] {
  const surface = text.slice(name.start, name.end)
  const open = surface.search(/[（(]/)
  if (open < 0 || /[）)]/.test(surface)) return [name]
  const middle = name.start + open
  return [
    { ...name, end: middle },
    { ...name, start: middle + 1 },
  ].filter(({ start, end }) => end > start)
}

/** 江畔新闻·江畔晨报: names side by side that are read already. */
function isRowOfNames(text: string, found: readonly Proposal[], { start, end }: TaggedName) {
  const surface = text.slice(start, end)
  if (!rowMark.test(surface)) return false
  let at = start
  return surface.split(rowMark).every((part) => {
    const from = at
    at += part.length + 1
    return found.some(
      (other) =>
        other.start === from &&
        other.end === from + part.length &&
        other.type === 'ORGANIZATION' &&
        other.score >= known,
    )
  })
}
const rowMark = /[·•|｜]/
/** Names of the gazetteer and of grammar. */
const known = 0.85

/** 川滇黔: provinces by a character each, all of which are read already. */
function isRunOfCharacters(found: readonly Proposal[], { start, end }: TaggedName): boolean {
  for (let at = start; at < end; at += 1) {
    const isRead = (other: Proposal) =>
      other.rule === 'abbreviation' && other.start === at && other.end === at + 1
    if (!found.some(isRead)) return false
  }
  return true
}

/** Where nothing else is read 31 of 32 are right that look like no names (marked news, with taggers that had not learnt it). */
const isSurePerson = (text: string, found: readonly Proposal[], name: TaggedName) =>
  name.type === 'PERSON' &&
  name.score >= 0.95 &&
  name.end - name.start > 1 &&
  !text.startsWith('主义', name.end) &&
  roleEndingAt(text, name.end) === 0 &&
  !isContested(found, name.start, name.end)

/** By the guide libraries and houses of culture are organisations, in their buildings too; museums and stations are places, whoever acts there. */
const typesOfHouses: readonly (readonly [RegExp, TaggedName['type']])[] = [
  [/(?:图书馆|文化馆|群艺馆)$/, 'ORGANIZATION'],
  [
    /(?:博物[馆院]|纪念馆|陈列馆|展览馆|火车站|客运站|汽车总?站|水库|电站|污水处理厂|大桥|隧道)$/,
    'PLACE',
  ],
]

function withTypeOfHouse({ text }: Passage, name: TaggedName): TaggedName {
  if (name.type === 'PERSON') return name
  const surface = text.slice(name.start, name.end)
  const [, type] = typesOfHouses.find(([ending]) => ending.test(surface)) ?? []
  return type === undefined || type === name.type ? name : { ...name, type }
}

/** What a firm by such an ending is worth. */
const firm = 0.62

/** 俄|布良斯克州: the country's character is a name of its own. */
function withoutCountry({ text }: Passage, name: TaggedName): TaggedName {
  const rest = text.slice(name.start + 1, name.end)
  const isState =
    name.type === 'PLACE' &&
    /^[俄美乌英德法日加印]/.test(text.slice(name.start)) &&
    /^.{3,}(?:州|边疆区|共和国|省|县|市)$/u.test(rest) &&
    isTransliteration(rest.replace(/(?:州|边疆区|共和国|省|县|市)$/, ''))
  return isState ? { ...name, start: name.start + 1 } : name
}

/** 云溪村|驻村: where officials serve. */
const withoutPosting = ({ text }: Passage, name: TaggedName): TaggedName =>
  name.type === 'PLACE' && /村驻村$/u.test(text.slice(name.start, name.end))
    ? { ...name, end: name.end - 2 }
    : name

/** 内丘县|医院: all that earlier passes read here are pieces of it. */
const holdsRivals = (found: readonly Proposal[], start: number, end: number) =>
  found.every(
    (other) =>
      other.score < 0.5 ||
      other.start >= end ||
      other.end <= start ||
      (other.start >= start && other.end <= end),
  )

const isContested = (found: readonly Proposal[], start: number, end: number) =>
  found.some((other) => other.score >= 0.5 && other.start < end && start < other.end)

/** Single characters have a pass of their own; 纪念馆 and 书法协会 are kinds, not names; 走进|博物馆 begins with a verb. */
function isCredible(passage: Passage, name: TaggedName): boolean {
  const { start, end, type } = name
  if (end - start < 2) return false
  const words = tokensTouching(passage, start, end)
  const [first] = words
  if (first === undefined) return false
  if (type === 'PERSON') return isPerson(passage, start, end)
  if (isOutsider(first.text)) return false
  return type === 'PLACE'
    ? isCrediblePlace(passage, name, words)
    : isCredibleOrgan(passage, name, words, first)
}

/** 库皮扬斯克, 彼得格勒: what towns end with, and hardly a person. */
const townEnding = /(?:.斯克|.茨克|格勒|格罗德|热罗|罗热|尔科夫|加沙|夫卡)$/

const functionWord = /[的了着过是在和与及虽即若但则]/

/** Chinese names begin with a surname and are no everyday word unless something tells; others are written with few characters. */
function isPerson({ text }: Passage, start: number, end: number): boolean {
  const surface = text.slice(start, end)
  if (roleEndingAt(text, end) >= end - start || functionWord.test(surface)) return false
  // 马克思|主义.
  if (text.startsWith('主义', end) || isNobody(surface)) return false
  if (townEnding.test(surface) && roleEndingAt(text, start) === 0) return false
  if (/[·•・]/.test(surface) || (surface.length > 2 && isTransliteration(surface))) return true
  if (surnameAt(text, start) === undefined && surface.length <= 4)
    return roleEndingAt(text, start) > 0
  return !isEverydayWord(surface) || roleEndingAt(text, start) > 0 || cueAfter(text, end) >= 0.4
}
