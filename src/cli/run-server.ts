// An open store in, a server until a signal out.
import { type RunningServer, startServer } from '../api/http/http-server.ts'
import { createLogger } from '../api/logger.ts'
import { createYogaServer } from '../api/yoga-server.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { type LiveKnowledge, openKnowledge } from '../read/live-knowledge.ts'
import type { RunInTurn } from '../relink/in-turn.ts'
import { settleGraph } from '../relink/settle-graph.ts'
import { announceServer } from '../stores/embedded/server-announcement.ts'
import type { GraphStore } from '../stores/graph-store.ts'
import { describeError } from './exit-codes.ts'
import type { Settings } from './settings.ts'

/** What the server reads texts with. A names file that breaks under it is logged with its line, and the names stay. */
export async function openServerKnowledge(settings: Settings): Promise<LiveKnowledge> {
  const logger = createLogger(settings.logLevel)
  const live = openKnowledge(settings, (error) =>
    logger.warn(`${describeError(error)}; the names stay as they were`),
  )
  live.onChange(() => logger.info(`${settings.namesFile} was read anew`))
  // Names that cannot be used are told before anything is served.
  if (settings.namesFile !== undefined) await live.current()
  return live
}

/** Others that want an embedded store are told of the server that holds it. Throws ApiError where it cannot listen. */
export async function listen(
  store: GraphStore,
  settings: Settings,
  live: LiveKnowledge,
  inTurn: RunInTurn,
): Promise<RunningServer> {
  const { logLevel, port, host } = settings
  const yoga = createYogaServer(store, {
    logger: createLogger(logLevel),
    knowledge: live.current,
    review: { store, knowledge: live.current, inTurn },
    ...settings.serving,
  })
  const server = await startServer(yoga, { port, host })
  const withdraw =
    settings.store.kind === 'embedded'
      ? announceServer(settings.store.directory, server.url)
      : () => {}
  return {
    ...server,
    stop: async () => {
      withdraw()
      live.stop()
      await server.stop()
    },
  }
}

/** When the user's names change, the articles in which they stand are read again, one change after the other. */
export function relinkOnChange(
  store: GraphStore,
  settings: Settings,
  live: LiveKnowledge,
  inTurn: RunInTurn,
): void {
  const logger = createLogger(settings.logLevel)
  if (store.info.isReadOnly) return
  const relink = async (knowledge: Knowledge): Promise<void> => {
    const { reread, reading } = await settleGraph(
      store,
      knowledge,
      await store.identity.judgements(),
    )
    logger.info({ articles: reread, ...reading }, `${reread.length} articles were read again`)
  }
  live.onChange((knowledge) => {
    inTurn(() => relink(knowledge)).catch((error: unknown) => logger.error(describeError(error)))
  })
}

/** Says where the server is and ends with SIGINT or SIGTERM: running requests finish. */
export async function serveUntilSignal(server: RunningServer): Promise<void> {
  const stopped = untilSignal()
  process.stderr.write(`GraphQL and GraphiQL at ${server.url}/graphql (Ctrl+C stops)\n`)
  await stopped
  await server.stop()
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
