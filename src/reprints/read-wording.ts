// Sentences of an article in, what they are compared by out: folded wording, its clauses, pairs of characters, numbers.
import { foldWording } from './fold-wording.ts'

export type ComparedSentence = { readonly id: string; readonly text: string }

export type SentenceWording = {
  readonly id: string
  readonly wording: string
  readonly pairs: ReadonlySet<string>
  readonly clauses: readonly ClauseWording[]
  /** As digits, without points: 125, 2025. */
  readonly numbers: ReadonlySet<string>
}

export type ClauseWording = {
  readonly length: number
  /** Its runs of four characters. */
  readonly runs: readonly string[]
}

export type ArticleWording = {
  /** Without those that hold no wording. */
  readonly sentences: readonly SentenceWording[]
  /** All of it, whatever sentence it stands in: lines that break in words part nothing here. */
  readonly wording: string
  /** Runs of four characters of the whole wording. */
  readonly runs: ReadonlySet<string>
  readonly pairCounts: ReadonlyMap<string, number>
  readonly numbers: ReadonlySet<string>
  /** By pair the places of the sentences that have it. */
  readonly placesByPair: ReadonlyMap<string, readonly number[]>
}

export function readWording(sentences: readonly ComparedSentence[]): ArticleWording {
  const read = sentences.map(readSentence).filter(({ wording }) => wording !== '')
  const pairCounts = new Map<string, number>()
  const placesByPair = new Map<string, number[]>()
  for (const [place, { wording, pairs }] of read.entries()) {
    for (const pair of pairsIn(wording)) pairCounts.set(pair, (pairCounts.get(pair) ?? 0) + 1)
    for (const pair of pairs) {
      const places = placesByPair.get(pair)
      if (places === undefined) placesByPair.set(pair, [place])
      else places.push(place)
    }
  }
  const wording = read.map((sentence) => sentence.wording).join('')
  return {
    sentences: read,
    wording,
    runs: new Set(runsIn(wording, longRun)),
    pairCounts,
    numbers: new Set([...read.flatMap(({ numbers }) => [...numbers]), ...numbersIn(wording)]),
    placesByPair,
  }
}

/** Marks that end a clause; 、 only parts a list. */
const clauseEnds = /[，,；;：:。！!？?…—\n]+/

function readSentence({ id, text }: ComparedSentence): SentenceWording {
  const wording = foldWording(text)
  const clauses = text
    .split(clauseEnds)
    .map(foldWording)
    .filter((clause) => clause !== '')
    .map((clause) => ({ length: clause.length, runs: runsIn(clause, longRun) }))
  return { id, wording, pairs: new Set(pairsIn(wording)), clauses, numbers: numbersIn(wording) }
}

/** A number at the edge of a sentence may be a part of one that a line break cuts. */
function numbersIn(wording: string): ReadonlySet<string> {
  return new Set(wording.match(/(?<=\D)\d+(?=\D)/g))
}

const longRun = 4
const pairsIn = (wording: string): readonly string[] => runsIn(wording, 2)

/** Neighbouring characters, as many as said; of a shorter wording itself. */
function runsIn(wording: string, length: number): readonly string[] {
  if (wording.length <= length) return wording === '' ? [] : [wording]
  return Array.from({ length: wording.length - length + 1 }, (_, at) =>
    wording.slice(at, at + length),
  )
}
