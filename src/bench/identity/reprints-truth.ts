// The items of both extractions and the decisions of people in, which pairs are reprints out.
import { readFileSync } from 'node:fs'
import { packagePath } from '../../read/package-path.ts'
import { foldWording } from '../../reprints/fold-wording.ts'
import type { Corpus, Item } from './reprints-corpora.ts'

type Place = { readonly corpus: Corpus; readonly line: number }
type Label = { readonly a: Place; readonly b: Place; readonly reprint: boolean | 'unsure' }

/** Dice of the pairs of characters from which on two texts of one day are taken for one, by the issue; below it people judged. */
const sameText = 0.8

/** By `pairKey`; a pair without an entry is none. */
export function readTruth(
  second: readonly Item[],
  broadcast: readonly Item[],
): ReadonlyMap<string, boolean | 'unsure'> {
  const truth = new Map<string, boolean | 'unsure'>()
  for (const date of new Set(second.map((item) => item.date))) {
    const others = countAll(broadcast.filter((item) => item.date === date))
    for (const { item, counts } of countAll(second.filter((one) => one.date === date)))
      for (const other of others)
        if (diceOf(counts, other.counts) >= sameText)
          truth.set(pairKey(item.id, other.item.id), true)
  }
  for (const { a, b, reprint } of readLabels())
    truth.set(pairKey(`${a.corpus}:${a.line}`, `${b.corpus}:${b.line}`), reprint)
  return truth
}

export const pairKey = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`

export function readLabels(): readonly Label[] {
  return readFileSync(packagePath('tests/identity/labels/reprints.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label)
}

type Counted = { readonly item: Item; readonly counts: ReadonlyMap<string, number> }

export const countAll = (items: readonly Item[]): readonly Counted[] =>
  items.map((item) => ({ item, counts: countPairs(foldWording(item.text)) }))

function countPairs(wording: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < wording.length; at += 1) {
    const pair = wording.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

export function diceOf(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): number {
  const total = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0)
  const both = total(one) + total(other)
  let common = 0
  for (const [pair, count] of one) common += Math.min(count, other.get(pair) ?? 0)
  return both === 0 ? 0 : (2 * common) / both
}
