// The trained model that ships with Yutu in, a tagger out; nothing where none ships.
import { readFile } from 'node:fs/promises'
import type { Tagger } from '../model/knowledge.ts'
import { createTagger } from '../tagger/create-tagger.ts'
import { packagePath } from './package-path.ts'

export const taggerFile = packagePath('src/data/tagger.bin')

/** Throws where the file is there but is no model of this version. */
export async function loadTagger(file = taggerFile): Promise<Tagger | undefined> {
  try {
    return createTagger(await readFile(file))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
