// A figure of people in, the programme that its clause says they joined out: 2万人报名参加|某某马拉松.
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Figure } from './figure.ts'

const joining =
  /^[^，。；]{0,14}(?:报名|参加|参与|参赛|报考|角逐|出席|观看|现场见证|亮相)(?:了|参加|报考)?(?:此次|本次|本届|这一|这场|这次|今年的?)?[“《]?$/

/** 2万人报名参加这一考试: the last of that kind before. */
const pointing =
  /^[^，。；]{0,14}(?:报名|参加|参与|参赛|报考)(?:了|参加)?(?:这一|这场|这次|该|此次|本次|本届)(?<noun>考试|比赛|赛事|大赛|活动|展会|论坛|培训|演练)/

export function takenPartIn(
  { quantity, right, sentence }: Figure,
  { article }: Reading,
  links: readonly Link[],
): Link | undefined {
  if (!/^(?:人|名|位|人次|支|家|个)$/.test(quantity.unit)) return undefined
  const groups: { readonly noun?: string } | undefined = pointing.exec(right.text)?.groups
  const pointed = groups?.noun
  if (pointed !== undefined) {
    const before = links.filter(
      ({ mention }) => mention.type === 'PROGRAMME' && mention.end <= quantity.start,
    )
    return before.findLast(({ mention }) => mention.surface.endsWith(pointed)) ?? before.at(-1)
  }
  // 某文化节暨某邀请赛开赛，来自三地的72名骑手: guests come to what was held.
  if (
    /(?:^|[，；：])(?:有)?来自[^，；]*$/.test(article.text.slice(sentence.start, quantity.start))
  ) {
    const held = links.findLast(
      ({ mention }) =>
        mention.type === 'PROGRAMME' &&
        mention.start >= sentence.start &&
        mention.end <= quantity.start,
    )
    if (held !== undefined) return held
  }
  return links.find(
    ({ mention }) =>
      mention.type === 'PROGRAMME' &&
      mention.start >= quantity.end &&
      mention.start <= right.end &&
      joining.test(article.text.slice(quantity.end, mention.start)),
  )
}
