// Events in order of text in, each occurrence once out: the first telling, with what later tellings add.
import type { Event } from '../model/event.ts'
import type { EventType, Role } from '../model/ontology.ts'

/** An event and whether its words point back to one told before (此次, 本届, 出席会议). */
export type Telling = {
  readonly event: Event
  readonly isBackward: boolean
  /** The words right behind the trigger, as far as they tell what it is about; empty when too few. */
  readonly phrase: string
  /** In a line that heads the paragraph after it. */
  readonly isHeading: boolean
  /** Its own clause names who takes part, so it adds to the first telling. */
  readonly hasOwnSubject: boolean
}

export function mergeRetellings(tellings: readonly Telling[]): readonly Event[] {
  const kept: Event[] = []
  const phrases: string[] = []
  let heading: Event | undefined
  for (const { event, isBackward, hasOwnSubject, phrase, isHeading } of tellings) {
    const headed = heading && isHeaded(heading, event) ? kept.indexOf(heading) : -1
    const at =
      headed >= 0
        ? headed
        : isBackward
          ? firstFound(
              kept.findLastIndex(({ type }) => type === event.type),
              kept.findLastIndex((earlier) => isOfOccasion(earlier, event)),
              kept.findLastIndex((earlier) => isBareAgain(earlier, event)),
            )
          : kept.findIndex(
              (earlier, index) =>
                isSame(earlier, event) ||
                (phrase !== '' &&
                  phrases[index] === phrase &&
                  earlier.type === event.type &&
                  wordOf(earlier) === wordOf(event)),
            )
    const earlier = kept[at]
    if (earlier && isBackward && !hasOwnSubject) continue
    // 此次扩能改造可以…: points back to what was told in other words.
    if (isBackward && !earlier && kept.length > 0 && event.type === 'RENOVATION') continue
    if (earlier) {
      const merged = merge(earlier, event)
      if (earlier === heading) heading = merged
      kept[at] = merged
    } else {
      if (isHeading) heading = event
      kept.push(event)
      phrases.push(phrase)
    }
  }
  return kept
}

/** What a heading says in brief and its paragraph in full: one type, and one of the same things or doers. */
function isHeaded(heading: Event, event: Event): boolean {
  return (
    event.type === heading.type &&
    event.sentence > heading.sentence &&
    event.sentence <= heading.sentence + 3 &&
    // What has no type of its own is told again only in the same word.
    (event.type !== 'OTHER' || wordOf(event) === wordOf(heading)) &&
    (isSame(heading, event) ||
      event.arguments.some(({ entity }) => heading.arguments.some((one) => one.entity === entity)))
  )
}

const firstFound = (...indexes: readonly number[]): number =>
  indexes.find((index) => index >= 0) ?? -1

const occasions: ReadonlySet<EventType> = new Set<EventType>([
  'LAUNCH',
  'PROMOTION',
  'COMPETITION',
  'MEETING',
  'CAMPAIGN',
])

/** 本届博览会由甲主办, behind 第三届…博览会开幕: the occasion itself, told before by another word. */
function isOfOccasion(earlier: Event, event: Event): boolean {
  if (!occasions.has(earlier.type) || !occasions.has(event.type)) return false
  const named = entitiesOf(event, 'PROGRAMME', 'OBJECT')
  return entitiesOf(earlier, 'PROGRAMME', 'OBJECT').some((entity) => named.includes(entity))
}

/** …马拉松开跑，4万名选手参加比赛: the occasion just told, without a name of its own. */
function isBareAgain(earlier: Event, event: Event): boolean {
  return (
    occasions.has(earlier.type) &&
    occasions.has(event.type) &&
    event.sentence - earlier.sentence <= 1 &&
    entitiesOf(event, 'PROGRAMME', 'OBJECT').length === 0
  )
}

/** Same type, tense and day, and mostly the same things – or, where neither names a thing, the same words of the same doer. */
function isSame(a: Event, b: Event): boolean {
  if (a.type !== b.type || (a.date && b.date && a.date !== b.date)) return false
  if (isSameAct(a, b)) return true
  // What has no type of its own is told again only in the same word.
  if (a.type === 'OTHER' && wordOf(a) !== wordOf(b)) return false
  if ((a.status === 'PLANNED') !== (b.status === 'PLANNED')) return false
  const [mine, theirs] = [
    entitiesOf(a, 'OBJECT', 'PROGRAMME'),
    entitiesOf(b, 'OBJECT', 'PROGRAMME'),
  ]
  if (mine.length > 0 && theirs.length > 0)
    return likeness(mine, theirs) >= 0.5 || theirs.every((entity) => mine.includes(entity))
  if (mine.length > 0 || theirs.length > 0) return false
  const [here, there] = [entitiesOf(a, 'PLACE'), entitiesOf(b, 'PLACE')]
  if (here.length > 0 && there.length > 0 && likeness(here, there) < 0.5) return false
  return (
    wordOf(a) === wordOf(b) &&
    b.arguments.every(({ entity }) => a.arguments.some((one) => one.entity === entity))
  )
}

/** One court's judgement, one official's round: the parts of it that are told one by one. */
function isSameAct(a: Event, b: Event): boolean {
  const [mine, theirs] = [entitiesOf(a, 'AGENT'), entitiesOf(b, 'AGENT')]
  if (mine.length === 0 || !theirs.every((one) => mine.includes(one)) || theirs.length === 0)
    return false
  const isJudged = judged.test(a.trigger.text) && judged.test(b.trigger.text)
  const isFought =
    fought.test(a.trigger.text) && fought.test(b.trigger.text) && a.sentence === b.sentence
  return isJudged || isFought || (a.type === 'INSPECTION' && rounds.test(b.trigger.text))
}

const judged = /^(?:公开)?(?:宣判|判决|判处|审理|开庭审理|开庭)$/
/** Blows of one attack: 对…实施打击，摧毁了…并拦截了…. */
const fought = /^(?:袭击|打击|空袭|炮击|轰炸|摧毁|突袭|发动空袭|发动袭击)$/
/** What is done on a round of inspection, besides the inspecting itself. */
const rounds = /^(?:察看|参观|走访|查看|观摩|踏勘|检查|调研|考察)$/

/** 正式启动 and 启动 are one word. */
function wordOf({ trigger }: Event): string {
  return trigger.text.replace(/^(?:正式|集中|联合|组织|持续)|(?:活动|仪式)$/g, '')
}

function entitiesOf(event: Event, ...roles: readonly Role[]): readonly string[] {
  return event.arguments.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity)
}

/** Shared share of two sets: 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((one) => b.includes(one)).length
  return both / (a.length + b.length - both)
}

function merge(first: Event, again: Event): Event {
  const added = again.arguments.filter(
    ({ entity }) => !first.arguments.some((one) => one.entity === entity),
  )
  const amounts = again.amounts.filter(
    ({ value, unit }) => !first.amounts.some((one) => one.value === value && one.unit === unit),
  )
  const isDated =
    first.date === undefined && first.endDate === undefined && again.date !== undefined
  return {
    ...first,
    ...(isDated ? { date: again.date, datePrecision: again.datePrecision } : {}),
    arguments: [...first.arguments, ...added],
    amounts: [...first.amounts, ...amounts],
  }
}
