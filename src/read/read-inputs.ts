// Paths, directories, globs and standard input in; Documents out one by one, a failure in the place of each that could not be read.
import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import type { Document } from '../model/document.ts'
import { type InputFile, listInputs } from './list-inputs.ts'
import { failureOf, ReadError, type ReadFailure } from './read-error.ts'
import { checkOptions, type ReadOptions } from './read-options.ts'
import { readRecords } from './read-records.ts'
import { readTextFile } from './read-text-file.ts'
import { splitLines } from './split-lines.ts'

/** Largest text file, in bytes: a day's whole newspaper is a hundredth of it. Record files are streamed and have no limit. */
const largestTextFile = 32_000_000

const recordEndings: readonly string[] = ['.jsonl', '.ndjson']
/** Endings of texts that this reader does not take apart; their bytes would pass for text. */
const unreadEndings: readonly string[] = ['.html', '.htm', '.xml', '.rtf', '.csv']

/**
 * Reads `paths` in order (`-` is standard input). One bad input never ends the run.
 * Throws ReadError `INVALID_DATE` or `INVALID_REGION` before the first, where the options themselves are wrong.
 */
export async function* readInputs(
  paths: readonly string[],
  options: ReadOptions,
): AsyncGenerator<Document | ReadFailure> {
  const checked = checkOptions(options)
  for (const input of await listInputs(paths))
    if (input.kind === 'failure') yield input
    else yield* readInput(input, checked)
}

/** Reads one input of `listInputs`; `options` as `checkOptions` gives them. */
export async function* readInput(
  { path }: InputFile,
  options: ReadOptions,
): AsyncGenerator<Document | ReadFailure> {
  try {
    const ending = extname(path).toLowerCase()
    if (unreadEndings.includes(ending))
      throw new ReadError(
        'UNSUPPORTED_FORMAT',
        `${path}: ${ending} is not read yet; give its text as .txt, .md or .jsonl`,
      )
    const chunks = path === '-' ? (options.stdin ?? process.stdin) : createReadStream(path)
    if (recordEndings.includes(ending)) yield* readRecords(path, splitLines(path, chunks), options)
    else if (path === '-') yield* readStandardInput(chunks, options)
    else yield readTextFile(path, await readAll(path, chunks), options)
  } catch (thrown) {
    yield failureOf(path, thrown)
  }
}

/** Records where it begins like one (`{"`), else a text. */
async function* readStandardInput(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Document | ReadFailure> {
  const bytes = await readAll('stdin', chunks)
  if (/^\ufeff?\s*\{\s*"/.test(new TextDecoder().decode(bytes.subarray(0, 200))))
    yield* readRecords('stdin', splitLines('stdin', once(bytes)), options)
  else yield readTextFile('-', bytes, options)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function readAll(path: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    length += chunk.length
    if (length > largestTextFile)
      throw new ReadError(
        'TOO_LARGE',
        `${path}: more than ${largestTextFile} bytes; split it into pages, or give it as .jsonl`,
      )
  }
  return Buffer.concat(parts)
}
