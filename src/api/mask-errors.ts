// Any error of a query in, what a client may see of it out; what it may not see is kept for the log.
import { GraphQLError } from 'graphql'
import type { YogaMaskedErrorOpts } from 'graphql-yoga'
import { toClientError } from './error-codes.ts'

const maskedMessage = 'Something went wrong on our side; the log of the server tells what'

type HiddenError = { readonly cause: unknown; readonly message: string }

/** What stands behind errors that clients see. */
export type HiddenErrors = {
  /** Undefined where nothing is hidden, and when what failed was taken before: one failed read fails every field that waited for it. */
  readonly take: (shown: GraphQLError) => HiddenError | undefined
}

export function createMaskedErrors(): Pick<YogaMaskedErrorOpts, 'maskError'> & HiddenErrors {
  const hidden = new WeakMap<object, HiddenError>()
  const taken = new WeakSet<object>()
  const hide = (shown: GraphQLError, error: unknown, message: string): GraphQLError => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
    hidden.set(shown, { cause, message })
    return shown
  }
  return {
    maskError: (error) => {
      const clientError = toClientError(error)
      if (clientError === undefined) return hide(mask(error), error, 'unexpected error')
      return isUnavailable(clientError)
        ? hide(clientError, error, 'the store does not answer')
        : clientError
    },
    take: (shown) => {
      const found = hidden.get(shown)
      if (found === undefined || typeof found.cause !== 'object' || found.cause === null)
        return found
      if (taken.has(found.cause)) return undefined
      taken.add(found.cause)
      return found
    },
  }
}

function isUnavailable({ extensions: { code } }: GraphQLError): boolean {
  return code === 'STORE_UNAVAILABLE'
}

function mask(error: unknown): GraphQLError {
  const located = error instanceof GraphQLError ? error : undefined
  return new GraphQLError(maskedMessage, {
    nodes: located?.nodes ?? null,
    path: located?.path ?? null,
    extensions: { code: 'INTERNAL_SERVER_ERROR', http: { status: 500 } },
  })
}
