import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { OwnNameError } from '../../src/knowledge/own-name-checks.ts'
import { enterOwnNames } from '../../src/knowledge/own-names.ts'
import type { Gazetteer } from '../../src/model/knowledge.ts'
import { loadGazetteer, loadKnowledge } from '../../src/read/load-knowledge.ts'
import { parseNames, readNamesFile } from '../../src/read/read-names.ts'
import { committedGazetteer } from './committed-gazetteer.ts'

const content = loadGazetteer()
const gazetteerOf = (yaml: string) => committedGazetteer(parseNames('names.yaml', yaml).names)

const entryAt = (gazetteer: Gazetteer, text: string, isoDate?: string) =>
  gazetteer
    .find(text, isoDate)
    .filter(({ surface }) => surface === text)
    .flatMap(({ entries }) => entries.map((id) => gazetteer.get(id)))

describe('names of the user', () => {
  test('a new name is found at once, with its aliases and its parents', async () => {
    const gazetteer = await gazetteerOf(
      'names:\n  - {name: 云峰茶谷, type: PLACE, kind: park, aliases: [茶谷], parents: [500235]}\n',
    )
    for (const name of ['云峰茶谷', '茶谷']) {
      expect(entryAt(gazetteer, name)).toEqual([
        expect.objectContaining({ id: 'own:place:500235:云峰茶谷', kind: 'park' }),
      ])
      expect(gazetteer.find(name)[0]?.isOwn).toBe(true)
    }
    expect(gazetteer.get('own:place:500235:云峰茶谷')?.ancestors[0]).toBe('division:500235')
  })

  test('parents are codes, names of the gazetteer or names of the same file', async () => {
    const gazetteer = await gazetteerOf(
      `names:
  - {name: 锦屏茶叶公司, type: ORGANIZATION, parents: [锦屏实业集团]}
  - {name: 锦屏实业集团, type: ORGANIZATION, parents: [两江新区, "500000"]}`,
    )
    const [entry] = entryAt(gazetteer, '锦屏茶叶公司')
    expect(entry?.ancestors).toEqual(
      expect.arrayContaining(['own:organization:两江新区:锦屏实业集团', 'division:500000']),
    )
  })

  test('a name of a known division adds to it and wins over its namesakes', async () => {
    const gazetteer = await gazetteerOf(
      'names: [{name: 大盛镇, type: PLACE, code: 500112143, aliases: [盛里]}]',
    )
    expect(entryAt(gazetteer, '大盛镇').map((entry) => entry?.adcode)).toEqual(['500112143'])
    expect(entryAt(gazetteer, '盛里').map((entry) => entry?.id)).toEqual(['division:500112143'])
  })

  test('an ordinary word that the user names is strong', async () => {
    const gazetteer = await gazetteerOf('names: [{name: 友好, type: ORGANIZATION}]')
    expect(gazetteer.find('友好')).toEqual([
      expect.objectContaining({
        isWeak: false,
        isCommonWord: false,
        entries: ['own:organization::友好'],
      }),
    ])
  })

  test('a name written in traditional characters is the same name', async () => {
    const gazetteer = await gazetteerOf('names: [{name: 雲峰茶谷觀景臺, type: PLACE}]')
    expect(entryAt(gazetteer, '云峰茶谷观景台')).toHaveLength(1)
  })

  test('a short name is what bore it on the day', async () => {
    const gazetteer = await gazetteerOf(
      `names:
  - {name: 云峰投资集团, type: ORGANIZATION, aliases: [云峰投], to: 2020-12-31}
  - {name: 云峰发展集团, type: ORGANIZATION, aliases: [云峰投], from: 2021-01-01}`,
    )
    const namesOn = (day?: string) => entryAt(gazetteer, '云峰投', day).map((entry) => entry?.name)
    expect(namesOn('2019-05-01')).toEqual(['云峰投资集团'])
    expect(namesOn('2020-12-31')).toEqual(['云峰投资集团'])
    expect(namesOn('2021-01-01')).toEqual(['云峰发展集团'])
    expect(namesOn()).toEqual(['云峰发展集团'])
  })

  test('outside its days a name is what it is without the file', async () => {
    const gazetteer = await gazetteerOf(
      'names: [{name: 渝北区, type: ORGANIZATION, from: 2020-01-01, to: 2020-12-31}, {name: 云峰会, type: PROGRAMME, to: 2020-12-31}]',
    )
    expect(entryAt(gazetteer, '渝北区', '2020-06-01').map((entry) => entry?.type)).toEqual([
      'ORGANIZATION',
    ])
    expect(entryAt(gazetteer, '渝北区', '2022-06-01').map((entry) => entry?.type)).toEqual([
      'PLACE',
    ])
    expect(entryAt(gazetteer, '云峰会', '2022-06-01')).toEqual([])
  })
})

/** What a file says, and what is said of it. `names:` and one entry a line, so that entry n stands on line n + 1. */
const faults: readonly (readonly [string, string, RegExp])[] = [
  ['no YAML', 'names: [{name: 甲乙', /^names\.yaml:1: is no YAML/],
  ['no list', 'name: 甲乙', /^names\.yaml:1: has no list "names"/],
  ['no name', 'names:\n  - type: PLACE\n', /^names\.yaml:2: has no name/],
  [
    'an unknown type',
    'names:\n  - name: 甲乙丙\n    type: RIVER\n',
    /^names\.yaml:3: type of 甲乙丙 is "RIVER"; give one of ORGANIZATION/,
  ],
  [
    'a type nearly right',
    'names:\n  - name: 甲乙丙\n    type: Organisation\n',
    /^names\.yaml:3: type of 甲乙丙 is "Organisation" \(did you mean ORGANIZATION\?\)/,
  ],
  ['no type', 'names:\n  - name: 甲乙丙\n', /^names\.yaml:2: type of 甲乙丙 is ""; give one of/],
  [
    'an unknown field',
    'names:\n  - name: 甲乙丙\n    typ: PLACE\n',
    /^names\.yaml:3: unknown field "typ" \(did you mean type\?\)/,
  ],
  [
    'a field called otherwise',
    'names:\n  - name: 甲乙丙\n    type: PLACE\n    adcode: 500112\n',
    /^names\.yaml:4: unknown field "adcode" \(did you mean code\?\)/,
  ],
  [
    'a field given twice',
    'names:\n  - name: 甲乙丙\n    type: PLACE\n    type: PERSON\n',
    /^names\.yaml:4: is no YAML: Map keys must be unique/,
  ],
  [
    'a bad code',
    'names:\n  - name: 甲乙丙\n    type: PLACE\n    code: 50011\n',
    /^names\.yaml:4: code is "50011"; give six digits/,
  ],
  [
    'a short alias',
    'names:\n  - name: 甲乙丙\n    type: PLACE\n    aliases: [甲]\n',
    /^names\.yaml:4: "甲" in aliases is too short/,
  ],
  [
    'parents that are no list',
    'names:\n  - name: 甲乙丙\n    type: PLACE\n    parents: 500000\n',
    /^names\.yaml:4: parents is no list/,
  ],
  [
    'a bad day',
    'names:\n  - name: 甲乙丙\n    type: PLACE\n    to: 2021-02-30\n',
    /^names\.yaml:4: to is "2021-02-30"; give a day/,
  ],
]
const contradictions: readonly (readonly [string, string, RegExp])[] = [
  [
    'a code in no known division',
    '{name: 甲乙丙, type: PLACE, code: 990112}',
    /^names\.yaml:2: code: 990112 lies in no known division/,
  ],
  [
    'a code of what is no place',
    '{name: 甲乙丙, type: PERSON, code: 500112}',
    /^names\.yaml:2: code: only a PLACE bears a code/,
  ],
  [
    'a parent whose code no division has',
    '{name: 甲乙丙, type: PLACE, parents: ["999999"]}',
    /^names\.yaml:2: parents: no division has the code 999999/,
  ],
  [
    'an unknown parent',
    '{name: 甲乙丙, type: PLACE, parents: [两江薪区]}',
    /^names\.yaml:2: parents: nothing is called 两江薪区 \(did you mean 两江新区\?\)/,
  ],
  [
    'a parent of many',
    '{name: 甲乙丙, type: PLACE, parents: [大盛镇]}',
    /^names\.yaml:2: parents: \d+ things are called 大盛镇; give a code \(\d{9}, /,
  ],
  [
    'a name given twice',
    '{name: 甲乙丙, type: PLACE}\n  - {name: 甲乙丙, type: PLACE}',
    /^names\.yaml:3: name: 甲乙丙 is given twice for the same days.*\(line 2 has it too\)/,
  ],
  [
    'an alias that is another’s name',
    '{name: 甲乙丙, type: PLACE}\n  - {name: 丁戊己, type: PLACE, aliases: [甲乙丙]}',
    /^names\.yaml:3: aliases: 甲乙丙 is given twice.*\(line 2 has it too\)/,
  ],
  [
    'parents in a circle',
    '{name: 甲乙丙, type: PLACE, parents: [丁戊己]}\n  - {name: 丁戊己, type: PLACE, parents: [甲乙丙]}',
    /^names\.yaml:2: parents: 甲乙丙 → 丁戊己 → 甲乙丙: nothing lies in itself/,
  ],
  [
    'an end before the beginning',
    '{name: 甲乙丙, type: PLACE, from: 2021-01-01, to: 2020-01-01}',
    /^names\.yaml:2: to: 甲乙丙 ends on 2020-01-01, before it begins on 2021-01-01/,
  ],
]

describe('what is wrong with a file is said with file, line and mend', () => {
  test.each(faults)('%s', (_, text, message) => {
    expect(() => parseNames('names.yaml', text)).toThrow(message)
  })

  test.each(contradictions)('%s', async (_, entries, message) => {
    const file = parseNames('names.yaml', `names:\n  - ${entries}\n`)
    const known = await content
    const says = () => {
      try {
        enterOwnNames(known, file.names)
      } catch (error) {
        throw error instanceof OwnNameError ? file.describeError(error) : error
      }
    }
    expect(says).toThrow(message)
  })

  test('the same name for other days or in another place is another thing', async () => {
    const gazetteer = await gazetteerOf(`names:
  - {name: 云峰书院, type: ORGANIZATION, to: 2019-12-31}
  - {name: 云峰书院, type: ORGANIZATION, from: 2020-01-01}
  - {name: 云峰书院, type: ORGANIZATION, parents: [两江新区]}`)
    expect(
      new Set(entryAt(gazetteer, '云峰书院', '2020-06-01').map((entry) => entry?.id)).size,
    ).toBe(2)
  })

  test('loading says it too', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'yutu-names-')), 'names.yaml')
    await writeFile(
      file,
      'names:\n  - {name: 甲乙丙, type: PLACE}\n  - {name: 丁戊己, type: PLACE, parents: ["999999"]}\n',
    )
    await expect(loadKnowledge({ namesFile: file, segmenter: '@node-rs/jieba' })).rejects.toThrow(
      /names\.yaml:3: parents: no division has the code 999999/,
    )
  })

  test('a file that is not there is named', async () => {
    await expect(readNamesFile('/nowhere/names.yaml')).rejects.toThrow(
      /^\/nowhere\/names\.yaml: cannot be read; correct YUTU_NAMES/,
    )
  })
})
