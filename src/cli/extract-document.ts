// One document in, its extraction or the reason why there is none out.
import type { Document } from '../model/document.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { extract } from '../pipeline.ts'
import { describeError } from './exit-codes.ts'
import { sayNotices } from './notices.ts'
import type { Reporter } from './reporter.ts'

/** What could not be read, for the account at the end; it has been said already. */
export type Failed = { readonly kind: 'failed'; readonly source: string; readonly message: string }

/** A notice of level error (a page without an article) or a fault of ours fails this document alone. */
export function extractDocument(
  document: Document,
  knowledge: Knowledge,
  reporter: Reporter,
): { readonly kind: 'extraction'; readonly extraction: Extraction } | Failed {
  try {
    const extraction = extract(document, knowledge)
    sayNotices(extraction.notices, reporter)
    const error = extraction.notices.find(({ level }) => level === 'error')
    return error === undefined
      ? { kind: 'extraction', extraction }
      : { kind: 'failed', source: document.source, message: error.message }
  } catch (fault) {
    const message = describeError(fault)
    reporter.warn(`yutu: ${document.source}: ${message}`)
    return { kind: 'failed', source: document.source, message }
  }
}
