// The gazetteer of the committed file, read once for a test file.
import { gazetteerMaker } from '../../src/knowledge/gazetteer.ts'
import type { OwnName } from '../../src/knowledge/own-name-checks.ts'
import type { Gazetteer } from '../../src/model/knowledge.ts'
import { loadGazetteer } from '../../src/read/load-knowledge.ts'

const make = loadGazetteer().then(gazetteerMaker)

export async function committedGazetteer(ownNames: readonly OwnName[] = []): Promise<Gazetteer> {
  return (await make)(ownNames)
}
