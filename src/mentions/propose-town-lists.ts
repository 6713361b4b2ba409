// Towns by their short names before the word for what they are: 木洞、双河口等乡镇, 茶亭、沙湾等6个镇.

import { gather } from '../model/gather.ts'
import type { Gazetteer } from '../model/knowledge.ts'
import { townEndings } from '../model/town-endings.ts'
import type { Passages } from './passage.ts'
import { findPattern, pairsOf, patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

const list = patternOf(
  /((?:\p{Script=Han}{2,4}、)+\p{Script=Han}{2,4})等(?:地|多|[0-9]+|[一二两三四五六七八九十]+)?个?(乡镇街道|乡镇|镇街|街镇|镇乡|街道|镇|乡)(?![长里区])/gu,
  pairsOf('等', '地多0123456789一二两三四五六七八九十个乡镇街'),
)
/** The first item may still have the sentence's words before it. */
const lead =
  /^.*(?:到|在|赴|从|向|往|及|于|自|的|对|为|走进|深入|覆盖|涉及|包括|惠及|位于|带动|辐射|串联|连接|组织|推动|帮助|指导)/u

const endings: Readonly<Record<string, readonly string[]>> = {
  镇: ['镇'],
  乡: ['乡', '民族乡'],
  街道: ['街道'],
}

/** Proposed when the gazetteer has at least one of them as a town of the article's region or of a place named in it. */
export const proposeTownLists: Pass = (input) =>
  proposeWhere(input, [list], (passage, index) =>
    findPattern(passage, list).flatMap((match): readonly Proposal[] => {
      const [, items = '', kind = ''] = match
      const before = lead.exec(items.slice(0, items.indexOf('、')))?.[0].length ?? 0
      const near = regionsOf(input)
      const names: Proposal[] = []
      let known = 0
      let offset = match.index + before
      for (const item of items.slice(before).split('、')) {
        const fullName = townNamed(input.gazetteer, item, endings[kind] ?? townEndings, near)
        if (fullName !== undefined) known += 1
        if (item.length >= 2)
          names.push({
            passage: index,
            start: offset,
            end: offset + item.length,
            type: 'PLACE',
            score: 0.66,
            rule: 'listed-town',
            ...(fullName === undefined ? {} : { fullName }),
          })
        offset += item.length + 1
      }
      return known > 0 ? names : []
    }),
  )

/** Home of the article and the divisions it names, by id. */
function regionsOf({ article, passages, gazetteer }: Passages): ReadonlySet<string> {
  const home = article.region === undefined ? undefined : gazetteer.byAdcode(article.region.value)
  const named = gather(passages, ({ matches }) =>
    gather(matches, ({ entries }) => (entries.length === 1 ? entries : [])),
  )
  return new Set(
    [...(home === undefined ? [] : [home.id]), ...named].filter(
      (id) => gazetteer.get(id)?.level !== 'country' && id !== 'division:100000',
    ),
  )
}

function townNamed(
  gazetteer: Gazetteer,
  item: string,
  kinds: readonly string[],
  near: ReadonlySet<string>,
): string | undefined {
  return kinds
    .map((kind) => item + kind)
    .find((name) =>
      gazetteer
        .byName(name)
        .some(({ level, ancestors }) => level === 'town' && ancestors.some((id) => near.has(id))),
    )
}
