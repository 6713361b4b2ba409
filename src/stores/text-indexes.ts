// What text search looks through, in one table for both stores.
import type { TextIndex } from './graph-store.ts'

export type TextIndexTarget = {
  readonly label: string
  readonly property: string
  /** Too many nodes, rewritten too often, for a text index of the embedded store: there it reads them all. */
  readonly isLarge: boolean
}

export const textIndexes: Readonly<Record<TextIndex, TextIndexTarget>> = {
  entity: { label: 'Entity', property: 'searchText', isLarge: false },
  event: { label: 'Event', property: 'title', isLarge: false },
  article: { label: 'Article', property: 'title', isLarge: false },
  sentence: { label: 'Sentence', property: 'text', isLarge: true },
}
