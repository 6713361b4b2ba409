// The label set of the tagger: what each character of a sentence is told to be, which labels may follow which, and spans from labels.
import type { Span } from '../model/span.ts'

export type TaggedType = 'PERSON' | 'PLACE' | 'ORGANIZATION'
export type TypedSpan = Span & { readonly type: TaggedType }

export const taggedTypes: readonly TaggedType[] = ['PERSON', 'PLACE', 'ORGANIZATION']

/** `O`, then begin, middle, end and single for each type: `outside`, `PERSON` B 1, M 2, E 3, S 4, `PLACE` B 5 … */
export const labelCount = 1 + 4 * taggedTypes.length
export const outside = 0
type Place = 'B' | 'M' | 'E' | 'S'
const places: readonly Place[] = ['B', 'M', 'E', 'S']

export const labelNames: readonly string[] = [
  'O',
  ...taggedTypes.flatMap((type) => places.map((place) => `${place}-${type}`)),
]

const label = (typeIndex: number, place: Place) => 1 + 4 * typeIndex + places.indexOf(place)
const isOpen = (code: number) => code !== outside && ((code - 1) & 3) < 2
const continues = (code: number) => {
  const place = (code - 1) & 3
  return code !== outside && (place === 1 || place === 2)
}

/** For each label those that may stand before it. A sentence begins as if after `outside` and ends as if before it. */
export const labelsBefore: readonly (readonly number[])[] = labelNames.map((_, after) =>
  labelNames.flatMap((_name, before) => (mayFollow(before, after) ? [before] : [])),
)

function mayFollow(before: number, after: number): boolean {
  if (isOpen(before) !== continues(after)) return false
  return !isOpen(before) || (before - 1) >> 2 === (after - 1) >> 2
}

/** Labels a sentence may begin with, and end with. */
export const startLabels: readonly number[] = labelNames.flatMap((_, code) =>
  continues(code) ? [] : [code],
)
export const endLabels: readonly number[] = labelNames.flatMap((_, code) =>
  isOpen(code) ? [] : [code],
)

/** The label of a name's first character, by type; those of its inner ones and of its last are so many further on. Only a type's own first and inner labels may stand before them. */
export const firstLabels: readonly number[] = taggedTypes.map((_, typeIndex) =>
  label(typeIndex, 'B'),
)
export const inner = 1
export const last = 2

/** Labels of a sentence of `length` characters with these spans, which do not overlap. */
export function labelsOfSpans(length: number, spans: readonly TypedSpan[]): Uint8Array {
  const labels = new Uint8Array(length)
  for (const { start, end, type } of spans) {
    const typeIndex = taggedTypes.indexOf(type)
    labels.fill(label(typeIndex, 'M'), start, end)
    labels[start] = label(typeIndex, end - start === 1 ? 'S' : 'B')
    if (end - start > 1) labels[end - 1] = label(typeIndex, 'E')
  }
  return labels
}

/** Spans of a well-formed label sequence, by start. */
export function spansOfLabels(labels: ArrayLike<number>): readonly TypedSpan[] {
  const spans: TypedSpan[] = []
  let start = 0
  for (let position = 0; position < labels.length; position += 1) {
    const code = labels[position] ?? outside
    if (code === outside) continue
    if (!continues(code)) start = position
    const type = taggedTypes[(code - 1) >> 2]
    if (!isOpen(code) && type !== undefined) spans.push({ start, end: position + 1, type })
  }
  return spans
}
