// The trained arbiter that ships with Yutu in, what weighs with it out; nothing where none ships.
import { createArbiter } from '../mentions/arbiter/arbiter-file.ts'
import type { Arbiter } from '../model/knowledge.ts'
import { packagePath } from './package-path.ts'
import { readShipped } from './shipped-file.ts'

export const arbiterFile = packagePath('src/data/arbiter.bin')

/** Throws where the file is there but is no model of this version. */
export async function loadArbiter(file = arbiterFile): Promise<Arbiter | undefined> {
  const bytes = await readShipped(file)
  return bytes && createArbiter(bytes)
}
