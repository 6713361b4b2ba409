// yutu start: reads the bundled sample pages when the store does not hold them yet, says what it found, and serves.
import { Command } from 'commander'
import type { Knowledge } from '../model/knowledge.ts'
import type { LiveKnowledge } from '../read/live-knowledge.ts'
import { packagePath } from '../read/package-path.ts'
import { createTurns } from '../relink/in-turn.ts'
import type { GraphStore } from '../stores/graph-store.ts'
import { describeError } from './exit-codes.ts'
import { type IngestOutcome, ingestInputs } from './ingest-inputs.ts'
import { withStoreOption } from './options.ts'
import { createReporter, type Reporter } from './reporter.ts'
import { listen, openServerKnowledge, serveUntilSignal } from './run-server.ts'
import { withServerOptions } from './serve.ts'
import { readSettings, type SettingFlags, type Settings } from './settings.ts'
import { yutuVersion } from './version.ts'
import { withStore } from './with-store.ts'

/** Three queries a newcomer can paste into GraphiQL. */
const queriesToTry = [
  '{ entity(name: "大盛镇") { name ... on Place { adcode ancestors { name } } mentions(first: 3) { nodes { surface sentence { text } } } } }',
  '{ events(first: 5, filter: { statuses: [PLANNED] }) { totalCount nodes { type date title arguments { role entity { name } } evidence { quote } } } }',
  '{ search(query: "红岩文化公园", first: 5) { hits { kind snippet node { __typename id } } } }',
] as const

export function createCommand(): Command {
  const command = new Command('start').description(
    'Read the bundled sample pages into the store (once), then serve',
  )
  withStoreOption(command)
  withServerOptions(command)
  return command.action(async (flags: SettingFlags) => {
    const settings = readSettings(flags, process.env)
    const reporter = createReporter({ quiet: false })
    reporter.say(`Yutu 舆图 ${yutuVersion()}`)
    const live = await openServerKnowledge(settings)
    await withStore(settings.store, (store) => start(store, settings, reporter, live))
  })
}

/** Listens before it reads: a port in use is told at once. */
async function start(
  store: GraphStore,
  settings: Settings,
  reporter: Reporter,
  live: LiveKnowledge,
): Promise<void> {
  const inTurn = createTurns()
  const server = await listen(store, settings, live, inTurn)
  const readSamples = (knowledge: Knowledge) =>
    inTurn(() =>
      ingestInputs([packagePath('src/data/samples')], {}, settings, { store, knowledge, reporter }),
    )
  let reading: Promise<unknown>
  try {
    const knowledge = await live.current()
    reporter.say(`store     ${store.info.kind} at ${store.info.address}`)
    reporter.say(`segmenter ${knowledge.segmenterName}`)
    const first = readSamples(knowledge)
    reading = first
    await sayFound(await first, store, reporter)
  } catch (error) {
    await server.stop()
    throw error
  }
  // Other names of the user's own make other links: the pages are read with them at once.
  live.onChange((knowledge) => {
    reading = readSamples(knowledge).catch((error: unknown) =>
      reporter.warn(`yutu: ${describeError(error)}`),
    )
  })
  await serveUntilSignal(server)
  await reading
}

async function sayFound(
  { documents }: IngestOutcome,
  store: GraphStore,
  { say }: Reporter,
): Promise<void> {
  const counts = await store.counts()
  const news = documents.created + documents.replaced
  say(news === 0 ? 'sample pages: read before, nothing to do' : `sample pages: ${news} read`)
  say(`in the graph: ${counts.articles} articles, ${counts.entities} entities`)
  for (const [type, count] of Object.entries(counts.entitiesByType))
    say(`  ${type.padEnd(14)} ${count}`)
  say(`  ${'events'.padEnd(14)} ${counts.events}`)
  say(`  ${'observations'.padEnd(14)} ${counts.observations}`)
  say('three queries to try:')
  for (const query of queriesToTry) say(`  ${query}`)
}
