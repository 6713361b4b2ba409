// Villagers' groups by number after their village, and bare where the article has spoken of one: 永福村|二社, 五组、六组.
import type { Passage } from './passage.ts'
import { findPattern, patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

const number = '(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})'
const kind = '(?:村民小组|[组社屯队])(?![织会区长员里伍建成别合办保一])'
const needs = '组 社 屯 队'
const afterVillage = patternOf(
  new RegExp(`(?<=村|社区|嘎查)${number}${kind}(?:[、和]${number}${kind})*`, 'gu'),
  needs,
)
const bare = patternOf(new RegExp(`(?<=^|[，。、“至在到和住])${number}${kind}`, 'gu'), needs)

export const proposeVillageGroups: Pass = (input) => {
  const isSpokenOf = input.passages.some((passage) => findPattern(passage, afterVillage).length > 0)
  const isRun = ({ text }: Passage, { index, 0: item }: RegExpExecArray) =>
    /[、和]/.test(text[index - 1] ?? '') ||
    /^[、和][一二三四五六七八九十0-9]/.test(text.slice(index + item.length))
  return proposeWhere(input, [afterVillage, bare], (passage, index) => [
    ...findPattern(passage, afterVillage).flatMap(({ index: start, 0: run }) =>
      toPlaces(index, start, run),
    ),
    ...findPattern(passage, bare)
      .filter((match) => isSpokenOf || isRun(passage, match))
      .flatMap(({ index: start, 0: item }) => toPlaces(index, start, item)),
  ])
}

function toPlaces(passage: number, from: number, run: string): readonly Proposal[] {
  let start = from
  return run.split(/[、和]/u).map((item) => {
    const place = { passage, start, end: start + item.length, type: 'PLACE' as const }
    start += item.length + 1
    return { ...place, score: 0.75, rule: 'village-group' }
  })
}
