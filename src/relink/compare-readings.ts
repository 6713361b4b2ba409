// What articles were read as before and are read as now in, what became other out: by id.
import { groupBy } from '../model/group-by.ts'
import type { Field } from '../model/span.ts'

/** A name in an article and what it stands for. */
export type LinkRead = {
  readonly articleId: string
  readonly field: Field
  readonly start: number
  readonly end: number
  readonly surface: string
  /** Id as it was read. */
  readonly entity: string
}

export type Reading = {
  readonly links: readonly LinkRead[]
  /** Ids of reports. */
  readonly events: readonly string[]
}

export type LinkChange = Omit<LinkRead, 'entity'> & {
  /** Absent where nothing was named. */
  readonly from?: string
  /** Absent where nothing is named any more. */
  readonly to?: string
}

export type ReadingChange = {
  readonly links: readonly LinkChange[]
  /** Entities that these articles name only now, or no longer. */
  readonly entities: Appeared
  readonly events: Appeared
}

type Appeared = { readonly added: readonly string[]; readonly gone: readonly string[] }

export function compareReadings(before: Reading, now: Reading): ReadingChange {
  const ids = ({ links }: Reading): readonly string[] => links.map(({ entity }) => entity)
  return {
    links: compareLinks(before.links, now.links),
    entities: compareIds(ids(before), ids(now)),
    events: compareIds(before.events, now.events),
  }
}

function compareLinks(
  before: readonly LinkRead[],
  now: readonly LinkRead[],
): readonly LinkChange[] {
  const placeOf = ({ articleId, field, start, end }: LinkRead): string =>
    [articleId, field, start, end].join(' ')
  const [former, present] = [groupBy(before, placeOf), groupBy(now, placeOf)]
  return [...new Set([...former.keys(), ...present.keys()])].sort().flatMap((place) => {
    const [from, to] = [former.get(place)?.[0], present.get(place)?.[0]]
    const at = from ?? to
    if (at === undefined || from?.entity === to?.entity) return []
    const { entity: _, ...link } = at
    return [
      {
        ...link,
        ...(from === undefined ? {} : { from: from.entity }),
        ...(to === undefined ? {} : { to: to.entity }),
      },
    ]
  })
}

function compareIds(before: readonly string[], now: readonly string[]): Appeared {
  const [former, present] = [new Set(before), new Set(now)]
  return {
    added: [...present].filter((id) => !former.has(id)).sort(),
    gone: [...former].filter((id) => !present.has(id)).sort(),
  }
}
