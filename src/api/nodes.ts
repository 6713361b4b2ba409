// A kind of node and an id in, its record out: one statement a kind, batched.
import type { Row } from '../stores/graph-store.ts'
import {
  type ArticleRecord,
  type DocumentRecord,
  type SentenceRecord,
  type SourceRecord,
  toArticle,
  toDocument,
  toSentence,
  toSource,
} from './article-records.ts'
import type { RowsOf } from './batches.ts'
import { map, member, text } from './columns.ts'
import {
  type EntityRecord,
  type EventRecord,
  type IndicatorRecord,
  type ObservationRecord,
  toEntity,
  toEvent,
  toIndicator,
  toObservation,
} from './records.ts'

export type NodeRecord =
  | EntityRecord
  | EventRecord
  | ObservationRecord
  | IndicatorRecord
  | ArticleRecord
  | SentenceRecord
  | DocumentRecord
  | SourceRecord

type NodeLabel = NodeRecord['nodeType']

const readings: Readonly<
  Record<NodeLabel, { readonly statement: string; readonly toRecord: (row: Row) => NodeRecord }>
> = {
  Entity: { statement: 'read-entities', toRecord: (row) => toEntity(map(row, 'entity')) },
  Event: { statement: 'read-events', toRecord: (row) => toEvent(map(row, 'event')) },
  Observation: { statement: 'read-observations', toRecord: toObservation },
  Indicator: {
    statement: 'read-indicators',
    toRecord: (row) => toIndicator(map(row, 'indicator')),
  },
  Article: { statement: 'read-articles', toRecord: (row) => toArticle(map(row, 'article')) },
  Sentence: { statement: 'read-sentences', toRecord: (row) => toSentence(map(row, 'sentence')) },
  Document: { statement: 'read-documents', toRecord: (row) => toDocument(map(row, 'document')) },
  Source: { statement: 'read-sources', toRecord: (row) => toSource(map(row, 'source')) },
}

const labels = Object.keys(readings) as NodeLabel[]

/** Undefined when there is no such node. */
export type ReadNode = (label: NodeLabel, id: string) => Promise<NodeRecord | undefined>

export function createReadNode(rowsOf: RowsOf): ReadNode {
  const read: ReadNode = async (label, id) => {
    const { statement, toRecord } = readings[label]
    const [row] = await rowsOf(statement, id)
    return row === undefined ? undefined : toRecord(row)
  }
  return (label, id) => followed(rowsOf, id, (present) => read(label, present))
}

/** Ids of what is no more lead on: what was split off and joined again to the whole, a name to what is known by it now. */
async function followed<Found>(
  rowsOf: RowsOf,
  id: string,
  find: (id: string) => Promise<Found | undefined>,
): Promise<Found | undefined> {
  const seen = new Set<string>()
  for (let next = id; !seen.has(next); ) {
    const found = await find(next)
    if (found !== undefined) return found
    seen.add(next)
    const [former] = await rowsOf('read-former-ids', next)
    next = former === undefined ? next.replace(/~\d+$/, '') : text(former, 'leadsTo')
  }
  return undefined
}

/** The node an id belongs to, whatever its kind. */
export async function readAnyNode(
  rowsOf: RowsOf,
  readNode: ReadNode,
  id: string,
): Promise<NodeRecord | undefined> {
  const find = async (wanted: string): Promise<NodeRecord | undefined> => {
    const [row] = await rowsOf('read-node-labels', wanted)
    return row === undefined ? undefined : readNode(member(row, 'label', labels), wanted)
  }
  return followed(rowsOf, id, find)
}
