// The trained model of programmes that ships with Yutu in, what weighs with it out; nothing where none ships.
import { programmeFeatureVersion } from '../mentions/programmes/programme-features.ts'
import { createLinear, type LinearModel } from '../model/linear-model.ts'
import { packagePath } from './package-path.ts'
import { readShipped } from './shipped-file.ts'

export const programmeModelFile = packagePath('src/data/programmes.bin')

/** Throws where the file is there but is no model of this version. */
export async function loadProgrammeModel(
  file = programmeModelFile,
): Promise<LinearModel | undefined> {
  const bytes = await readShipped(file)
  return bytes && createLinear(bytes, 'programmes', programmeFeatureVersion, 1)
}
