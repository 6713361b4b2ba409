// Unpacked bytes in, the same out, until they grow beyond what any text does: a zip bomb ends here, not in memory.
import { ReadError } from './read-error.ts'

/** Unpacked bytes for each packed one; Chinese text shrinks three- to tenfold, records that repeat themselves fiftyfold. */
const greatestRatio = 200
/** Up to this many bytes nothing is asked: ten thousand blank lines are no bomb. */
const harmless = 8_000_000

/** `packed` gives the packed bytes read so far. Throws ReadError `ARCHIVE_BOMB`. */
export async function* limitUnpacking(
  path: string,
  unpacked: AsyncIterable<Uint8Array>,
  packed: () => number,
): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const chunk of unpacked) {
    length += chunk.length
    if (isBomb(length, packed())) throw archiveBomb(path)
    yield chunk
  }
}

export function isBomb(unpackedBytes: number, packedBytes: number): boolean {
  return unpackedBytes > harmless && unpackedBytes > greatestRatio * packedBytes
}

export function archiveBomb(path: string): ReadError {
  return new ReadError(
    'ARCHIVE_BOMB',
    `${path}: unpacks to more than ${greatestRatio} times its size, as only a zip bomb does; unpack it yourself if you trust it`,
  )
}
