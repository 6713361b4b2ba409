// A text in, the same in simplified characters out, code unit for code unit, so that every offset stays.
import { simplify, traditionalOnly } from './traditional-characters.ts'

/** A text with this share of characters that only traditional texts have is one: theirs have a fourth and more, simplified ones none. */
const traditionalShare = 0.08

let table: Uint16Array | undefined

/** Text in traditional characters is read by words; a traditional name in a simplified text (兩江新區) by characters. */
export function foldTraditional(text: string): string {
  const { ideographs, traditional } = countTraditional(text)
  if (traditional === 0) return text
  if (traditional >= traditionalShare * ideographs) return simplify(text)
  return text.split('\n').map(foldLine).join('\n')
}

function foldLine(line: string): string {
  const { ideographs, traditional } = countTraditional(line)
  if (traditional === 0) return line
  return traditional >= traditionalShare * ideographs && ideographs >= longEnough
    ? simplify(line)
    : foldCharacters(line)
}

/** A line of fewer ideographs may be a simplified one that is mostly a traditional name. */
const longEnough = 20

const foldCharacters = (line: string): string =>
  line.replaceAll(/[\u3400-\u9fff]/g, (character) => {
    const code = tableOf()[character.charCodeAt(0)] ?? 0
    return code === 0 ? character : String.fromCharCode(code)
  })

function countTraditional(text: string): {
  readonly ideographs: number
  readonly traditional: number
} {
  const simplifiedBy = tableOf()
  let ideographs = 0
  let traditional = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x3400) continue
    if (code <= 0x9fff) ideographs += 1
    if (simplifiedBy[code] !== 0) traditional += 1
  }
  return { ideographs, traditional }
}

function tableOf(): Uint16Array {
  table ??= traditionalOnly()
  return table
}
