// Places read with the verb before them (西靠金渝大道, 新建青山大桥, 距云岭站) in, the place alone out.
import { headEndingAt } from './heads.ts'
import type { Passage } from './passage.ts'
import type { Pass, Proposal } from './proposal.ts'

/** Where something lies, goes or is built; a place's name seldom begins so. */
const verb =
  /^(?:[东西南北](?:接|连|临|靠|起|至|邻|依|抵|距|到)|位于|地处|新建|扩建|改建|途经|下穿|上跨|横跨|跨越|直达|通往|毗邻|紧邻|紧挨|驶入|走进|[距因由涉设建接穿抵赴沿经])/

/** 新建|高速铁路: a kind of work. */
const kind = /^(?:高速|城际|城市|农村)(?:铁路|公路|道路|高铁)$/

export const trimVerbs: Pass = ({ passages }, found) =>
  found.all.flatMap((proposal) => {
    const passage = passages[proposal.passage]
    if (passage === undefined || proposal.type !== 'PLACE' || proposal.score < 0.3) return []
    const { start, end } = proposal
    const cut = verb.exec(passage.text.slice(start, Math.min(end, start + 2)))?.[0].length
    if (cut === undefined || end - start - cut < 3 || isName(passage, start, cut)) return []
    const rest = passage.text.slice(start + cut, end)
    if (headEndingAt(rest, rest.length)?.start === 0 || kind.test(rest)) return []
    return {
      ...proposal,
      start: start + cut,
      score: Math.min(0.95, proposal.score + 0.3),
      rule: 'trimmed-verb',
    } satisfies Proposal
  })

/** 接龙镇, 建邺区: the gazetteer or the dictionary knows what begins so. */
const isName = ({ matches, tokens, tokenStartingAt }: Passage, start: number, cut: number) =>
  matches.some((match) => match.start === start && match.end > start + cut) ||
  tokens.some(
    (token) =>
      token.start === start && token.end > start + cut && /^(?:ns|nz|nt|nr)/.test(token.tag),
  ) ||
  (tokenStartingAt[start] ?? -1) < 0
