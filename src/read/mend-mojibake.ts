// A decoded text in, the text that was meant out where it had been read in a wrong charset and every character can be won back.
import type { Notice } from '../model/notice.ts'
import { decodeStrictly } from './decode-text.ts'
import type { InputName } from './describe-document.ts'
import { ReadError } from './read-error.ts'

/** How much is looked at to tell mojibake: characters. */
const sampleLength = 20_000
/** Fewest characters beyond ASCII that tell it: shorter garbage may be sense. */
const fewestCharacters = 8
/** Least share of characters, of those beyond ASCII, that must be Chinese when mended. */
const leastChinese = 0.9
/** Share of replacement characters, of all, from which on nothing can be read. */
const mostLost = 0.02

type Mistake = {
  /** As a person would say it: the charset it was written in and the one it was read as. */
  readonly name: string
  /** What gives the mistake away before anything is turned back: cheap. */
  readonly sign: RegExp
  readonly toBytes: (text: string) => Uint8Array | undefined
  readonly charset: 'utf-8' | 'gb18030'
}

/** Lead bytes E4–E9 of Chinese UTF-8 read as Latin-1; as GBK they become 涓 鍦 浜 鐨 閲 … followed by a rare one. */
const mistakes: readonly Mistake[] = [
  {
    name: 'UTF-8 read as Latin-1',
    sign: /[ä-é][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/,
    toBytes: bytesOfLatin,
    charset: 'utf-8',
  },
  {
    name: 'GBK read as Latin-1',
    sign: /[°-÷][¡-þ][°-÷][¡-þ]/,
    toBytes: bytesOfLatin,
    charset: 'gb18030',
  },
  {
    name: 'UTF-8 read as GBK',
    sign: /[涓浠佷浜鍏鍐鍒鍗鍙鍚鍜鍥鍦鍩澶瀛瀹灏宸勫簡骞寤寮閮閲閾闀闄鏄鏂鏈鐨鐢鎴鎵鏁鏃鏉鏍鏋鍔绗缁绋绉绠绾缇鑰鑱鑳鑷涓€][\u2000-\uffef]/,
    toBytes: bytesOfGbk,
    charset: 'utf-8',
  },
]

/**
 * A text that is Chinese already is given back as it is. Throws ReadError `MOJIBAKE` where characters were lost for
 * good. Mended, it carries a notice that says what it was taken for.
 */
export function mendMojibake(
  text: string,
  { path, source }: InputName,
): { readonly text: string; readonly notices?: readonly Notice[] } {
  const lost = text.slice(0, sampleLength).match(/\ufffd|锟斤拷/g)?.length ?? 0
  if (lost > 2 && lost > mostLost * Math.min(text.length, sampleLength))
    throw new ReadError(
      'MOJIBAKE',
      `${path}: mojibake, ${lost} characters were lost when it was read in a wrong charset; get the original file`,
    )
  for (const mistake of mistakes) {
    const mended = mistake.sign.test(text.slice(0, sampleLength)) && turnBack(text, mistake)
    if (!mended) continue
    const message = `${source}: mojibake (${mistake.name}), mended`
    const notice = { level: 'warning', stage: 'read', rule: 'mojibake-mended' } as const
    return { text: mended, notices: [{ ...notice, message, place: source }] }
  }
  return { text }
}

/** Undefined unless every character turns back and Chinese comes out that was not there before. */
function turnBack(text: string, { toBytes, charset }: Mistake): string | undefined {
  const bytes = toBytes(text)
  const mended = bytes && decodeStrictly(bytes, charset)
  if (mended === undefined) return undefined
  const beyondAscii = mended.match(/[\u0080-\uffff]/g)?.length ?? 0
  // Level 1 of GB 2312 and the punctuation of Chinese: what stands in running text.
  const chinese = mended.match(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef‘-”…—·]/g)?.length ?? 0
  if (beyondAscii < fewestCharacters || chinese < leastChinese * beyondAscii) return undefined
  return charset === 'gb18030' && !isCommon(mended) ? undefined : mended
}

/** Any two bytes are some character of GBK: only common ones make a text. */
function isCommon(text: string): boolean {
  const ideographs = text.match(/[\u4e00-\u9fff]/g) ?? []
  const common = ideographs.filter((character) => {
    const [lead = 0] = gbkBytes().get(character) ?? []
    return lead >= 0xb0 && lead <= 0xd7
  })
  return common.length >= leastChinese * ideographs.length
}

/** Windows-1252's own 27 characters with their bytes; the rest are as in Latin-1. */
const windowsBytes: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, index) => {
    const byte = 0x80 + index
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const
  }),
)

function bytesOfLatin(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const byte = code <= 0xff ? code : windowsBytes.get(text.charAt(at))
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  return bytes
}

function bytesOfGbk(text: string): Uint8Array | undefined {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const own = code < 0x80 ? [code] : gbkBytes().get(character)
    if (!own) return undefined
    bytes.push(...own)
  }
  return Uint8Array.from(bytes)
}

let table: ReadonlyMap<string, readonly number[]> | undefined

/** Every two-byte character of GBK, and the euro sign that Windows gives the byte 80; made when first asked for. */
function gbkBytes(): ReadonlyMap<string, readonly number[]> {
  if (table) return table
  const decoder = new TextDecoder('gbk')
  const made = new Map<string, readonly number[]>([['€', [0x80]]])
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\ufffd' && !made.has(character))
        made.set(character, [lead, trail])
    }
  table = made
  return made
}
