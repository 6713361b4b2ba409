// What could not be read, with the thing and the mend in the message and the cause beside it.
export type ReadErrorCode =
  | 'NOT_FOUND'
  | 'NO_INPUTS'
  | 'NO_PERMISSION'
  | 'EMPTY'
  | 'BINARY'
  | 'UNSUPPORTED_FORMAT'
  | 'UNKNOWN_CHARSET'
  | 'MOJIBAKE'
  | 'BROKEN_ARCHIVE'
  | 'ARCHIVE_BOMB'
  | 'BROKEN_FILE'
  | 'ENCRYPTED'
  | 'NEEDS_OCR'
  | 'NO_ARTICLE'
  | 'TOO_LARGE'
  | 'LINE_TOO_LONG'
  | 'MALFORMED_RECORD'
  | 'RECORD_WITHOUT_TEXT'
  | 'INVALID_DATE'
  | 'INVALID_REGION'
  | 'INVALID_NAMES'
  | 'FAILED'

/** One clear line: the input, what is wrong with it, how to mend it. */
export class ReadError extends Error {
  readonly code: ReadErrorCode
  constructor(code: ReadErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'ReadError'
    this.code = code
  }
}

/** No bytes, or nothing but white space. */
export function emptyFile(path: string): ReadError {
  return new ReadError('EMPTY', `${path}: the file is empty; nothing to read`)
}

/** An input that failed; the others go on. `kind` tells it from a Document. */
export type ReadFailure = {
  readonly kind: 'failure'
  /** The path as given or found, with `#LINE` for a record. */
  readonly source: string
  readonly error: ReadError
}

/** Makes a failure out of whatever was thrown while `source` was read. */
export function failureOf(source: string, thrown: unknown): ReadFailure {
  return { kind: 'failure', source, error: readErrorOf(source, thrown) }
}

const messageBySystemCode: Readonly<Record<string, readonly [ReadErrorCode, string]>> = {
  ENOENT: ['NOT_FOUND', 'no such file or directory; check the path'],
  ENOTDIR: ['NOT_FOUND', 'no such file or directory; check the path'],
  ELOOP: ['NOT_FOUND', 'a symbolic link that leads back to itself; give the file it stands for'],
  EACCES: ['NO_PERMISSION', 'permission denied; make it readable for this user'],
  EPERM: ['NO_PERMISSION', 'permission denied; make it readable for this user'],
}

function readErrorOf(source: string, thrown: unknown): ReadError {
  if (thrown instanceof ReadError) return thrown
  const systemCode = (thrown as { readonly code?: unknown } | undefined)?.code
  const known = typeof systemCode === 'string' ? messageBySystemCode[systemCode] : undefined
  if (known) return new ReadError(known[0], `${source}: ${known[1]}`, thrown)
  const reason = thrown instanceof Error ? thrown.message : String(thrown)
  return new ReadError('FAILED', `${source}: ${reason}`, thrown)
}
