// A text in, its wording alone out: letters, digits and ideographs in one form, in which 「臺灣」 and 台湾 and ＡＢＣ and abc are the same.
import { ConverterFactory } from 'opencc-js/core'
import { from, to } from 'opencc-js/preset/t2cn'

const units = 0x1_00_00
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

/** By code unit what stands for it, 0 for what is no wording (marks, blanks); made when first needed. */
let table: Uint16Array | undefined

/** Punctuation, white space and script are what papers that print one text differ in most. */
export function foldWording(text: string): string {
  table ??= makeTable()
  const narrow = text.normalize('NFKC')
  const kept: string[] = []
  for (let at = 0; at < narrow.length; at += 1) {
    const code = table[narrow.charCodeAt(at)] ?? 0
    if (code !== 0) kept.push(String.fromCharCode(code))
  }
  return kept.join('')
}

function makeTable(): Uint16Array {
  const codes = Array.from({ length: units }, (_, code) => code)
  const simplified = simplifiedByCode()
  return Uint16Array.from(codes, (code) => {
    if (isSurrogate(code)) return code
    const character = String.fromCharCode(code)
    if (!/[\p{L}\p{N}]/u.test(character)) return 0
    return simplified.get(code) ?? character.toLowerCase().charCodeAt(0)
  })
}

/**
 * Character by character, whatever stands around: 乾 and 干 are then the same in both texts, which is all that comparing needs.
 * (To be read, a text is simplified by words.)
 */
function simplifiedByCode(): ReadonlyMap<number, number> {
  const firstIdeograph = 0x3400
  const lastIdeograph = 0x9fff
  const written = Array.from({ length: lastIdeograph - firstIdeograph + 1 }, (_, index) =>
    String.fromCharCode(firstIdeograph + index),
  )
  const simplify = ConverterFactory(from['tw'] ?? [], from['hk'] ?? [], to['cn'] ?? [])
  const folded = simplify(written.join('\n')).split('\n')
  return new Map(
    folded.flatMap((character, index) =>
      character.length === 1 ? [[firstIdeograph + index, character.charCodeAt(0)]] : [],
    ),
  )
}
