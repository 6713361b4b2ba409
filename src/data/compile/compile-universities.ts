// Development tool: the Ministry of Education's list of universities and colleges as JSON-like records in, `src/data/universities.tsv` out.
// Run: npx tsx src/data/compile/compile-universities.ts schoolData.ts   (src/layouts/Header/schoolData.ts of github.com/Base-Technology/base-interface)
// Rows written by hand (changes since, military universities) stand in `more-universities.tsv`.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseDivisions } from '../../knowledge/divisions.ts'

const folder = new URL('../', import.meta.url)

/** Abbreviations by grammar: 西安|交通大学 → 西安交大. They need context. */
const shortened: readonly (readonly [string, string])[] = [
  ['交通大学', '交大'],
  ['师范大学', '师大'],
  ['工业大学', '工大'],
  ['农业大学', '农大'],
  ['医科大学', '医大'],
  ['财经大学', '财大'],
  ['科技大学', '科大'],
  ['理工大学', '理工'],
]

function abbreviation(name: string): string {
  const [ending = '', short = ''] =
    shortened.find(([one]) => name.endsWith(one) && name.length - one.length >= 2) ?? []
  return ending === '' ? '' : name.slice(0, -ending.length) + short
}

const ids = new Map(
  parseDivisions(readFileSync(new URL('divisions.tsv', folder), 'utf8'))
    .filter(({ level }) => level !== 'town')
    .toReversed()
    .flatMap(({ id, name, strongAliases }) =>
      [name, ...strongAliases].map((one) => [one, id] as const),
    ),
)
const record = /"name": "([^"]*)",\s*"code": "(\d+)"[^}]*?"address": "([^"]*)"/g
const rows = [...readFileSync(process.argv[2] ?? 'schoolData.ts', 'utf8').matchAll(record)].map(
  ([, name = '', code = '', address = '']) => {
    const full = name.replaceAll('\\n', '').replaceAll(/\s/g, '')
    const seat =
      ids.get(address.replaceAll('\\n', '').replaceAll(/\s/g, '')) ??
      `division:${code.slice(2, 4)}0000`
    return [`university:${code}`, 'ORGANIZATION', 'university', full, seat, '', abbreviation(full)]
      .join('\t')
      .trimEnd()
  },
)
const header =
  '# Universities and colleges by the code of the Ministry of Education; columns as in new-areas.tsv. Compiled by compile/compile-universities.ts'
writeFileSync(new URL('universities.tsv', folder), `${header}\n${rows.join('\n')}\n`)
console.log(`${rows.length} universities`)
