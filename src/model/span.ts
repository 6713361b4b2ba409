/** A stretch of a text: `[start, end)` in UTF-16 code units, so that `text.slice(start, end)` is the surface form. */
export type Span = { readonly start: number; readonly end: number }

/** The two texts of an article that are read. Offsets of a `Span` always belong to one of them. */
export type Field = 'title' | 'text'
