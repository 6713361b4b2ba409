// What text search looks through, in one table for both stores.
import type { TextIndex } from './graph-store.ts'

export type TextIndexTarget = {
  readonly label: string
  readonly property: string
  /** No text index in the embedded store, which reads them all there: too many nodes, rewritten too often, or looked for by their beginning. */
  readonly isLarge: boolean
}

export const textIndexes: Readonly<Record<TextIndex, TextIndexTarget>> = {
  entity: { label: 'Entity', property: 'searchText', isLarge: false },
  pinyin: { label: 'Entity', property: 'pinyin', isLarge: true },
  event: { label: 'Event', property: 'title', isLarge: false },
  article: { label: 'Article', property: 'title', isLarge: false },
  sentence: { label: 'Sentence', property: 'text', isLarge: true },
}
