// A name shown once by strong evidence is the name wherever the article repeats it.
import { isHan } from './characters.ts'
import { endsToken, type Passage, startsToken } from './passage.ts'
import type { Pass, Proposal } from './proposal.ts'

/** Evidence a name needs before its repetitions are believed. */
const trusted = 0.6

export const proposeRepeatedNames: Pass = ({ passages }, found) => {
  const names = new Map<string, Proposal>()
  for (const proposal of found.standing()) {
    if (proposal.anaphor || proposal.score < trusted) continue
    if (proposal.rule.startsWith('gazetteer') || proposal.rule.startsWith('organ')) continue
    const passage = passages[proposal.passage]
    for (const name of formsOf(passage?.text.slice(proposal.start, proposal.end) ?? '', proposal)) {
      const known = names.get(name)
      if (known === undefined || known.score < proposal.score) names.set(name, proposal)
    }
  }
  const repeated: Proposal[] = []
  for (const [name, source] of names) {
    const { type, score } = source
    const rule = `repeated-${type.toLowerCase()}`
    passages.forEach((passage, index) => {
      for (const start of occurrences(passage, name, source))
        repeated.push({
          passage: index,
          start,
          end: start + name.length,
          type,
          score: Math.max(0.55, score - 0.05),
          rule,
        })
    })
  }
  return repeated
}

/** 云锦湖|畔: positions that the segmenter joins to a place. */
const beside = /[畔边岸旁底内外]/

/** The name, and what its quotation marks hold: “邻里守望互助”志愿活动 → 邻里守望互助. */
function formsOf(name: string, { type }: Proposal): readonly string[] {
  const quoted = /^“([^“”]{3,})”/u.exec(name)?.[1]
  return type === 'PROGRAMME' && quoted !== undefined ? [name, quoted] : [name]
}

function occurrences(passage: Passage, name: string, source: Proposal): readonly number[] {
  if (name.length < 2 || (name.length < 3 && source.type !== 'PERSON')) return []
  const first = passage.text.indexOf(name)
  if (first < 0) return []
  const starts: number[] = []
  for (let at = first; at >= 0; at = passage.text.indexOf(name, at + 1)) {
    const end = at + name.length
    const ends =
      endsToken(passage, end) || (source.type === 'PLACE' && beside.test(passage.text[end] ?? ''))
    const isLongPerson = source.type === 'PERSON' && (name.length >= 3 || name.endsWith('某'))
    const isCut =
      !isLongPerson && isHan(name) && name.length < 4 && !(startsToken(passage, at) && ends)
    const isInTitle = source.type === 'PROGRAMME' && /《[^》]*$/.test(passage.text.slice(0, at))
    if (!isCut && !isInTitle) starts.push(at)
  }
  return starts
}
