// Lakes, rivers and hills whose first part is an everyday word (云锦|湖): believed when the article comes back to them.

import { gather } from '../model/gather.ts'
import { isHan } from './characters.ts'
import { occurrencesIn } from './find-all.ts'
import { headEndingAt } from './heads.ts'
import { isGeneric, isNameMaterial, proofOf } from './name-material.ts'
import type { Passage } from './passage.ts'
import { mayMatch, patternOf } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

const natural = patternOf(
  /^[湖江河山峡岛峰溪泉潭洞岭寨沟村湾]$/,
  '湖 江 河 山 峡 岛 峰 溪 泉 潭 洞 岭 寨 沟 村 湾',
)

export const proposeRecurrentPlaces: Pass = ({ passages }) => {
  const found = new Map<string, Proposal[]>()
  passages.forEach((passage, index) => {
    if (!mayMatch(passage, natural)) return
    passage.tokens.forEach((token, position) => {
      const before = passage.tokens[position - 1]
      if (token.text.length !== 1 || !natural.form.test(token.text) || before === undefined) return
      if (
        before.text.length !== 2 ||
        !isHan(before.text) ||
        isGeneric(before.text) ||
        /^(v|d|r|m|q|p|c|u|uj|ul|f|a)$/.test(before.tag)
      )
        return
      if (headEndingAt(passage.text, token.end)?.kind !== 'attached') return
      if (before.tag !== 't' && !isNameMaterial(before)) return
      if (proofOf(before) !== 'none') return
      const name = passage.text.slice(before.start, token.end)
      const proposal = {
        passage: index,
        start: before.start,
        end: token.end,
        type: 'PLACE' as const,
        score: 0.6,
        rule: 'recurrent-place',
      }
      found.set(name, [...(found.get(name) ?? []), proposal])
    })
  })
  const occurrences = (name: string) =>
    passages.reduce((count, { text }) => count + occurrencesIn(text, name).length, 0)
  return [...found]
    .filter(([name]) => occurrences(name) >= 2)
    .flatMap(([name, list]) => [...list, ...besides(passages, name)])
}

/** 云锦湖|畔: the segmenter joins what is beside a place to its last character. */
function besides(passages: readonly Passage[], name: string): readonly Proposal[] {
  return gather(passages, (passage, index) =>
    occurrencesIn(passage.text, name)
      .filter((start) => /[畔边岸旁底]/.test(passage.text[start + name.length] ?? ''))
      .map((start) => ({
        passage: index,
        start,
        end: start + name.length,
        type: 'PLACE' as const,
        score: 0.6,
        rule: 'recurrent-place',
      })),
  )
}
