// Flags and environment in, one typed and checked object out. The README's table of settings is this file.
import { resolve } from 'node:path'
import { type ApiKeys, readApiKeys } from '../api/api-keys.ts'
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
    'Who may judge over GraphQL: NAME:KEY, several with commas between; keys of 16 characters or more',
  ],
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
  readonly apiKeys: ApiKeys
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
    apiKeys: checkApiKeys(value(undefined, 'YUTU_API_KEYS')),
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
