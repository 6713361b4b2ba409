// Turns away who may not read, and who has spent the points of the minute, before anything is read.
import type { ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { ApiError } from '../api-error.ts'
import type { Context } from '../context.ts'
import { toRefusal } from '../error-codes.ts'
import type { Measure } from '../query-limits.ts'
import { createRateLimit, pointsOf, type RateState } from './rate-limit.ts'

type Stop = (result: { errors: ReturnType<typeof toRefusal>[] }) => void

/** Node's request behind a fetch request, where there is one. */
type Socketed = { readonly req?: { readonly socket?: { readonly remoteAddress?: string } } }

export function useAccess({
  measure,
  pointsPerMinute,
}: {
  readonly measure: Measure
  readonly pointsPerMinute: number | undefined
}): Plugin<Context> {
  const limit = pointsPerMinute === undefined ? undefined : createRateLimit(pointsPerMinute)
  const states = new WeakMap<Request, RateState>()
  const refuse = (error: unknown, stop: Stop): void => {
    if (!(error instanceof ApiError)) throw error
    stop({ errors: [toRefusal(error)] })
  }
  /** Waits for nothing where there is no limit: most servers have none. */
  const check = (args: ExecutionArgs, stop: Stop): void | Promise<void> => {
    const context = args.contextValue as Context & Socketed & { readonly request: Request }
    try {
      context.access.mayRead()
    } catch (error) {
      return refuse(error, stop)
    }
    if (limit === undefined) return
    const who = context.access.callerName ?? context.req?.socket?.remoteAddress ?? 'unknown'
    return limit.spend(who, pointsOf(measure(args).cost)).then(
      (state) => void states.set(context.request, state),
      (error: unknown) => refuse(error, stop),
    )
  }
  return {
    onExecute: ({ args, setResultAndStopExecution }) => check(args, setResultAndStopExecution),
    onSubscribe: ({ args, setResultAndStopExecution }) => check(args, setResultAndStopExecution),
    onResponse: ({ request, response }) => {
      const state = states.get(request)
      if (state === undefined) return
      response.headers.set('ratelimit-limit', String(state.limit))
      response.headers.set('ratelimit-remaining', String(state.remaining))
      response.headers.set('ratelimit-reset', String(state.resetSeconds))
    },
  }
}
