// Development tool: `src/data/universities.tsv` in, `src/data/affiliated-hospitals.tsv` out: the numbered hospitals of medical universities with the
// forms news uses, by grammar (重庆医科大学附属第一医院: 重医附一院, 重医大附一院). Run: npx tsx src/data/compile/compile-affiliated-hospitals.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { parseNameRows } from '../../knowledge/name-rows.ts'
import { groupBy } from '../../model/group-by.ts'

const folder = new URL('../', import.meta.url)
const universities = parseNameRows(
  readFileSync(new URL('universities.tsv', folder), 'utf8'),
).filter(({ name }) => /^\p{Script=Han}{2,3}医科大学$/u.test(name))

/** Where a hospital stands in a name: 附属第一医院, and how news shortens it after the university's short name. */
const hospitals = [...'一二三四'].map((number) => ({
  official: `附属第${number}医院`,
  forms: [
    `附${number}院`,
    `附属${number}院`,
    `附属第${number}医院`,
    `${number}附院`,
    `第${number}附属医院`,
  ],
}))
const named = ['儿童', '口腔', '肿瘤'].map((kind) => ({
  official: `附属${kind}医院`,
  forms: [`附属${kind}医院`, `附${kind}医院`, `${kind}医院`],
}))

const rows = universities.flatMap(({ name, parents }) => {
  const place = name.slice(0, -4)
  const shortNames = [`${place.slice(0, 1)}医`, `${place.slice(0, 1)}医大`, `${place}医大`]
  return [...hospitals, ...named].map(({ official, forms }) => ({
    name: name + official,
    parents,
    aliases: shortNames.flatMap((short) => forms.map((form) => short + form)),
  }))
})
// 广医 is 广西 and 广州: what several would be called is no name.
const bearers = groupBy(
  rows.flatMap(({ name, aliases }) => aliases.map((alias) => ({ name, alias }))),
  ({ alias }) => alias,
)
const lines = rows.map(({ name, parents, aliases }) => {
  const own = aliases.filter((alias) => bearers.get(alias)?.length === 1)
  return [`org:${name}`, 'ORGANIZATION', 'hospital', name, parents.join('|'), own.join('|')].join(
    '\t',
  )
})
const header =
  '# Affiliated hospitals of medical universities by grammar, whether or not each of them exists; columns as in new-areas.tsv. Compiled by compile/compile-affiliated-hospitals.ts'
writeFileSync(new URL('affiliated-hospitals.tsv', folder), `${header}\n${lines.join('\n')}\n`)
console.log(`${lines.length} hospitals of ${universities.length} universities`)
