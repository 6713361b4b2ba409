// A zip archive's bytes in, its readable entries out one by one, each with its name and a stream of its bytes.
import { basename } from 'node:path'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { decodeStrictly } from './decode-text.ts'
import type { InputName } from './describe-document.ts'
import { brokenArchive } from './gunzip.ts'
import { archiveBomb, isBomb, limitUnpacking } from './limit-unpacking.ts'
import { failureOf, ReadError, type ReadFailure } from './read-error.ts'

export type ZipEntry = {
  readonly kind: 'entry'
  readonly name: InputName
  readonly chunks: AsyncIterable<Uint8Array>
}

/** Most entries of an archive: a year of a daily paper has fewer articles. */
const mostEntries = 100_000

/** Settings of yauzl; names are decoded here, for Windows writes Chinese ones in GBK without saying so. */
const settings = { lazyEntries: true, autoClose: false, decodeStrings: false } as const

/**
 * Sorted by path; folders, hidden files and what `isReadable` refuses are passed over. Throws ReadError
 * `BROKEN_ARCHIVE`, `ARCHIVE_BOMB`, `TOO_LARGE`, `NO_INPUTS`; an entry that is encrypted fails alone.
 */
export async function* readZip(
  archive: InputName,
  bytes: Uint8Array,
  isReadable: (path: string) => boolean,
): AsyncGenerator<ZipEntry | ReadFailure> {
  const { zip, entries } = await openZip(archive.path, bytes)
  const readable = entries
    .map((entry) => ({ entry, path: entryPath(entry) }))
    .filter(({ path }) => !/(?:^|\/)(?:\.|__MACOSX\/)|\/$/.test(path) && isReadable(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  if (readable.length === 0)
    throw new ReadError(
      'NO_INPUTS',
      `${archive.path}: nothing to read in this archive; Yutu reads .txt, .md, .html, .pdf, .jsonl`,
    )
  checkWhole(archive, bytes.length, entries)
  const counts = new Map<string, number>()
  for (const { path, entry } of readable) {
    const count = (counts.get(path) ?? 0) + 1
    counts.set(path, count)
    // A second entry of one name is another document.
    const own = count === 1 ? archive.path : `${archive.path}#${count}`
    const name = { path: `${own}!${path}`, source: basename(path) }
    const message = `${name.path}: encrypted; unpack it with its password first`
    if (entry.isEncrypted()) yield failureOf(name.path, new ReadError('ENCRYPTED', message))
    else yield { kind: 'entry', name, chunks: entryBytes(zip, name.path, entry) }
  }
}

/** Many entries that are harmless one by one; an entry that is a bomb by itself fails alone. */
function checkWhole({ path }: InputName, packed: number, entries: readonly Entry[]): void {
  const unpacked = entries
    .filter((entry) => !isBomb(entry.uncompressedSize, entry.compressedSize))
    .reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (isBomb(unpacked, packed)) throw archiveBomb(path)
}

async function openZip(
  path: string,
  bytes: Uint8Array,
): Promise<{ readonly zip: ZipFile; readonly entries: readonly Entry[] }> {
  const entries: Entry[] = []
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), settings)
    for await (const entry of zip.eachEntry()) {
      entries.push(entry)
      if (entries.length > mostEntries)
        throw new ReadError(
          'TOO_LARGE',
          `${path}: more than ${mostEntries} entries; unpack it and give the folder`,
        )
    }
    return { zip, entries }
  } catch (thrown) {
    throw archiveError(path, thrown)
  }
}

function entryPath({ fileName }: Entry): string {
  const bytes = fileName as unknown as Uint8Array
  const path = decodeStrictly(bytes, 'utf-8') ?? decodeStrictly(bytes, 'gb18030')
  return (path ?? Buffer.from(bytes).toString('latin1')).replaceAll('\\', '/')
}

async function* entryBytes(zip: ZipFile, path: string, entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    const stream = await zip.openReadStreamPromise(entry)
    yield* limitUnpacking(path, stream, () => entry.compressedSize)
  } catch (thrown) {
    throw archiveError(path, thrown)
  }
}

function archiveError(path: string, thrown: unknown): ReadError {
  if (thrown instanceof ReadError) return thrown
  return brokenArchive(path, thrown instanceof Error ? thrown : new Error(String(thrown)))
}
