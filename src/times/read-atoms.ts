// A folded sentence in, its expressions of time out: rules matched, the longest kept where they overlap, then read in order.
import { matchesIn } from '../model/matches-in.ts'
import type { Span } from '../model/span.ts'
import { dayRules } from './day-rules.ts'
import { monthRules } from './month-rules.ts'
import type { Groups, TimeAtom, TimeContext, TimeRule } from './time-atom.ts'
import { wordRules } from './word-rules.ts'
import { yearRules } from './year-rules.ts'

const rules: readonly TimeRule[] = [...dayRules, ...monthRules, ...yearRules, ...wordRules]

type Match = {
  readonly start: number
  readonly end: number
  readonly rule: TimeRule
  readonly groups: Groups
}

export function readAtoms(
  text: string,
  article: Pick<TimeContext, 'publication' | 'anchor' | 'lastDay' | 'spokenOf'>,
): readonly TimeAtom[] {
  const atoms: TimeAtom[] = []
  let lastDay = article.lastDay
  for (const { start, end, rule, groups } of longestMatches(text)) {
    const reading = rule.read(groups, {
      ...article,
      lastDay,
      previous: atoms.at(-1),
      isAhead: liesAhead(text, start, end),
    })
    if (reading === undefined) continue
    atoms.push({ start, end, rule: rule.id, ...reading })
    if (reading.grain === 'day') lastDay = reading.days?.last ?? lastDay
  }
  return atoms
}

/** Places in `rules` by the characters that their matches hold. */
const rulesBySign = new Map<number, number[]>()
for (const [place, { signs }] of rules.entries())
  for (const sign of signs) {
    const code = sign.charCodeAt(0)
    rulesBySign.set(code, [...(rulesBySign.get(code) ?? []), place])
  }
/** By UTF-16 unit: 1 for a sign of some rule. */
const isSign = new Uint8Array(0x1_00_00)
for (const code of rulesBySign.keys()) isSign[code] = 1

/** The rules, in their order, that a text holds a sign of. */
function candidatesFor(text: string): readonly TimeRule[] {
  const places = new Set<number>()
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSign[code] === 1) for (const place of rulesBySign.get(code) ?? []) places.add(place)
  }
  return places.size === 0
    ? []
    : rules.filter(({ core }, place) => places.has(place) && (core?.test(text) ?? true))
}

const titled = /《[^《》]*》/g

/** From left to right; of matches that begin together the longest, then the rule that stands first. Nothing inside 《》. */
function longestMatches(text: string): readonly Match[] {
  const matches: Match[] = []
  for (const rule of candidatesFor(text))
    for (const { index: start, 0: words, groups = {} } of matchesIn(rule.pattern, text))
      matches.push({ start, end: start + words.length, rule, groups })
  if (matches.length === 0) return matches
  const titles = text.includes('《') ? matchesIn(titled, text).map(spanOf) : []
  const kept: Match[] = []
  for (const match of matches.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const { start, end } = match
    const isInTitle = titles.some((title) => title.start < end && start < title.end)
    if (!isInTitle && start >= (kept.at(-1)?.end ?? 0)) kept.push(match)
  }
  return kept
}

const spanOf = ({ index: start, 0: words }: RegExpExecArray): Span => ({
  start,
  end: start + words.length,
})

/** 将于7月8日, 7月8日将: ahead; 7月8日，公司表示将…: not. */
function liesAhead(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start)
  const after = /^[^，。；：、！？]{0,24}/.exec(text.slice(end))?.[0] ?? ''
  return (
    /(?:将|拟|计划|预计|力争|有望|定)(?:于|在|到|至)?$/.test(before) ||
    (/^[^称说]*?(?:将(?!军|士)|即将|有望|预计)/.test(after) && !/表示|宣布|介绍|透露/.test(after))
  )
}
