// A stream of bytes in, its lines decoded out one by one; only one line is held in memory, and never more than the limit.
import { type Charset, decodeAs, detectCharset } from './decode-text.ts'
import { ReadError } from './read-error.ts'

/** A line of the file from 1; `error` instead of `text` where it could not be read. */
export type TextLine = {
  readonly number: number
  readonly text?: string
  readonly error?: ReadError
}

/** Longest line that is read, in bytes: a record of five million characters. */
export const longestLineBytes = 16_000_000

const lineFeed = 0x0a

/** Throws ReadError where the first bytes are no text; UTF-16 is refused, for its lines do not end in a byte. */
export async function* splitLines(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<TextLine> {
  let charset: Charset | undefined
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    charset ??= lineCharset(chunk, path)
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      parts.push(chunk.subarray(start, end))
      yield lineOf(path, number++, parts, length + end - start, charset)
      parts = []
      length = 0
      start = end + 1
    }
    length += chunk.length - start
    // A line over the limit is counted on, not kept.
    if (length > longestLineBytes) parts = []
    else parts.push(chunk.subarray(start))
  }
  if (charset && length > 0) yield lineOf(path, number, parts, length, charset)
}

function lineOf(
  path: string,
  number: number,
  parts: readonly Uint8Array[],
  length: number,
  charset: Charset,
): TextLine {
  const place = `${path}#${number}`
  if (length > longestLineBytes) {
    const message = `${place}: the line has ${length} bytes, more than ${longestLineBytes}; one record a line`
    return { number, error: new ReadError('LINE_TOO_LONG', message) }
  }
  try {
    const text = decodeAs(Buffer.concat(parts), charset, place)
    return { number, text: text.replace(/\r$/, '') }
  } catch (thrown) {
    if (thrown instanceof ReadError) return { number, error: thrown }
    throw thrown
  }
}

function lineCharset(firstBytes: Uint8Array, path: string): Charset {
  // A character split by the chunk's end is no fault of the file.
  const charset = detectCharset(firstBytes, path, false)
  if (!charset.startsWith('utf-16')) return charset
  throw new ReadError(
    'UNKNOWN_CHARSET',
    `${path}: records in UTF-16 are not read; save it as UTF-8`,
  )
}
