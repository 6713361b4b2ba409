// The setting `YUTU_API_KEYS` in, who a request comes from out. Keys are kept as hashes only.
import { createHash, timingSafeEqual } from 'node:crypto'
import { ApiError } from './api-error.ts'

const leastKeyLength = 16

export type ApiKeys = {
  readonly count: number
  /** Name of the key that `Authorization: Bearer KEY` shows. Throws ApiError UNAUTHENTICATED, with the mend. */
  readonly callerOf: (headers: Headers) => string
}

type Holder = { readonly name: string; readonly hash: Buffer }

/** `name:key` pairs with commas between, e.g. `wang:0123456789abcdef`. Throws ApiError BAD_KEYS, which never shows a key. */
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

function toHolder(entry: string, at: number): Holder {
  const place = `YUTU_API_KEYS, entry ${at + 1}`
  const [, name, key] = /^([^:]+):(.+)$/.exec(entry) ?? []
  if (name === undefined || key === undefined)
    throw new ApiError('BAD_KEYS', `${place}: expected NAME:KEY, e.g. wang:0123456789abcdef`)
  if (key.length < leastKeyLength)
    throw new ApiError(
      'BAD_KEYS',
      `${place}: the key of '${name}' has ${key.length} characters; give it at least ${leastKeyLength}`,
    )
  return { name, hash: hashOf(key) }
}

function callerOf(headers: Headers, holders: readonly Holder[]): string {
  if (holders.length === 0)
    throw new ApiError(
      'UNAUTHENTICATED',
      'Nobody may judge here: start the server with YUTU_API_KEYS=NAME:KEY',
    )
  const [, key] = /^Bearer\s+(\S+)\s*$/i.exec(headers.get('authorization') ?? '') ?? []
  if (key === undefined)
    throw new ApiError('UNAUTHENTICATED', 'Send a key: the header `Authorization: Bearer KEY`')
  const hash = hashOf(key)
  // Every key is compared, each in the same time.
  const [holder] = holders.filter((one) => timingSafeEqual(one.hash, hash))
  if (holder === undefined)
    throw new ApiError('UNAUTHENTICATED', 'The key that was sent is none of YUTU_API_KEYS')
  return holder.name
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
