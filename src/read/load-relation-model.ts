// The trained model of relations that ships with Yutu in, what weighs with it out; nothing where none ships.
import { createLinear, type LinearModel } from '../model/linear-model.ts'
import { pairOutputs } from '../relations/pairs/judge-pairs.ts'
import { pairFeatureVersion } from '../relations/pairs/pair-features.ts'
import { packagePath } from './package-path.ts'
import { readShipped } from './shipped-file.ts'

export const relationModelFile = packagePath('src/data/relations.bin')

/** Throws where the file is there but is no model of this version. */
export async function loadRelationModel(
  file = relationModelFile,
): Promise<LinearModel | undefined> {
  const bytes = await readShipped(file)
  return bytes && createLinear(bytes, 'relations', pairFeatureVersion, pairOutputs)
}
