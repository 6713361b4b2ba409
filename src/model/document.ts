/** Where a value that describes a document was found, best first. */
export type Origin = 'option' | 'record' | 'file-name' | 'masthead' | 'text' | 'default'

/** A value with the place it came from, so that it can be questioned. */
export type Attributed<T> = { readonly value: T; readonly origin: Origin }

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
  readonly url?: string
  /** Who published it: a record's `source`, `--source`, or the masthead. */
  readonly publisher?: Attributed<string>
  /** Date of publication, ISO `YYYY-MM-DD`. */
  readonly date?: Attributed<string>
  /** Home region: GB/T 2260 code, six digits (`500000`; `100000` is China). */
  readonly region?: Attributed<string>
}
