// Errors of Grafeo and of the file system in, StoreError with the file and the mend out.
import { dirname } from 'node:path'
import { StoreError, type StoreErrorCode } from '../store-error.ts'
import { describeAnnouncement, readServerAnnouncement } from './server-announcement.ts'

/** First match wins. Grafeo's own errors carry `gqlStatus` only where the database made them, so words have to do. */
const table: readonly (readonly [RegExp, StoreErrorCode, (file: string) => string])[] = [
  [/cannot be locked/, 'LOCKED', (file) => `${file} is in use by another process`],
  [
    /No space left|ENOSPC|os error 28|File too large|os error 27|EFBIG|quota/i,
    'DISK_FULL',
    (file) => `No space left for ${file}: free some, or set YUTU_DATA to another disk`,
  ],
  [
    /Read-only file system|Permission denied|EACCES|EROFS|EPERM|os error (13|30)/,
    'READ_ONLY',
    (file) => `${file} cannot be written: change its permissions, or set YUTU_DATA elsewhere`,
  ],
  [
    /EEXIST|ENOTDIR/,
    'FAILED',
    (file) => `${dirname(file)} is no directory: set YUTU_DATA to one, it is made if missing`,
  ],
  [
    /ENOENT.*mkdir/,
    'FAILED',
    (file) => `${dirname(file)} cannot be made: set YUTU_DATA to a directory elsewhere`,
  ],
  [
    /not a database file|header|magic|corrupt|checksum|Serialization error|unexpected end|truncated|damaged/i,
    'DAMAGED',
    (file) =>
      `${file} is damaged or no store of Yutu: put a backup in its place, or move it away and ingest again`,
  ],
]

export function toStoreError(error: unknown, file: string, directory: string): StoreError {
  if (error instanceof StoreError) return error
  const words = error instanceof Error ? error.message : String(error)
  const found = table.find(([pattern]) => pattern.test(words))
  if (found !== undefined) {
    const [, code, say] = found
    const mend = code === 'LOCKED' ? `: ${whoHolds(directory)}` : ''
    return new StoreError(code, say(file) + mend, error)
  }
  const status = statusOf(error)
  if (status?.startsWith('42')) {
    return new StoreError('INVALID_STATEMENT', `${file}: ${words}`, error)
  }
  return new StoreError('FAILED', `${file}: ${words}`, error)
}

/** GQLSTATUS of a database error: `40000` is a lost race, the one worth another try. */
export function statusOf(error: unknown): string | undefined {
  const status = (error as { gqlStatus?: unknown } | null)?.gqlStatus
  return typeof status === 'string' ? status : undefined
}

function whoHolds(directory: string): string {
  const announcement = readServerAnnouncement(directory)
  return announcement === undefined
    ? 'stop that process, or set YUTU_DATA to another directory'
    : describeAnnouncement(announcement)
}
