// Reports in, the pairs of them that may tell one event out, each with a score and reasons.
import { groupBy } from '../model/group-by.ts'
import type { ReportProfile } from '../model/identity.ts'
import type { ScoredPair } from './group-readings.ts'
import { provinceOf } from './province-of.ts'
import { compareSentences, type Wording, wordingOf } from './sentence-likeness.ts'

/** A report with what is compared of it. */
type Report = {
  readonly profile: ReportProfile
  readonly wording: Wording
  readonly entities: ReadonlySet<string>
  /** Days since 1970 of the article; undefined where it has no date. */
  readonly saidOn: number | undefined
  /** First and last day of the event, when it is told to the day. */
  readonly days: readonly [number, number] | undefined
}

/** Later reports of a thing told before come within so many days, or name the same day. */
const mostDaysApart = 12
const mostDaysAhead = 60
/** What so many reports have in common tells nothing. */
const mostFellows = 400

const millisecondsPerDay = 86_400_000

/**
 * Reports meet by an entity that takes part in both, or by the same trigger on days near each other; those of one article are
 * told apart by the article itself.
 */
export function pairReports(profiles: readonly ReportProfile[]): readonly ScoredPair[] {
  const reports = profiles.map(toReport).sort((a, b) => (a.profile.id < b.profile.id ? -1 : 1))
  const pairs = new Map<string, ScoredPair>()
  const meetings = reports.flatMap((report) => keysOf(report).map((key) => ({ key, report })))
  for (const fellows of groupBy(meetings, ({ key }) => key).values()) {
    if (fellows.length > mostFellows) continue
    const inTime = fellows.map(({ report }) => report).sort(bySaid)
    for (const [at, a] of inTime.entries())
      for (const b of inTime.slice(at + 1)) {
        if (daysBetween(a, b) > mostDaysAhead) break
        const key = [a.profile.id, b.profile.id].sort().join(' ')
        if (a.profile.articleId === b.profile.articleId || pairs.has(key)) continue
        const pair = scorePair(a, b)
        if (pair !== undefined) pairs.set(key, pair)
      }
  }
  return [...pairs.values()]
}

function toReport(profile: ReportProfile): Report {
  const { date, endDate, datePrecision, dateSaid } = profile
  const first = datePrecision === 'DAY' ? dayOf(date) : undefined
  return {
    profile,
    wording: wordingOf(profile.sentence),
    entities: new Set(profile.parts.map(({ entity }) => entity)),
    saidOn: dayOf(dateSaid),
    days: first === undefined ? undefined : [first, dayOf(endDate) ?? first],
  }
}

function dayOf(date: string | undefined): number | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? undefined : time / millisecondsPerDay
}

/** By half months: pairs over the border of one meet by the next. */
function keysOf({ profile, entities, saidOn }: Report): readonly string[] {
  const halves = saidOn === undefined ? ['?'] : [0, 1].map((more) => Math.floor(saidOn / 15) + more)
  return halves.flatMap((half) => [
    ...[...entities].map((entity) => `${half} ${profile.type} ${entity}`),
    `${half} ${profile.type} ${profile.trigger}`,
  ])
}

function bySaid(a: Report, b: Report): number {
  return (a.saidOn ?? 0) - (b.saidOn ?? 0) || (a.profile.id < b.profile.id ? -1 : 1)
}

function daysBetween(a: Report, b: Report): number {
  return Math.abs((a.saidOn ?? 0) - (b.saidOn ?? 0))
}

function scorePair(a: Report, b: Report): ScoredPair | undefined {
  const reasons: string[] = []
  const likeness = compareSentences(a.wording, b.wording)
  const shared = [...a.entities].filter((entity) => b.entities.has(entity)).length
  const fewer = Math.min(a.entities.size, b.entities.size)
  let score = 0.6 * likeness
  if (likeness >= 0.3) reasons.push(`sentences ${Math.round(likeness * 100)} % alike`)
  if (a.profile.trigger === b.profile.trigger) {
    score += 0.12
    reasons.push(`both ${a.profile.trigger}`)
  }
  if (fewer > 0) {
    score += (0.25 * shared) / fewer - (shared === 0 ? 0.15 : 0)
    reasons.push(`${shared} of ${fewer} parts shared`)
    // 会见 X and 会见 Y: whoever takes part in one alone tells them apart, the more so the less the sentences agree.
    if (shared < fewer) score -= 0.3 * (1 - likeness)
  }
  if (haveOtherDoers(a, b) || areElsewhere(a, b) || (shared === 0 && areOfProvinces(a, b))) {
    score -= 0.4
    reasons.push('others do it, or elsewhere')
  }
  const days = compareDays(a, b)
  score += days.score
  if (days.reason !== undefined) reasons.push(days.reason)
  if (score < 0.3) return undefined
  return { a: a.profile.id, b: b.profile.id, score: Math.min(1, Math.max(0, score)), reasons }
}

const idsOf = ({ profile }: Report, role: string): readonly string[] =>
  profile.parts.filter((part) => part.role === role).map(({ entity }) => entity)

/** 渝北区政府 and 杭州市政府 may say the same of what they do. Names that no gazetteer knows may yet be one. */
function haveOtherDoers(a: Report, b: Report): boolean {
  const [one, other] = [idsOf(a, 'AGENT'), idsOf(b, 'AGENT')]
  const isKnown = (id: string): boolean => !id.startsWith('entity:')
  return (
    one.length > 0 &&
    other.length > 0 &&
    [...one, ...other].every(isKnown) &&
    !one.some((id) => other.includes(id))
  )
}

/** Papers of two provinces that name nobody and nothing in common. */
function areOfProvinces({ profile: a }: Report, { profile: b }: Report): boolean {
  const [one, other] = [provinceOf(a.region), provinceOf(b.region)]
  return one !== undefined && other !== undefined && one !== other
}

/** At divisions of which none lies in one of the others. */
function areElsewhere(a: Report, b: Report): boolean {
  const [one, other] = [codesOf(a), codesOf(b)]
  if (one === undefined || other === undefined) return false
  return !one.some((code) => other.some((its) => code.startsWith(its) || its.startsWith(code)))
}

/** What the codes of the places begin with; undefined where there is none, or one that is no division. */
function codesOf(report: Report): readonly string[] | undefined {
  const codes = idsOf(report, 'AT').map((id) => /^division:(\d+)$/.exec(id)?.[1])
  if (codes.length === 0 || codes.includes(undefined)) return undefined
  return codes.map((code = '') => (code.length === 6 ? code.replace(/(?:00){1,2}$/, '') : code))
}

function compareDays(a: Report, b: Report): { readonly score: number; readonly reason?: string } {
  const apart = daysBetween(a, b)
  if (a.days !== undefined && b.days !== undefined) {
    const gap = Math.max(a.days[0] - b.days[1], b.days[0] - a.days[1])
    if (gap <= 0) return { score: 0.2, reason: 'on the same day' }
    if (gap <= 1) return { score: -0.05, reason: 'a day apart' }
    return { score: -0.5, reason: `${gap} days apart` }
  }
  if (apart > mostDaysApart) return { score: -0.5, reason: `told ${apart} days apart` }
  if (apart === 0) return { score: 0.1, reason: 'told the same day' }
  return { score: -0.02 * apart, reason: `told ${apart} days apart` }
}
