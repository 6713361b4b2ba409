// A cast trigger in, the type of its event out when it has what its entry asks for.
import type { EventType } from '../model/ontology.ts'
import { doneWords, ongoingWords, policyNouns } from './function-words.ts'
import type { Cast } from './roles.ts'
import { type Scene, wordsBefore } from './scene.ts'
import type { Need, Trigger } from './trigger.ts'

/** What is said rather than released: 发布数据, 公布消息. */
const saying = /(?:数据|消息|信息|情况|显示|统计|讲话|声明|演讲|报告)/

/** The event's type; nothing when it is no event. A release of no policy is some other event. */
export function metType(scene: Scene, trigger: Trigger, cast: Cast): EventType | undefined {
  if (cast.arguments.length === 0) return undefined
  return checks[trigger.entry.need](scene, trigger, cast)
}

const checks: Readonly<
  Record<Need, (scene: Scene, trigger: Trigger, cast: Cast) => EventType | undefined>
> = {
  entity: (_scene, { type }) => type,
  project: (scene, trigger, cast) => {
    const after = scene.text.slice(trigger.end, trigger.clause.end)
    const isCounted = isDone(scene, trigger) && /(?:项目|工程|行动)/.test(after)
    if (!cast.hasNamedObject) return hasAgent(cast) && isCounted ? trigger.type : undefined
    return hasProgramme(scene, cast) ? trigger.type : 'OTHER'
  },
  'near-agent': (_scene, { type, clause }, cast) =>
    cast.hasNamedObject || cast.subject?.clause.sentence === clause.sentence ? type : undefined,
  agent: (_scene, { type }, cast) => (hasAgent(cast) ? type : undefined),
  named: (_scene, { type }, { hasNamedObject }) => (hasNamedObject ? type : undefined),
  done: (scene, trigger, cast) =>
    cast.hasNamedObject || isDone(scene, trigger) ? trigger.type : undefined,
  partner: (_scene, { type }, { arguments: found }) =>
    found.some(({ role }) => role === 'PARTICIPANT') ? type : undefined,
  'going-on': (scene, trigger, { hasNamedObject }) =>
    hasNamedObject && goesOn(scene, trigger) ? trigger.type : undefined,
  policy: (scene, trigger, cast) => {
    const after = scene.text.slice(trigger.end, trigger.clause.end)
    if (hasPolicy(scene, cast) || (hasAgent(cast) && policyNouns.test(after))) return trigger.type
    const isOwn = cast.subject?.clause === trigger.clause
    return hasAgent(cast) && isOwn && /^了?[^的]{2}/.test(after) && !saying.test(after)
      ? 'OTHER'
      : undefined
  },
}

function hasPolicy(scene: Scene, { arguments: found }: Cast): boolean {
  return found.some(
    ({ role, entity }) => role === 'OBJECT' && scene.entityById.get(entity)?.type === 'POLICY',
  )
}

function hasProgramme(scene: Scene, { arguments: found }: Cast): boolean {
  return found.some(
    ({ role, entity }) =>
      (role === 'OBJECT' || role === 'PROGRAMME') &&
      scene.entityById.get(entity)?.type === 'PROGRAMME',
  )
}

function hasAgent({ arguments: found }: Cast): boolean {
  return found.some(({ role }) => role === 'AGENT' || role === 'PARTICIPANT')
}

/** 了 after, 已 before, or a count of what was done: 建成示范机构56个. */
function isDone(scene: Scene, { clause, start, end }: Trigger): boolean {
  return (
    scene.text.startsWith('了', end) ||
    wordsBefore(clause, start).some(({ text }) => doneWords.has(text)) ||
    scene.reading.quantities.some(
      (quantity) =>
        quantity.field === 'text' &&
        !quantity.isOrdinal &&
        quantity.start >= end &&
        quantity.end <= clause.end,
    )
  )
}

/** 正在加速建设之中, 加紧施工: it goes on, and nothing follows that is being built. */
function goesOn(scene: Scene, { clause, start, end }: Trigger): boolean {
  const isMarked = wordsBefore(clause, start).some(({ text }) => ongoingWords.has(text))
  return isMarked && /^(?:之中|中)?[”’。\s]*$/.test(scene.text.slice(end, clause.end))
}
