// What a change of names and judgements touches, and what is told of it.
import { describe, expect, test } from 'vitest'
import { digestNames } from '../../src/knowledge/digest-names.ts'
import type { Judgement, Ruling } from '../../src/model/judgement.ts'
import { compareReadings, type LinkRead } from '../../src/relink/compare-readings.ts'
import { createTurns } from '../../src/relink/in-turn.ts'
import { touchedBy } from '../../src/relink/touched-articles.ts'

const link = (start: number, entity: string): LinkRead => ({
  articleId: 'a',
  field: 'text',
  start,
  end: start + 2,
  surface: '二字',
  entity,
})

test('links that came, went and changed are told with both sides, and ids that came and went', () => {
  const before = { links: [link(0, 'x'), link(4, 'y'), link(8, 'z')], events: ['e1', 'e2'] }
  const now = { links: [link(0, 'x'), link(4, 'w'), link(12, 'z')], events: ['e2', 'e3'] }
  const place = ({ entity: _, ...rest }: LinkRead) => rest
  expect(compareReadings(before, now)).toEqual({
    links: [
      { ...place(link(12, '')), to: 'z' },
      { ...place(link(4, '')), from: 'y', to: 'w' },
      { ...place(link(8, '')), from: 'z' },
    ],
    entities: { added: ['w'], gone: ['y'] },
    events: { added: ['e3'], gone: ['e1'] },
  })
  expect(compareReadings(before, before)).toEqual({
    links: [],
    entities: { added: [], gone: [] },
    events: { added: [], gone: [] },
  })
})

describe('judgements touch', () => {
  const judgement = (id: string, ruling: Ruling): Judgement => ({
    id,
    at: `2024-01-01T00:00:0${id}Z`,
    by: '测试',
    evidence: [],
    ...ruling,
  })
  const mention = { article: 'a', field: 'text' as const, start: 0, end: 2 }
  const all = [
    judgement('1', { kind: 'REJECT_MENTION', mention }),
    judgement('2', { kind: 'SPLIT', entity: 'x', articles: ['b', 'c'] }),
    judgement('3', { kind: 'ADD_ALIAS', entity: 'x', alias: '古驿' }),
    judgement('4', { kind: 'SAME', a: 'x', b: 'y' }),
    judgement('5', { kind: 'UNDO', judgement: '2' }),
    judgement('6', { kind: 'UNDO', judgement: '5' }),
  ]
  const touched = (...ids: readonly string[]) => {
    const { articles, words } = touchedBy(ids, all)
    return { articles: [...articles].sort(), words: [...words] }
  }

  test('the article of a place, the articles of a split, articles with the words of an alias', () => {
    expect(touched('1')).toEqual({ articles: ['a'], words: [] })
    expect(touched('2')).toEqual({ articles: ['b', 'c'], words: [] })
    expect(touched('3')).toEqual({ articles: [], words: ['古驿'] })
    expect(touched('1', '2', '3')).toEqual({ articles: ['a', 'b', 'c'], words: ['古驿'] })
  })

  test('nothing that has to be read again when things are only grouped', () => {
    expect(touched('4')).toEqual({ articles: [], words: [] })
  })

  test('when undone, what they touched, however often', () => {
    expect(touched('5')).toEqual(touched('2'))
    expect(touched('6')).toEqual(touched('2'))
  })

  test('notes of documents among them do not matter', () => {
    expect(touched('page.txt')).toEqual({ articles: [], words: [] })
  })
})

describe('the digest of names', () => {
  const content = (ids: Readonly<Record<string, readonly string[]>>, about: object) =>
    ({
      listedNames: Object.keys(ids),
      idsByName: new Map(Object.entries(ids)),
      first: new Map(Object.entries(about)),
      later: new Map(),
      organs: '',
      composedNames: '',
    }) as unknown as Parameters<typeof digestNames>[0]
  const digest = (about: object) =>
    digestNames(content({ 青石区: ['1'], 青石: ['1', '2'], 白鹭镇: ['3'] }, about), [])
  const about = { 1: { parent: '9' }, 2: { parent: '8' }, 3: { parent: '1' } }

  test('is the same for the same content', () => {
    expect([...digest(about)]).toEqual([...digest(about)])
  })

  test('changes for all names of what changed, and for no others', () => {
    const [before, now] = [digest(about), digest({ ...about, 2: { parent: '7' } })]
    const changed = [...now].filter(([name, meaning]) => before.get(name) !== meaning)
    expect(changed.map(([name]) => name)).toEqual(['青石'])
  })
})

test('works run one after the other, and one that fails does not hold up the next', async () => {
  const inTurn = createTurns()
  const said: string[] = []
  const work = (name: string, ms: number) => async () => {
    said.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, ms))
    said.push(`${name} ends`)
    if (name === 'b') throw new Error('b failed')
    return name
  }
  const results = await Promise.allSettled([
    inTurn(work('a', 20)),
    inTurn(work('b', 5)),
    inTurn(work('c', 1)),
  ])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})
