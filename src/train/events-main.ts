// The training command for events: own news with its events in, `src/data/event-triggers.bin`, `event-types.bin` and their score out. `npm run train:events -- --out /tmp/own`
import { writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { findEvents } from '../events/find-events.ts'
import { createEventModels } from '../events/learnt/event-models.ts'
import { eventModelFiles } from '../read/load-event-models.ts'
import { loadKnowledge } from '../read/load-knowledge.ts'
import { eventSamples } from './event-samples.ts'
import { leaveOut } from './linear-parts.ts'
import { readOwnEvents } from './own-events.ts'
import { readMarked } from './own-readings.ts'
import { countEvents, describeCounts, sumCounts } from './score-events.ts'
import { trainEvents } from './train-events.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: dirname(eventModelFiles.triggers) },
    folds: { type: 'string', default: '5' },
  },
})
const knowledge = await loadKnowledge({ withoutTagger: true })
const items = (await readOwnEvents()).map(({ article, events }) => {
  const reading = readMarked(article, knowledge)
  return { reading, events, samples: eventSamples(reading, events) }
})

/** Each item read by models that have not seen it. */
const heldOut = leaveOut(items, Number(values.folds), (others, asked) => {
  const { triggers, types } = trainEvents(others.map(({ samples }) => samples))
  const models = createEventModels(triggers, types)
  return asked.map(({ reading, events }) =>
    countEvents(reading, events, findEvents(reading, models)),
  )
})
const byRules = items.map(({ reading, events }) =>
  countEvents(reading, events, findEvents(reading)),
)
console.log(`rules alone: ${describeCounts(sumCounts(byRules))}`)
console.log(`with what was learnt, ${values.folds} folds: ${describeCounts(sumCounts(heldOut))}`)

const learnt = trainEvents(items.map(({ samples }) => samples))
for (const task of ['triggers', 'types'] as const) {
  const file = join(values.out, basename(eventModelFiles[task]))
  await writeFile(file, learnt[task])
  console.log(`${file}: ${learnt[task].length} bytes`)
}
