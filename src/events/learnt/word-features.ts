// A word and its tag in, what the word alone says of itself out.
import type { FeatureKeys } from './feature-keys.ts'

/** Templates 0 to 5. */
export function addWordFeatures(text: string, tag: string, to: FeatureKeys): void {
  to.add(0, '')
  to.add(1, text)
  to.add(2, tag, String(text.length))
  to.add(3, text.slice(-1))
  to.add(4, text.slice(0, 1))
  if (text.length > 2) {
    to.add(5, text.slice(-2))
    to.add(5, text.slice(0, 2))
  }
}
