// Marked news in the two forms we write it in, and what a tagger learns from it.
import { expect, test } from 'vitest'
import { findListed } from '../../src/train/broadcast-news.ts'
import { sentencesOf } from '../../src/train/marked-sentences.ts'
import { readItems, readMarks, readOwnNews } from '../../src/train/own-news.ts'

const item = `@ 2020-05-01 500000
= [L 石梁县]开会
[P 赵小满]在[L 石梁县]说，[A 全县]推进“[G 清河行动]”。
第二段。`

test('marks become spans that slice to the names', () => {
  const { text, names } = readMarks('[L 石梁县][O 县委]，[A 全县]', 'here')
  expect(text).toBe('石梁县县委，全县')
  expect(names.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)).toEqual([
    '石梁县 PLACE',
    '县委 ORGANIZATION',
    '全县 PLACE',
  ])
  expect(names.map(({ isAnaphor }) => isAnaphor)).toEqual([false, false, true])
})

for (const [title, marked] of [
  ['an unknown letter', '[X 石梁县]'],
  ['a mark in a mark', '[O [L 石梁县]政府]'],
  ['an open mark', '[L 石梁县'],
] as const)
  test(`${title} is refused`, () => {
    expect(() => readMarks(marked, 'here')).toThrow(/here: a mark/)
  })

test('an item is its head, title and paragraphs', () => {
  const [read] = readItems(item, 'file')
  expect(read).toMatchObject({ id: 'file#1', date: '2020-05-01', region: '500000' })
  expect(read?.title.text).toBe('石梁县开会')
  expect(read?.body.text).toBe('赵小满在石梁县说，全县推进“清河行动”。\n第二段。')
  expect(() => readItems('石梁县', 'file')).toThrow(/begins with/)
})

test('a tagger learns names but neither anaphors nor what stands in programmes', () => {
  const [read] = readItems(item, 'file')
  if (read === undefined) throw new Error('no item')
  const [title, first] = sentencesOf(read)
  expect(title?.spans).toHaveLength(1)
  expect(first?.spans.map(({ type }) => type)).toEqual(['PERSON', 'PLACE'])
  const slice = ({ start, end }: { start: number; end: number }) => first?.text.slice(start, end)
  expect(first?.unjudged?.map(slice)).toEqual(['清河行动'])
  expect(sentencesOf({ ...read, isTitleMarked: false })).toHaveLength(2)
})

const listed: readonly [text: string, fields: readonly string[], want: readonly string[]][] = [
  ['石梁县石梁县城', ['L 石梁县'], ['0 石梁县', '3 石梁县']],
  ['石梁县政府', ['L 石梁县', 'O 石梁县政府'], ['0 石梁县政府']],
  ['中柬会谈在中部', ['L 中<中柬|柬'], ['0 中', '1 柬']],
  ['无名', [], []],
]
for (const [text, fields, want] of listed)
  test(`${fields.join(' ')} in ${text}`, () => {
    expect(
      findListed(text, fields).map(({ start, end }) => `${start} ${text.slice(start, end)}`),
    ).toEqual(want)
  })
test('a list without a type is refused', () => {
  expect(() => findListed('石梁县', ['石梁县'])).toThrow(/no type/)
})

test('the news that trains is well marked', async () => {
  const news = await readOwnNews()
  expect(news.length).toBeGreaterThan(400)
  expect(new Set(news.map(({ id }) => id)).size).toBe(news.length)
  for (const { id, title, body } of news)
    for (const { text, names } of [title, body])
      for (const { start, end } of names)
        expect(text.slice(start, end), id).toMatch(/^\S(?:.*\S)?$/u)
})
