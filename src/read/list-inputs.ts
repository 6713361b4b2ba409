// Paths, directories and globs in; the files to read out, in the order given, those of a directory or glob sorted.
import { realpath, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { escapePath, glob } from 'tinyglobby'
import { failureOf, ReadError, type ReadFailure } from './read-error.ts'
import { readableEndings } from './read-source.ts'

/** One file to read, or standard input (`-`). */
export type InputFile = { readonly kind: 'file'; readonly path: string }

/** The files behind `paths`. A path that is no file, no directory and no glob comes back as a failure in its place. */
export async function listInputs(
  paths: readonly string[],
): Promise<readonly (InputFile | ReadFailure)[]> {
  const lists = await Promise.all(paths.map(listInput))
  return withoutRepeats(lists.flat())
}

/** A file reached twice, through links or by two of the paths, is read once, where its shortest path stands. */
async function withoutRepeats(
  inputs: readonly (InputFile | ReadFailure)[],
): Promise<readonly (InputFile | ReadFailure)[]> {
  const real = await Promise.all(inputs.map(realPathOf))
  const best = new Map<string, number>()
  for (const [index, path] of real.entries()) {
    const other = best.get(path)
    if (other === undefined || lengthOf(inputs[index]) < lengthOf(inputs[other]))
      best.set(path, index)
  }
  return inputs.filter((_, index) => best.get(real[index] ?? '') === index)
}

function lengthOf(input: InputFile | ReadFailure | undefined): number {
  return input?.kind === 'file' ? input.path.length : 0
}

async function realPathOf(input: InputFile | ReadFailure): Promise<string> {
  if (input.kind === 'failure') return input.source
  try {
    return input.path === '-' ? '-' : await realpath(input.path)
  } catch {
    return input.path // Gone meanwhile: whoever reads it says so.
  }
}

async function listInput(path: string): Promise<readonly (InputFile | ReadFailure)[]> {
  if (path === '-') return [{ kind: 'file', path }]
  try {
    const status = await stat(path)
    if (!status.isDirectory()) return [{ kind: 'file', path }]
    const found = await glob(`${escapePath(path.replace(/\/+$/, '') || '/')}/**`)
    const readable = found.filter((file) => readableEndings.includes(extname(file).toLowerCase()))
    if (readable.length > 0) return filesOf(readable)
    throw new ReadError(
      'NO_INPUTS',
      `${path}: nothing to read in this directory; Yutu reads ${readableEndings.join(', ')}`,
    )
  } catch (thrown) {
    const found = /[*?[\]{}]/.test(path) && !(thrown instanceof ReadError) ? await glob(path) : []
    return found.length > 0 ? filesOf(found) : [failureOf(path, thrown)]
  }
}

function filesOf(paths: readonly string[]): readonly InputFile[] {
  return [...paths].sort().map((path) => ({ kind: 'file', path }))
}
