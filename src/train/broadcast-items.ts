// The television news of `../shared/corpora` in, the items of our development set out.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { seededRandom, shuffle } from './random.ts'

export type BroadcastItem = {
  /** Line of the corpus, from 0. */
  readonly line: number
  readonly date: string
  readonly title: string
  readonly text: string
}

const corpus = new URL('../../../shared/corpora/broadcast-news-2022-2025.jsonl.gz', import.meta.url)
export const hasBroadcast = existsSync(corpus)

const seed = 20210709
const developmentCount = 160
/** Long enough to have context, short enough to be read with care. */
const fewestCharacters = 120
const mostCharacters = 420

/** Days of which texts were taken to measure with by people who did not work on this: nothing of them is looked at. */
const measuringDays = new Set(
  '2022-12-04 2022-12-10 2023-01-29 2023-02-15 2023-02-16 2023-07-17 2023-07-24 2023-08-07 2023-09-17 2023-11-20 2023-12-12 2024-02-16 2025-01-19 2025-02-04 2025-04-13 2025-04-26 2025-09-11 2025-10-08 2025-10-12 2025-11-26 2025-12-08 2025-12-15'.split(
    ' ',
  ),
)

/** What the crawler wrote below an item is none of it. */
const withoutFooter = (text: string) =>
  text
    .replace(/\n-{3,}[\s\S]*$/, '')
    .replace(/\n?\(更新时间戳[^)]*\)\s*$/, '')
    .trimEnd()

/** In the order of the file. */
export async function readBroadcast(): Promise<readonly BroadcastItem[]> {
  const packed = await readFile(corpus)
  const lines = gunzipSync(packed).toString('utf8').split('\n')
  return lines
    .filter((content) => content.trim() !== '')
    .map((content, line) => {
      const { date, title, text } = JSON.parse(content) as Omit<BroadcastItem, 'line'>
      return { line, date, title, text: withoutFooter(text) }
    })
}

/** The development set, in the order drawn: the same items each time. */
export function developmentItems(items: readonly BroadcastItem[]): readonly BroadcastItem[] {
  const order = Int32Array.from(items, (_, index) => index)
  shuffle(order, seededRandom(seed))
  const fits = ({ date, text }: BroadcastItem) =>
    text.length >= fewestCharacters && text.length <= mostCharacters && !measuringDays.has(date)
  return [...order]
    .flatMap((index) => items[index] ?? [])
    .filter(fits)
    .slice(0, developmentCount)
}
