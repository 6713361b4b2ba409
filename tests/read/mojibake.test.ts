import { describe, expect, test } from 'vitest'
import { failureIn, readFileOf } from './read-all-of.ts'

const news =
  '本报讯 （记者 江一川）5月6日，綦江区通惠河大桥“合龙”。\n全长612米——双向四车道，预计10月通车。\n'
const gbk = Buffer.from('cda8bbddbad3b4f3c7c5bacfc1faa3ac4f50454ec1cbd2bbccf5d0c2c2b7a1a3', 'hex')

const mistakes: readonly (readonly [string, string, string])[] = [
  ['UTF-8 read as Latin-1', Buffer.from(news).toString('latin1'), news],
  ['UTF-8 read as Windows-1252', new TextDecoder('windows-1252').decode(Buffer.from(news)), news],
  [
    'UTF-8 read as GBK',
    new TextDecoder('gbk').decode(Buffer.from('通惠河大桥已合龙通车')),
    '通惠河大桥已合龙通车',
  ],
  ['GBK read as Latin-1', gbk.toString('latin1'), '通惠河大桥合龙，OPEN了一条新路。'],
]

describe('mojibake that can be turned back for certain is mended and said', () => {
  for (const [name, garbled, meant] of mistakes)
    test(name, async () => {
      expect(garbled).not.toContain('通惠河')
      expect(await readFileOf('a.txt', garbled)).toMatchObject([
        { kind: 'page', text: meant, notices: [{ rule: 'mojibake-mended', level: 'warning' }] },
      ])
    })
})

describe('what is no mojibake is left alone', () => {
  const texts = [news, 'Café déjà vu à Besançon, 30 °C', '鍏涓鏂，三个少见的字。', '重庆']
  for (const text of texts)
    test(text.slice(0, 10), async () => {
      const [document] = await readFileOf('a.txt', text)
      expect(document).toMatchObject({ text })
      expect(document).not.toHaveProperty('notices')
    })
})

test('mojibake whose characters are lost is named as such', async () => {
  const lost = '锟斤拷锟斤拷大桥锟斤拷\ufffd\ufffd合龙'
  expect(failureIn(await readFileOf('a.txt', lost))).toMatch(
    /^MOJIBAKE .*mojibake.*; get the original/,
  )
})
