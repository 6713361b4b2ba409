// Text of the table of reforms in, changes by division out, in order of their dates.
import { parseTable } from './table.ts'

const acts = ['abolish', 'establish', 'move', 'move-rest'] as const

export type DivisionChange = {
  /** ISO date of the first day on which it holds. */
  readonly effective: string
  readonly act: (typeof acts)[number]
  readonly id: string
  readonly code: string
  readonly parentAfter: string
}

/** Columns: effective, act, id, name, code, parent before, parent after, note. Throws on an unknown act. */
export function parseDivisionChanges(text: string): readonly DivisionChange[] {
  return parseTable(text, 8)
    .map(([effective = '', act = '', id = '', , code = '', , parentAfter = '']) => {
      const known = acts.find((one) => one === act)
      if (known === undefined)
        throw new Error(
          `Division changes: ${id} has act "${act}"; it must be one of ${acts.join(', ')}`,
        )
      return { effective, act: known, id, code, parentAfter }
    })
    .sort((left, right) =>
      left.effective < right.effective ? -1 : left.effective > right.effective ? 1 : 0,
    )
}

/** `2025-11-06` → `2025-11-05`. */
export function dayBefore(isoDate: string): string {
  return new Date(Date.parse(isoDate) - 86_400_000).toISOString().slice(0, 10)
}
