/** What a store could not do, with the address and the mend in the message and the driver's error as `cause`. */
export type StoreErrorCode =
  | 'UNREACHABLE'
  | 'UNAUTHORIZED'
  | 'READ_ONLY'
  | 'LOCKED'
  | 'DISK_FULL'
  | 'DAMAGED'
  | 'UNSUPPORTED'
  /** Another process changed the same thing at the same time; adapters try again by themselves. */
  | 'CONFLICT'
  /** A judgement that contradicts one that stands, or is none. */
  | 'REFUSED'
  /** A read that took longer than whoever asked would wait. */
  | 'TOO_SLOW'
  | 'INVALID_STATEMENT'
  | 'FAILED'

export class StoreError extends Error {
  readonly code: StoreErrorCode
  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'StoreError'
    this.code = code
  }
}
