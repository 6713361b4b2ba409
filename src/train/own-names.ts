// Public tables and a stream of random numbers in, names of our own making out: one maker for each slot of `own/frames.txt`.
import type { TaggedType, TypedSpan } from '../tagger/labels.ts'
import {
  associationFields,
  associationHeads,
  brandCharacters,
  companyEnds,
  foreignSyllables,
  givenCharacters,
  hospitalHeads,
  industries,
  mediaHeads,
  nationalMedia,
  positions,
  roadHeads,
  schoolHeads,
  siteHeads,
  surnames,
  villageCharacters,
  words,
  zoneHeads,
} from './name-parts.ts'

/** A slot's filling: its text and the names in it, or plain text without a name. */
export type Filling = { readonly text: string; readonly spans: readonly TypedSpan[] }
export type Random = () => number
export type NameMaker = (random: Random) => Filling

/** The committed tables that names are drawn from, as text. */
export type OwnTables = {
  readonly divisions: string
  readonly organs: string
  readonly universities: string
  readonly countries: string
}

const choose = <T>(items: readonly T[], random: Random): T => {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('a list to choose from is empty')
  return item
}
const chooseSome = (items: readonly string[], count: number, random: Random) =>
  Array.from({ length: count }, () => choose(items, random)).join('')

const named = (text: string, type: TaggedType): Filling => ({
  text,
  spans: [{ start: 0, end: text.length, type }],
})
const plain = (text: string): Filling => ({ text, spans: [] })

/** Two fillings side by side. */
const join = (left: Filling, right: Filling): Filling => ({
  text: left.text + right.text,
  spans: [
    ...left.spans,
    ...right.spans.map(({ start, end, type }) => ({
      start: start + left.text.length,
      end: end + left.text.length,
      type,
    })),
  ],
})

const rowsOf = (table: string) =>
  table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

const suffix = /((壮族|回族|维吾尔)?自治区|特别行政区|地区|省|市|区|县|盟|旗)$/
/** 重庆市 → 重庆. Names with a people in them (彭水苗族土家族自治县) and those of one character without it stay whole. */
const shorten = (name: string) => {
  const short = name.replace(suffix, '')
  return short.length >= 2 && !short.includes('族') ? short : name
}

function divisionNames(table: string) {
  const named = rowsOf(table).map(([code = '', name = '']) => ({ code, name }))
  const pick = (accept: (code: string) => boolean, ending: RegExp) =>
    named.filter(({ code, name }) => accept(code) && ending.test(name)).map(({ name }) => name)
  return {
    provinces: pick((code) => /^\d\d0000$/.test(code), /(省|市|自治区)$/),
    cities: pick((code) => /^\d{4}00$/.test(code), /市$/),
    counties: pick(
      (code) => /^\d{6}$/.test(code) && !code.endsWith('00'),
      /(?<!开发|管理|产业|园)(区|县|市)$/,
    ),
    towns: pick((code) => code.length === 9, /(镇|乡|街道)$/),
  }
}

/** Forms of party and state organs with `{}` for the jurisdiction; all of them stand under `organs.tsv`'s fifth column. */
const organForms = (table: string) =>
  rowsOf(table)
    .flatMap(([, , , , forms = '']) => forms.split('|'))
    .filter((form) => form.startsWith('{}') && form.length <= 14)

function person(random: Random): Filling {
  const given = chooseSome(givenCharacters, random() < 0.7 ? 2 : 1, random)
  return named(choose(surnames, random) + given, 'PERSON')
}

function foreigner(random: Random): Filling {
  const part = () => chooseSome(foreignSyllables, 2 + Math.floor(random() * 3), random)
  return named(random() < 0.35 ? `${part()}·${part()}` : part(), 'PERSON')
}

/** Makers by slot name. */
export function ownNameMakers(tables: OwnTables): Readonly<Record<string, NameMaker>> {
  const { provinces, cities, counties, towns } = divisionNames(tables.divisions)
  const forms = organForms(tables.organs)
  const universities = rowsOf(tables.universities).map(([, , , name = '']) => name)
  const countries = rowsOf(tables.countries).map(([, , , name = '']) => name)
  const from =
    (lists: readonly (readonly string[])[], type: TaggedType): NameMaker =>
    (random) =>
      named(choose(choose(lists, random), random), type)
  const short = (list: readonly string[]) => list.map(shorten)
  const brand = (random: Random) => chooseSome(brandCharacters, random() < 0.8 ? 2 : 3, random)
  const local = (random: Random) =>
    shorten(choose(choose([provinces, cities, counties], random), random))
  const place = from([short(provinces), short(cities), cities, counties, short(counties)], 'PLACE')
  const organOf = (jurisdiction: string, random: Random) =>
    named(choose(forms, random).replace('{}', jurisdiction), 'ORGANIZATION')
  const placeBy =
    (heads: readonly string[]): NameMaker =>
    (random) =>
      named((random() < 0.5 ? local(random) : brand(random)) + choose(heads, random), 'PLACE')
  const organizationBy =
    (heads: readonly string[]): NameMaker =>
    (random) =>
      named(local(random) + choose(heads, random), 'ORGANIZATION')
  return {
    person,
    foreign: foreigner,
    province: from([provinces, short(provinces)], 'PLACE'),
    city: from([cities, cities, short(cities)], 'PLACE'),
    county: from([counties, counties, short(counties)], 'PLACE'),
    town: from([towns], 'PLACE'),
    place,
    place2: from([provinces, short(cities)], 'PLACE'),
    country: from([countries], 'PLACE'),
    village: (random) =>
      named(
        chooseSome(villageCharacters, 2, random) +
          choose(words('村 村 村 社区 小区 组团 苑'), random),
        'PLACE',
      ),
    site: placeBy(siteHeads),
    zone: placeBy(zoneHeads),
    bridge: (random) =>
      named(
        brand(random) + choose(words('大桥 特大桥 长江大桥 隧道 立交 高架桥'), random),
        'PLACE',
      ),
    road: (random) => named(brand(random) + choose(roadHeads, random), 'PLACE'),
    river: (random) =>
      named(
        chooseSome(villageCharacters, random() < 0.6 ? 1 : 2, random) +
          choose(words('江 河 溪'), random),
        'PLACE',
      ),
    water: (random) => named(`${brand(random)}水库`, 'PLACE'),
    mountain: (random) => named(`${brand(random)}山`, 'PLACE'),
    railway: (random) =>
      named(
        `${choose(provinces, random).slice(0, 1)}${choose(cities, random).slice(0, 1)}${choose(words('高铁 铁路 高速公路'), random)}`,
        'PLACE',
      ),
    organ: (random) => {
      const bare = random() < 0.5
      return organOf(
        bare
          ? choose(words('市 市 区 县 省'), random)
          : choose(choose([provinces, cities, counties], random), random),
        random,
      )
    },
    /** What follows the jurisdiction in an organ's name: 市场监管局. */
    organ2: (random) => plain(organOf('', random).text),
    company: (random) => {
      const region = random() < 0.6 ? local(random) : ''
      return random() < 0.25
        ? named(brand(random) + choose(industries, random), 'ORGANIZATION')
        : named(
            region + brand(random) + choose(industries, random) + choose(companyEnds, random),
            'ORGANIZATION',
          )
    },
    school: (random) =>
      random() < 0.6
        ? named(choose(universities, random), 'ORGANIZATION')
        : organizationBy(schoolHeads)(random),
    hospital: organizationBy(hospitalHeads),
    media: (random) =>
      random() < 0.5
        ? named(choose(nationalMedia, random), 'ORGANIZATION')
        : organizationBy(mediaHeads)(random),
    association: (random) =>
      named(
        local(random) + choose(associationFields, random) + choose(associationHeads, random),
        'ORGANIZATION',
      ),
    team: organizationBy(words('队 男篮 女篮 女排 足球队 足球俱乐部 队')),
    position: (random) => plain(choose(positions, random)),
    date: (random) =>
      plain(
        choose(
          [
            '昨日',
            '日前',
            '近日',
            `${1 + Math.floor(random() * 12)}月${1 + Math.floor(random() * 28)}日`,
            `${1 + Math.floor(random() * 28)}日`,
          ],
          random,
        ),
      ),
    date2: (random) =>
      plain(`${1950 + Math.floor(random() * 50)}年${1 + Math.floor(random() * 12)}月`),
    n: (random) => plain(String(1 + Math.floor(random() ** 3 * 5000))),
  }
}

/** Puts fillings one behind another. */
export const joinFillings = (fillings: readonly Filling[]): Filling =>
  fillings.reduce(join, plain(''))
export const plainText = plain
