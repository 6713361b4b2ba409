import type { Span } from './span.ts'

export type BlockRole =
  | 'headline'
  | 'subtitle'
  | 'kicker'
  | 'byline'
  | 'paragraph'
  | 'section-heading'
  | 'caption'
  | 'credit'
  | 'furniture'

/** What a line that belongs to the paper is; `notice` stands for advertisements and what somebody paid for. */
export type Furniture =
  | 'masthead'
  | 'date-line'
  | 'issue'
  | 'page-number'
  | 'navigation'
  | 'editors'
  | 'contact'
  | 'jump'
  | 'label'
  | 'notice'
  | 'rule'
  | 'print-edge'

/** A laid-out piece of a page: joined lines with one role, and the way back to the source. */
export type Block = {
  readonly role: BlockRole
  /** Of furniture only. */
  readonly furniture?: Furniture
  /** Repaired text: wraps joined, stray spaces taken out, widths mended. No line break inside. */
  readonly text: string
  /** `sourceOffsets[i]` is the offset in `Document.text` of character `i` of `text`; `-1` for a character that repair added. */
  readonly sourceOffsets: readonly number[]
  /** Lines it was made of, `[start, end)`, counted from 0 in the order the page is read: that of the page but where columns stood beside each other. */
  readonly lines: Span
  /** Font size of its largest line in that of the page's running text, where the page tells (a PDF). */
  readonly size?: number
  /** The column a paragraph was set in, where its lines tell. */
  readonly column?: Column
}

/** Width of a column's full lines: in ideographs (a Latin letter or digit is half of one), and in characters. */
export type Column = {
  readonly width: number
  readonly characters: number
  /** Mean distance of the full lines from that, by the better of the two measures: 0 where all are alike. */
  readonly raggedness: number
}
