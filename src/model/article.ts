import type { Block } from './block.ts'
import type { Attributed } from './document.ts'
import type { Span } from './span.ts'

/** One news item. */
export type Article = {
  /** Hash of document key, title and text (in simplified characters). */
  readonly id: string
  /** `Document.source`. */
  readonly source: string
  /** Position in the document, from 0, in reading order of the page. */
  readonly index: number
  /** Main headline, its lines joined; empty when it has none (a caption that stands alone). */
  readonly title: string
  /** A second, lesser headline; it stands in `text` as its first line too. */
  readonly subtitle?: string
  /** Byline as printed, e.g. `本报讯 （记者 王小禾）`. */
  readonly byline?: string
  /** Everything but the title in reading order, one paragraph a line, ending without a line break. */
  readonly text: string
  /** For each character of `text` its offset in `Document.text`, `-1` where repair added it (line breaks between paragraphs). */
  readonly sourceOffsets: readonly number[]
  /** The same for `title`. */
  readonly titleSourceOffsets: readonly number[]
  readonly blocks: readonly Block[]
  readonly publisher?: Attributed<string>
  readonly date?: Attributed<string>
  readonly region?: Attributed<string>
  /** How sure layout is that title and body belong together and are whole: 0 to 1. */
  readonly layoutConfidence: number
}

/** A sentence of an article's title or text. Sentences of a field cover it in order without overlap. */
export type Sentence = Span & {
  readonly field: 'title' | 'text'
  /** Position among the article's sentences: the title is sentence 0 when there is one. */
  readonly index: number
  /** Paragraph (line of `text`) it stands in, from 0; `-1` for the title. */
  readonly paragraph: number
  readonly text: string
}

/** A word of a sentence with its part of speech (ICTCLAS tags as jieba gives them). Offsets into the field, not the sentence. */
export type Token = Span & { readonly text: string; readonly tag: string }
