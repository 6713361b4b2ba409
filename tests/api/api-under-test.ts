// A store in, a client out that asks the API in process and sees what goes over the wire.
import type { ReadableStore } from '../../src/api/reading.ts'
import { createYogaServer, type ServerOptions, type YutuServer } from '../../src/api/yoga-server.ts'

export type WireError = {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: { readonly code?: string }
}

export type WireAnswer = {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests compare the shape of what comes over the wire.
  readonly data: any
  readonly errors?: readonly WireError[]
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<WireAnswer>

export function createAsk(yoga: YutuServer): Ask {
  return async (query, variables) => {
    const response = await yoga.fetch('http://yutu.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return { status: response.status, ...((await response.json()) as Omit<WireAnswer, 'status'>) }
  }
}

/** Fails the test with the errors when there are any, else answers the data. */
export function createRead(store: ReadableStore, options: ServerOptions = {}) {
  const ask = createAsk(createYogaServer(store, options))
  return async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await ask(query, variables)
    if (errors !== undefined) throw new Error(JSON.stringify(errors, undefined, 1))
    return data
  }
}

export type CountedStore = { readonly store: ReadableStore; readonly statements: string[] }

/** The same store, noting every round trip. */
export function countTrips({ runner, counts }: ReadableStore): CountedStore {
  const statements: string[] = []
  return {
    statements,
    store: {
      counts: () => {
        statements.push('counts')
        return counts()
      },
      runner: {
        ...runner,
        read: (statement, parameters) => {
          statements.push(statement)
          return runner.read(statement, parameters)
        },
        searchText: (index, query, limit) => {
          statements.push(`search ${index}`)
          return runner.searchText(index, query, limit)
        },
      },
    },
  }
}
