// Sentences in, numbers with their units out.
import type { Sentence } from '../model/article.ts'
import type { Quantity } from '../model/quantity.ts'

export function findQuantities(_sentences: readonly Sentence[]): readonly Quantity[] {
  return []
}
