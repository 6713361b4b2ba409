// Samples of marked items in, the bytes of the models for events out.
import { featureVersion, tasks, triggerOutputs } from '../events/learnt/event-models.ts'
import { encodeLinear } from '../model/linear-model.ts'
import { eventTypes } from '../model/ontology.ts'
import type { EventSamples } from './event-samples.ts'
import { trainLinear } from './train-linear.ts'

/** Set by five-fold cross-validation on own news (`npm run train:events`). */
const triggerOptions = {
  task: tasks.triggers,
  featureVersion,
  outputs: triggerOutputs,
  rounds: 6,
  rate: 0.05,
  least: 2,
  seed: 1,
}
const typeOptions = {
  task: tasks.types,
  featureVersion,
  outputs: eventTypes.length,
  rounds: 6,
  rate: 0.1,
  least: 2,
  seed: 2,
}

/** The same samples in the same order give the same bytes. */
export function trainEvents(samples: readonly EventSamples[]): {
  readonly triggers: Uint8Array
  readonly types: Uint8Array
} {
  const triggers = samples.flatMap((one) => one.triggers)
  const types = samples.flatMap((one) => one.types)
  return {
    triggers: encodeLinear(trainLinear(triggers, triggerOptions)),
    types: encodeLinear(trainLinear(types, typeOptions)),
  }
}
