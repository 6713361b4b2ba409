// Sentences in, resolved expressions of time out.
import type { Sentence } from '../model/article.ts'
import type { TimeExpression } from '../model/time.ts'

/** @param publicationDate ISO date of publication; without one relative expressions stay unresolved. */
export function findTimes(
  _sentences: readonly Sentence[],
  _publicationDate: string | undefined,
): readonly TimeExpression[] {
  return []
}
