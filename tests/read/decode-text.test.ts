import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/read/decode-text.ts'
import type { ReadError } from '../../src/read/read-error.ts'

const text = '本报讯 （记者 江一川）綦江区通惠河大桥合龙，全长612米。\n预计今年10月建成通车。\n'

const utf16 = (value: string, isBig: boolean): Buffer => {
  const bytes = Buffer.from(value, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}
/** 大桥通车，全长612米。 in GB18030, by hand from the standard's table. */
const gb18030 = Buffer.from('b4f3c7c5cda8b3b5a3acc8abb3a4363132c3d7a1a3', 'hex')
/** 大橋通車，全長612米。 in Big5. */
const big5 = Buffer.from('a46abef4b371a8aea141a5feaaf8363132a6cca143', 'hex')

const texts: readonly (readonly [string, Uint8Array, string])[] = [
  ['UTF-8', Buffer.from(text), text],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), text],
  ['UTF-16 LE with a mark', utf16(`\ufeff${text}`, false), text],
  ['UTF-16 BE with a mark', utf16(`\ufeff${text}`, true), text],
  ['UTF-16 LE without one', utf16(text, false), text],
  ['UTF-16 BE without one', utf16(text, true), text],
  ['GB18030', gb18030, '大桥通车，全长612米。'],
  ['Big5', big5, '大橋通車，全長612米。'],
  ['plain ASCII of even length', Buffer.from('GDP up 5.2%\n'), 'GDP up 5.2%\n'],
  ['line ends of any kind', Buffer.from('甲\r\n乙\r丙'), '甲\n乙\n丙'],
]

describe('decodeText reads', () => {
  for (const [name, bytes, want] of texts)
    test(name, () => {
      expect(decodeText(bytes, 'a.txt')).toBe(want)
    })
})

const refused: readonly (readonly [string, Uint8Array, ReadError['code']])[] = [
  ['a PDF', Buffer.from('%PDF-1.7\n...'), 'BINARY'],
  ['a zip', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'BINARY'],
  ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'BINARY'],
  ['NUL bytes', Buffer.from('新闻\0\0\0', 'utf8'), 'BINARY'],
  [
    'no known charset',
    Buffer.from([0x80, 0x81, 0xfe, 0xff, 0x80, 0x80, 0xc0, 0xc1]),
    'UNKNOWN_CHARSET',
  ],
]

describe('decodeText refuses, naming the file and the mend:', () => {
  for (const [name, bytes, code] of refused)
    test(name, () => {
      expect(() => decodeText(bytes, 'a.txt')).toThrow(
        expect.objectContaining({ code, message: expect.stringMatching(/^a\.txt: .*;/) }),
      )
    })
})
