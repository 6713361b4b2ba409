// Names that begin with a verb of the sentence (联动两江数字经济产业园) beside the shorter name the article uses elsewhere.
import type { Passages } from './passage.ts'
import type { Pass, Proposal } from './proposal.ts'

export const trimVerbs: Pass = (input, found) =>
  found.flatMap((proposal) => {
    const passage = input.passages[proposal.passage]
    if (passage === undefined || !proposal.rule.startsWith('headed')) return []
    const first = passage.tokens[passage.tokenStartingAt[proposal.start] ?? -1]
    if (first === undefined || !/^v/.test(first.tag) || first.end >= proposal.end - 3) return []
    const rest = passage.text.slice(first.end, proposal.end)
    const whole = passage.text.slice(proposal.start, proposal.end)
    if (occurrences(input, rest) <= occurrences(input, whole)) return []
    return [
      {
        ...proposal,
        start: first.end,
        score: Math.min(0.95, proposal.score + 0.35),
        rule: 'trimmed-verb',
      } satisfies Proposal,
    ]
  })

const occurrences = ({ passages }: Passages, name: string) =>
  passages.reduce((count, { text }) => count + text.split(name).length - 1, 0)
