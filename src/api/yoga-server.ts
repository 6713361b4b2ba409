// An open store in, the GraphQL server over it out: `fetch` answers requests in process, `startServer` listens with it.
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { type Logger, pino } from 'pino'
import type { Knowledge } from '../model/knowledge.ts'
import { useAnswerStatus } from './answer-status.ts'
import { type Context, createContext } from './context.ts'
import { graphqlPath, renderGraphiqlPage } from './graphiql.ts'
import { createMaskedErrors } from './mask-errors.ts'
import { defaultLimits, type QueryLimits, useQueryLimits } from './query-limits.ts'
import type { ReadableStore } from './reading.ts'
import type { ReviewParts } from './review.ts'
import { useRoutes } from './routes.ts'
import { createSchema } from './schema.ts'

/** A query of the most words there may be, and its variables, fit well. */
const maximumBodyBytes = 1_000_000

export type ServerOptions = {
  /** Where unexpected errors go; silent when absent. */
  readonly logger?: Logger
  readonly limits?: QueryLimits
  /** What texts are read with for `explain`; without it there is none. */
  readonly knowledge?: () => Promise<Knowledge>
  /** What judgements of people need; without it none are taken. */
  readonly review?: ReviewParts
  /** The day of a request, ISO; China's when absent. */
  readonly today?: () => string
}

/** The news is dated by China's calendar, wherever the server stands. */
function todayInChina(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())
}

export type YutuServer = YogaServerInstance<object, Context>

export function createYogaServer(store: ReadableStore, options: ServerOptions = {}): YutuServer {
  const { knowledge, review } = options
  const logger = options.logger ?? pino({ level: 'silent' })
  return createYoga<object, Context>({
    schema: createSchema(),
    context: ({ request }) =>
      createContext({
        store,
        today: (options.today ?? todayInChina)(),
        headers: request.headers,
        ...(knowledge === undefined ? {} : { knowledge }),
        ...(review === undefined ? {} : { review }),
      }),
    graphqlEndpoint: graphqlPath,
    landingPage: false,
    graphiql: true,
    renderGraphiQL: renderGraphiqlPage,
    maskedErrors: createMaskedErrors(logger),
    plugins: [
      useRoutes(store, logger),
      useQueryLimits(options.limits ?? defaultLimits),
      useAnswerStatus(),
    ],
    maxRequestBodySize: maximumBodyBytes,
    // Pages of other sites may not read what a server on this machine knows.
    cors: false,
    logging: false,
  })
}
