// Traditional characters in, simplified ones out, one UTF-16 unit for one: OpenCC's tables, its phrases first (皇后 but 以后, 乾隆 but 干部).
import { ConverterFactory, type DictGroup, type DictLike } from 'opencc-js/core'
import { from, to } from 'opencc-js/preset/t2cn'

/** Quotation marks and name dots as papers in traditional characters set them. */
const marks: readonly (readonly [string, string])[] = [
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
  ['‧', '·'],
]

/** 通用规范汉字表 (2013) kept these beside their simplified forms, for names: 王昇 is no 王升 in a simplified text. */
const keptForNames = '昇陞氾濛剋谿脩'

type Pair = readonly [string, string]

const pairsOf = (dictionary: DictLike): readonly Pair[] =>
  typeof dictionary === 'string'
    ? dictionary.split('|').map((pair): Pair => {
        const [source = '', target = ''] = pair.split(' ')
        return [source, target]
      })
    : dictionary

/** Entries that would move what follows (a character of another plane) are left out: offsets stay. */
const ofOneLength = (groups: readonly DictGroup[]): readonly DictGroup[] =>
  groups.map((group) =>
    group.map((dictionary) =>
      pairsOf(dictionary).filter(([source, target]) => source.length === target.length),
    ),
  )

/** Taiwan's and Hong Kong's variants (裡, 為, 衞) are read as the standard's before the standard is simplified. */
const steps = [from['tw'], from['hk'], to['cn']].map((groups) => ofOneLength(groups ?? []))

/** A whole text: phrases are told by what stands around a character. */
export const simplify = ConverterFactory(...steps, [[marks]])

/** GB 2312: characters that simplified texts are written in, 乾 后 著 among them. */
function simplifiedCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb18030')
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, index) => 0xb0 + index)
  const cells = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, index) => 0xa1 + index)
  return new Set(
    rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell)))),
  )
}

/** Characters that no simplified text is written in, each with its simplified form, by code unit; 0 for all others. */
export function traditionalOnly(): Uint16Array {
  const simplified = simplifiedCharacters()
  const table = new Uint16Array(0x1_00_00)
  const sources = steps.flat(2).flatMap((pairs) => pairsOf(pairs).map(([source]) => source))
  for (const source of sources) {
    if (source.length > 1 || simplified.has(source) || keptForNames.includes(source)) continue
    const target = simplify(source)
    if (target !== source) table[source.charCodeAt(0)] = target.charCodeAt(0)
  }
  return table
}
