// Acts that changed the graph, or were refused, in; lines of JSON in a file and in the server's log out.
import { appendFile } from 'node:fs/promises'
import type { Logger } from 'pino'

export type AuditEntry = {
  /** Name of the key; `-` where none was shown. */
  readonly by: string
  /** Name of the mutation's field. */
  readonly act: string
  readonly outcome: 'done' | 'failed'
  readonly requestId: string
  /** What was given, texts cut short; never a key. */
  readonly given: Readonly<Record<string, unknown>>
}

export type AuditLog = { readonly note: (entry: AuditEntry) => Promise<void> }

const longestValue = 200

/** @param file where each entry goes as a line; without it only the server's log tells */
export function createAuditLog(logger: Logger, file: string | undefined): AuditLog {
  return {
    note: async (entry) => {
      const line = { at: new Date().toISOString(), ...entry, given: shorten(entry.given) }
      logger.info({ audit: line }, `${line.by} ${line.act}: ${line.outcome}`)
      if (file === undefined) return
      try {
        await appendFile(file, `${JSON.stringify(line)}\n`, { mode: 0o600 })
      } catch (error) {
        // What was done is done: the log above still tells it.
        logger.error({ err: error }, `the audit log ${file} cannot be written`)
      }
    },
  }
}

function shorten(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      const isLong = text !== undefined && text.length > longestValue
      return [name, isLong ? `${text.slice(0, longestValue)}…` : value]
    }),
  )
}
