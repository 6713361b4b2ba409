// An error of the API or a store in, the GraphQL error a client sees out: the one table of codes.
import { GraphQLError } from 'graphql'
import { StoreError, type StoreErrorCode } from '../stores/store-error.ts'
import { ApiError, type ApiErrorCode } from './api-error.ts'

type ClientError = { readonly code: string; readonly status: number }

const storeUnavailable: ClientError = { code: 'STORE_UNAVAILABLE', status: 503 }

/** Codes a client may see, with the HTTP status of an answer that has nothing but the error. */
const clientErrors: Readonly<Partial<Record<ApiErrorCode | StoreErrorCode, ClientError>>> = {
  BAD_USER_INPUT: { code: 'BAD_USER_INPUT', status: 400 },
  TOO_DEEP: { code: 'TOO_DEEP', status: 400 },
  TOO_COMPLEX: { code: 'TOO_COMPLEX', status: 400 },
  UNAUTHENTICATED: { code: 'UNAUTHENTICATED', status: 401 },
  FORBIDDEN: { code: 'FORBIDDEN', status: 403 },
  RATE_LIMITED: { code: 'RATE_LIMITED', status: 429 },
  REFUSED: { code: 'REFUSED', status: 409 },
  READ_ONLY: { code: 'READ_ONLY', status: 403 },
  UNSUPPORTED: { code: 'UNSUPPORTED', status: 501 },
  UNREACHABLE: storeUnavailable,
  UNAUTHORIZED: storeUnavailable,
  LOCKED: storeUnavailable,
  DAMAGED: storeUnavailable,
  TOO_SLOW: storeUnavailable,
}

/** Messages of the store name addresses and files, so a client only hears what it can act on. */
const unavailableMessage = 'The store does not answer; try again in a moment'

/** The error a client may see; undefined for a fault of ours, which stays masked and is logged. */
export function toClientError(error: unknown): GraphQLError | undefined {
  const cause = error instanceof GraphQLError ? error.originalError : error
  // Wrong in the query itself (syntax, types, a scalar): GraphQL's own words are for the client.
  if (error instanceof GraphQLError && (!cause || cause instanceof GraphQLError)) {
    return withCode(error)
  }
  if (!(cause instanceof ApiError || cause instanceof StoreError)) return undefined
  const known = clientErrors[cause.code]
  if (known === undefined) return undefined
  const message = known === storeUnavailable ? unavailableMessage : cause.message
  return refuse(known, message, error instanceof GraphQLError ? error : undefined)
}

/** A refusal before anything ran: the whole answer is this error, with its HTTP status. */
export function toRefusal(error: ApiError): GraphQLError {
  const known = clientErrors[error.code] ?? { code: error.code, status: 400 }
  return new GraphQLError(error.message, {
    extensions: {
      code: known.code,
      http: { status: known.status },
      ...(error.retryAfterSeconds === undefined
        ? {}
        : { retryAfterSeconds: error.retryAfterSeconds }),
    },
  })
}

function withCode(error: GraphQLError): GraphQLError {
  const { code } = error.extensions
  if (code !== undefined) return error
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  })
}

function refuse(known: ClientError, message: string, located: GraphQLError | undefined) {
  return new GraphQLError(message, {
    extensions: { code: known.code, http: { status: known.status } },
    ...(located === undefined
      ? {}
      : { nodes: located.nodes ?? null, path: located.path ?? null, originalError: located }),
  })
}
