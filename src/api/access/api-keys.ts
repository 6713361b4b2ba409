// The setting `YUTU_API_KEYS` in, who a request comes from and what they may do out. Keys are kept as hashes only.
import { createHash, timingSafeEqual } from 'node:crypto'
import { ApiError } from '../api-error.ts'

/** What a holder of a key may do; each may do what those before it may: read, judge and take texts in, remove and import. */
export const accessRoles = ['reader', 'editor', 'admin'] as const
export type AccessRole = (typeof accessRoles)[number]

export type Caller = { readonly name: string; readonly role: AccessRole }

export type ApiKeys = {
  readonly count: number
  /**
   * Who bears the key of `Authorization: Bearer KEY`; undefined when no key is shown.
   * Throws ApiError UNAUTHENTICATED for a key that is nobody's.
   */
  readonly callerOf: (headers: Headers) => Caller | undefined
}

const leastKeyLength = 16
const hashMark = 'sha256='

type Holder = Caller & { readonly hash: Buffer }

/**
 * `NAME:KEY` or `NAME:ROLE:KEY` with commas between, e.g. `wang:admin:0123456789abcdef`; without a role an editor. In place of the
 * key may stand `sha256=` and its hash, as `yutu key` prints it. Throws ApiError BAD_KEYS, which never shows a key.
 */
export function readApiKeys(setting: string): ApiKeys {
  const holders = setting
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .map(toHolder)
  const names = holders.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new ApiError('BAD_KEYS', `YUTU_API_KEYS names '${twice}' twice`)
  return { count: holders.length, callerOf: (headers) => callerOf(headers, holders) }
}

/** The entry of `YUTU_API_KEYS` that knows the key by its hash alone. */
export function entryOf({ name, role }: Caller, key: string): string {
  return `${name}:${role}:${hashMark}${hashOf(key).toString('hex')}`
}

function toHolder(entry: string, at: number): Holder {
  const place = `YUTU_API_KEYS, entry ${at + 1}`
  const [, name, role = 'editor', key] =
    /^([^:]+):(?:(reader|editor|admin):)?(.+)$/.exec(entry) ?? []
  if (name === undefined || key === undefined)
    throw new ApiError(
      'BAD_KEYS',
      `${place}: expected NAME:KEY or NAME:ROLE:KEY, e.g. wang:admin:0123456789abcdef`,
    )
  return { name, role: role as AccessRole, hash: readHash(key, `${place}: the key of '${name}'`) }
}

function readHash(key: string, what: string): Buffer {
  if (key.startsWith(hashMark)) {
    const hash = key.slice(hashMark.length)
    if (/^[0-9a-f]{64}$/i.test(hash)) return Buffer.from(hash, 'hex')
    throw new ApiError(
      'BAD_KEYS',
      `${what} is no SHA-256: expected 64 hexadecimal digits behind ${hashMark}`,
    )
  }
  if (key.length >= leastKeyLength) return hashOf(key)
  throw new ApiError(
    'BAD_KEYS',
    `${what} has ${key.length} characters; give it at least ${leastKeyLength}`,
  )
}

function callerOf(headers: Headers, holders: readonly Holder[]): Caller | undefined {
  const shown = headers.get('authorization')
  // Where nobody has a key there is none to be wrong.
  if (shown === null || holders.length === 0) return undefined
  const [, key] = /^Bearer\s+(\S+)\s*$/i.exec(shown) ?? []
  if (key === undefined)
    throw new ApiError('UNAUTHENTICATED', 'Send a key as `Authorization: Bearer KEY`')
  const hash = hashOf(key)
  // Every key is compared, each in the same time.
  const [holder] = holders.filter((one) => timingSafeEqual(one.hash, hash))
  if (holder === undefined)
    throw new ApiError('UNAUTHENTICATED', 'The key that was sent is none of YUTU_API_KEYS')
  return { name: holder.name, role: holder.role }
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
