// Requests in; each gets an id, which stands in its answer, in each of its errors, and beside what is logged of it.
import { randomUUID } from 'node:crypto'
import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { HiddenErrors } from '../mask-errors.ts'

const header = 'x-request-id'

/** What a client or a proxy may send as the id of its request. */
const givenId = /^[\w.:-]{1,100}$/

const ids = new WeakMap<Request, string>()

export function requestIdOf(request: Request): string {
  const known = ids.get(request)
  if (known !== undefined) return known
  const given = request.headers.get(header) ?? ''
  const id = givenId.test(given) ? given : randomUUID()
  ids.set(request, id)
  return id
}

/** What clients may not see of errors is logged here, once, with the id that they do see. */
export function useRequestIds(logger: Logger, hidden: HiddenErrors): Plugin {
  return {
    onResultProcess: ({ request, result }) => {
      const results = Array.isArray(result) ? result : 'errors' in result ? [result] : []
      for (const { errors = [] } of results as readonly ExecutionResult[])
        for (const error of errors) {
          const requestId = requestIdOf(request)
          Object.assign(error.extensions, { requestId })
          const found = hidden.take(error)
          if (found !== undefined) logger.error({ err: found.cause, requestId }, found.message)
        }
    },
    onResponse: ({ request, response }) => {
      response.headers.set(header, requestIdOf(request))
    },
  }
}
