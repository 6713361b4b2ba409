// Development tool: the stations of city railways in a checkout of github.com/metromancn/MetroMapOpenMiniProgram in, `src/data/metro-stations.tsv`
// out: those of the mainland whose names say no kind. Run: npx tsx src/data/compile/compile-metro-stations.ts …/src/data
import { readFileSync, writeFileSync } from 'node:fs'
import { isOrdinaryWord } from './ordinary-words.ts'

const [folder = '.'] = process.argv.slice(2)
const read = (key: string) => readFileSync(`${folder}/${key}.js`, 'utf8')

/** Streets, parks, houses and villages are read by their heads; 动物园, 四公里, 火车南站 and 中央公园西 are anywhere's. */
const isKind =
  /(?:[路街道线巷]|大桥|广场|公园|[中总]心|[学书医法剧展]院|[馆宫园厂局校站楼店城区县市村镇乡厦场港塔堂]|[大中小]学|[一二三]中|会展|高铁|枢纽|基地|机场|小区|公里|[东西南北]|[东西南北][口门])$|[一二三四五六七八九十\d]+号/u

const codeByCity = new Map(
  readFileSync(new URL('../divisions.tsv', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([code = '']) => /^\d{6}$|^\d{4}$|^\d{2}$/.test(code))
    .map(([code = '', name = '']) => [name, code.padEnd(6, '0')] as const),
)
const cities = [...read('city').matchAll(/key: "(\w+)".*?name: "([^" ]+)/g)].flatMap(
  ([, key = '', city = '']) => {
    const code = codeByCity.get(`${city}市`)
    return code === undefined ? [] : [{ key, code }]
  },
)
const rows = cities.flatMap(({ key, code }) => {
  const written = [...read(key).matchAll(/\bname: '([^']+)', pinyin/g)].map(([, name = '']) => name)
  const names = new Set(written.map((name) => name.replace(/[(（].*$/, '')))
  return [...names]
    .filter(
      (name) => /^\p{Script=Han}{3,5}$/u.test(name) && !isKind.test(name) && !isOrdinaryWord(name),
    )
    .map((name) => `place:station-${code}-${name}\tPLACE\tstation\t${name}\tdivision:${code}`)
})
const header =
  '# Stations of city railways, by which quarters and crossings are called; columns as in new-areas.tsv. Compiled by compile/compile-metro-stations.ts; sources in SOURCES.md'
writeFileSync(
  new URL('../metro-stations.tsv', import.meta.url),
  `${header}\n${rows.sort().join('\n')}\n`,
)
console.log(`${rows.length} stations of ${cities.length} cities`)
