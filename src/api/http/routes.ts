// The paths beside `/graphql`: the page at `/`, the schema, and whether the process lives and the store answers.
import { Readable } from 'node:stream'
import { type GraphQLSchema, printSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { type ExportFormat, exportFormats, mediaTypes, toText } from '../../export/formats.ts'
import { exportGraph } from '../../stores/export-graph.ts'
import { type AccessRules, createAccess } from '../access/access.ts'
import { ApiError } from '../api-error.ts'
import { toRefusal } from '../error-codes.ts'
import type { ReadableStore } from '../reading.ts'
import { renderGraphiqlPage } from './graphiql.ts'

type Route = (request: Request) => Response | Promise<Response>

/** So long the store may take to say it is there. */
const readyWithinMs = 5_000

export type RouteParts = {
  readonly store: ReadableStore
  readonly logger: Logger
  readonly schema: GraphQLSchema
  readonly rules: AccessRules
}

export function useRoutes({ store, logger, schema, rules }: RouteParts): Plugin {
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
    ...Object.fromEntries(
      exportFormats.map((format) => [`/export/graph.${format}`, exportRoute(store, format, rules)]),
    ),
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
      return Promise.resolve(route(request)).then(endResponse)
    },
  }
}

/** The whole graph as a file, sent as it is read; with a key where reading takes one. */
function exportRoute(store: ReadableStore, format: ExportFormat, rules: AccessRules): Route {
  return ({ headers }) => {
    try {
      createAccess(rules, headers).mayRead()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const { message, extensions } = toRefusal(error)
      return Response.json({ errors: [{ message, extensions }] }, { status: 401 })
    }
    const bytes = bytesOf(toText(exportGraph(store.runner.read), format))
    const body = Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>
    return new Response(body, {
      headers: {
        'content-type': mediaTypes[format],
        'content-disposition': `attachment; filename="graph.${format}"`,
      },
    })
  }
}

async function* bytesOf(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
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
