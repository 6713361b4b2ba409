// A request's headers in, what its caller may do out.
import { ApiError } from '../api-error.ts'
import { type AccessRole, type ApiKeys, accessRoles, type Caller } from './api-keys.ts'

export type Reads = 'open' | 'key'

export type AccessRules = {
  readonly keys: ApiKeys
  /** Whether reading needs a key too. */
  readonly reads: Reads
}

/** Who may do what in one request. */
export type Access = {
  /** Throws ApiError UNAUTHENTICATED without a key that does for it, FORBIDDEN with one of a lower role. */
  readonly need: (role: AccessRole) => Caller
  /** Throws as `need` does, unless everybody may read. */
  readonly mayRead: () => void
  /** Name of the key, undefined without one. */
  readonly callerName: string | undefined
}

/** Throws ApiError UNAUTHENTICATED for a key that is nobody's. */
export function createAccess({ keys, reads }: AccessRules, headers: Headers): Access {
  const caller = keys.callerOf(headers)
  const need = (role: AccessRole): Caller => {
    if (keys.count === 0)
      throw new ApiError(
        'UNAUTHENTICATED',
        'Nobody has a key here: start the server with YUTU_API_KEYS=NAME:KEY',
      )
    if (caller === undefined)
      throw new ApiError('UNAUTHENTICATED', 'Send a key: the header `Authorization: Bearer KEY`')
    if (accessRoles.indexOf(caller.role) < accessRoles.indexOf(role))
      throw new ApiError(
        'FORBIDDEN',
        `The key of '${caller.name}' is a ${caller.role}'s; this takes ${role === 'reader' ? 'a' : 'an'} ${role}'s`,
      )
    return caller
  }
  return {
    need,
    mayRead: () => {
      if (reads === 'key') need('reader')
    },
    callerName: caller?.name,
  }
}
