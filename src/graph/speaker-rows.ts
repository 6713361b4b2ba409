// Facts of an article in, who said each out: the words as properties, the organisation and the person as rows of edges.
import type { SaidByRow, SpeakerRow } from '../model/graph-change.ts'
import type { Speaker } from '../model/speaker.ts'
import type { Anchors } from './anchors.ts'

type Said = { readonly id: string; readonly saidBy?: Speaker }

export function toSpeakerRow({ saidBy }: Pick<Said, 'saidBy'>): SpeakerRow {
  if (saidBy === undefined) return {}
  return { saidBy: saidBy.text, saidByStart: saidBy.start, saidByEnd: saidBy.end }
}

export function toSaidByRows(facts: readonly Said[], anchors: Anchors): readonly SaidByRow[] {
  return facts.flatMap(({ id, saidBy }) => {
    const speakers = new Set([saidBy?.organization, saidBy?.person])
    return [...speakers].flatMap((entityId) =>
      entityId === undefined || anchors.entityName(entityId) === undefined
        ? []
        : [{ factId: id, entityId }],
    )
  })
}
