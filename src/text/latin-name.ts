// A name of the graph in, how it is written in Latin letters out.
import { pinyin } from 'pinyin-pro'
import { syllablesOf } from './pinyin-lines.ts'

/** 重庆市 → `chóng qìng shì`. */
export function toPinyin(name: string): string {
  return pinyin(name, { toneType: 'symbol', nonZh: 'consecutive' })
}

/** Provinces whose English names are no pinyin of theirs, and the country. */
const ownNames: Readonly<Record<string, string>> = {
  中国: 'China',
  中华人民共和国: 'China',
  内蒙古自治区: 'Inner Mongolia',
  广西壮族自治区: 'Guangxi',
  西藏自治区: 'Xizang',
  宁夏回族自治区: 'Ningxia',
  新疆维吾尔自治区: 'Xinjiang',
  陕西省: 'Shaanxi',
  香港特别行政区: 'Hong Kong',
  澳门特别行政区: 'Macao',
}

/** Ranks of divisions by the end of their names, the longer first. */
const ranks: readonly (readonly [string, string])[] = [
  ['街道', 'Subdistrict'],
  ['新区', 'New Area'],
  ['自治县', 'Autonomous County'],
  ['自治州', 'Autonomous Prefecture'],
  ['地区', 'Prefecture'],
  ['省', ''],
  ['市', ''],
  ['区', 'District'],
  ['县', 'County'],
  ['镇', 'Town'],
  ['乡', 'Township'],
  ['村', 'Village'],
]

export type NamedThing = {
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: string
  /** Known places have one. */
  readonly kind?: string
}

/** An alias in Latin letters; of a known place its romanised name and rank; else pinyin without tones. */
export function toLatinName({ name, aliases, type, kind }: NamedThing): string {
  const latin = [name, ...aliases].find((one) =>
    /^[\p{Script=Latin}\d][\p{Script=Latin}\d\s.&'-]+$/u.test(one),
  )
  if (latin !== undefined) return latin
  const own = ownNames[name]
  if (own !== undefined) return own
  const [end = '', rank = ''] =
    type === 'PLACE' && kind !== undefined
      ? (ranks.find(([suffix]) => name.endsWith(suffix) && name.length > suffix.length) ?? [])
      : []
  const stem = syllablesOf(end === '' ? name : name.slice(0, -end.length))
  // A place is one word, other names are told syllable by syllable.
  const words = type === 'PLACE' || type === 'PERSON' ? placeOrPerson(stem, type) : stem.join(' ')
  return [capitalise(words), rank].filter((part) => part !== '').join(' ')
}

/** 大盛 → dasheng; 李望舒 → li Wangshu. */
function placeOrPerson(syllables: readonly string[], type: string): string {
  const [family = '', ...given] = syllables
  return type === 'PERSON' && given.length > 0
    ? `${family} ${capitalise(given.join(''))}`
    : syllables.join('')
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
