// Notices in, lines for people out.
import type { Notice } from '../model/notice.ts'
import type { Reporter } from './reporter.ts'

/** Warnings and errors are said; what is merely informative stays in the notices. */
export function sayNotices(notices: readonly Notice[], reporter: Reporter): void {
  for (const { level, message, place, rule } of notices) {
    if (level === 'info') continue
    reporter.warn(`yutu: ${message} [${rule}${place === undefined ? '' : ` ${place}`}]`)
  }
}
