// Chosen names and all proposals in, the names inside longer names out: 红岩文化公园 in 红岩文化公园首期项目.
import type { Gazetteer } from '../model/knowledge.ts'
import { regionAbbreviations } from '../model/region-abbreviations.ts'
import { isHan } from './characters.ts'
import { type Passage, type Passages, startsToken } from './passage.ts'
import { byPassage, type Proposal } from './proposal.ts'

/** Names that keep what is inside to themselves: a paper's or university's place is no mention. */
const closed = /(?:报|网|大学|学院|电视台|通讯社|日报社|联播)$/

export function nestNames(
  input: Passages,
  chosen: readonly Proposal[],
  proposals: readonly Proposal[],
): readonly Proposal[] {
  const names = new Map<string, Proposal>()
  for (const proposal of chosen) {
    if (proposal.anaphor) continue
    const surface = surfaceOf(input, proposal)
    if (surface.length >= 3 && !names.has(surface)) names.set(surface, proposal)
  }
  const proposedIn = byPassage(proposals)
  const lengthsByName = new Map<string, readonly number[]>()
  const nested = new Map<string, Proposal>()
  for (const outer of chosen) {
    const passage = input.passages[outer.passage]
    if (outer.anaphor || outer.type === 'PERSON' || passage === undefined) continue
    const isClosed = closed.test(surfaceOf(input, outer))
    const inside = [
      ...(proposedIn.get(outer.passage) ?? []).filter(
        (proposal) =>
          liesIn(proposal, outer) &&
          proposal.score >= 0.5 &&
          !proposal.anaphor &&
          !(proposal.rule === 'gazetteer-short' && proposal.type === 'PLACE'),
      ),
      ...knownPlaces(input, passage, outer),
      ...organsOf(input, passage, outer, lengthsByName),
      ...repeated(passage, outer, names),
    ]
    for (const proposal of inside) {
      if (isClosed && proposal.type === 'PLACE') continue
      if (!isNestable(input, proposal, outer)) continue
      const key = `${proposal.passage} ${proposal.start} ${proposal.end}`
      if (!nested.has(key)) nested.set(key, proposal)
    }
  }
  return dropCrossing([...nested.values()])
}

const surfaceOf = ({ passages }: Passages, { passage, start, end }: Proposal) =>
  passages[passage]?.text.slice(start, end) ?? ''
const liesIn = (inner: Proposal, outer: Proposal) =>
  inner.passage === outer.passage &&
  inner.start >= outer.start &&
  inner.end <= outer.end &&
  inner.end - inner.start < outer.end - outer.start

/** What counts as a name inside a name; the guide's examples: 两江新区 in 两江新区管委会, 聂荣臻 in 聂荣臻故居, 市政协 in 市政协党组. */
function isNestable(input: Passages, inner: Proposal, outer: Proposal): boolean {
  const surface = surfaceOf(input, inner)
  if (surface.length < 2 || !isHan(surface.replace(/[（）()“”《》·\d]/g, ''))) return false
  switch (inner.type) {
    case 'PROGRAMME':
    case 'POLICY':
      return outer.type !== inner.type && inner.rule.startsWith('repeated')
    case 'PERSON':
      return (
        inner.start === outer.start &&
        /(?:故居|旧居|故里|纪念馆|墓|陵园|纪念园)$/.test(surfaceOf(input, outer))
      )
    case 'ORGANIZATION':
      if (surface.length < 3) return /^市?政协$|^[省市区县]委$/.test(surface)
      return outer.type === 'ORGANIZATION'
        ? inner.start === outer.start &&
            /(?:委|会|政府|局|厅|部|人大|政协|中央|院|大学)$/.test(surface)
        : /^(?:gazetteer|organ|repeated|merged)/.test(inner.rule)
    case 'PLACE':
      return isNestablePlace(input, inner, outer, surface)
  }
}

function isNestablePlace(
  input: Passages,
  { rule, start, end }: Proposal,
  outer: Proposal,
  surface: string,
): boolean {
  const whole = surfaceOf(input, outer)
  const passage = input.passages[outer.passage]
  if (passage === undefined) return false
  if (surface === '中国' && outer.type === 'ORGANIZATION') return false
  if (outer.type === 'ORGANIZATION' && /(?:公司|集团|厂|店)$/.test(whole))
    return !rule.startsWith('gazetteer-short') && rule !== 'nested-place'
  if (start !== outer.start && !startsToken(passage, start)) return false
  if (rule === 'short-form' || rule.startsWith('attached')) return false
  if (rule === 'tagged-place') return /[江河湖海山峡岛]$/.test(surface) && start === outer.start
  if (rule.startsWith('headed'))
    return start === outer.start || (!rule.endsWith('division') && end < outer.end)
  return true
}

/** Divisions and other known places, wherever they stand in the name. */
function knownPlaces(input: Passages, passage: Passage, outer: Proposal): readonly Proposal[] {
  return passage.matches
    .filter(
      ({ start, end, isCommonWord, surface }) =>
        start >= outer.start &&
        end <= outer.end &&
        end - start < outer.end - outer.start &&
        !isCommonWord &&
        ![...surface].every((character) => regionAbbreviations.has(character)) &&
        surface.length > 1,
    )
    .filter(
      ({ start, end, isWeak }) =>
        !isWeak ||
        ((passage.tokenStartingAt[start] ?? -1) >= 0 && (passage.tokenEndingAt[end] ?? -1) >= 0),
    )
    .filter(({ entries, isWeak }) => entries.some((id) => isNestableEntry(input, id, isWeak)))
    .map(({ start, end }) => ({
      passage: outer.passage,
      start,
      end,
      type: 'PLACE' as const,
      score: 0.6,
      rule: 'nested-place',
    }))
}

/** Short names count for divisions of county rank and above that are great or in the article's home; 两江 of 两江新区 does not. */
function isNestableEntry({ gazetteer, article }: Passages, id: string, isWeak: boolean): boolean {
  const entry = gazetteer.at(id, article.date?.value)
  if (entry?.type !== 'PLACE') return false
  if (!isWeak) return true
  const home = article.region === undefined ? undefined : gazetteer.byAdcode(article.region.value)
  const homeLine = home === undefined ? [] : [home.id, ...home.ancestors].slice(0, -1)
  const isGreat = entry.level === 'province' || entry.level === 'prefecture'
  return (
    isGreat ||
    (entry.level === 'county' && entry.ancestors.some((ancestor) => homeLine.includes(ancestor)))
  )
}

/** 市政协 in 市政协党组, 渝北区委 in 渝北区委宣传部: a beginning of the name that is an organ itself. */
function organsOf(
  { gazetteer }: Passages,
  passage: Passage,
  outer: Proposal,
  lengthsByName: Map<string, readonly number[]>,
): readonly Proposal[] {
  if (outer.type !== 'ORGANIZATION') return []
  const text = passage.text.slice(outer.start, outer.end)
  const lengths = lengthsByName.get(text) ?? organLengths(gazetteer, text)
  lengthsByName.set(text, lengths)
  return lengths.map((length) => ({
    passage: outer.passage,
    start: outer.start,
    end: outer.start + length,
    type: 'ORGANIZATION' as const,
    score: 0.6,
    rule: 'nested-organ',
  }))
}

/** Lengths of the proper beginnings of a name that are organs' names. */
function organLengths({ organs }: Gazetteer, text: string): readonly number[] {
  const lengths: number[] = []
  for (let length = text.length - 1; length >= 2; length -= 1) {
    if (!/[委会府局厅部协大院]/.test(text[length - 1] ?? '') || text[length] === '员') continue
    const found = organs.find(text.slice(0, length))
    if (found.some(({ start, end }) => start === 0 && end === length)) lengths.push(length)
  }
  return lengths
}

/** Names of the article that stand in this one too. */
function repeated(
  passage: Passage,
  outer: Proposal,
  names: ReadonlyMap<string, Proposal>,
): readonly Proposal[] {
  const found: Proposal[] = []
  for (const [name, source] of names) {
    if (name.length >= outer.end - outer.start) continue
    for (
      let at = passage.text.indexOf(name, outer.start);
      at >= 0 && at + name.length <= outer.end;
      at = passage.text.indexOf(name, at + 1)
    ) {
      found.push({
        passage: outer.passage,
        start: at,
        end: at + name.length,
        type: source.type,
        score: 0.6,
        rule: 'repeated-nested',
      })
    }
  }
  return found
}

/** Names inside one another may stand, but not the stem of one (黔江 in 黔江区); of two that cross, the longer. */
function dropCrossing(nested: readonly Proposal[]): readonly Proposal[] {
  const kept: Proposal[] = []
  for (const proposal of [...nested].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )) {
    const crosses = kept.some(
      (other) =>
        other.passage === proposal.passage &&
        other.start < proposal.end &&
        proposal.start < other.end &&
        !(proposal.start >= other.start && proposal.end <= other.end),
    )
    const isStem = kept.some(
      (other) =>
        other.passage === proposal.passage &&
        other.start === proposal.start &&
        other.type === 'PLACE' &&
        proposal.type === 'PLACE' &&
        other.end - proposal.end <= 2,
    )
    if (!crosses && !isStem) kept.push(proposal)
  }
  return kept
}
