// An open store in, a server until a signal out.
import { type RunningServer, startServer } from '../api/http-server.ts'
import { createLogger } from '../api/logger.ts'
import { createYogaServer } from '../api/yoga-server.ts'
import { announceServer } from '../stores/embedded/server-announcement.ts'
import type { GraphStore } from '../stores/graph-store.ts'
import type { Settings } from './settings.ts'

/** Others that want an embedded store are told of the server that holds it. Throws ApiError where it cannot listen. */
export async function listen(store: GraphStore, settings: Settings): Promise<RunningServer> {
  const { logLevel, port, host } = settings
  const yoga = createYogaServer(store, { logger: createLogger(logLevel) })
  const server = await startServer(yoga, { port, host })
  const withdraw =
    settings.store.kind === 'embedded'
      ? announceServer(settings.store.directory, server.url)
      : () => {}
  return {
    ...server,
    stop: async () => {
      withdraw()
      await server.stop()
    },
  }
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
