// GET requests in; answers carry a tag that changes with the graph, and who has that answer already is told so without a query run.
import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import type { ReadableStore } from '../reading.ts'
import { graphqlPath } from './graphiql.ts'

/**
 * @param day what an answer depends on beside the graph: many questions are asked as of today
 */
export function useCaching(store: ReadableStore, day: () => string): Plugin {
  const tags = new WeakMap<Request, string>()
  const tagOf = async (request: Request): Promise<string | undefined> => {
    try {
      const [row] = await store.runner.read('read-graph-version')
      const parts = [
        row?.['graphVersion'] ?? '',
        day(),
        request.url,
        request.headers.get('accept'),
        request.headers.get('authorization'),
      ]
      return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`
    } catch {
      // The query itself will tell what is wrong with the store.
      return undefined
    }
  }
  return {
    onRequest: ({ request, url, endResponse }) => {
      if (request.method !== 'GET' || url.pathname !== graphqlPath || !isQuery(url)) return
      return tagOf(request).then((tag) => {
        if (tag === undefined) return
        tags.set(request, tag)
        if (request.headers.get('if-none-match')?.split(/,\s*/).includes(tag))
          endResponse(new Response(null, { status: 304, headers: headersOf(tag) }))
      })
    },
    onResponse: ({ request, response }) => {
      const tag = tags.get(request)
      if (tag === undefined || response.status !== 200) return
      for (const [name, value] of Object.entries(headersOf(tag))) response.headers.set(name, value)
    },
  }
}

const isQuery = ({ searchParams }: URL): boolean =>
  searchParams.has('query') || searchParams.has('extensions') || searchParams.has('documentId')

function headersOf(tag: string): Record<string, string> {
  return {
    etag: tag,
    'cache-control': 'private, max-age=0, must-revalidate',
    vary: 'accept, authorization',
  }
}
