// The committed tables and the user's own names in, the knowledge of a run out.
import { readFile } from 'node:fs/promises'
import { buildGazetteer } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { loadSegmenter, type SegmenterName } from './segmenter.ts'

/** The same folder from `src/read` and from the built `dist/read`. */
const dataFolder = new URL('../../src/data/', import.meta.url)
const nameTables = [
  'associations.tsv',
  'central-organs.tsv',
  'companies.tsv',
  'countries.tsv',
  'media.tsv',
  'more-divisions.tsv',
  'more-universities.tsv',
  'new-areas.tsv',
  'regions.tsv',
  'universities.tsv',
  'zones.tsv',
] as const

export type KnowledgeOptions = { readonly segmenter?: SegmenterName }

const readTable = (file: string) => readFile(new URL(file, dataFolder), 'utf8')

/** Loads everything a run knows. */
export async function loadKnowledge(options: KnowledgeOptions = {}): Promise<Knowledge> {
  const [
    divisions,
    divisionHistory,
    divisionChanges,
    commonWords,
    organs,
    composedNames,
    ...names
  ] = await Promise.all(
    [
      'divisions.tsv',
      'division-history.tsv',
      'division-changes.tsv',
      'common-words.tsv',
      'organs.tsv',
      'composed-names.tsv',
      ...nameTables,
    ].map(readTable),
  )
  const { gazetteer, segmenterWords } = buildGazetteer({
    divisions: divisions ?? '',
    divisionHistory: divisionHistory ?? '',
    divisionChanges: divisionChanges ?? '',
    commonWords: commonWords ?? '',
    organs: organs ?? '',
    composedNames: composedNames ?? '',
    names,
  })
  const { segment, name } = await loadSegmenter(segmenterWords, options.segmenter)
  return { segment, segmenterName: name, gazetteer }
}
