// The committed table of divisions in, counties, districts and county-level cities under the names their papers bear out.
import { readFileSync } from 'node:fs'
import { packagePath } from './package-path.ts'

let codes: ReadonlyMap<string, string> | undefined

/** 綦江 and 綦江区 → 500110, 忠县 → 500233; names that several counties have (朝阳, 鼓楼) are left out. Read when first asked for. */
export function codeByCountyName(): ReadonlyMap<string, string> {
  codes ??= countyCodes()
  return codes
}

function countyCodes(): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>()
  const lines = readFileSync(packagePath('src/data/divisions.tsv'), 'utf8').split('\n')
  for (const line of lines) {
    const [code = '', name = ''] = line.split('\t')
    if (!/^\d{4}(?!00)\d{2}$/.test(code) || !/^[\u4e00-\u9fff]{2,}$/.test(name)) continue
    const short = name.replace(/(?:自治县|自治旗|[县市区旗])$/, '')
    for (const own of short.length > 1 ? [name, short] : [name])
      found.set(own, found.has(own) && found.get(own) !== code ? undefined : code)
  }
  return new Map([...found].flatMap(([name, code]) => (code ? [[name, code] as const] : [])))
}
