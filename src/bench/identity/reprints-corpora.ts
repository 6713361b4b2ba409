// The two extractions of one programme beside the checkout in, their items with sentences and sketches out.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { packagePath } from '../../read/package-path.ts'
import type { ComparedSentence } from '../../reprints/read-wording.ts'
import { sketchOf } from '../../reprints/sketch-of.ts'
import { findSentenceEnds } from '../../text/find-sentence-ends.ts'

export type Corpus = 'second' | 'broadcast'
export type Item = {
  /** `broadcast:12`, by line from 1. */
  readonly id: string
  readonly date: string
  readonly title: string
  readonly text: string
}
export type SketchedItem = Item & { readonly sketch: string }

const files: Readonly<Record<Corpus, string>> = {
  second: 'second-source-2025.jsonl.gz',
  broadcast: 'broadcast-news-2022-2025.jsonl.gz',
}
const folder = packagePath('../shared/corpora')

export const hasCorpora = (): boolean => existsSync(join(folder, files.second))

export function readCorpus(corpus: Corpus): readonly Item[] {
  const lines = gunzipSync(readFileSync(join(folder, files[corpus])))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line, index) => {
    const { date, title, text } = JSON.parse(line) as Item
    return { id: `${corpus}:${index + 1}`, date, title, text }
  })
}

export const withSketch = (item: Item): SketchedItem => ({ ...item, sketch: sketchOf(item.text) })

/** As the text stage splits them; ids are places from 0. */
export function sentencesOf(text: string): readonly ComparedSentence[] {
  return text
    .split('\n')
    .flatMap((line) => {
      const ends = findSentenceEnds(line)
      return ends.map((end, at) => line.slice(ends[at - 1] ?? 0, end))
    })
    .map((sentence, place) => ({ id: String(place), text: sentence }))
}
