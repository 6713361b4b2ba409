// A reading in; for an event of it the policies it is done under out, each with the words that say so.
import type { Link } from '../model/entity.ts'
import type { Event } from '../model/event.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { PolicyTie } from '../model/tie.ts'

/** Words that give a policy as the ground of what follows: 根据市政府印发的《…》. */
const ground =
  /(?:根据|按照|依据|依照|遵照|对照|按|贯彻|落实|(?:为|通过)(?:执行|实施))[^，。；：！？《》]{0,14}《?$/
/** The next title of a list: 《…》和《…》. */
const nextOfList = /^》?(?:、|和|与|以及|及)?《?$/
/** A policy that lays down what follows it: 《…》提出. */
const lays =
  /^》?(?:（[^（）]{1,20}）)?[^，。；：！？《》]{0,6}(?:明确|提出|规定|要求|部署|安排|列出|确定)/
/** A policy pointed back to by its kind alone; 按照计划, 按照规定 without 该 point to none. */
const pointed =
  /(?:根据|按照|依据|依照)(?:(?:该|此|上述|这[一项份部个])(?:规划|方案|计划|意见|办法|条例|通知|规定|细则|纲要|决定|措施|法)|(?:规划|方案|意见|办法|条例|通知|细则|纲要))(?=[，要规中的安部])/g
const kindOfPolicy = /(?:规划|方案|计划|意见|办法|条例|通知|规定|细则|纲要|决定|措施|法)$/

/** Verbs of events that carry a policy out where it is their object. */
const carrying = /^(?:实施|推进|推动|落实|贯彻|执行|施行)/

/** 推进加入《…》, 推动修订《…》: not yet carried out. */
const otherAct = /加入|签署|谈判|修订|修改|制定|出台|立法|研究/

type Ground = Span & {
  readonly policy: string
  readonly sentence: number
  readonly rule: 'ground' | 'laid-down' | 'pointed'
}

const scores = { ground: 0.85, 'laid-down': 0.75, pointed: 0.6, 'carried-out': 0.8 } as const

/** Policies of an event by their place in the text, each once. */
export function groundEvents(reading: Reading): (event: Event) => readonly PolicyTie[] {
  const { text } = reading.article
  const named = policiesNamed(reading)
  if (named.length === 0) return () => []
  const grounds = [...groundsBy(named, text), ...groundsPointed(reading, named)].toSorted(
    (a, b) => a.start - b.start,
  )
  return (event) => {
    const ties = [...carriedOut(event, named, text), ...standingOn(event, grounds, text)]
    return [...new Map(ties.toReversed().map((tie) => [tie.policy, tie])).values()].toReversed()
  }
}

function policiesNamed({ links }: Reading): readonly Link[] {
  return links
    .filter(
      ({ mention }) => mention.field === 'text' && mention.type === 'POLICY' && !mention.nested,
    )
    .toSorted((a, b) => a.mention.start - b.mention.start)
}

function groundsBy(named: readonly Link[], text: string): readonly Ground[] {
  const grounds: Ground[] = []
  for (const { mention, entity } of named) {
    const { start, end, sentence } = mention
    const before = text.slice(Math.max(0, start - 20), start)
    const cue = ground.exec(before)
    const last = grounds.at(-1)
    const inList = last?.rule === 'ground' && nextOfList.test(text.slice(last.end, start))
    if (cue !== null) {
      grounds.push({ policy: entity, sentence, start: start - cue[0].length, end, rule: 'ground' })
    } else if (inList) {
      grounds.push({ policy: entity, sentence, start, end, rule: 'ground' })
    }
    const laying = lays.exec(text.slice(end, end + 30))
    if (laying !== null && cue === null) {
      const laidEnd = end + laying[0].length
      grounds.push({ policy: entity, sentence, start, end: laidEnd, rule: 'laid-down' })
    }
  }
  return grounds
}

/** 根据该规划: the last policy of that kind named before. */
function groundsPointed(reading: Reading, named: readonly Link[]): readonly Ground[] {
  const { text } = reading.article
  return [...text.matchAll(pointed)].flatMap(({ 0: words, index: start }) => {
    const kind = kindOfPolicy.exec(words)?.[0] ?? ''
    const end = start + words.length
    const policy = named.findLast(
      ({ mention }) => mention.end <= start && mention.surface.endsWith(kind),
    )
    const sentence = reading.sentences.find(
      (one) => one.field === 'text' && one.start <= start && end <= one.end,
    )
    if (policy === undefined || sentence === undefined) return []
    return [{ policy: policy.entity, sentence: sentence.index, start, end, rule: 'pointed' }]
  })
}

/** Grounds before the trigger in its sentence, up to a semicolon; a release of the policy itself stands on others. */
function standingOn(event: Event, grounds: readonly Ground[], text: string): readonly PolicyTie[] {
  const objects = objectsOf(event)
  return grounds
    .filter(
      ({ sentence, start, end, policy }) =>
        sentence === event.sentence &&
        start <= event.trigger.start &&
        !text.slice(end, event.trigger.start).includes('；') &&
        !(event.type === 'POLICY_RELEASE' && objects.has(policy)),
    )
    .map(({ policy, sentence, start, end, rule }) =>
      tieOf(policy, { start, end }, sentence, rule, text),
    )
}

/** 推进实施《…》: the policy is what the event carries out; 《…》实施 is its taking effect. */
function carriedOut(event: Event, named: readonly Link[], text: string): readonly PolicyTie[] {
  if (event.type === 'POLICY_RELEASE' || !carrying.test(event.trigger.text)) return []
  const objects = objectsOf(event)
  return named
    .filter(
      ({ mention, entity }) =>
        mention.sentence === event.sentence &&
        mention.start >= event.trigger.end &&
        !otherAct.test(text.slice(event.trigger.end, mention.start)) &&
        objects.has(entity),
    )
    .map(({ mention, entity }) => {
      const span = { start: event.trigger.start, end: mention.end }
      return tieOf(entity, span, event.sentence, 'carried-out', text)
    })
}

function objectsOf({ arguments: parts }: Event): ReadonlySet<string> {
  return new Set(parts.filter(({ role }) => role === 'OBJECT').map(({ entity }) => entity))
}

function tieOf(
  policy: string,
  { start, end }: Span,
  sentence: number,
  rule: keyof typeof scores,
  text: string,
): PolicyTie {
  return { policy, start, end, text: text.slice(start, end), sentence, score: scores[rule], rule }
}
