// The trained model that ships with Yutu in, a tagger out; nothing where none ships.
import type { Tagger } from '../model/knowledge.ts'
import { createTagger } from '../tagger/create-tagger.ts'
import { packagePath } from './package-path.ts'
import { readShipped } from './shipped-file.ts'

export const taggerFile = packagePath('src/data/tagger.bin')

/** Throws where the file is there but is no model of this version. */
export async function loadTagger(file = taggerFile): Promise<Tagger | undefined> {
  const bytes = await readShipped(file)
  return bytes && createTagger(bytes)
}
