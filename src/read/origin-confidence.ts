// Where a value was found in, how sure it is out.
import type { Attributed, Origin } from '../model/document.ts'

/**
 * What was given is as sure as who gave it; a file may be misnamed, a masthead misread, and what a text speaks of is
 * often but not always where and when it was printed. Set by judgement, in the order of `Origin`.
 */
const confidenceByOrigin: Readonly<Record<Origin, number>> = {
  option: 1,
  record: 0.98,
  'file-name': 0.9,
  masthead: 0.95,
  dateline: 0.75,
  text: 0.7,
  default: 0.5,
}

/** Keeps a confidence that was counted. */
export function withConfidence<T>(
  attributed: Attributed<T> | undefined,
): Attributed<T> | undefined {
  return attributed && { confidence: confidenceByOrigin[attributed.origin], ...attributed }
}
