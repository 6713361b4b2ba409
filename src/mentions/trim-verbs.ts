// Places and organisations read with the verb before them (西靠金渝大道, 新建青山大桥, 距云岭站, 修缮明康医院) in, the name alone out.
import { headEndingAt } from './heads.ts'
import { proofOf } from './name-material.ts'
import type { Passage } from './passage.ts'
import type { Pass, Proposal } from './proposal.ts'

/** Where something lies, goes or is built; a place's name seldom begins so. */
const verb =
  /^(?:[东西南北](?:接|连|临|靠|起|至|邻|依|抵|距|到)|位于|地处|新建|扩建|改建|途经|下穿|上跨|横跨|跨越|直达|通往|毗邻|紧邻|紧挨|驶入|走进|[距因由涉设建接穿抵赴沿经])/

/** What is done to a house or with one; such words open names too (投资集团, 联合国): not where a word follows that no dictionary has. */
const deed =
  /^(?:(?:新|扩|改|迁|重|筹|援)建|规划建设|投资建设|投资|建设|修缮|开发|组织|联合|会同|协同|冠名|约谈|谈|配合|支持|保护|打造|收购|入股|携手|引进|创办|开办)/
/** 任职|于|云锦医院: the preposition of the verb before. */
const leading = /[职业位属处建成始源居毕落终设]$/

/** 新建|高速铁路: a kind of work. */
const kind = /^(?:高速|城际|城市|农村)(?:铁路|公路|道路|高铁)$/

export const trimVerbs: Pass = ({ passages }, found) =>
  found.all.flatMap((proposal) => {
    const passage = passages[proposal.passage]
    if (passage === undefined || !/^(?:PLACE|ORG)/.test(proposal.type) || proposal.score < 0.3)
      return []
    const { start, end } = proposal
    const cut = verbLength(passage, proposal)
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

function verbLength(passage: Passage, { start, end, type }: Proposal): number | undefined {
  const { text, tokens, tokenStartingAt } = passage
  if (text[start] === '于' && leading.test(text.slice(0, start))) return 1
  const told = type === 'PLACE' ? verb.exec(text.slice(start, Math.min(end, start + 2))) : null
  if (told !== null) return told[0].length
  const done = deed.exec(text.slice(start, end))?.[0].length
  if (done === undefined) return undefined
  const next = tokens[tokenStartingAt[start + done] ?? -1]
  return next?.tag === 'x' && next.end < end && proofOf(next) !== 'none' ? done : undefined
}

/** 接龙镇, 建邺区: the gazetteer or the dictionary knows what begins so. */
const isName = ({ matches, tokens, tokenStartingAt }: Passage, start: number, cut: number) =>
  matches.some((match) => match.start === start && match.end > start + cut) ||
  tokens.some(
    (token) =>
      token.start === start && token.end > start + cut && /^(?:ns|nz|nt|nr)/.test(token.tag),
  ) ||
  (tokenStartingAt[start] ?? -1) < 0
