// The compiled gazetteer and the user's own names in, the knowledge of a run out.
import { readFile } from 'node:fs/promises'
import { brotliDecompressSync } from 'node:zlib'
import { decodeContent } from '../knowledge/compiled-content.ts'
import { digestNames } from '../knowledge/digest-names.ts'
import { gazetteerMaker, type MakeGazetteer } from '../knowledge/gazetteer.ts'
import type { GazetteerContent } from '../knowledge/gazetteer-content.ts'
import { OwnNameError } from '../knowledge/own-name-checks.ts'
import { keepOwnWords } from '../knowledge/own-words.ts'
import type { Gazetteer, Knowledge } from '../model/knowledge.ts'
import { hashOf } from './content-hash.ts'
import { loadEventModels } from './load-event-models.ts'
import { loadProgrammeModel } from './load-programme-model.ts'
import { loadRelationModel } from './load-relation-model.ts'
import { loadTagger } from './load-tagger.ts'
import { packagePath } from './package-path.ts'
import { type NamesFile, readNamesFile } from './read-names.ts'
import { loadSegmenter, type SegmenterName } from './segmenter.ts'

export type KnowledgeOptions = {
  readonly segmenter?: SegmenterName
  /** YAML file of the user's own names. */
  readonly namesFile?: string
  /** For training, which makes the models anew: those that stand on the tagger are left out with it. */
  readonly withoutTagger?: true
}

/** All that the tables say, compiled by `npm run gazetteer`. */
export const gazetteerFile = packagePath('src/data/gazetteer.bin')

export async function loadGazetteer(): Promise<GazetteerContent> {
  return decodeGazetteer(await readFile(gazetteerFile))
}

function decodeGazetteer(compiled: Buffer): GazetteerContent {
  return decodeContent(brotliDecompressSync(compiled))
}

function withNames(make: MakeGazetteer, file: NamesFile | undefined): Gazetteer {
  try {
    return make(file?.names ?? [])
  } catch (error) {
    if (!(error instanceof OwnNameError) || file === undefined) throw error
    throw file.describeError(error)
  }
}

/** What a run knows, and how to know the same with other names of the user's own. */
export type LoadedKnowledge = {
  readonly knowledge: Knowledge
  /** Reads the names file anew; segmenter and model stay. Throws ReadError for a names file that cannot be used. */
  readonly withNamesOf: (path: string) => Promise<Knowledge>
}

/** Loads everything a run knows. Throws ReadError for a names file that cannot be used. */
export async function loadReloadable(options: KnowledgeOptions = {}): Promise<LoadedKnowledge> {
  const readNames = (path: string | undefined) =>
    path === undefined ? undefined : readNamesFile(path)
  const [compiled, file] = await Promise.all([
    readFile(gazetteerFile),
    readNames(options.namesFile),
  ])
  const content = decodeGazetteer(compiled)
  const tables = compiled.toString('latin1')
  const make = gazetteerMaker(content)
  const gazetteer = withNames(make, file)
  const { segment, name } = await loadSegmenter(content.segmenterWords, options.segmenter)
  const [tagger, programmeModel, eventModels, relationModel] =
    options.withoutTagger === true
      ? []
      : await Promise.all([
          loadTagger(),
          loadProgrammeModel(),
          loadEventModels(),
          loadRelationModel(),
        ])
  const knowledgeOf = (listed: Gazetteer, names: NamesFile | undefined): Knowledge => ({
    segment: names === undefined ? segment : keepOwnWords(segment, names.names),
    segmenterName: name,
    gazetteer: listed,
    ...(tagger && { tagger }),
    ...(programmeModel && { programmeModel }),
    ...(eventModels && { eventModels }),
    ...(relationModel && { relationModel }),
    namesVersion: hashOf([tables, names?.version]),
    digestNames: () => digestNames(content, names?.names ?? []),
  })
  return {
    knowledge: knowledgeOf(gazetteer, file),
    withNamesOf: async (path) => {
      const now = await readNamesFile(path)
      return knowledgeOf(withNames(make, now), now)
    },
  }
}

/** The same for a run that does not wait for changes. */
export async function loadKnowledge(options: KnowledgeOptions = {}): Promise<Knowledge> {
  return (await loadReloadable(options)).knowledge
}
