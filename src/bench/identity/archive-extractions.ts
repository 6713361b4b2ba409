// Items of the two extractions beside the checkout in, what the pipeline reads from them out.
import type { Document } from '../../model/document.ts'
import type { ArticleExtraction } from '../../model/extraction.ts'
import type { Knowledge } from '../../model/knowledge.ts'
import { extractAll } from '../../pipeline.ts'
import type { Item } from './reprints-corpora.ts'

export type ReadItem = { readonly item: Item; readonly extraction: ArticleExtraction }

/** So many items are read together: as `ingest` does. */
const batch = 40

export function readItems(items: readonly Item[], knowledge: Knowledge): readonly ReadItem[] {
  const read: ReadItem[] = []
  for (let start = 0; start < items.length; start += batch) {
    const part = items.slice(start, start + batch)
    const extractions = extractAll(part.map(toDocument), knowledge)
    for (const [at, { articles }] of extractions.entries()) {
      const [item, extraction] = [part[at], articles[0]]
      if (item !== undefined && extraction !== undefined) read.push({ item, extraction })
    }
  }
  return read
}

function toDocument({ id, date, title, text }: Item): Document {
  return {
    key: id,
    contentHash: id,
    source: id,
    kind: 'article',
    title,
    text,
    date: { value: date, origin: 'option' },
  }
}
