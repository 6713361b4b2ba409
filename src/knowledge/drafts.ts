// Parsed tables in, every entry of the gazetteer with its states over time out, parents not yet resolved to ancestors.
import type { GazetteerEntry } from '../model/knowledge.ts'
import { type DivisionChange, dayBefore } from './division-changes.ts'
import { chinaId, type Division } from './divisions.ts'
import type { NameRow } from './name-rows.ts'

/** An entry in one of its states: parents instead of ancestors, weak names apart. */
export type Draft = Omit<GazetteerEntry, 'ancestors' | 'formerAncestors' | 'aliases'> & {
  readonly parents: readonly string[]
  readonly strongAliases: readonly string[]
  readonly weakAliases: readonly string[]
}

/** A draft and the day from which it holds (absent: from the beginning). */
export type State = { readonly from?: string; readonly draft: Draft }

const china: Draft = {
  id: chinaId,
  type: 'PLACE',
  name: '中国',
  strongAliases: ['中华人民共和国'],
  weakAliases: [],
  kind: 'country',
  level: 'country',
  adcode: '100000',
  parents: [],
}

function draftOfDivision(division: Division): Draft {
  const { id, name, shortName, plainName, kind, level, code, parent } = division
  const common = {
    id,
    type: 'PLACE',
    name,
    kind,
    parents: [parent],
    strongAliases: plainName === undefined ? [] : [plainName],
    weakAliases: shortName === undefined ? [] : [shortName],
  } as const
  return division.isStatistical ? common : { ...common, level, adcode: code }
}

function draftOfName(row: NameRow): Draft {
  const { aliases, ...rest } = row
  return { ...rest, strongAliases: aliases }
}

function lastDraft(states: ReadonlyMap<string, readonly State[]>, id: string): Draft {
  const draft = states.get(id)?.at(-1)?.draft
  if (draft === undefined)
    throw new Error(
      `Division changes: no entry has the id "${id}"; correct the id or add the entry to a table`,
    )
  return draft
}

function applyChange(
  states: Map<string, State[]>,
  change: DivisionChange,
  movedBySelf: ReadonlySet<string>,
): void {
  const { effective, id, parentAfter } = change
  const enter = (draft: Draft) => states.get(draft.id)?.push({ from: effective, draft })
  const subject = lastDraft(states, id)
  switch (change.act) {
    case 'abolish':
      states.set(
        id,
        (states.get(id) ?? []).map((state) => ({
          ...state,
          draft: { ...state.draft, validTo: dayBefore(effective) },
        })),
      )
      return
    case 'establish':
      enter({
        ...subject,
        kind: 'district',
        level: 'county',
        adcode: change.code,
        parents: [parentAfter],
      })
      return
    case 'move':
      enter({ ...subject, parents: [parentAfter] })
      return
    case 'move-rest':
      for (const [childId, [first]] of states) {
        if (first?.draft.parents[0] !== id || movedBySelf.has(`${effective} ${childId}`)) continue
        enter({ ...lastDraft(states, childId), parents: [parentAfter] })
      }
  }
}

/** Every entry by id with its states, oldest first. Throws when a change names an entry that no table has. */
export function draftEntries(
  divisions: readonly Division[],
  changes: readonly DivisionChange[],
  names: readonly NameRow[],
): ReadonlyMap<string, readonly State[]> {
  const drafts = [china, ...divisions.map(draftOfDivision), ...names.map(draftOfName)]
  const states = new Map<string, State[]>(drafts.map((draft) => [draft.id, [{ draft }]]))
  const movedBySelf = new Set(
    changes.filter(({ act }) => act === 'move').map(({ effective, id }) => `${effective} ${id}`),
  )
  for (const change of changes) applyChange(states, change, movedBySelf)
  return states
}
