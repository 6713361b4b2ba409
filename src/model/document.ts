import type { Notice } from './notice.ts'

/** Where a value that describes a document was found, best first; `record` are also a web page's own fields. */
export type Origin =
  | 'option'
  | 'record'
  | 'file-name'
  | 'masthead'
  | 'dateline'
  | 'text'
  | 'default'

/** A value with the place it came from, so that it can be questioned. */
export type Attributed<T> = {
  readonly value: T
  readonly origin: Origin
  /** 0 to 1: how sure it is; by its origin, for what was counted in a text by the count. */
  readonly confidence?: number
}

/** Where a line of the text was printed: points from the top left corner of its page, the page held upright. */
export type PlacedLine = {
  /** Offsets into `Document.text`. */
  readonly start: number
  readonly end: number
  /** From 1. */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** In points. */
  readonly fontSize: number
}

/** One input: a newspaper page to be laid out, or one clean article. */
export type Document = {
  /** Identity across runs: the record's `id`, else its `url`, else the path as given. */
  readonly key: string
  /** SHA-256 (hex) of the content and of the given date, region, publisher and mode: tells whether the document changed. */
  readonly contentHash: string
  /** The input's name: a record's `id`, else `FILE#LINE`; for other files the file name. */
  readonly source: string
  /** `page`: goes through layout. `article`: the text is one clean article. */
  readonly kind: 'page' | 'article'
  /** Decoded text, as read (line ends as `\n`, no byte order mark). */
  readonly text: string
  /** Given title of a clean article. */
  readonly title?: string
  /** Given subtitle of a clean article; it is the first line of `text` too. */
  readonly subtitle?: string
  readonly url?: string
  /** Who published it: a record's `source`, `--source`, or the masthead. */
  readonly publisher?: Attributed<string>
  /** Date of publication, ISO `YYYY-MM-DD`. */
  readonly date?: Attributed<string>
  /** Home region: GB/T 2260 code, six digits (`500000`; `100000` is China). */
  readonly region?: Attributed<string>
  /** Of a PDF: where the lines of `text` were printed, in order of the text. */
  readonly lines?: readonly PlacedLine[]
  /** Of a PDF: the size of each page, in points. */
  readonly pages?: readonly { readonly width: number; readonly height: number }[]
  /** What reading wants known: mojibake mended, a page that is only a picture. */
  readonly notices?: readonly Notice[]
}
