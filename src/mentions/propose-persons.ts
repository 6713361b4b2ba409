// Persons: surname and given name where role words, verbs of speech, bylines, lists or repetition show that it is a name.
import { gather } from '../model/gather.ts'
import { bracketedNames, bylineNames, signature } from './byline-names.ts'
import { foreignNames } from './foreign-names.ts'
import { type Candidate, nativeNames, type PersonName, threshold } from './native-names.ts'
import type { Passage } from './passage.ts'
import type { Pass } from './proposal.ts'

export const proposePersons: Pass = ({ passages }) => {
  const native = passages.map(nativeNames)
  const told = new Map<string, number>()
  const endpoints = new Set<string>()
  passages.forEach(({ text }, index) => {
    for (const { start, end, isCoined } of native[index] ?? []) {
      const name = text.slice(start, end)
      if (text[end] === '至' || text[start - 1] === '至') endpoints.add(name)
      if (isCoined) told.set(name, (told.get(name) ?? 0) + 1)
    }
  })
  return gather(passages, (passage, index) => {
    const candidates = native[index] ?? []
    const names: PersonName[] = candidates.map((name, position) => {
      const surface = passage.text.slice(name.start, name.end)
      const times = told.get(surface) ?? 0
      const repeated = times >= 4 ? 0.4 : times === 3 ? 0.3 : times === 2 ? 0.2 : 0
      const held = repeated + listScore(passage, candidates, position)
      // 安子岭至石坝村: a way leads from place to place, not from person to person.
      const doubt = endpoints.has(surface) ? 0.4 : 0
      const score = Math.min(0.95, name.score + held) - doubt
      return { start: name.start, end: name.end, score, rule: name.rule }
    })
    names.push(
      ...bylineNames(passage),
      ...bracketedNames(passage),
      ...signature(passage),
      ...foreignNames(passage),
    )
    return names
      .filter(({ score }) => score >= threshold)
      .map(({ start, end, score, rule }) => ({
        passage: index,
        start,
        end,
        type: 'PERSON' as const,
        score: Math.max(0.5, score),
        rule,
      }))
  })
}

const mark = /[、，]/

/** 赵志远、孙晓东、吴国强: three candidates in a row, or one beside a sure name, hold each other up. */
function listScore({ text }: Passage, candidates: readonly Candidate[], position: number): number {
  const self = candidates[position]
  const isListed =
    self !== undefined && (mark.test(text[self.start - 1] ?? '') || mark.test(text[self.end] ?? ''))
  if (!isListed) return 0
  const isMark = (left: Candidate | undefined, right: Candidate | undefined) =>
    left !== undefined &&
    right !== undefined &&
    right.start - left.end === 1 &&
    mark.test(text[left.end] ?? '')
  const [before2, before, after, after2] = [-2, -1, 1, 2].map((step) => candidates[position + step])
  const isBeside = isMark(before, self) || isMark(self, after)
  if (!isBeside) return 0
  const isChain =
    (isMark(before2, before) && isMark(before, self)) ||
    (isMark(before, self) && isMark(self, after)) ||
    (isMark(self, after) && isMark(after, after2))
  return isChain ? 0.3 : 0.1
}
