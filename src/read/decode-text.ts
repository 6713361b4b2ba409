// Bytes in, text out: UTF-8, UTF-16 with and without byte order mark, GB18030 and Big5; anything else is refused.
import { analyse } from 'chardet'
import { ReadError } from './read-error.ts'

/** Encodings a text may come in, by the label that TextDecoder knows. */
export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

/** How much is looked at to tell the charset: bytes. */
const sampleBytes = 65_536

const byteOrderMarks: readonly (readonly [Charset, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const binarySignatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a zip archive or office file', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['an old office file', [0xd0, 0xcf, 0x11, 0xe0]],
]

/** The text of `bytes`, line ends as `\n`, no byte order mark. Throws ReadError `BINARY` or `UNKNOWN_CHARSET`. */
export function decodeText(bytes: Uint8Array, source: string): string {
  return withPlainLineEnds(decodeAs(bytes, detectCharset(bytes, source), source))
}

/** Throws ReadError `UNKNOWN_CHARSET` where the bytes are not of the charset. */
export function decodeAs(bytes: Uint8Array, charset: Charset, source: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new ReadError(
      'UNKNOWN_CHARSET',
      `${source}: bytes that are not ${charset.toUpperCase()}; save it as UTF-8`,
      cause,
    )
  }
}

/** Undefined where the bytes are not of the charset. */
export function decodeStrictly(bytes: Uint8Array, charset: Charset): string | undefined {
  return decodeSample(bytes, charset, true)
}

export function withPlainLineEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n')
}

/**
 * Looks at the first 64 KiB. `isAll` says that the bytes do not go on: a character cut off at their end is a fault then.
 * Throws ReadError `BINARY` or `UNKNOWN_CHARSET`.
 */
export function detectCharset(bytes: Uint8Array, source: string, isAll = true): Charset {
  const sample = bytes.subarray(0, sampleBytes)
  const isWhole = isAll && sample.length === bytes.length
  for (const [charset, mark] of byteOrderMarks) if (startsWith(sample, mark)) return charset
  const kind = binarySignatures.find(([, signature]) => startsWith(sample, signature))?.[0]
  if (kind) throw binaryError(source, `it is ${kind}`)
  const hasNul = sample.includes(0)
  if (!hasNul && canDecode(sample, 'utf-8', isWhole)) return 'utf-8'
  for (const charset of ['utf-16le', 'utf-16be'] as const)
    if (bytes.length % 2 === 0 && readsAs(sample, charset, isWhole) >= 0.95) return charset
  if (hasNul) throw binaryError(source, 'it holds NUL bytes')
  const guess = analyse(sample).find(({ name }) => name === 'Big5' || name === 'GB18030')?.name
  const order = guess === 'Big5' ? (['big5', 'gb18030'] as const) : (['gb18030', 'big5'] as const)
  for (const charset of order) if (readsAs(sample, charset, isWhole) >= 0.9) return charset
  throw new ReadError(
    'UNKNOWN_CHARSET',
    `${source}: neither UTF-8 nor UTF-16, GB18030 or Big5; save it as UTF-8`,
  )
}

function binaryError(source: string, reason: string): ReadError {
  return new ReadError(
    'BINARY',
    `${source}: not a text (${reason}); give its text as .txt, .md or .jsonl`,
  )
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function decodeSample(sample: Uint8Array, charset: Charset, isWhole: boolean): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(sample, { stream: !isWhole })
  } catch {
    return undefined // Not of this charset: the answer that was asked for.
  }
}

function canDecode(sample: Uint8Array, charset: Charset, isWhole: boolean): boolean {
  return decodeSample(sample, charset, isWhole) !== undefined
}

/** ASCII text, CJK ideographs, their punctuation and full-width forms: what a Chinese text is made of. */
const plainCharacter = /[\t\n\r -~·—‘’“”…℃\u3000-\u303f\u4e00-\u9fff\uff01-\uffe5]/g

/** Share of characters, 0 to 1, that one expects in Chinese text when the sample is read as `charset`. */
function readsAs(sample: Uint8Array, charset: Charset, isWhole: boolean): number {
  const text = decodeSample(sample, charset, isWhole)
  if (!text) return 0
  return (text.match(plainCharacter)?.length ?? 0) / text.length
}
