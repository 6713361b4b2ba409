// What every resolver gets: the graph, read for one request, the reader of texts, and who asks.
import type { Knowledge } from '../model/knowledge.ts'
import { type Access, type AccessRules, createAccess } from './access/access.ts'
import type { AuditLog } from './access/audit-log.ts'
import { createExplain, type Explain } from './explain.ts'
import { createGraphReader, type GraphReader } from './graph-reader.ts'
import type { ReadableStore } from './reading.ts'
import { createReview, type Review, type ReviewParts } from './review.ts'
import { createTextIn, type TextIn } from './text-in.ts'

export type Context = {
  readonly graph: GraphReader
  readonly explain: Explain
  readonly review: Review
  readonly textIn: TextIn
  readonly access: Access
}

export type ContextParts = {
  readonly store: ReadableStore
  /** The day of the request, ISO. */
  readonly today: () => string
  readonly headers: Headers
  readonly requestId: string
  readonly rules: AccessRules
  readonly audit: AuditLog
  readonly knowledge?: () => Promise<Knowledge>
  readonly review?: ReviewParts
}

/**
 * The parts are made when a resolver first asks for them. They are no enumerable properties, which the server would read when it makes
 * its own context of them. Throws ApiError UNAUTHENTICATED for a key that is nobody's.
 */
export function addContext(target: object, parts: ContextParts): void {
  const { store, today, headers, requestId, rules, audit, knowledge, review } = parts
  const access = createAccess(rules, headers)
  const graph = once(() => createGraphReader(store, today()))
  const explain = once(() => createExplain(graph(), knowledge))
  const acting = { access, audit, requestId }
  const acts = once(() => createReview(review, acting))
  const textIn = once(() => createTextIn(knowledge, review, acting))
  Object.defineProperties(target, {
    access: { value: access },
    graph: { get: graph },
    explain: { get: explain },
    review: { get: acts },
    textIn: { get: textIn },
  })
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
