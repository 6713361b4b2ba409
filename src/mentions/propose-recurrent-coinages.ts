// Unknown words of three or four characters that the article comes back to, and goes to: 在云台坪, 来到巴云屯.

import type { Token } from '../model/article.ts'
import { gather } from '../model/gather.ts'
import { isHan } from './characters.ts'
import { occurrencesIn } from './find-all.ts'
import { looksGiven } from './given-names.ts'
import { isNameMaterial } from './name-material.ts'
import type { Pass } from './proposal.ts'
import { surnameAt } from './surnames.ts'

/** How often a word must come before its use as a place is believed. */
const leastOccurrences = 3
const toPlace = /(?:在|到|从|赴|往|至|走进|来到|前往|位于|地处|游览|抵达|登上)$/

const isCoinage = (token: Token) =>
  token.tag === 'x' &&
  token.text.length >= 3 &&
  token.text.length <= 4 &&
  isHan(token.text) &&
  isNameMaterial(token)

export const proposeRecurrentCoinages: Pass = ({ passages }) => {
  const words = new Set<string>()
  for (const { tokens } of passages)
    for (const token of tokens) if (isCoinage(token)) words.add(token.text)
  return [...words].sort().flatMap((word) => {
    const spans = gather(passages, (passage, index) =>
      occurrencesIn(passage.text, word).map((start) => ({
        passage: index,
        start,
        end: start + word.length,
      })),
    )
    if (spans.length < leastOccurrences) return []
    const isGoneTo = spans.some(({ passage, start }) =>
      toPlace.test(passages[passage]?.text.slice(0, start) ?? ''),
    )
    const surname = surnameAt(word, 0)
    const mayBePerson =
      surname !== undefined && !surname.isAmbiguous && looksGiven(word.slice(surname.length))
    if (!isGoneTo || mayBePerson) return []
    return spans.map((span) => ({
      ...span,
      type: 'PLACE' as const,
      score: 0.6,
      rule: 'recurrent-coinage',
    }))
  })
}
