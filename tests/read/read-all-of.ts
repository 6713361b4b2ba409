import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Document } from '../../src/model/document.ts'
import type { ReadFailure } from '../../src/read/read-error.ts'
import { readInputs } from '../../src/read/read-inputs.ts'
import type { ReadOptions } from '../../src/read/read-options.ts'

type Read = readonly (Document | ReadFailure)[]

export async function readPaths(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<Read> {
  const found: (Document | ReadFailure)[] = []
  for await (const input of readInputs(paths, options)) found.push(input)
  return found
}

/** What reading a file of this name and content gives; the folder is taken out of keys and messages. */
export async function readFileOf(
  name: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<Read> {
  const folder = await mkdtemp(join(tmpdir(), 'yutu-read-'))
  try {
    await writeFile(join(folder, name), content)
    return await readPaths([join(folder, name)], options)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Standard input. */
export async function readStdin(content: Uint8Array): Promise<Read> {
  const stdin = (async function* () {
    yield content
  })()
  return readPaths(['-'], { stdin })
}

/** The code and message of the only failure. */
export function failureIn(read: Read): string {
  const failure = read.find((one): one is ReadFailure => one.kind === 'failure')
  return failure ? `${failure.error.code} ${failure.error.message}` : 'none'
}
