// Extraction in, the rows of one document's graph out.
import type { Extraction } from '../model/extraction.ts'
import type { GraphChange } from '../model/graph-change.ts'

export function toGraphChange(_extraction: Extraction): GraphChange {
  throw new Error('not built yet')
}
