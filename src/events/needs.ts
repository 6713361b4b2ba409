// A cast trigger in, whether it has what its entry asks for out; a POLICY_RELEASE without a policy may be another event.
import type { EventType } from '../model/ontology.ts'
import { doneWords, policyNouns } from './function-words.ts'
import type { Cast } from './roles.ts'
import { type Scene, wordsBefore } from './scene.ts'
import type { Need, Trigger } from './trigger.ts'

/** The event's type when its needs are met; nothing when it is no event. */
export function metType(scene: Scene, trigger: Trigger, cast: Cast): EventType | undefined {
  if (cast.arguments.length === 0) return undefined
  return checks[trigger.entry.need](scene, trigger, cast)
}

const checks: Readonly<
  Record<Need, (scene: Scene, trigger: Trigger, cast: Cast) => EventType | undefined>
> = {
  entity: (_scene, { type }) => type,
  agent: (_scene, { type }, cast) => (hasAgent(cast) ? type : undefined),
  named: (_scene, { type }, { hasNamedObject }) => (hasNamedObject ? type : undefined),
  done: (scene, trigger, cast) =>
    cast.hasNamedObject || (cast.arguments.length > 0 && isDone(scene, trigger))
      ? trigger.type
      : undefined,
  policy: (scene, trigger, cast) => {
    const hasPolicy = cast.arguments.some(
      ({ role, entity }) => role === 'OBJECT' && scene.entityById.get(entity)?.type === 'POLICY',
    )
    const after = scene.text.slice(trigger.end, trigger.clause.end)
    return hasPolicy || (hasAgent(cast) && policyNouns.test(after)) ? trigger.type : undefined
  },
}

function hasAgent({ arguments: found }: Cast): boolean {
  return found.some(({ role }) => role === 'AGENT' || role === 'PARTICIPANT')
}

/** 了 after, 已 before, or a count of what was done: 建成示范机构56个. */
function isDone(scene: Scene, { clause, start, end }: Trigger): boolean {
  const after = scene.text.slice(end, clause.end)
  return (
    after.startsWith('了') ||
    wordsBefore(clause, start).some(({ text }) => doneWords.has(text)) ||
    scene.reading.quantities.some(
      (quantity) =>
        quantity.field === 'text' && quantity.start >= end && quantity.end <= clause.end,
    )
  )
}
