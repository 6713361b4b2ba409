// A scene in, the events it tells out, each with its trigger, type and roles: those the rules read, and those learnt beside them.
import { gatherKnown } from '../model/gather.ts'
import type { EventModels } from '../model/knowledge.ts'
import type { EventType } from '../model/ontology.ts'
import { dropInnerTriggers } from './drop-inner-triggers.ts'
import { findTriggers } from './find-triggers.ts'
import { joinSignings } from './join-signings.ts'
import type { Ruling } from './learnt/candidates.ts'
import { weighCandidates } from './learnt/weigh-candidates.ts'
import { metType } from './needs.ts'
import { unrealBy } from './reality.ts'
import { type Cast, castRoles } from './roles.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

export type Draft = {
  readonly trigger: Trigger
  readonly type: EventType
  readonly cast: Cast
  /** Id of what read it. */
  readonly rule: string
}

/** In order of text. */
export function draftEvents(scene: Scene, models?: EventModels): readonly Draft[] {
  const { drafts, rulings } = draftByRules(scene)
  if (models === undefined) return drafts
  const learnt = weighCandidates(scene, rulings, models).map(
    (trigger): Draft => ({
      trigger,
      type: trigger.type,
      cast: castRoles(scene, trigger),
      rule: 'learnt-trigger',
    }),
  )
  return [...drafts, ...learnt].toSorted((a, b) => a.trigger.start - b.trigger.start)
}

/** What the rules read, and what they say of each trigger they see. */
export function draftByRules(scene: Scene): {
  readonly drafts: readonly Draft[]
  readonly rulings: readonly Ruling[]
} {
  const triggers = findTriggers(scene)
  const verdicts = new Map<Trigger, string>()
  const told = gatherKnown(triggers, (trigger): Draft | undefined => {
    const unreal = unrealBy(scene, trigger)
    if (unreal !== undefined) {
      verdicts.set(trigger, unreal)
      return undefined
    }
    const cast = castRoles(scene, trigger)
    const type = metType(scene, trigger, cast)
    if (type !== undefined) return { trigger, type, cast, rule: `trigger-${trigger.entry.frame}` }
    verdicts.set(trigger, `no-${trigger.entry.need}`)
    return undefined
  })
  const drafts = joinSignings(dropInnerTriggers(told))
  const chosen = new Map(drafts.map(({ trigger, type }) => [trigger, type]))
  return {
    drafts,
    rulings: triggers.map((trigger) => ({
      trigger,
      type: chosen.get(trigger) ?? trigger.type,
      verdict: verdicts.get(trigger) ?? (chosen.has(trigger) ? 'chosen' : 'inner'),
    })),
  }
}
