// The gazetteer of the committed tables, built once for a test file.
import { buildGazetteer } from '../../src/knowledge/gazetteer.ts'
import type { OwnName } from '../../src/knowledge/own-name-checks.ts'
import type { Gazetteer } from '../../src/model/knowledge.ts'
import { readGazetteerTables } from '../../src/read/load-knowledge.ts'

export async function committedGazetteer(ownNames: readonly OwnName[] = []): Promise<Gazetteer> {
  return buildGazetteer(await readGazetteerTables(), ownNames).gazetteer
}
