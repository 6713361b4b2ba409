// Tellings in order in, the occasions among them with who is said to attend out: …仪式举行。市委书记甲出席并宣布开工，副市长乙致辞。
import type { Argument } from '../model/event.ts'
import { gather } from '../model/gather.ts'
import type { EventType } from '../model/ontology.ts'
import type { Clause } from './clause.ts'
import { listedBefore } from './doers.ts'
import type { Telling } from './merge-retellings.ts'
import type { Scene } from './scene.ts'
import { ownSubject } from './subjects.ts'

/** Types of event that people come to. */
const attended: ReadonlySet<EventType> = new Set<EventType>([
  'MEETING',
  'LAUNCH',
  'SIGNING',
  'CONSTRUCTION_START',
  'COMPLETION',
  'OPENING',
  'PROMOTION',
  'COMPETITION',
  'ESTABLISHMENT',
  'AWARD',
  'INSPECTION',
])
/** What those do who attend. */
const attends =
  /(?:出席|参加|列席|莅临|到场|见证|致辞|致欢迎辞|讲话|作报告|作主题演讲|主持(?:仪式|会议|活动|大会|推介会|开幕式|典礼|召开)?[。，]?$|宣布[^，。；]{0,16}(?:开工|启动|开幕|开业|开园|通车|开赛)|(?:共同)?(?:揭牌|剪彩|奠基|培土|推杆|按下启动键))/
/** At a meeting who speaks is there: 县委书记某某强调. */
const spoke = /(?:强调|指出|要求)[，：]?$/
/** Sentences behind the occasion that still tell of it, at most. */
const reach = 4

export function addAttendants(scene: Scene, tellings: readonly Telling[]): readonly Telling[] {
  return tellings.map((telling, at) => {
    const { event } = telling
    const isAgain =
      telling.isBackward && tellings.slice(0, at).some((one) => one.event.type === event.type)
    if (!attended.has(event.type) || isAgain) return telling
    const next = tellings
      .slice(at + 1)
      .find(
        (one) =>
          attended.has(one.event.type) && !one.isBackward && one.event.sentence > event.sentence,
      )
    const last = Math.min(event.sentence + reach, next?.event.sentence ?? Number.POSITIVE_INFINITY)
    const near = scene.clauses.filter(
      ({ sentence, start, isSpeech }) =>
        !isSpeech &&
        start > event.trigger.end &&
        (sentence.index === event.sentence || sentence.index < last) &&
        sentence.index <= event.sentence + reach,
    )
    const found = gather(near, (clause) => personsOf(scene, clause, event.type === 'MEETING'))
    return found.length === 0
      ? telling
      : { ...telling, event: { ...event, arguments: withAll(event.arguments, found) } }
  })
}

/** The people who are the subject of a clause of attending. */
function personsOf(scene: Scene, clause: Clause, isMeeting: boolean): readonly string[] {
  const text = scene.text.slice(clause.start, clause.end)
  const match = attends.exec(text) ?? (isMeeting ? spoke.exec(text) : null)
  if (match === null) return []
  const subject = ownSubject(scene, clause, clause.start + match.index)
  // 甲局、乙局负责同志列席会议: who sent them takes part.
  const isSent =
    subject !== undefined &&
    /^等?[^，。]{0,4}(?:负责同志|负责人|相关人员|代表|领导)/.test(
      scene.text.slice(subject.group.end, clause.end),
    )
  if (subject === undefined) return []
  // 书记甲、县长乙等参加; 副主席丙，秘书长丁参加: the whole list that the clause ends.
  const others = [
    ...listedBefore(scene, clause).filter(({ governor }) => governor === undefined),
    ...(scene.groups[clause.index] ?? []).filter(
      ({ start, end, governor }) =>
        start > subject.group.end && end <= clause.start + match.index && governor === undefined,
    ),
  ].filter(({ items }) => items.every(({ entity }) => entity.type === 'PERSON'))
  return [subject.group, ...others]
    .flatMap(({ items }) => items)
    .filter(({ entity }) => entity.type === 'PERSON' || (isSent && entity.type === 'ORGANIZATION'))
    .map(({ entity }) => entity.id)
}

function withAll(known: readonly Argument[], persons: readonly string[]): readonly Argument[] {
  const added = [...new Set(persons)].filter((id) => !known.some(({ entity }) => entity === id))
  return [...known, ...added.map((entity) => ({ role: 'PARTICIPANT' as const, entity }))]
}
