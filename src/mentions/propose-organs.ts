// Party and state organs by grammar: 市文旅委, 渝北区委, 国务院.
import { gather } from '../model/gather.ts'
import { isGeneric, isOutsider } from './name-material.ts'
import type { Passage } from './passage.ts'
import { findPattern, pairsOf, patternOf } from './pattern.ts'
import type { Pass } from './proposal.ts'

export const proposeOrgans: Pass = ({ passages }) =>
  gather(passages, (passage, index) =>
    [
      ...passage.organs.map((organ) =>
        withDivisionsAbove(passage, withUnknownTown(passage, organ)),
      ),
      ...sessions(passage),
      ...bureaus(passage),
    ].map(({ start, end, isWeak }) => ({
      passage: index,
      start,
      end,
      type: 'ORGANIZATION' as const,
      score: isWeak ? 0.85 : 0.92,
      rule: 'organ-grammar',
    })),
  )

/** 襄阳市|第十八届|人大常委会: the number of its term stands inside the organ's name. */
function sessions(passage: Passage) {
  const { text, matches } = passage
  if (!text.includes('届')) return []
  return gather(matches, ({ start, end, surface }) => {
    if (!/[省市州区县旗国]$/.test(surface)) return []
    const rest =
      /^第?[一二三四五六七八九十0-9]{1,4}届(?:人民代表大会常务委员会|人大常委会|人民代表大会|(?:人大|政协|委员会)(?!代表))/.exec(
        text.slice(end),
      )
    return rest === null ? [] : [{ start, end: end + rest[0].length, isWeak: false }]
  })
}

/** 中铁十一局, 中交二航局: the numbered bureaus of the builders that the state owns; 国铁武汉局: those of the railways. */
const bureau = patternOf(
  /国铁(?:集团)?\p{Script=Han}{2,4}局(?:集团)?(?:有限公司|公司)?|中(?:国)?(?:铁建?|交|建|水电?|冶|核|化)[一二三四五六七八九十]{1,3}(?:[航公勘])?局(?:集团)?(?:有限公司)?/gu,
  `国铁 ${pairsOf('铁交建水电冶核化', '一二三四五六七八九十')}`,
)
function bureaus(passage: Passage) {
  return findPattern(passage, bureau).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isWeak: false,
  }))
}

/** 云溪|镇党委: of a town that the gazetteer does not know, where its name fills the clause or follows its county. */
const unknownTown =
  /(?:^|[，。、；：“”（由县区市旗和与])((?![全各该本我一两几])\p{Script=Han}{2,3})$/u
function withUnknownTown<Organ extends { readonly start: number; readonly end: number }>(
  { text }: Passage,
  organ: Organ,
): Organ {
  if (!/^[镇乡]/u.test(text.slice(organ.start, organ.end))) return organ
  const before = text.slice(Math.max(0, organ.start - 4), organ.start)
  const town = unknownTown.exec(before)?.[1] ?? ''
  return isOutsider(town) || isGeneric(town)
    ? organ
    : { ...organ, start: organ.start - town.length }
}

/** 甘肃省兰州市|榆中县委: divisions in full before an organ's own belong to its name. */
function withDivisionsAbove(
  { matches }: Passage,
  {
    start,
    end,
    isWeak,
  }: { readonly start: number; readonly end: number; readonly isWeak: boolean },
) {
  let begin = start
  for (;;) {
    const above = matches.find(
      (match) => match.end === begin && !match.isWeak && /[省市州区盟]$/.test(match.surface),
    )
    if (above === undefined || isWeak) return { start: begin, end, isWeak }
    begin = above.start
  }
}
