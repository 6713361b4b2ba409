// One input's bytes and name in, its Documents out: the ending of its name says how it is read; standard input is looked at.
import { extname } from 'node:path'
import type { Document } from '../model/document.ts'
import type { InputName } from './describe-document.ts'
import { gunzip } from './gunzip.ts'
import { readAll } from './read-all.ts'
import { failureOf, ReadError, type ReadFailure } from './read-error.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import type { ReadOptions } from './read-options.ts'
import { readPdf } from './read-pdf.ts'
import { readRecords } from './read-records.ts'
import { readTextFile } from './read-text-file.ts'
import { readZip } from './read-zip.ts'
import { splitLines } from './split-lines.ts'

/** An input that can be read once. */
export type Source = { readonly name: InputName; readonly chunks: AsyncIterable<Uint8Array> }

type Documents = AsyncIterable<Document | ReadFailure>
type ReadFormat = (source: Source, options: ReadOptions, depth: number) => Documents

/** Deepest archive in an archive that is opened: pages.zip.gz. */
const deepest = 2

const readText: ReadFormat = async function* ({ name, chunks }, options) {
  yield readTextFile(name, await readAll(name.path, chunks), options)
}

const readHtmlFile: ReadFormat = async function* ({ name, chunks }, options) {
  yield* readHtml(name, await readAll(name.path, chunks), options)
}

const readPdfFile: ReadFormat = async function* ({ name, chunks }, options) {
  yield await readPdf(name, await readAll(name.path, chunks, 'pdf'), options)
}

const readMarkdownFile: ReadFormat = async function* ({ name, chunks }, options) {
  yield* readMarkdown(name, await readAll(name.path, chunks), options)
}

const readRecordFile: ReadFormat = ({ name, chunks }, options) =>
  readRecords(name, splitLines(name.path, chunks), options)

const readGzip: ReadFormat = async function* ({ name, chunks }, options, depth) {
  checkDepth(name, depth)
  const ending = extname(name.path.slice(0, -extname(name.path).length)).toLowerCase()
  const unpacked = { name, chunks: gunzip(name.path, chunks) }
  yield* (formats.get(ending) ?? readSniffed)(unpacked, options, depth + 1)
}

const readZipFile: ReadFormat = async function* ({ name, chunks }, options, depth) {
  checkDepth(name, depth)
  const bytes = await readAll(name.path, chunks, 'archive')
  for await (const entry of readZip(name, bytes, (path) => formats.has(endingOf(path))))
    if (entry.kind === 'failure') yield entry
    else yield* readSource(entry, options, depth + 1)
}

const unread: ReadFormat = ({ name }) => {
  const reason = `${extname(name.path)} is not read; give its text as .txt, .md, .html, .pdf or .jsonl`
  throw new ReadError('UNSUPPORTED_FORMAT', `${name.path}: ${reason}`)
}

const formats: ReadonlyMap<string, ReadFormat> = new Map([
  ['.txt', readText],
  ['.md', readMarkdownFile],
  ['.markdown', readMarkdownFile],
  ['.html', readHtmlFile],
  ['.htm', readHtmlFile],
  ['.shtml', readHtmlFile],
  ['.xhtml', readHtmlFile],
  ['.pdf', readPdfFile],
  ['.jsonl', readRecordFile],
  ['.ndjson', readRecordFile],
  ['.gz', readGzip],
  ['.zip', readZipFile],
])

/** Endings of files that Yutu does not take apart; their bytes would pass for text. */
const unreadEndings: readonly string[] = ['.xml', '.rtf', '.csv', '.docx', '.xlsx', '.tgz', '.epub']

/** What is picked out of a directory or archive; a file that is named itself is read whatever its ending. */
export const readableEndings: readonly string[] = [...formats.keys()]

/** `depth`: how many archives it lies in. One bad input becomes a failure in its place. */
export async function* readSource(
  source: Source,
  options: ReadOptions,
  depth = 0,
): AsyncGenerator<Document | ReadFailure> {
  try {
    const ending = endingOf(source.name.path)
    const isUnread = unreadEndings.includes(ending)
    const fallback = ending === '' ? readSniffed : readText
    const read = isUnread ? unread : (formats.get(ending) ?? fallback)
    yield* read(source, options, depth)
  } catch (thrown) {
    yield failureOf(source.name.path, thrown)
  }
}

function endingOf(path: string): string {
  return extname(path).toLowerCase()
}

function checkDepth({ path }: InputName, depth: number): void {
  if (depth >= deepest)
    throw new ReadError(
      'UNSUPPORTED_FORMAT',
      `${path}: an archive ${depth} archives deep is not opened; unpack the outer one`,
    )
}

/** How bytes of each format begin. */
const signatures: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, '.pdf'],
  [/^PK[^ -~]{2}/, '.zip'],
  [/^[^ -~]\u008b/, '.gz'],
  [/^(?:\u00ef\u00bb\u00bf)?\s*\{\s*"/, '.jsonl'],
  [/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|body|meta)\b/i, '.html'],
]

/** Reads what has no ending by how it begins; a text where it begins like nothing else. */
async function* readSniffed(
  { name, chunks }: Source,
  options: ReadOptions,
  depth: number,
): AsyncGenerator<Document | ReadFailure> {
  const bytes = await readAll(name.path, chunks, 'archive')
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const ending = signatures.find(([form]) => form.test(head))?.[1] ?? '.txt'
  const once = (async function* () {
    yield bytes
  })()
  yield* (formats.get(ending) ?? readText)({ name, chunks: once }, options, depth)
}
