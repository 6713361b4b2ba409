// What the user's own names do to a text: they win over every other reading, and each is what it was on the day.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import { extract } from '../../src/pipeline.ts'
import { loadReloadable } from '../../src/read/load-knowledge.ts'

const yaml = `names:
  - {name: 云峰茶谷, type: PLACE, aliases: [茶谷], parents: [500235]}
  - {name: 云峰茶谷观光带, type: PLACE}
  - {name: 两江新区, type: PROGRAMME}
  - {name: 市文旅委, type: ORGANIZATION, aliases: [文旅委办]}
  - {name: 王大盛, type: PERSON, aliases: [大盛先生]}
  - {name: 水土新政, type: POLICY}
  - {name: 云峰投资集团, type: ORGANIZATION, aliases: [云峰投], to: 2020-12-31}
  - {name: 云峰发展集团, type: ORGANIZATION, aliases: [云峰投], from: 2021-01-01}
  - {name: AI峰会, type: PROGRAMME}
  - {name: 星河科技, type: ORGANIZATION}
  - {name: 大盛, type: ORGANIZATION}
  - {name: AI云, type: ORGANIZATION}
  - {name: 友好, type: ORGANIZATION}
  - {name: 口镇子, type: PLACE}
`
const folder = await mkdtemp(join(tmpdir(), 'yutu-names-'))
const file = join(folder, 'names.yaml')
await writeFile(file, yaml)
const empty = join(folder, 'empty.yaml')
await writeFile(empty, 'names: []\n')
const loaded = await loadReloadable({ namesFile: file })
const without = await loaded.withNamesOf(empty)

function read(text: string, day = '2023-05-01', knowledge = loaded.knowledge) {
  const document: Document = {
    key: text,
    contentHash: text,
    source: 'own',
    kind: 'article',
    text,
    date: { value: day, origin: 'option' },
    region: { value: '500000', origin: 'option' },
  }
  const [article] = extract(document, knowledge).articles
  const nameById = new Map(article?.entities.map(({ id, name }) => [id, name]))
  return (article?.links ?? []).map(({ mention, entity, method }) => ({
    surface: mention.surface,
    type: mention.type,
    nested: mention.nested,
    name: nameById.get(entity),
    method,
  }))
}

const cases: readonly (readonly [string, string, object])[] = [
  [
    'a new place, by an alias',
    '记者近日走进茶谷，看到采茶人正忙。',
    { surface: '茶谷', type: 'PLACE', name: '云峰茶谷', method: 'own-name' },
  ],
  [
    'a longer name of the user wins over a shorter',
    '游客在云峰茶谷观光带拍照。',
    { surface: '云峰茶谷观光带', name: '云峰茶谷观光带', nested: false },
  ],
  [
    'over the gazetteer',
    '两江新区今年有新的安排。',
    { surface: '两江新区', type: 'PROGRAMME', method: 'own-name' },
  ],
  [
    'over the organ grammar',
    '市文旅委近日发布消息。',
    { surface: '市文旅委', name: '市文旅委', method: 'own-name' },
  ],
  [
    'a person, by an alias',
    '大盛先生介绍了情况。',
    { surface: '大盛先生', type: 'PERSON', name: '王大盛' },
  ],
  [
    'a policy without its marks',
    '水土新政实施以来成效明显。',
    { surface: '水土新政', type: 'POLICY', method: 'own-name' },
  ],
  [
    'an ordinary word',
    '友好日前签下一份合同。',
    { surface: '友好', type: 'ORGANIZATION', method: 'own-name' },
  ],
  [
    'against the segmenter, across the edge of a word',
    '他们在渡口镇子里住了三天。',
    { surface: '口镇子', type: 'PLACE' },
  ],
  ['Latin letters', '第一届AI峰会今日开幕。', { surface: 'AI峰会', type: 'PROGRAMME' }],
  [
    'inside a longer name that a head word gives away',
    '云峰茶谷文化旅游节今天开幕。',
    { surface: '云峰茶谷', nested: true, method: 'own-name' },
  ],
  [
    'in traditional characters',
    '記者近日走進雲峰茶谷，看到採茶人正忙著採摘。',
    { surface: '雲峰茶谷', name: '云峰茶谷', method: 'own-name' },
  ],
]

test.each(cases)('%s', (_, text, want) => {
  expect(read(text)).toContainEqual(expect.objectContaining(want))
})

test('the longer name around one of the user’s stays', () => {
  expect(read('云峰茶谷文化旅游节今天开幕。').filter(({ nested }) => !nested)).toEqual([
    expect.objectContaining({ surface: '云峰茶谷文化旅游节', type: 'PROGRAMME' }),
  ])
})

test('nothing else is read where a name of the user stands', () => {
  for (const [, text, want] of cases) {
    const { surface } = want as { surface: string }
    const others = read(text).filter(
      (link) =>
        !link.nested && link.surface !== surface && link.surface.includes(surface.slice(1, -1)),
    )
    if (!text.includes('文化旅游节')) expect(others).toEqual([])
  }
})

test('a firm’s whole name is the firm, when the user gives its short one', () => {
  const [firm] = read('星河科技有限公司昨日落户两江新区。')
  expect(firm).toMatchObject({ surface: '星河科技有限公司', name: '星河科技', nested: false })
})

test('a short name of the user’s is no part of a known name that begins like it', () => {
  const names = read('渝北区大盛镇今年种了三万亩果树。').map(({ surface }) => surface)
  expect(names).toContain('大盛镇')
  expect(names).not.toContain('大盛')
})

test('letters are not cut out of a longer word', () => {
  expect(read('他们用AI云办公。').map(({ surface }) => surface)).toContain('AI云')
  expect(read('他们用OpenAI云办公。').map(({ surface }) => surface)).not.toContain('AI云')
})

test('a short name is what bore it on the day of the article', () => {
  const text = '云峰投今天签约。'
  expect(read(text, '2019-03-01')[0]?.name).toBe('云峰投资集团')
  expect(read(text, '2022-03-01')[0]?.name).toBe('云峰发展集团')
})

test('what is taken out of the file is forgotten at once, by the segmenter too', () => {
  expect(read('市文旅委近日发布消息。', '2023-05-01', without)[0]?.name).toBe(
    '重庆市文化和旅游发展委员会',
  )
  expect(without.segment('他们在渡口镇子里住').map(({ text }) => text)).not.toContain('口镇子')
  expect(loaded.knowledge.segment('他们在渡口镇子里住').map(({ text }) => text)).toContain('口镇子')
})
