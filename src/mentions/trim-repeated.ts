// Names read with a character or word too many at the left (联动两江产业园, 云锦溪产业园) beside the shorter one that the article repeats.
import { gather } from '../model/gather.ts'
import { isHan } from './characters.ts'
import { occurrencesIn } from './find-all.ts'
import type { Passages } from './passage.ts'
import type { Pass, Proposal } from './proposal.ts'

/** Most that is ever cut off: one verb of two characters. */
const longestCut = 2

export const trimRepeated: Pass = (input, found) =>
  gather(found.all, (proposal) => {
    if (!proposal.rule.startsWith('headed')) return []
    const passage = input.passages[proposal.passage]
    if (passage === undefined) return []
    const whole = passage.text.slice(proposal.start, proposal.end)
    if (!isHan(whole)) return []
    for (let cut = 1; cut <= longestCut && whole.length - cut >= 5; cut += 1) {
      const first = passage.tokens[passage.tokenStartingAt[proposal.start] ?? -1]
      const isWord = first !== undefined && first.end - first.start === cut
      const isVerb = isWord && /^v/.test(first.tag)
      const isMiscut = first?.tag === 'x' && first.text.length > cut
      if (!isVerb && !isMiscut) continue
      if (occurrences(input, whole.slice(cut)) < 2 * occurrences(input, whole)) continue
      return [
        {
          ...proposal,
          start: proposal.start + cut,
          score: Math.min(0.95, proposal.score + 0.35),
          rule: 'trimmed',
        } satisfies Proposal,
      ]
    }
    return []
  })

const occurrences = ({ passages }: Passages, name: string) =>
  passages.reduce((count, { text }) => count + occurrencesIn(text, name).length, 0)
