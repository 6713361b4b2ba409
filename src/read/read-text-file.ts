// One text file's bytes in, its Document out: a page to lay out, or one clean article.
import type { Document } from '../model/document.ts'
import { decodeText } from './decode-text.ts'
import { describeDocument, type InputName } from './describe-document.ts'
import { mendMojibake } from './mend-mojibake.ts'
import { emptyFile, ReadError } from './read-error.ts'
import type { ReadOptions } from './read-options.ts'

/** Longest line of a text file, in characters: a whole paper on one line is shorter. */
export const longestLine = 1_000_000

/** Throws ReadError. */
export function readTextFile(name: InputName, bytes: Uint8Array, options: ReadOptions): Document {
  const { text, notices } = mendMojibake(decodeText(bytes, name.path), name)
  if (text.trim() === '') throw emptyFile(name.path)
  checkLines(text, name.path)
  const kind = options.clean ? 'article' : 'page'
  return describeDocument(name, { kind, text, ...(notices ? { notices } : {}) }, options)
}

function checkLines(text: string, path: string): void {
  let start = 0
  for (let line = 1; start <= text.length; line++) {
    const end = text.indexOf('\n', start)
    const length = (end < 0 ? text.length : end) - start
    if (length > longestLine)
      throw new ReadError(
        'LINE_TOO_LONG',
        `${path}: line ${line} has ${length} characters, more than ${longestLine}; break it into lines`,
      )
    if (end < 0) return
    start = end + 1
  }
}
