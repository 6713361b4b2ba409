// Errors of neo4j-driver in, StoreError with the address and the mend out.
import { StoreError, type StoreErrorCode } from '../store-error.ts'
import type { Neo4jSettings } from '../store-settings.ts'

type Line = readonly [RegExp, StoreErrorCode, (settings: Neo4jSettings) => string]

/** By the error's `code`; first match wins. The password never stands in a message. */
const byCode: readonly Line[] = [
  [
    /^(ServiceUnavailable|SessionExpired)$/,
    'UNREACHABLE',
    ({ uri }) => `Neo4j at ${uri} cannot be reached: start it, or correct NEO4J_URI`,
  ],
  [
    /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/,
    'UNAUTHORIZED',
    ({ uri, user }) =>
      `Neo4j at ${uri} refuses user '${user}': correct NEO4J_USER and NEO4J_PASSWORD`,
  ],
  [
    /General\.DatabaseUnavailable/,
    'UNREACHABLE',
    ({ uri }) => `Neo4j at ${uri} is not ready: wait a moment, or see its log`,
  ],
  [
    /Transaction\.TransactionTimedOut/,
    'TOO_SLOW',
    ({ uri }) => `Neo4j at ${uri} took too long for a read`,
  ],
  [
    /Database\.DatabaseNotFound/,
    'UNREACHABLE',
    ({ uri, database }) =>
      `Neo4j at ${uri} has no database '${database ?? ''}': create it, or correct NEO4J_DATABASE`,
  ],
  [
    /General\.(ReadOnly|ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase)|Cluster\.NotALeader|ForbiddenOnFollower|Security\.Forbidden|Statement\.AccessMode/,
    'READ_ONLY',
    ({ uri, database, user }) =>
      `Neo4j at ${uri}${database ? ` (database ${database})` : ''} takes no writes from '${user}': it is read-only, or the user may only read; use a writable database`,
  ],
  [
    /Statement\.SyntaxError|Statement\.ParameterMissing|Statement\.SemanticError|Statement\.TypeError|Statement\.ArgumentError|Procedure\.ProcedureNotFound/,
    'INVALID_STATEMENT',
    ({ uri }) => `Neo4j at ${uri} refuses a statement`,
  ],
]

/** By words, where the code says nothing. */
const byWords: readonly Line[] = [
  [
    /Server responded HTTP|Unknown Bolt protocol|Unknown scheme/i,
    'UNREACHABLE',
    ({ uri }) =>
      `${uri} is no address of Neo4j's Bolt: correct NEO4J_URI, bolt://HOST:7687 as a rule`,
  ],
  [
    /read[- ]only (mode|database|access)|database is read only|read replica/i,
    'READ_ONLY',
    ({ uri }) => `Neo4j at ${uri} is read-only: use a writable database`,
  ],
  [
    /No space left|disk (is )?full|not enough (disk )?space/i,
    'DISK_FULL',
    ({ uri }) => `The disk of Neo4j at ${uri} is full: free some space there`,
  ],
  [
    /Failed to connect|ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN/,
    'UNREACHABLE',
    ({ uri }) => `Neo4j at ${uri} cannot be reached: start it, or correct NEO4J_URI`,
  ],
]

export function toStoreError(error: unknown, settings: Neo4jSettings): StoreError {
  if (error instanceof StoreError) return error
  const code = codeOf(error)
  const words = error instanceof Error ? error.message : String(error)
  const found =
    byWords.find(([pattern]) => pattern.test(words)) ??
    byCode.find(([pattern]) => pattern.test(code))
  if (found === undefined) {
    return new StoreError('FAILED', `Neo4j at ${settings.uri}: ${firstLine(words)}`, error)
  }
  const [, storeCode, say] = found
  const detail = storeCode === 'INVALID_STATEMENT' ? `: ${firstLine(words)}` : ''
  return new StoreError(storeCode, say(settings) + detail, error)
}

/** `Neo.ClientError.Security.Unauthorized`, `ServiceUnavailable` … */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}

function firstLine(words: string): string {
  return words.split('\n')[0] ?? ''
}
