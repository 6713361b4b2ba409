// The words before a number in, its noun out: without times, without the subject that opens them, without the verbs that carry it.
import type { Token } from '../model/article.ts'
import { gatherKnown } from '../model/gather.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { carriers, emptyVerbs, measureHead } from './measure-words.ts'
import { tokensIn } from './noun-phrase.ts'

/** Two thirds or more of a clause are told in words this long; longer ones are cut at their last 的. */
const longest = 14

/** The noun at the end of `text`, which stands at `start`; empty where there is none. */
export function nounOf(
  text: string,
  start: number,
  tokens: readonly Token[],
  reading: Reading,
): string {
  const from = start + text.length - withoutSubject(text, start, reading).length
  let words = gatherKnown(tokensIn(tokens, from, start + text.length), (token) =>
    withoutTime(token, reading),
  )
  words = withoutEdges(words)
  const listed = words.findLastIndex(({ text: word }) => word === '等')
  if (listed >= 0 && listed < words.length - 1) words = withoutEdges(words.slice(listed + 1))
  const modifier = words.findLastIndex(({ text: word }) => word === '的')
  const length = words.reduce((sum, word) => sum + word.text.length, 0)
  const isPointing = words
    .slice(0, modifier + 1)
    .some(({ text: word }) => /^[这那他她它]|样$/.test(word))
  if (modifier >= 0 && (length > longest || isPointing))
    words = withoutEdges(words.slice(modifier + 1))
  return words.map(({ text: word }) => word).join('')
}

/** Holds a noun or is a measure; a verb alone only counts people and occasions: 集中安置723人, 演出300场. */
export function isNoun(noun: string, tokens: readonly Token[], unit: string): boolean {
  if (noun.length < 2) return false
  if (measureHead.test(noun) || /占地$/.test(noun)) return true
  const words = tokens.filter(({ text }) => noun.includes(text))
  const isVerbAlone = !words.some(({ tag, text }) => isNounLike({ tag, text }) && !/^vn/.test(tag))
  return !isVerbAlone || /^(?:人|名|位|户|场|.?次|℃|°C)$/.test(unit)
}

const isNounLike = ({ tag, text }: Pick<Token, 'tag' | 'text'>): boolean =>
  /^(?:n|vn|an|j|l|i|eng|nz|b|zg|g)/.test(tag) ||
  (tag === 'x' && /\p{L}/u.test(text)) ||
  text.length > 2 ||
  /[率量额数]$/.test(text)

/** Empty verbs off the front, carriers off the end, whole words only: 起诉 stays, 人均 stays. */
export function withoutEdges(words: readonly Token[]): readonly Token[] {
  let first = 0
  let last = words.length
  while (first < last && (emptyVerbs.test(words[first]?.text ?? '') || isLength(words[first])))
    first++
  while (last > first && carriers.test(words[last - 1]?.text ?? '')) last--
  return words.slice(first, last)
}

/** 两天, 三年: how long it took. */
const isLength = (word: Token | undefined): boolean =>
  word !== undefined && /^[\d一二两三四五六七八九十]+(?:天|年|日|周|个月)$/.test(word.text)

/** 2018|年产量: what the segmenter joined to a time stays. */
function withoutTime(token: Token, { times }: Reading): Token | undefined {
  const time = times.find(
    ({ field, start, end }) => field === 'text' && start < token.end && token.start < end,
  )
  if (time === undefined) return token
  const text = token.text.slice(Math.max(0, time.end - token.start))
  return text === '' ? undefined : { start: time.end, end: token.end, text, tag: 'n' }
}

/** Cut after the last name that opens the words: 两江新区|高新技术企业. */
export function withoutSubject(text: string, start: number, { links, times }: Reading): string {
  let from = 0
  const opens = (gap: string): boolean =>
    gap.replace(/^(?:其中|目前|截至|[，、的在于]|\s)+/, '').length <= 1
  for (const { mention } of links) {
    if (mention.field !== 'text' || mention.nested || mention.type === 'PERSON') continue
    const [at, end] = [mention.start - start, mention.end - start]
    if (at < from || end >= text.length) continue
    const gap = [...text.slice(from, at)]
      .filter(
        (_character, index) =>
          !times.some(
            (time) =>
              time.field === 'text' &&
              time.start <= start + from + index &&
              start + from + index < time.end,
          ),
      )
      .join('')
    const isListed =
      /^[”》]?[、和与及]/.test(text.slice(end)) && isNext(mention, links, start + end)
    if (opens(gap) && (isListed || !/^(?:[、等和与及段级籍式系]|以及)/.test(text.slice(end))))
      from = end
  }
  // 某分局联合某局在某地内|捣毁采金点: neither with whom nor where.
  const place = links.findLast(
    ({ mention }) =>
      mention.field === 'text' &&
      !mention.nested &&
      mention.start > start + from &&
      mention.end < start + text.length - 1 &&
      /[在于]$/.test(text.slice(from, mention.start - start)),
  )?.mention
  if (place !== undefined) {
    const after = /^[”》]?(?:境内|内|里|上|一带|等地|附近|沿线|下游|上游)?(?=[^的、和与及])/.exec(
      text.slice(place.end - start),
    )
    if (after !== null) from = place.end - start + after[0].length
  }
  const pointing = pointingNoun.exec(text.slice(from))?.[0] ?? ''
  return text.slice(from + pointing.length)
}

/** Another name follows behind the joint. */
const isNext = (mention: Span, links: Reading['links'], end: number): boolean =>
  links.some(
    ({ mention: next }) =>
      next.field === 'text' &&
      next.start > mention.start &&
      next.start >= end &&
      next.start <= end + 2,
  )

/** 大赛|共吸引…, 全县|建成…: a noun that stands for the subject. */
const pointingNoun =
  /^(?:(?:本[次届]|[此该这][次届个家]?|上述)?(?:活动|大赛|比赛|赛事|论坛|展会|博览会|项目|公司|企业|集团|园区|景区|学校|医院)(?=共|已|将|累计|现|目前)|全线|[这该](?:条|段|座)?(?:道?路|路段|线路|大?桥|隧道|段)(?=全长|规划|长|宽|总)|(?:全|[我本该])[省市县区镇乡村州国盟旗](?!级))/
