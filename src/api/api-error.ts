// What the API refuses or cannot do, with a code for programs and a message for people.
export type ApiErrorCode =
  | 'BAD_USER_INPUT'
  | 'TOO_DEEP'
  | 'TOO_COMPLEX'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'RATE_LIMITED'
  | 'BAD_KEYS'
  | 'BAD_OPERATION'
  | 'PORT_IN_USE'
  | 'PORT_FORBIDDEN'
  | 'ADDRESS_UNKNOWN'
  | 'NOT_LISTENING'

export class ApiError extends Error {
  readonly code: ApiErrorCode
  /** When to try again, where it is known. */
  readonly retryAfterSeconds: number | undefined
  constructor(code: ApiErrorCode, message: string, cause?: unknown, retryAfterSeconds?: number) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'ApiError'
    this.code = code
    this.retryAfterSeconds = retryAfterSeconds
  }
}
