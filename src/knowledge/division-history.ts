// Text of the table of former divisions in, states in time out: 綦江县 before 綦江区, 崇文区 before it was abolished.
import { draftOfDivision } from './divisions.ts'
import { type Draft, type Drafts, enterState } from './drafts.ts'
import { parseTable } from './table.ts'

type FormerState = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly parent: string
  /** Years; the source knows no days. */
  readonly from: string
  readonly to: string
}

function parseFormerStates(text: string): readonly FormerState[] {
  return parseTable(text, 6).map(
    ([id = '', code = '', name = '', parent = '', from = '', to = '']) => ({
      id,
      code,
      name,
      parent,
      from,
      to,
    }),
  )
}

/**
 * Columns: id, code, name, parent id, from year, to year; rows of one division oldest first. Rows of a division that the table of today has are its earlier states
 * (or, with its present name, the year it began); other rows are divisions of their own, abolished where `to` is given.
 * A change within a year is put at its middle; a beginning or an end is not put before or after any day of its year.
 */
export function enterFormerStates(drafts: Drafts, text: string): void {
  const present = new Map<string, Draft>()
  for (const state of parseFormerStates(text)) {
    const draft = draftOfDivision(state.id, state.code, state.name, [state.parent])
    const known = present.get(state.id) ?? drafts.first.get(state.id)
    if (known === undefined) {
      drafts.first.set(state.id, {
        ...draft,
        ...(state.from === '' ? {} : { validFrom: `${state.from}-01-01` }),
        ...(state.to === '' ? {} : { validTo: `${state.to}-12-31` }),
      })
    } else if (state.to === '') {
      drafts.first.set(state.id, { ...known, validFrom: `${state.from}-01-01` })
    } else {
      // Earlier states come oldest first; the one entered last so far, or today's, follows this one.
      if (!present.has(state.id)) drafts.first.set(state.id, draft)
      else {
        const later = drafts.later.get(state.id)?.slice(0, -1) ?? []
        const last = drafts.later.get(state.id)?.at(-1)
        drafts.later.set(
          state.id,
          last === undefined ? later : [...later, { from: last.from, draft }],
        )
      }
      present.set(state.id, known)
      enterState(drafts, `${state.to}-07-01`, known)
    }
  }
}
