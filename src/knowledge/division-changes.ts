// Text of the table of reforms in, states of the divisions they change out.
import { type Draft, type Drafts, enterState, latestDraft } from './drafts.ts'
import { parseTable } from './table.ts'

const acts = ['abolish', 'establish', 'move', 'move-rest'] as const

type DivisionChange = {
  /** ISO date of the first day on which it holds. */
  readonly effective: string
  readonly act: (typeof acts)[number]
  readonly id: string
  readonly code: string
  readonly parentAfter: string
}

function parseChange([
  effective = '',
  act = '',
  id = '',
  ,
  code = '',
  ,
  parentAfter = '',
]: readonly string[]): DivisionChange {
  const known = acts.find((one) => one === act)
  if (known === undefined)
    throw new Error(
      `Division changes: ${id} has act "${act}"; it must be one of ${acts.join(', ')}`,
    )
  return { effective, act: known, id, code, parentAfter }
}

/** `2025-11-06` → `2025-11-05`. */
function dayBefore(isoDate: string): string {
  return new Date(Date.parse(isoDate) - 86_400_000).toISOString().slice(0, 10)
}

function abolish(drafts: Drafts, id: string, validTo: string): void {
  const first = drafts.first.get(id) ?? latestDraft(drafts, id)
  drafts.first.set(id, { ...first, validTo })
  const later = drafts.later.get(id)
  if (later !== undefined)
    drafts.later.set(
      id,
      later.map(({ from, draft }) => ({ from, draft: { ...draft, validTo } })),
    )
}

function childrenOf(drafts: Drafts, id: string): readonly Draft[] {
  return [...drafts.first.values()].filter(({ parents }) => parents[0] === id)
}

/** Columns: effective, act, id, name, code, parent before, parent after, note. Throws on an unknown act or id. */
export function enterChanges(drafts: Drafts, text: string): void {
  const changes = parseTable(text, 8)
    .map(parseChange)
    .sort((left, right) =>
      left.effective < right.effective ? -1 : left.effective > right.effective ? 1 : 0,
    )
  const movedBySelf = new Set(
    changes.filter(({ act }) => act === 'move').map(({ effective, id }) => `${effective} ${id}`),
  )
  for (const { effective, act, id, code, parentAfter } of changes) {
    const subject = latestDraft(drafts, id)
    switch (act) {
      case 'abolish':
        abolish(drafts, id, dayBefore(effective))
        break
      case 'establish':
        enterState(drafts, effective, {
          ...subject,
          kind: 'district',
          level: 'county',
          adcode: code,
          parents: [parentAfter],
        })
        break
      case 'move':
        enterState(drafts, effective, { ...subject, parents: [parentAfter] })
        break
      case 'move-rest':
        for (const child of childrenOf(drafts, id)) {
          if (!movedBySelf.has(`${effective} ${child.id}`))
            enterState(drafts, effective, { ...child, parents: [parentAfter] })
        }
    }
  }
}
