// The cookbook: each query answers as it is written down, and names what it asks.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  answerFile,
  cookbookFolder,
  cookbookQueries,
  openSamplePages,
  type SamplePages,
} from './readme-answers.ts'

describe('the cookbook', () => {
  let pages: SamplePages
  beforeAll(async () => {
    pages = await openSamplePages()
  })
  afterAll(() => pages.close())

  test('has twenty queries and more, and its page tells the question of each', () => {
    const page = readFileSync(`${cookbookFolder}/README.md`, 'utf8')
    expect(cookbookQueries().length).toBeGreaterThanOrEqual(20)
    for (const file of cookbookQueries()) {
      const [question = ''] = readFileSync(file, 'utf8').split('\n')
      expect(page).toContain(`[${question.replace(/^# /, '')}](${basename(file)})`)
    }
  })

  test.each(cookbookQueries().map((file) => [basename(file), file]))(
    '%s answers as written down',
    async (_, file) => {
      const answer = (await pages.ask(readFileSync(file, 'utf8'))) as { errors?: unknown }
      expect(answer.errors).toBeUndefined()
      expect(answer).toEqual(JSON.parse(readFileSync(answerFile(file), 'utf8')))
    },
  )
})
