// Cast triggers in, those out that are no word inside another's object: 创建 in 开展…两项创建, 设立 in 引进…设立机构.
import type { Draft } from './draft-events.ts'

export function dropInnerTriggers(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    (draft, at) =>
      !drafts.slice(0, at).some((outer) => isInside(outer, draft)) &&
      !drafts.slice(at + 1).some((later) => isAttribute(draft, later)),
  )
}

/** 新建水厂已投产, 扩建工程竣工: the first verb only describes what the second happens to. 斥资两亿元改造…: it only says who pays. */
function isAttribute({ trigger: first }: Draft, { trigger: second, cast }: Draft): boolean {
  if (first.clause !== second.clause || first.holder || second.holder) return false
  const between = first.clause.tokens.filter(
    ({ start, end }) => start >= first.end && end <= second.start,
  )
  if (first.entry.need === 'paid') return second.start > first.end
  const isDescribed =
    (first.entry.frame === 'labile' || first.entry.frame === 'rework') &&
    (second.entry.frame === 'theme' || second.entry.frame === 'labile') &&
    between.length > 0
  const hasOwn = first.clause.links.some(
    ({ mention }) => mention.start >= first.end && mention.end <= second.start,
  )
  const isLast = !second.clause.links.some(
    ({ mention, entity }) =>
      mention.start >= second.end &&
      cast.arguments.some((one) => one.entity === entity && one.role === 'OBJECT'),
  )
  return (
    isDescribed &&
    isLast &&
    !hasOwn &&
    !between.some(({ tag, text }) => /^(?:v|x)$/.test(tag) || /^(?:了|并|、)$/.test(text))
  )
}

/** 会见来华出席论坛的总统: the meeting only describes who is met. Else: later in the same clause, and with nothing of its own: no object named behind it, no list or 并 that sets it beside the other. */
function isInside({ trigger: outer }: Draft, { trigger: inner }: Draft): boolean {
  if (
    outer.clause === inner.clause &&
    outer.entry.frame === 'mutual' &&
    inner.entry.frame === 'noun'
  )
    return inner.clause.links.some(({ mention }) => mention.start > inner.end)
  if (outer.clause !== inner.clause || outer.holder || inner.holder) return false
  if (outer.entry.frame === 'theme' || inner.entry.frame === 'rework') return false
  // 新修订的办法将施行: the first only describes the noun.
  if (outer.clause.tokens.some(({ start, text }) => start === outer.end && text === '的'))
    return false
  const { tokens, links } = inner.clause
  const between = tokens.filter(({ start, end }) => start >= outer.end && end <= inner.start)
  // The last words before it: 建成并修缮, 成立后又设立.
  const isBeside = between
    .slice(-2)
    .some(({ text }) => /^(?:并|并且|和|与|、|及|后|又|再|还)$/.test(text))
  return !isBeside && !links.some(({ mention }) => mention.start >= inner.end)
}
