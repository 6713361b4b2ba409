// Chosen names and all proposals in, the names inside longer names out: 红岩文化公园 in 红岩文化公园首期项目.
import { isHan } from './characters.ts'
import type { Passage, Passages } from './passage.ts'
import type { Proposal } from './proposal.ts'

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
  const nested = new Map<string, Proposal>()
  for (const outer of chosen) {
    const passage = input.passages[outer.passage]
    if (outer.anaphor || outer.type === 'PERSON' || passage === undefined) continue
    const isClosed = closed.test(surfaceOf(input, outer))
    const inside = [
      ...proposals.filter(
        (proposal) => liesIn(proposal, outer) && proposal.score >= 0.5 && !proposal.anaphor,
      ),
      ...knownPlaces(passage, outer),
      ...organsOf(input, passage, outer),
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

function isNestable(input: Passages, inner: Proposal, outer: Proposal): boolean {
  const surface = surfaceOf(input, inner)
  if (surface.length < 2 || !isHan(surface.replace(/[（）()“”《》·\d]/g, ''))) return false
  if (surface === '中国' && outer.type === 'ORGANIZATION') return false
  if (inner.type === 'PROGRAMME' || inner.type === 'POLICY')
    return outer.type !== 'POLICY' && inner.rule.startsWith('repeated')
  if (inner.type === 'PERSON') return outer.type === 'PLACE' && inner.start === outer.start
  return true
}

/** Divisions and other known places, wherever they stand in the name. */
function knownPlaces(passage: Passage, outer: Proposal): readonly Proposal[] {
  return passage.matches
    .filter(
      ({ start, end, isCommonWord, surface }) =>
        start >= outer.start &&
        end <= outer.end &&
        end - start < outer.end - outer.start &&
        !isCommonWord &&
        surface.length > 1,
    )
    .filter(
      ({ start, end, isWeak }) =>
        !isWeak ||
        ((passage.tokenStartingAt[start] ?? -1) >= 0 && (passage.tokenEndingAt[end] ?? -1) >= 0),
    )
    .map(({ start, end }) => ({
      passage: outer.passage,
      start,
      end,
      type: 'PLACE' as const,
      score: 0.6,
      rule: 'nested-place',
    }))
}

/** 市政协 in 市政协党组, 渝北区委 in 渝北区委宣传部: a beginning of the name that is an organ itself. */
function organsOf(input: Passages, passage: Passage, outer: Proposal): readonly Proposal[] {
  if (outer.type !== 'ORGANIZATION') return []
  const text = passage.text.slice(outer.start, outer.end)
  const found: Proposal[] = []
  for (let length = text.length - 1; length >= 2; length -= 1) {
    if (!/[委会府局厅部协大院]$/.test(text.slice(0, length)) || text[length] === '员') continue
    const organ = input.gazetteer.organs
      .find(text.slice(0, length))
      .find(({ start, end }) => start === 0 && end === length)
    if (organ !== undefined) {
      found.push({
        passage: outer.passage,
        start: outer.start,
        end: outer.start + length,
        type: 'ORGANIZATION',
        score: 0.6,
        rule: 'nested-organ',
      })
    }
  }
  return found
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

/** Names inside one another may stand; of two that cross, the longer. */
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
    if (!crosses) kept.push(proposal)
  }
  return kept
}
