// A marked item in, what is to be learnt of it out: each candidate's features, whether it tells an event, and of which type.
import { draftByRules } from '../events/draft-events.ts'
import { type Candidate, candidatesIn } from '../events/learnt/candidates.ts'
import { viewClause } from '../events/learnt/clause-view.ts'
import { FeatureKeys } from '../events/learnt/feature-keys.ts'
import { addSurroundings } from '../events/learnt/trigger-features.ts'
import { addTypeFeatures } from '../events/learnt/type-features.ts'
import { addWordFeatures } from '../events/learnt/word-features.ts'
import { type Scene, setScene } from '../events/scene.ts'
import { eventTypes } from '../model/ontology.ts'
import type { Reading } from '../model/reading.ts'
import type { MarkedEvent } from './own-events.ts'
import type { LinearSample } from './train-linear.ts'

export type EventSamples = {
  /** 1 where the candidate tells an event. */
  readonly triggers: readonly LinearSample[]
  /** The position of the event's type in the ontology. */
  readonly types: readonly LinearSample[]
}

/** One word in so many is also learnt as if no table had it: unseen texts have such words. */
const unlistedShare = 3

export function eventSamples(reading: Reading, events: readonly MarkedEvent[]): EventSamples {
  const scene = setScene(reading)
  const candidates = listCandidates(scene)
  const told = matchEvents(candidates, events)
  const triggers: LinearSample[] = []
  const types: LinearSample[] = []
  for (const candidate of candidates) {
    const event = told.get(candidate)
    if (event === undefined && isLeftOpen(candidate, events)) continue
    for (const variant of variantsOf(candidate)) {
      triggers.push({ keys: triggerKeys(scene, variant), wanted: event ? 1 : 0 })
      if (event) types.push({ keys: typeKeys(variant), wanted: eventTypes.indexOf(event.type) })
    }
  }
  return { triggers, types }
}

function listCandidates(scene: Scene): readonly Candidate[] {
  const { rulings } = draftByRules(scene)
  return scene.clauses.flatMap((clause) =>
    candidatesIn(
      clause,
      rulings.filter(({ trigger }) => trigger.clause === clause),
      () => true,
    ),
  )
}

/** Each event's candidate: the one that shares most characters with its trigger. */
function matchEvents(
  candidates: readonly Candidate[],
  events: readonly MarkedEvent[],
): ReadonlyMap<Candidate, MarkedEvent> {
  const told = new Map<Candidate, MarkedEvent>()
  for (const event of events) {
    const [best] = candidates
      .filter((candidate) => shared(candidate, event) > 0 && !told.has(candidate))
      .toSorted((a, b) => shared(b, event) - shared(a, event))
    if (best) told.set(best, event)
  }
  return told
}

function shared({ trigger }: Candidate, event: MarkedEvent): number {
  return Math.min(trigger.end, event.trigger.end) - Math.max(trigger.start, event.trigger.start)
}

/** Another piece of a trigger, or the same word elsewhere, which may tell the event again. */
function isLeftOpen(candidate: Candidate, events: readonly MarkedEvent[]): boolean {
  return events.some(
    (event) => shared(candidate, event) > 0 || event.trigger.text === candidate.trigger.text,
  )
}

function variantsOf(candidate: Candidate): readonly Candidate[] {
  const { text } = candidate.trigger
  const sum = [...text].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0)
  const isListed = candidate.type !== ''
  return isListed && candidate.trigger.holder === undefined && sum % unlistedShare === 0
    ? [candidate, { ...candidate, verdict: 'unread', type: '' }]
    : [candidate]
}

function triggerKeys(scene: Scene, candidate: Candidate): readonly number[] {
  const keys = new FeatureKeys()
  const { clause, text } = candidate.trigger
  addWordFeatures(text, candidate.tag, keys)
  addSurroundings(scene, viewClause(scene, clause), candidate, keys)
  return keys.list()
}

function typeKeys(candidate: Candidate): readonly number[] {
  const keys = new FeatureKeys()
  addTypeFeatures(candidate, keys)
  return keys.list()
}
