// Paths, directories, globs and standard input in; Documents out one by one, a failure in the place of each that could not be read.
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Document } from '../model/document.ts'
import { type InputFile, listInputs } from './list-inputs.ts'
import type { ReadFailure } from './read-error.ts'
import { checkOptions, type ReadOptions } from './read-options.ts'
import { readSource } from './read-source.ts'

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
  if (path === '-') {
    const name = { path: 'stdin', source: 'stdin', isStandardInput: true }
    yield* readSource({ name, chunks: options.stdin ?? process.stdin }, options)
  } else {
    const name = { path, source: basename(path) }
    yield* readSource({ name, chunks: createReadStream(path) }, options)
  }
}
