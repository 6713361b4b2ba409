// One text file's bytes in, its Document out: a page to lay out, or one clean article.
import { basename } from 'node:path'
import type { Attributed, Document } from '../model/document.ts'
import { hashOf } from './content-hash.ts'
import { decodeText } from './decode-text.ts'
import { findDate } from './find-date.ts'
import { findPublisher } from './find-publisher.ts'
import { findRegion } from './find-region.ts'
import { ReadError } from './read-error.ts'
import { defaultRegionOf, type ReadOptions } from './read-options.ts'

/** Longest line of a text file, in characters: a whole paper on one line is shorter. */
export const longestLine = 1_000_000

/** `path` is `-` for standard input. Throws ReadError. */
export function readTextFile(path: string, bytes: Uint8Array, options: ReadOptions): Document {
  const isStandardInput = path === '-'
  const source = isStandardInput ? 'stdin' : basename(path)
  const text = decodeText(bytes, path)
  if (text.trim() === '')
    throw new ReadError('EMPTY', `${path}: the file is empty; nothing to read`)
  checkLines(text, path)
  const kind = options.clean ? 'article' : 'page'
  const contentHash = hashOf([
    kind,
    text,
    options.date,
    options.region ?? options.defaultRegion,
    options.publisher,
  ])
  const given = <T>(value: T | undefined): Attributed<T> | undefined =>
    value === undefined ? undefined : { value, origin: 'option' }
  const publisher = given(options.publisher) ?? findPublisher(text)
  const date = given(options.date) ?? findDate(path, text)
  const region =
    given(options.region) ?? findRegion(publisher, path, text) ?? defaultRegionOf(options)
  return {
    // Standard input has no name of its own: what came in is its key.
    key: isStandardInput ? `stdin:${contentHash}` : path,
    contentHash,
    source,
    kind,
    text,
    ...(publisher ? { publisher } : {}),
    ...(date ? { date } : {}),
    ...(region ? { region } : {}),
  }
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
