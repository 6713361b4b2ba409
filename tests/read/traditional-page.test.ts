// A page in traditional characters, saved as Big5, from its bytes to its names, events and figures.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { regionOfPublisher } from '../../src/read/find-region.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { readInputs } from '../../src/read/read-inputs.ts'

const page = `重慶日報 2025年6月18日 星期三 第3版

兩江新區舉行重點項目集中簽約活動
總投資二十億元

本報訊（記者 陳予安）6月17日，重慶兩江新區管委會舉行重點
項目集中簽約活動，12個項目落戶魚復新城，總投資20億元。簽約
項目涵蓋新能源汽車、人工智能等領域。
截至2025年5月底，兩江新區共有高新技術企業1206家，同比增長8.5%。
我市將進一步優化營商環境，渝北區大盛鎮、北碚區也派員參加了
簽約活動。
`

/** Node only decodes Big5: the bytes of each character are looked up in what decoding all of them gives. */
function encodeBig5(text: string): Buffer {
  const decoder = new TextDecoder('big5')
  const bytesByCharacter = new Map<string, readonly number[]>()
  for (let high = 0xa1; high <= 0xf9; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const character = decoder.decode(Uint8Array.of(high, low))
      if (character.length === 1 && !bytesByCharacter.has(character))
        bytesByCharacter.set(character, [high, low])
    }
  return Buffer.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0
      const bytes = code < 0x80 ? [code] : bytesByCharacter.get(character)
      if (bytes === undefined) throw new Error(`Big5 has no ${character}`)
      return bytes
    }),
  )
}

test('a Big5 page gives names, events and figures with the characters as written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'yutu-big5-'))
  const file = join(folder, 'page.txt')
  await writeFile(file, encodeBig5(page))
  try {
    const knowledge = await loadKnowledge()
    for await (const document of readInputs([file], {})) {
      if (document.kind === 'failure') throw document.error
      expect(document.publisher?.value).toBe('重庆日报')
      expect(document.date?.value).toBe('2025-06-18')
      expect(document.region?.value).toBe('500000')
      const [read] = extract(document, knowledge).articles
      if (read === undefined) throw new Error('no article')
      const { article, entities, links, events, observations } = read
      expect(article.title).toContain('兩江新區舉行重點項目集中簽約活動')
      const nameOf = (surface: string) => {
        const link = links.find(({ mention }) => mention.surface === surface)
        return entities.find(({ id }) => id === link?.entity)?.name
      }
      expect(nameOf('重慶兩江新區管委會')).toBe('重庆两江新区管理委员会')
      expect(nameOf('陳予安')).toBe('陈予安')
      expect(nameOf('大盛鎮')).toBe('大盛镇')
      expect(nameOf('我市')).toBe('重庆市')
      expect(events.map(({ type, trigger, date }) => [type, trigger.text, date])).toContainEqual([
        'SIGNING',
        '集中簽約',
        '2025-06-17',
      ])
      expect(observations).toContainEqual(
        expect.objectContaining({
          value: 1206,
          asOf: '2025-05-31',
          change: { kind: 'YOY', value: 8.5 },
        }),
      )
      for (const { mention } of links)
        expect(article[mention.field].slice(mention.start, mention.end)).toBe(mention.surface)
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})

describe('the home of a paper in traditional characters', () => {
  const papers = [
    ['重慶日報', '500000'],
    ['澳門日報', '820000'],
    ['香港商報', '810000'],
    ['新報', undefined],
  ] as const
  test.each(papers)('%s', (paper, region) => {
    expect(regionOfPublisher(paper)).toBe(region)
  })
})

describe('what papers of Taiwan begin a report with', () => {
  const leads = [
    '〔記者王小明／台北報導〕',
    '【本報記者李小文台北報導】',
    '（中央社記者王小明台北20日電）',
  ]
  test.each(leads)('%s: who tells does not do', async (lead) => {
    const knowledge = await loadKnowledge()
    const [read] = extract(
      {
        key: 'own',
        contentHash: 'own',
        source: 'own',
        kind: 'article',
        text: `${lead}高雄市政府昨（20）日舉行港務中心揭牌儀式。`,
        date: { value: '2024-05-21', origin: 'option' },
      },
      knowledge,
    ).articles
    const [event] = read?.events ?? []
    const names = event?.arguments.map(({ entity }) =>
      read?.entities.find(({ id }) => id === entity),
    )
    expect(event?.date).toBe('2024-05-20')
    expect(names?.map((entity) => entity?.type)).not.toContain('PERSON')
    expect(names?.map((entity) => entity?.name).join()).toContain('高雄市')
  })
})
