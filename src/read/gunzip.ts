// A gzip stream in, its unpacked bytes out.
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { limitUnpacking } from './limit-unpacking.ts'
import { emptyFile, ReadError } from './read-error.ts'

/** Throws ReadError `BROKEN_ARCHIVE` (cut off, damaged, no gzip at all) or `ARCHIVE_BOMB`; what came before is given out. */
export async function* gunzip(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let packed = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length
      yield chunk
    }
  }
  const source = Readable.from(counted())
  const unpacker = source.pipe(createGunzip())
  source.on('error', (error) => unpacker.destroy(error))
  try {
    yield* limitUnpacking(path, unpacker, () => packed)
    if (packed === 0) throw emptyFile(path)
  } catch (thrown) {
    if (!isZlibError(thrown)) throw thrown
    throw packed === 0 ? emptyFile(path) : brokenArchive(path, thrown)
  } finally {
    source.destroy()
  }
}

export function isZlibError(thrown: unknown): thrown is Error {
  return thrown instanceof Error && /^Z_/.test(String((thrown as { code?: unknown }).code))
}

/** One line that says whether the end is missing or the bytes are wrong. */
export function brokenArchive(path: string, cause: Error): ReadError {
  const isCut = /unexpected end|not enough|truncated|end of central directory/i.test(cause.message)
  const reason = isCut ? 'the archive is cut off' : `the archive is damaged (${cause.message})`
  return new ReadError('BROKEN_ARCHIVE', `${path}: ${reason}; get it again`, cause)
}
