// A name and a longer one around it in, whether the guide counts it as a nested name out.
import { isHan } from './characters.ts'
import { type Passages, startsToken } from './passage.ts'
import type { Proposal } from './proposal.ts'
import { ownNameRule } from './propose-own-names.ts'

export const surfaceOf = ({ passages }: Passages, { passage, start, end }: Proposal) =>
  passages[passage]?.text.slice(start, end) ?? ''

/** What counts as a name inside a name; the guide's examples: 两江新区 in 两江新区管委会, 聂荣臻 in 聂荣臻故居, 市政协 in 市政协党组. */
export function isNestable(input: Passages, inner: Proposal, outer: Proposal): boolean {
  // 大盛 of the user's is no part of 大盛镇, which the gazetteer knows as a whole.
  if (inner.rule === ownNameRule) return !outer.rule.startsWith('gazetteer')
  const surface = surfaceOf(input, inner)
  if (surface.length < 2 || !isHan(surface.replace(/[（）()“”《》·\d]/g, ''))) return false
  switch (inner.type) {
    case 'PROGRAMME':
    case 'POLICY':
      return outer.type !== inner.type && inner.rule.startsWith('repeated')
    case 'PERSON':
      return (
        inner.start === outer.start &&
        /(?:故居|旧居|故里|纪念馆|墓|陵园|纪念园)$/.test(surfaceOf(input, outer))
      )
    case 'ORGANIZATION':
      if (surface.length < 3) return /^市?政协$|^[省市区县]委$/.test(surface)
      return outer.type === 'ORGANIZATION'
        ? inner.start === outer.start &&
            /(?:委|会|政府|局|厅|部|人大|政协|中央|院|大学)$/.test(surface)
        : /^(?:gazetteer|organ|repeated|merged)/.test(inner.rule)
    case 'PLACE':
      return isNestablePlace(input, inner, outer, surface)
  }
}

function isNestablePlace(
  input: Passages,
  { rule, start, end }: Proposal,
  outer: Proposal,
  surface: string,
): boolean {
  const whole = surfaceOf(input, outer)
  const passage = input.passages[outer.passage]
  if (passage === undefined) return false
  if (start === outer.start && /^[镇乡县区市州省村]$/.test(whole.slice(surface.length)))
    return false
  if (outer.type === 'PLACE' && end === outer.end && start - outer.start === 1) return false
  if (
    outer.type === 'PLACE' &&
    /^(?:gazetteer)$/.test(outer.rule) &&
    start === outer.start &&
    !/[·—－-]/.test(whole) &&
    whole.length - surface.length <= 3 &&
    !/[区园县市镇站港线路湖山江河]$/.test(whole)
  )
    return false
  // 中国 in 中国人民银行 is part of an official name, in 中国政府 the country whose government it is.
  if (surface === '中国' && outer.type === 'ORGANIZATION' && whole !== '中国政府') return false
  if (outer.type === 'ORGANIZATION' && /(?:公司|集团|厂|店)$/.test(whole))
    return start === outer.start || (!rule.startsWith('gazetteer-short') && rule !== 'nested-place')
  if (start !== outer.start && !startsToken(passage, start)) return false
  if (rule.startsWith('attached') && outer.type === 'ORGANIZATION' && start === outer.start)
    return /[路街巷村镇乡]$/.test(surface)
  if (rule === 'line-section' || rule === 'short-form' || rule.startsWith('attached')) return false
  if (rule === 'tagged-place') return /[江河湖海山峡岛]$/.test(surface) && start === outer.start
  if (rule.startsWith('headed') && /国家级|省级|市级/.test(surface)) return false
  if (rule.startsWith('headed'))
    return start === outer.start || (!rule.endsWith('division') && end < outer.end)
  return true
}
