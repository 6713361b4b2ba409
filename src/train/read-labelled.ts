// The labelled sets of `../shared/labelled` in, sentences with their spans out.
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import type { Span } from '../model/span.ts'
import type { TaggedType, TypedSpan } from '../tagger/labels.ts'

export type LabelledSentence = {
  readonly text: string
  readonly spans: readonly TypedSpan[]
  /** Its guide leaves unmarked some names that ours marks, so that what bears no label need not be outside of names. */
  readonly isSparse?: true
  /** Stretches from which nothing is learnt. */
  readonly unjudged?: readonly Span[]
}

const labelledFolder = new URL('../../../shared/labelled/', import.meta.url)

const readPacked = async (name: string) =>
  gunzipSync(await readFile(new URL(name, labelledFolder))).toString('utf8')

const msraTypes: Readonly<Record<string, TaggedType>> = {
  PER: 'PERSON',
  LOC: 'PLACE',
  ORG: 'ORGANIZATION',
}

/** One character and its label (`B-PER`, `I-PER`, `O`) a line, an empty line behind each sentence. */
export function parseColumns(content: string): readonly LabelledSentence[] {
  return content
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .map(parseColumnSentence)
}

function parseColumnSentence(lines: readonly string[]): LabelledSentence {
  let text = ''
  const spans: { start: number; end: number; type: TaggedType }[] = []
  for (const line of lines) {
    const [character = '', label = 'O'] = line.split('\t')
    const [place, name = ''] = label.split('-')
    const type = msraTypes[name]
    const start = text.length
    text += character
    const open = spans.at(-1)
    if (place === 'B' && type !== undefined) spans.push({ start, end: text.length, type })
    else if (place === 'I' && open !== undefined) open.end = text.length
  }
  return { text, spans }
}

const cluenerTypes: Readonly<Record<string, TaggedType>> = {
  name: 'PERSON',
  address: 'PLACE',
  scene: 'PLACE',
  organization: 'ORGANIZATION',
  company: 'ORGANIZATION',
  government: 'ORGANIZATION',
}

type CluenerRecord = {
  readonly text: string
  readonly label: Readonly<Record<string, Readonly<Record<string, readonly [number, number][]>>>>
}

/** One record a line; ends are inclusive. Where two spans of the kept types overlap, the longer stays. */
export function parseRecords(content: string): readonly LabelledSentence[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, label } = JSON.parse(line) as CluenerRecord
      const spans = Object.entries(label).flatMap(([name, surfaces]) => {
        const type = cluenerTypes[name]
        if (type === undefined) return []
        return Object.values(surfaces).flatMap((places) =>
          places.map(([first, last]) => ({ start: first, end: last + 1, type })),
        )
      })
      // Countries and towns that act, play or lend their name to a market are left unmarked there: 13 of 573 times 中国 is marked.
      return { text, spans: withoutOverlaps(spans), isSparse: true }
    })
}

function withoutOverlaps(spans: readonly TypedSpan[]): readonly TypedSpan[] {
  const kept: TypedSpan[] = []
  const longestFirst = [...spans].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  for (const span of longestFirst)
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span)
  return kept.sort((a, b) => a.start - b.start)
}

export const readMsra = async (part: 'train' | 'test') =>
  parseColumns(await readPacked(`msra-${part}.tsv.gz`))
export const readCluener = async (part: 'train' | 'dev') =>
  parseRecords(await readPacked(`cluener-${part}.jsonl.gz`))
