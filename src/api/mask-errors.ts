// Any error of a query in, what a client may see of it out; what it may not see is logged, once.
import { GraphQLError } from 'graphql'
import type { YogaMaskedErrorOpts } from 'graphql-yoga'
import type { Logger } from 'pino'
import { toClientError } from './error-codes.ts'

const maskedMessage = 'Something went wrong on our side; the log of the server tells what'

export function createMaskedErrors(logger: Logger): Pick<YogaMaskedErrorOpts, 'maskError'> {
  const logged = new WeakSet<object>()
  const logOnce = (error: unknown, message: string): void => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
    // One failed read of the store fails every field that waited for it.
    if (typeof cause === 'object' && cause !== null) {
      if (logged.has(cause)) return
      logged.add(cause)
    }
    logger.error({ err: cause }, message)
  }
  return {
    maskError: (error) => {
      const clientError = toClientError(error)
      if (clientError === undefined) logOnce(error, 'unexpected error')
      else if (isUnavailable(clientError)) logOnce(error, 'the store does not answer')
      return clientError ?? mask(error)
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
