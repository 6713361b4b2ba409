// A stream of bytes in, all of them out, up to a limit.
import { emptyFile, ReadError } from './read-error.ts'

/** Largest input that is held in memory, in bytes: a day's whole newspaper is a hundredth of the text. Record files are streamed. */
const limits = { text: 32_000_000, pdf: 200_000_000, archive: 500_000_000 } as const

const mends = {
  text: 'split it into pages, or give it as .jsonl',
  pdf: 'split it into pages',
  archive: 'unpack it and give the folder',
} as const

/** Throws ReadError `TOO_LARGE`, and `EMPTY` where there is nothing. */
export async function readAll(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  kind: keyof typeof limits = 'text',
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    length += chunk.length
    if (length > limits[kind])
      throw new ReadError('TOO_LARGE', `${path}: more than ${limits[kind]} bytes; ${mends[kind]}`)
  }
  if (length === 0) throw emptyFile(path)
  return Buffer.concat(parts)
}
