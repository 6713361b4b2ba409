// Documents and failures in, their extractions or the reasons why there is none out, in their order.
import type { Document } from '../model/document.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { extract, extractAll } from '../pipeline.ts'
import { describeError } from './exit-codes.ts'
import { sayNotices } from './notices.ts'
import type { Reporter } from './reporter.ts'

export type Extracted = { readonly kind: 'extraction'; readonly extraction: Extraction }
/** What could not be read, for the account at the end; it has been said already. */
export type Failed = { readonly kind: 'failed'; readonly source: string; readonly message: string }

/** Documents are read together until they hold this many characters: a day's page, or a hundred short records. */
const charactersAtOnce = 50_000

export async function* extractDocuments(
  found: AsyncIterable<Document | Failed>,
  knowledge: Knowledge,
  reporter: Reporter,
): AsyncGenerator<Extracted | Failed> {
  let waiting: (Document | Failed)[] = []
  let characters = 0
  for await (const one of found) {
    waiting.push(one)
    characters += one.kind === 'failed' ? 0 : one.text.length
    if (characters < charactersAtOnce) continue
    yield* extractWaiting(waiting, knowledge, reporter)
    waiting = []
    characters = 0
  }
  yield* extractWaiting(waiting, knowledge, reporter)
}

function* extractWaiting(
  waiting: readonly (Document | Failed)[],
  knowledge: Knowledge,
  reporter: Reporter,
): Generator<Extracted | Failed> {
  const together = readTogether(
    waiting.filter((one) => one.kind !== 'failed'),
    knowledge,
  )
  for (const one of waiting)
    if (one.kind === 'failed') yield one
    else yield extractionOf(one, () => together.get(one) ?? extract(one, knowledge), reporter)
}

/** None where one of them cannot be read: then each is read alone, and that one alone fails. */
function readTogether(
  documents: readonly Document[],
  knowledge: Knowledge,
): ReadonlyMap<Document, Extraction> {
  try {
    return new Map(extractAll(documents, knowledge).map((one) => [one.document, one]))
  } catch {
    // The fault is told when its document is read alone.
    return new Map()
  }
}

/** A notice of level error (a page without an article) or a fault of ours fails this document alone. */
function extractionOf(
  document: Document,
  read: () => Extraction,
  reporter: Reporter,
): Extracted | Failed {
  try {
    const extraction = read()
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
