import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settingTable } from '../../src/cli/settings.ts'
import { openSamplePages, queryAndAnswer, readmes, type SamplePages } from './readme-answers.ts'

let pages: SamplePages

beforeAll(async () => {
  pages = await openSamplePages()
})

afterAll(() => pages.close())

describe.each(readmes)('%s', (file) => {
  const text = readFileSync(file, 'utf8')
  const shown = [...text.matchAll(queryAndAnswer)]

  test('shows a query for each of the three names', () => {
    for (const name of ['两江新区', '大盛镇', '红岩文化公园'])
      expect(shown.some(([, query]) => query?.includes(name))).toBe(true)
  })

  test('prints what its queries really answer', async () => {
    for (const [, query = '', answer = ''] of shown)
      expect(await pages.ask(query)).toEqual(JSON.parse(answer))
  })

  test('tells every setting with its default', () => {
    for (const [name, initial] of settingTable)
      expect(text).toContain(`| \`${name}\` | ${initial === '' ? '' : `\`${initial}\` `}|`)
  })
})
