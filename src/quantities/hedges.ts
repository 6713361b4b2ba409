// Words before, inside and after a number in, how exactly it is meant out.
import type { Hedge } from '../model/ontology.ts'

const before: readonly (readonly [string, Hedge])[] = [
  ['不超过', 'UNDER'],
  ['不超出', 'UNDER'],
  ['不高于', 'UNDER'],
  ['不多于', 'UNDER'],
  ['不大于', 'UNDER'],
  ['不低于', 'OVER'],
  ['不少于', 'OVER'],
  ['不小于', 'OVER'],
  ['不足', 'UNDER'],
  ['不到', 'UNDER'],
  ['不满', 'UNDER'],
  ['低于', 'UNDER'],
  ['少于', 'UNDER'],
  ['至多', 'UNDER'],
  ['最多', 'UNDER'],
  ['至少', 'OVER'],
  ['最少', 'OVER'],
  ['超过', 'OVER'],
  ['超出', 'OVER'],
  ['突破', 'OVER'],
  ['高于', 'OVER'],
  ['多于', 'OVER'],
  ['大于', 'OVER'],
  ['将近', 'NEARLY'],
  ['接近', 'NEARLY'],
  ['逼近', 'NEARLY'],
  ['大约', 'ABOUT'],
  ['大概', 'ABOUT'],
  ['约为', 'ABOUT'],
  ['逾', 'OVER'],
  ['超', 'OVER'],
  ['近', 'NEARLY'],
  ['约', 'ABOUT'],
]
const hedgeBefore = new Map(before)
/** 附近, 最近, 签约 end in the same characters. */
export const hedgeBeforePattern = `(?:${before
  .map(([word]) =>
    word === '近'
      ? '(?<![附最靠邻远临就])近'
      : word === '约'
        ? '(?<![签节契合公条违邀特])约'
        : word,
  )
  .join('|')}|(?<![以之以上])上(?=[百千万亿]))了?`
export const hedgeAfterPattern = '(?:以上|以下|以内|以外|左右|上下|之多)'

export function hedgeOf(
  wordBefore: string | undefined,
  wordInside: string | undefined,
  wordAfter: string | undefined,
): Hedge {
  if (wordAfter === '以上') return 'OVER'
  if (wordAfter === '以下' || wordAfter === '以内') return 'UNDER'
  if (wordAfter === '左右' || wordAfter === '上下') return 'ABOUT'
  const hedge = hedgeBefore.get((wordBefore ?? '').replace(/了$/, ''))
  if (hedge !== undefined) return hedge
  if (wordBefore?.startsWith('上') === true) return 'OVER'
  if (wordInside === '来') return 'ABOUT'
  return wordInside === undefined || wordInside === '' ? 'EXACT' : 'OVER'
}
