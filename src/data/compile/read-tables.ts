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
  'hong-kong-macao-organs.tsv',
  'known-firms.tsv',
  'leagues.tsv',
  'listed-companies.tsv',
  'media.tsv',
  'metro-stations.tsv',
  'more-divisions.tsv',
  'more-universities.tsv',
  'new-areas.tsv',
  'regions.tsv',
  'sights.tsv',
  'universities.tsv',
  'world-cities.tsv',
  'zones.tsv',
] as const

const readTable = (file: string) => readFile(packagePath(`src/data/${file}`), 'utf8')

export async function readGazetteerTables(): Promise<GazetteerTables> {
  return {
    divisions: await readTable('divisions.tsv'),
    divisionHistory: await readTable('division-history.tsv'),
    divisionChanges: await readTable('division-changes.tsv'),
    divisionAdministration: await readTable('division-administration.tsv'),
    commonWords: await readTable('common-words.tsv'),
    organs: await readTable('organs.tsv'),
    composedNames: await readTable('composed-names.tsv'),
    villages: await readTable('villages.tsv'),
    cityBynames: await readTable('city-bynames.tsv'),
    names: await Promise.all(nameTables.map(readTable)),
  }
}
