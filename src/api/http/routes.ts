// The paths beside `/graphql`: the page at `/`, the schema, and whether the process lives and the store answers.
import { type GraphQLSchema, printSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { ReadableStore } from '../reading.ts'
import { renderGraphiqlPage } from './graphiql.ts'

type Route = () => Response | Promise<Response>

/** So long the store may take to say it is there. */
const readyWithinMs = 5_000

export type RouteParts = {
  readonly store: ReadableStore
  readonly logger: Logger
  readonly schema: GraphQLSchema
}

export function useRoutes({ store, logger, schema }: RouteParts): Plugin {
  const sdl = printSchema(schema)
  const routes: Readonly<Record<string, Route>> = {
    '/': async () =>
      new Response(await renderGraphiqlPage(), {
        headers: { 'content-type': 'text/html; charset=utf-8' },
      }),
    '/schema.graphql': () =>
      new Response(`${sdl}\n`, {
        headers: { 'content-type': 'application/graphql; charset=utf-8' },
      }),
    '/healthz': () => Response.json({ status: 'ok' }),
    '/readyz': async () => {
      const isReady = await answers(store, logger)
      return Response.json(
        { status: isReady ? 'ok' : 'unavailable' },
        { status: isReady ? 200 : 503 },
      )
    },
  }
  return {
    onRequest: ({ request, url, endResponse }) => {
      const route = routes[url.pathname]
      if (route === undefined) return
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return endResponse(new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } }))
      return Promise.resolve(route()).then(endResponse)
    },
  }
}

async function answers(store: ReadableStore, logger: Logger): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`the store did not answer within ${readyWithinMs} ms`)),
      readyWithinMs,
    )
  })
  try {
    await Promise.race([store.runner.read('read-sources-total'), late])
    return true
  } catch (error) {
    logger.warn({ err: error }, 'the store is not ready')
    return false
  } finally {
    clearTimeout(timer)
  }
}
