import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Gazetteer } from '../../src/model/knowledge.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { parseNames, readNamesFile } from '../../src/read/read-names.ts'
import { committedGazetteer } from './committed-gazetteer.ts'

const entryAt = (gazetteer: Gazetteer, text: string) =>
  gazetteer
    .find(text)
    .filter(({ surface }) => surface === text)
    .flatMap(({ entries }) => entries.map((id) => gazetteer.get(id)))

describe('names of the user', () => {
  test('a new name is found at once, with its aliases and its region', async () => {
    const { names } = parseNames(
      'names.yaml',
      'names:\n  - {name: 云峰茶谷, type: PLACE, kind: park, aliases: [茶谷], region: 500235}\n',
    )
    const gazetteer = await committedGazetteer(names)
    for (const name of ['云峰茶谷', '茶谷']) {
      expect(entryAt(gazetteer, name)).toEqual([
        expect.objectContaining({ id: 'own:place:500235:云峰茶谷', kind: 'park' }),
      ])
    }
    expect(gazetteer.get('own:place:500235:云峰茶谷')?.ancestors[0]).toBe('division:500235')
  })

  test('a name of a known division adds to it and wins over its namesakes', async () => {
    const { names } = parseNames(
      'names.yaml',
      'names: [{name: 大盛镇, type: PLACE, adcode: "500112143", aliases: [盛里]}]',
    )
    const gazetteer = await committedGazetteer(names)
    expect(entryAt(gazetteer, '大盛镇').map((entry) => entry?.adcode)).toEqual(['500112143'])
    expect(entryAt(gazetteer, '盛里').map((entry) => entry?.id)).toEqual(['division:500112143'])
  })

  test('an ordinary word that the user names is strong', async () => {
    const gazetteer = await committedGazetteer([
      { name: '友好', type: 'ORGANIZATION', aliases: [] },
    ])
    expect(gazetteer.find('友好')).toEqual([
      expect.objectContaining({
        isWeak: false,
        isCommonWord: false,
        entries: ['own:organization::友好'],
      }),
    ])
  })

  const faults: readonly (readonly [string, string, RegExp])[] = [
    ['no YAML', 'names: [{name: 甲乙', /^names\.yaml:1: is no YAML/],
    ['no list', 'name: 甲乙', /^names\.yaml:1: has no list "names"/],
    ['no name', 'names:\n  - type: PLACE\n', /^names\.yaml:2: has no name/],
    [
      'an unknown type',
      'names:\n  - name: 甲乙丙\n    type: RIVER\n',
      /^names\.yaml:2: type of 甲乙丙 is "RIVER"; give one of ORGANIZATION/,
    ],
    [
      'an unknown field',
      'names:\n  - name: 甲乙丙\n    typ: PLACE\n',
      /^names\.yaml:3: unknown field "typ"/,
    ],
    [
      'a bad region',
      'names:\n  - name: 甲乙丙\n    type: PLACE\n    region: 重庆\n',
      /^names\.yaml:4: region is "重庆"; give six digits/,
    ],
    [
      'a short alias',
      'names:\n  - name: 甲乙丙\n    type: PLACE\n    aliases: [甲]\n',
      /^names\.yaml:4: alias "甲" is too short/,
    ],
    [
      'a bad day',
      'names:\n  - name: 甲乙丙\n    type: PLACE\n    validTo: 2021\n',
      /^names\.yaml:4: validTo is "2021"; give a day/,
    ],
  ]
  test.each(faults)('%s is said with file, line and mend', (_, text, message) => {
    expect(() => parseNames('names.yaml', text)).toThrow(message)
  })

  test('a region that no division has is said with file and line', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'yutu-names-')), 'names.yaml')
    await writeFile(
      file,
      'names:\n  - {name: 甲乙丙, type: PLACE}\n  - {name: 丁戊己, type: PLACE, region: "999999"}\n',
    )
    await expect(loadKnowledge({ namesFile: file, segmenter: '@node-rs/jieba' })).rejects.toThrow(
      /names\.yaml:3: region: no division has the code 999999/,
    )
  })

  test('a file that is not there is named', async () => {
    await expect(readNamesFile('/nowhere/names.yaml')).rejects.toThrow(
      /^\/nowhere\/names\.yaml: cannot be read; correct YUTU_NAMES/,
    )
  })
})
