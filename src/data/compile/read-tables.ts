// The tables beside this folder in, their text out.
import { readFile } from 'node:fs/promises'
import type { GazetteerTables } from '../../knowledge/gazetteer-content.ts'
import { packagePath } from '../../read/package-path.ts'

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
