// Every pattern of the passes names the words it needs: it may match no text that holds none of them.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import '../../src/mentions/find-mentions.ts'
import { findAll } from '../../src/mentions/find-all.ts'
import { allPatterns, mayMatch, patternOf, patternsHeld } from '../../src/mentions/pattern.ts'
import { hasBroadcast, readBroadcast } from '../../src/train/broadcast-items.ts'

const patterns = allPatterns().slice()
const own = new URL('../gold/own/', import.meta.url)
const texts = [
  readFileSync(new URL('sentences.tsv', import.meta.url), 'utf8'),
  readFileSync(new URL('tricky-names.tsv', import.meta.url), 'utf8'),
  ...readdirSync(own)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(new URL(file, own), 'utf8')),
]
if (!hasBroadcast) console.log('skipped: the patterns on television news, which is not there')
const items = hasBroadcast ? await readBroadcast() : []
const everyTenth = items.filter(({ line }) => line % 10 === 0).map(({ text }) => text)
const sentences = [...texts, ...everyTenth].flatMap((text) => text.split(/(?<=[。！？\n])/))

describe('what a pattern needs', () => {
  test('stands in every sentence that it matches', () => {
    expect(patterns.length).toBeGreaterThan(40)
    const missed: string[] = []
    let matched = 0
    for (const text of sentences) {
      const passage = { text, held: patternsHeld(text) }
      for (const pattern of patterns) {
        if (!pattern.form.global || findAll(text, pattern.form).length === 0) continue
        matched += 1
        if (!mayMatch(passage, pattern)) missed.push(`${pattern.form.source} on ${text}`)
      }
    }
    expect(missed).toEqual([])
    expect(matched).toBeGreaterThan(100)
  })

  test('spares the pattern the texts that hold none of it', () => {
    const pattern = patternOf(/九里香/gu, '九里')
    expect(mayMatch({ held: patternsHeld('院里种了九里香。') }, pattern)).toBe(true)
    expect(mayMatch({ held: patternsHeld('院里种了桂花。') }, pattern)).toBe(false)
  })
})
