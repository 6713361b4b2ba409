// The trained arbiter that ships with Yutu in, what weighs with it out; nothing where none ships.
import { readFile } from 'node:fs/promises'
import { createArbiter } from '../mentions/arbiter/arbiter-file.ts'
import type { Arbiter } from '../model/knowledge.ts'
import { packagePath } from './package-path.ts'

export const arbiterFile = packagePath('src/data/arbiter.bin')

/** Throws where the file is there but is no model of this version. */
export async function loadArbiter(file = arbiterFile): Promise<Arbiter | undefined> {
  try {
    return createArbiter(await readFile(file))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
