// An open store in, a server until a signal out.
import { startServer } from '../api/http-server.ts'
import { createLogger } from '../api/logger.ts'
import { createYogaServer } from '../api/yoga-server.ts'
import { announceServer } from '../stores/embedded/server-announcement.ts'
import type { GraphStore } from '../stores/graph-store.ts'
import type { Settings } from './settings.ts'

/** Ends with SIGINT or SIGTERM: running requests finish, the store is closed. Throws ApiError where it cannot listen. */
export async function runServer(store: GraphStore, settings: Settings): Promise<void> {
  try {
    const yoga = createYogaServer(store, { logger: createLogger(settings.logLevel) })
    const server = await startServer(yoga, { port: settings.port, host: settings.host })
    const withdraw =
      settings.store.kind === 'embedded'
        ? announceServer(settings.store.directory, server.url)
        : () => {}
    const stopped = untilSignal()
    process.stderr.write(`GraphQL and GraphiQL at ${server.url}/graphql (Ctrl+C stops)\n`)
    await stopped
    withdraw()
    await server.stop()
  } finally {
    await store.close()
  }
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
