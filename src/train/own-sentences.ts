// Our own frames and name makers in, labelled sentences out: what `--sets own` trains on.
import { readFile } from 'node:fs/promises'
import { joinFillings, type NameMaker, ownNameMakers, plainText } from './own-names.ts'
import { seededRandom } from './random.ts'
import type { LabelledSentence } from './read-labelled.ts'

const slot = /\{(\w+)\}/g

/** Fills a frame's slots and makes one organisation of what stands in `<>`. Throws at a slot that no maker knows. */
export function fillFrame(
  frame: string,
  makers: Readonly<Record<string, NameMaker>>,
  random: () => number,
): LabelledSentence {
  const filled = frame.split(slot).map((part, index) => {
    if (index % 2 === 0) return plainText(part)
    const maker = makers[part]
    if (maker === undefined) throw new Error(`own/frames.txt: no maker for the slot {${part}}`)
    return maker(random)
  })
  return joinMarked(joinFillings(filled))
}

/** `<重庆市公安局>` → one organisation without the marks; names within are part of it. */
function joinMarked(sentence: LabelledSentence): LabelledSentence {
  const open = sentence.text.indexOf('<')
  const close = sentence.text.indexOf('>', open)
  if (open < 0 || close < 0) return sentence
  const { text, spans } = sentence
  const outside = spans.filter((span) => span.end <= open || span.start > close)
  const marked = { start: open, end: close - 1, type: 'ORGANIZATION' } as const
  const moved = outside.map((span) =>
    span.start > close ? { ...span, start: span.start - 2, end: span.end - 2 } : span,
  )
  return joinMarked({
    text: text.slice(0, open) + text.slice(open + 1, close) + text.slice(close + 1),
    spans: [...moved, marked].sort((a, b) => a.start - b.start),
  })
}

const folder = new URL('./own/', import.meta.url)
const data = new URL('../data/', import.meta.url)
const readTable = (name: string) => readFile(new URL(name, data), 'utf8')

/** Every frame `rounds` times, each time with other names. */
export async function makeOwnSentences(
  rounds: number,
  seed: number,
): Promise<readonly LabelledSentence[]> {
  const content = await readFile(new URL('frames.txt', folder), 'utf8')
  const frames = content.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const makers = ownNameMakers({
    divisions: await readTable('divisions.tsv'),
    organs: await readTable('organs.tsv'),
    universities: await readTable('universities.tsv'),
    countries: await readTable('countries.tsv'),
  })
  const random = seededRandom(seed)
  return Array.from({ length: rounds }, () => frames).flatMap((round) =>
    round.map((frame) => fillFrame(frame, makers, random)),
  )
}
