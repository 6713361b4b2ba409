// Flags and environment in, one typed and checked object out. The README's table of settings is this file.
import { resolve } from 'node:path'
import { type ApiKeys, readApiKeys } from '../api/access/api-keys.ts'
import { cookbookFolder, type Operations, readOperations } from '../api/http/operations.ts'
import { defaultLimits } from '../api/query-limits.ts'
import type { ServerOptions } from '../api/yoga-server.ts'
import { checkedRegion } from '../read/read-options.ts'
import type { StoreSettings } from '../stores/open-store.ts'
import { ConfigError } from './config-error.ts'

/** Every setting with its environment variable, default and meaning, in the order of the README. */
export const settingTable = [
  [
    'NEO4J_URI',
    '',
    'Write to this Neo4j (bolt://, neo4j://, neo4j+s://) instead of the embedded store',
  ],
  ['NEO4J_USER', 'neo4j', 'Its user'],
  ['NEO4J_PASSWORD', '', 'Its password'],
  ['NEO4J_DATABASE', '', "Its database; the user's home database when empty"],
  ['YUTU_DATA', '.yutu', 'Directory of the embedded store, made if missing'],
  ['YUTU_REGION', '', 'Home region (six-digit code) of input that does not tell its own'],
  ['YUTU_NAMES', '', 'YAML file with names of your own, read anew when it changes'],
  [
    'YUTU_API_KEYS',
    '',
    'Keys: NAME:ROLE:KEY with commas between; reader, editor (judges, takes texts in) or admin (removes, imports); `yutu key` makes one',
  ],
  ['YUTU_READS', 'open', 'Who may read over GraphQL: open (everybody) or key (who has a key)'],
  [
    'YUTU_RATE',
    '0',
    'Points a minute for each key or address, a query costs its cost / 100; 0: no limit',
  ],
  ['YUTU_CORS', '', 'Origins whose pages may read the answers, commas between; * for all'],
  ['YUTU_INTROSPECTION', 'on', 'Whether queries may ask for the schema: on or off'],
  [
    'YUTU_TIMEOUT',
    '30',
    'Seconds the store may take for one request; later than that it is answered 503',
  ],
  [
    'YUTU_OPERATIONS',
    '',
    'Folder of `.graphql` files, one operation each, that clients may ask for by name',
  ],
  ['YUTU_AUDIT', '', 'File that every mutation goes to as a line: who, when, what, how it ended'],
  ['PORT', '4000', 'Port of the server'],
  ['HOST', '127.0.0.1', 'Address the server listens on'],
  ['YUTU_LOG', 'info', 'Level of the server’s log: debug, info, warn, error or silent'],
] as const

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const

export type Settings = {
  readonly store: StoreSettings
  /** Home region of documents that do not tell their own. */
  readonly region?: string
  readonly namesFile?: string
  /** Who may ask the server what, and how much. */
  readonly serving: Pick<
    ServerOptions,
    | 'rules'
    | 'pointsPerMinute'
    | 'corsOrigins'
    | 'limits'
    | 'timeoutMs'
    | 'auditFile'
    | 'operations'
  >
  readonly port: number
  readonly host: string
  readonly logLevel: (typeof logLevels)[number]
}

/** What flags may override; the names are commander's. */
export type SettingFlags = {
  readonly data?: string
  readonly names?: string
  readonly port?: string
  readonly host?: string
}

/** Throws ConfigError naming the variable or flag, its value and the mend. */
export function readSettings(
  flags: SettingFlags,
  environment: Readonly<Record<string, string | undefined>>,
): Settings {
  const value = (flag: string | undefined, name: (typeof settingTable)[number][0]): string =>
    flag ?? (environment[name] || (settingTable.find(([key]) => key === name)?.[1] ?? ''))
  const region = value(undefined, 'YUTU_REGION')
  const namesFile = value(flags.names, 'YUTU_NAMES')
  const logLevel = value(undefined, 'YUTU_LOG')
  return {
    store: readStore(value(undefined, 'NEO4J_URI'), value, flags),
    ...(region === '' ? {} : { region: checkedRegion(region, 'YUTU_REGION') }),
    ...(namesFile === '' ? {} : { namesFile: resolve(namesFile) }),
    serving: readServing((name) => value(undefined, name)),
    port: checkPort(value(flags.port, 'PORT')),
    host: value(flags.host, 'HOST'),
    logLevel: checkOneOf('YUTU_LOG', logLevel, logLevels),
  }
}

function readStore(
  uri: string,
  value: (flag: string | undefined, name: (typeof settingTable)[number][0]) => string,
  flags: SettingFlags,
): StoreSettings {
  if (uri === '') return { kind: 'embedded', directory: resolve(value(flags.data, 'YUTU_DATA')) }
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]/.test(uri)) {
    throw new ConfigError(
      'BAD_SETTING',
      `NEO4J_URI is '${uri}': expected bolt://HOST:7687 or neo4j://HOST:7687 (+s for TLS)`,
    )
  }
  const database = value(undefined, 'NEO4J_DATABASE')
  return {
    kind: 'neo4j',
    uri,
    user: value(undefined, 'NEO4J_USER'),
    password: value(undefined, 'NEO4J_PASSWORD'),
    ...(database === '' ? {} : { database }),
  }
}

function readServing(
  value: (name: (typeof settingTable)[number][0]) => string,
): Settings['serving'] {
  const rate = checkCount('YUTU_RATE', value('YUTU_RATE'), 0)
  const origins = value('YUTU_CORS')
    .split(/[,\s]+/)
    .filter((origin) => origin !== '')
    .map(checkOrigin)
  const audit = value('YUTU_AUDIT')
  const operations = value('YUTU_OPERATIONS')
  const introspection = checkOneOf('YUTU_INTROSPECTION', value('YUTU_INTROSPECTION'), ['on', 'off'])
  return {
    rules: {
      keys: checkApiKeys(value('YUTU_API_KEYS')),
      reads: checkOneOf('YUTU_READS', value('YUTU_READS'), ['open', 'key']),
    },
    limits: { ...defaultLimits, hasIntrospection: introspection === 'on' },
    timeoutMs: 1000 * checkCount('YUTU_TIMEOUT', value('YUTU_TIMEOUT'), 1),
    ...(rate === 0 ? {} : { pointsPerMinute: rate }),
    ...(origins.length === 0 ? {} : { corsOrigins: origins }),
    ...(operations === '' ? {} : { operations: checkOperations(operations) }),
    ...(audit === '' ? {} : { auditFile: resolve(audit) }),
  }
}

function checkOperations(folder: string): Operations {
  try {
    return readOperations([cookbookFolder, resolve(folder)])
  } catch (error) {
    throw new ConfigError('BAD_SETTING', `YUTU_OPERATIONS: ${(error as Error).message}`)
  }
}

function checkOrigin(origin: string): string {
  if (/^(\*|https?:\/\/[^/\s]+)$/.test(origin)) return origin
  throw new ConfigError(
    'BAD_SETTING',
    `YUTU_CORS is '${origin}': expected an origin, e.g. https://maps.example.org, without a path`,
  )
}

function checkCount(name: string, given: string, least: number): number {
  const count = Number(given)
  if (/^\d+$/.test(given) && count >= least && count <= 1_000_000_000) return count
  throw new ConfigError(
    'BAD_SETTING',
    `${name} is '${given}': expected a whole number from ${least}`,
  )
}

function checkApiKeys(setting: string): ApiKeys {
  try {
    return readApiKeys(setting)
  } catch (error) {
    throw new ConfigError('BAD_SETTING', (error as Error).message)
  }
}

function checkPort(port: string): number {
  const number = Number(port)
  if (/^\d+$/.test(port) && number <= 65_535) return number
  throw new ConfigError('BAD_SETTING', `Port '${port}' is no number from 0 to 65535`)
}

function checkOneOf<T extends string>(name: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === given)
  if (found !== undefined) return found
  throw new ConfigError('BAD_SETTING', `${name} is '${given}': expected ${allowed.join(', ')}`)
}
