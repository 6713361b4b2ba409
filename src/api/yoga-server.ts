// An open store in, the GraphQL server over it out: `fetch` answers requests in process, `startServer` listens with it.
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import { type Logger, pino } from 'pino'
import type { Knowledge } from '../model/knowledge.ts'
import type { AccessRules } from './access/access.ts'
import { readApiKeys } from './access/api-keys.ts'
import { createAuditLog } from './access/audit-log.ts'
import { useAccess } from './access/use-access.ts'
import { addContext, type Context } from './context.ts'
import { useAnswerStatus } from './http/answer-status.ts'
import { useCaching } from './http/caching.ts'
import { withDeadline } from './http/deadline.ts'
import { graphqlPath, renderGraphiqlPage } from './http/graphiql.ts'
import {
  cookbookFolder,
  type Operations,
  readOperations,
  useOperations,
} from './http/operations.ts'
import { requestIdOf, useRequestIds } from './http/request-ids.ts'
import { useRetryLater } from './http/retry-later.ts'
import { useRoutes } from './http/routes.ts'
import { createMaskedErrors } from './mask-errors.ts'
import { createMeasure, defaultLimits, type QueryLimits, useQueryLimits } from './query-limits.ts'
import type { ReadableStore } from './reading.ts'
import type { ReviewParts } from './review.ts'
import { createSchema } from './schema.ts'

/** A query of the most words there may be, and its variables, fit well. */
const maximumBodyBytes = 1_000_000

/** How long the store may take for all that one request asks, unless told otherwise. */
const defaultTimeoutMs = 30_000

export type ServerOptions = {
  /** Where unexpected errors and the audit go; silent when absent. */
  readonly logger?: Logger
  readonly limits?: QueryLimits
  /** Who has a key and whether reading takes one; without it everybody reads and nobody writes. */
  readonly rules?: AccessRules
  /** Points a minute for each key or address; no limit when absent. */
  readonly pointsPerMinute?: number
  /** File that every act goes to as a line. */
  readonly auditFile?: string
  /** Origins whose pages may read the answers (`*`: all); none when absent. */
  readonly corsOrigins?: readonly string[]
  readonly timeoutMs?: number
  /** Operations that may be asked for by name or hash; the cookbook's when absent. */
  readonly operations?: Operations
  /** What texts are read with; without it none are. */
  readonly knowledge?: () => Promise<Knowledge>
  /** What judgements of people need; without it none are taken. */
  readonly review?: ReviewParts
  /** The day of a request, ISO; China's when absent. */
  readonly today?: () => string
}

const chinaDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })

/** The news is dated by China's calendar, wherever the server stands. */
const todayInChina = (): string => chinaDay.format(new Date())

export type YutuServer = YogaServerInstance<object, Context>

export function createYogaServer(store: ReadableStore, options: ServerOptions = {}): YutuServer {
  const { knowledge, review, timeoutMs = defaultTimeoutMs, today = todayInChina } = options
  const logger = options.logger ?? pino({ level: 'silent' })
  const rules = options.rules ?? { keys: readApiKeys(''), reads: 'open' }
  const audit = createAuditLog(logger, options.auditFile)
  const { take, ...maskedErrors } = createMaskedErrors()
  const schema = createSchema()
  return createYoga<object, Context>({
    schema,
    context: (initial) => {
      const { request } = initial
      addContext(initial, {
        store: withDeadline(store, timeoutMs),
        today,
        headers: request.headers,
        requestId: requestIdOf(request),
        rules,
        audit,
        ...(knowledge === undefined ? {} : { knowledge }),
        ...(review === undefined ? {} : { review }),
      })
      return initial as typeof initial & Context
    },
    graphqlEndpoint: graphqlPath,
    landingPage: false,
    graphiql: true,
    renderGraphiQL: renderGraphiqlPage,
    maskedErrors,
    plugins: [
      useRoutes({ store, logger, schema, rules }),
      useCaching(store, today),
      useOperations(options.operations ?? readOperations([cookbookFolder])),
      useQueryLimits(options.limits ?? defaultLimits),
      useAccess({ measure: createMeasure(), pointsPerMinute: options.pointsPerMinute }),
      useRequestIds(logger, { take }),
      useRetryLater(),
      useAnswerStatus(),
    ],
    maxRequestBodySize: maximumBodyBytes,
    // Unless told otherwise pages of other sites may not read what a server on this machine knows.
    cors: options.corsOrigins === undefined ? false : corsFor(options.corsOrigins),
    logging: false,
  })
}

function corsFor(origins: readonly string[]) {
  return {
    origin: [...origins],
    methods: ['GET', 'POST', 'OPTIONS'],
    allowedHeaders: ['content-type', 'authorization', 'x-request-id', 'if-none-match'],
    exposedHeaders: [
      'etag',
      'x-request-id',
      'retry-after',
      'ratelimit-limit',
      'ratelimit-remaining',
      'ratelimit-reset',
    ],
    credentials: false,
  }
}
