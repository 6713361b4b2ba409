// The committed tables and the user's own names in, the knowledge of a run out.
import { readFile } from 'node:fs/promises'
import { buildGazetteer, type GazetteerTables } from '../knowledge/gazetteer.ts'
import { OwnNameError } from '../knowledge/own-name-checks.ts'
import { keepOwnWords } from '../knowledge/own-words.ts'
import type { Gazetteer, Knowledge } from '../model/knowledge.ts'
import { loadTagger } from './load-tagger.ts'
import { packagePath } from './package-path.ts'
import { type NamesFile, readNamesFile } from './read-names.ts'
import { loadSegmenter, type SegmenterName } from './segmenter.ts'

const nameTables = [
  'affiliated-hospitals.tsv',
  'associations.tsv',
  'central-organs.tsv',
  'companies.tsv',
  'countries.tsv',
  'listed-companies.tsv',
  'media.tsv',
  'more-divisions.tsv',
  'more-universities.tsv',
  'new-areas.tsv',
  'regions.tsv',
  'sights.tsv',
  'universities.tsv',
  'world-cities.tsv',
  'zones.tsv',
] as const

export type KnowledgeOptions = {
  readonly segmenter?: SegmenterName
  /** YAML file of the user's own names. */
  readonly namesFile?: string
  /** For training, which makes the model anew. */
  readonly withoutTagger?: true
}

const tableFiles = [
  'divisions.tsv',
  'division-history.tsv',
  'division-changes.tsv',
  'division-administration.tsv',
  'common-words.tsv',
  'organs.tsv',
  'composed-names.tsv',
  'villages.tsv',
  'city-bynames.tsv',
] as const

const readTable = (file: string) => readFile(packagePath(`src/data/${file}`), 'utf8')

/** The committed tables as text. */
export async function readGazetteerTables(): Promise<GazetteerTables> {
  const [listed, names] = await Promise.all([
    Promise.all(tableFiles.map(readTable)),
    Promise.all(nameTables.map(readTable)),
  ])
  const [
    divisions = '',
    divisionHistory = '',
    divisionChanges = '',
    divisionAdministration = '',
    commonWords = '',
    organs = '',
    composedNames = '',
    villages = '',
    cityBynames = '',
  ] = listed
  return {
    divisions,
    divisionHistory,
    divisionChanges,
    divisionAdministration,
    commonWords,
    organs,
    composedNames,
    villages,
    cityBynames,
    names,
  }
}

function buildWithOwnNames(tables: GazetteerTables, file: NamesFile | undefined) {
  try {
    return buildGazetteer(tables, file?.names)
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
  const [tables, file] = await Promise.all([readGazetteerTables(), readNames(options.namesFile)])
  const built = buildWithOwnNames(tables, file)
  const { segment, name } = await loadSegmenter(built.segmenterWords, options.segmenter)
  const tagger = options.withoutTagger === true ? undefined : await loadTagger()
  const knowledgeOf = (gazetteer: Gazetteer, names: NamesFile | undefined): Knowledge => ({
    segment: names === undefined ? segment : keepOwnWords(segment, names.names),
    segmenterName: name,
    gazetteer,
    ...(tagger && { tagger }),
    ...(names && { namesVersion: names.version }),
  })
  return {
    knowledge: knowledgeOf(built.gazetteer, file),
    withNamesOf: async (path) => {
      const now = await readNamesFile(path)
      return knowledgeOf(buildWithOwnNames(tables, now).gazetteer, now)
    },
  }
}

/** The same for a run that does not wait for changes. */
export async function loadKnowledge(options: KnowledgeOptions = {}): Promise<Knowledge> {
  return (await loadReloadable(options)).knowledge
}
