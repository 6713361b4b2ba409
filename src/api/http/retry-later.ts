// Answers that say "not now" in, the same with the time to come back out.
import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** A store that went away is back as a rule within so long. */
const storeSeconds = 5

export function useRetryLater(): Plugin {
  const waits = new WeakMap<Request, number>()
  return {
    onResultProcess: ({ request, result }) => {
      const results = Array.isArray(result) ? result : 'errors' in result ? [result] : []
      const seconds = (results as readonly ExecutionResult[])
        .flatMap(({ errors = [] }) => errors)
        .flatMap(({ extensions: { code, retryAfterSeconds } }) =>
          code === 'STORE_UNAVAILABLE' ? [storeSeconds] : [Number(retryAfterSeconds ?? 0)],
        )
      waits.set(request, Math.max(0, ...seconds))
    },
    onResponse: ({ request, response }) => {
      const seconds = waits.get(request) ?? (response.status === 503 ? storeSeconds : 0)
      if (seconds > 0) response.headers.set('retry-after', String(seconds))
    },
  }
}
