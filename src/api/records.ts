// Maps of properties as statements return them in, the records resolvers work on out: one mapper a kind of node.

import type { Amount } from '../model/event.ts'
import {
  type DatePrecision,
  datePrecisions,
  type EntityType,
  type EventStatus,
  type EventType,
  entityTypes,
  eventStatuses,
  eventTypes,
  type Hedge,
  hedges,
  type ObservationExtent,
  type ObservationKind,
  observationExtents,
  observationKinds,
  type ProjectStage,
  projectStages,
  type RelationType,
  type Role,
  relationTypes,
  roles,
} from '../model/ontology.ts'
import { type Rank, ranks } from '../model/statement.ts'
import type { Row } from '../stores/graph-store.ts'
import { flag, listed, map, member, number, optional, text, texts } from './columns.ts'

/** `nodeType` tells the kinds of nodes apart; an entity's GraphQL type follows from its `type`. */
export type EntityRecord = {
  readonly nodeType: 'Entity'
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly isKnown: boolean
  readonly kind?: string
  readonly adcode?: string
  readonly firstSeen?: string
  readonly lastSeen?: string
}

/** Properties of an entity in the order of the statements that give them as a list. */
const entityFields = [
  'id',
  'type',
  'name',
  'aliases',
  'kind',
  'adcode',
  'isKnown',
  'firstSeen',
  'lastSeen',
] as const

/** Column `entity`, or another, as a list of `entityFields`. */
export function toListedEntity(columns: Row, column = 'entity'): EntityRecord {
  return toEntity(listed(columns, column, entityFields))
}

const relationFields = ['id', 'type', 'firstSeen', 'lastSeen'] as const

export function toEntity(row: Row): EntityRecord {
  return {
    nodeType: 'Entity',
    id: text(row, 'id'),
    type: member(row, 'type', entityTypes),
    name: text(row, 'name'),
    aliases: texts(row, 'aliases'),
    isKnown: flag(row, 'isKnown'),
    ...optional(row, text, 'kind', 'adcode', 'firstSeen', 'lastSeen'),
  }
}

export type EventRecord = {
  readonly nodeType: 'Event'
  readonly id: string
  readonly type: EventType
  readonly title: string
  readonly trigger: string
  readonly datePrecision: DatePrecision
  readonly status: EventStatus
  readonly amounts: readonly Amount[]
  readonly score: number
  readonly date?: string
  readonly endDate?: string
  readonly stage?: ProjectStage
  readonly dueDate?: string
  readonly dateSaid?: string
  readonly saidBy?: WordsRecord
  /** The words the date was read from. */
  readonly time?: WordsRecord
}

export function toEvent(row: Row): EventRecord {
  return {
    nodeType: 'Event',
    id: text(row, 'id'),
    type: member(row, 'type', eventTypes),
    title: text(row, 'title'),
    trigger: text(row, 'trigger'),
    datePrecision: member(row, 'datePrecision', datePrecisions),
    status: member(row, 'status', eventStatuses),
    amounts: rowsIn(row, 'amounts').map((amount) => ({
      value: number(amount, 'value'),
      unit: text(amount, 'unit'),
      what: text(amount, 'what'),
    })),
    score: number(row, 'score'),
    ...optional(row, text, 'date', 'endDate', 'dueDate', 'dateSaid'),
    ...optional(row, stage, 'stage'),
    ...spokenIn(row),
    ...timeIn(row),
  }
}

function stage(row: Row, column: string): ProjectStage {
  return member(row, column, projectStages)
}

export type ArgumentRecord = { readonly role: Role; readonly entity: EntityRecord }

/** Edges of the graph by role: two are named otherwise than the role. */
export const edgeByRole = {
  AGENT: 'AGENT',
  PARTICIPANT: 'PARTICIPANT',
  OBJECT: 'OBJECT',
  PLACE: 'AT',
  PROGRAMME: 'WITHIN',
} as const satisfies Record<Role, string>

/** Edge types of an event's arguments in, roles in the ontology's order out. */
export function rolesOf(edges: readonly string[]): readonly Role[] {
  return roles.filter((role) => edges.includes(edgeByRole[role]))
}

export type IndicatorRecord = {
  readonly nodeType: 'Indicator'
  readonly id: string
  readonly name: string
  readonly unit: string
}

export function toIndicator(row: Row): IndicatorRecord {
  return {
    nodeType: 'Indicator',
    id: text(row, 'id'),
    name: text(row, 'name'),
    unit: text(row, 'unit'),
  }
}

const changeKinds = ['YOY', 'MOM'] as const

export type ObservationRecord = {
  readonly nodeType: 'Observation'
  readonly id: string
  readonly name: string
  readonly subject: EntityRecord
  readonly indicator: IndicatorRecord
  readonly value: number
  readonly unit: string
  readonly approx: Hedge
  readonly score: number
  readonly asOf?: string
  readonly period?: string
  readonly change?: { readonly kind: (typeof changeKinds)[number]; readonly value: number }
  readonly share?: { readonly value: number; readonly of: string }
  /** The indicator as the article words it. */
  readonly wording: string
  readonly kind: ObservationKind
  readonly extent?: ObservationExtent
  readonly saidBy?: WordsRecord
  readonly rank?: Rank
  readonly rankReason?: string
  /** The earlier level that the growth implies. */
  readonly base?: { readonly time: string; readonly low: number; readonly high: number }
}

/** Columns `observation`, `subject` and `indicator`. */
export function toObservation(columns: Row): ObservationRecord {
  const row = map(columns, 'observation')
  return {
    nodeType: 'Observation',
    id: text(row, 'id'),
    name: text(row, 'name'),
    subject: toEntity(map(columns, 'subject')),
    indicator: toIndicator(map(columns, 'indicator')),
    value: number(row, 'value'),
    unit: text(row, 'unit'),
    approx: member(row, 'approx', hedges),
    score: number(row, 'score'),
    // Stores written before these were read lack them.
    wording: isThere(row, 'wording')
      ? text(row, 'wording')
      : text(map(columns, 'indicator'), 'name'),
    kind: isThere(row, 'kind') ? member(row, 'kind', observationKinds) : 'ACTUAL',
    ...optional(row, text, 'asOf', 'period', 'rankReason'),
    ...optional(row, extent, 'extent'),
    ...optional(row, rank, 'rank'),
    ...spokenIn(row),
    ...(isThere(row, 'baseTime')
      ? {
          base: {
            time: text(row, 'baseTime'),
            low: number(row, 'baseLow'),
            high: number(row, 'baseHigh'),
          },
        }
      : {}),
    ...(isThere(row, 'changeKind')
      ? {
          change: {
            kind: member(row, 'changeKind', changeKinds),
            value: number(row, 'changeValue'),
          },
        }
      : {}),
    ...(isThere(row, 'shareValue')
      ? { share: { value: number(row, 'shareValue'), of: text(row, 'shareOf') } }
      : {}),
  }
}

function extent(row: Row, column: string): ObservationExtent {
  return member(row, column, observationExtents)
}

function rank(row: Row, column: string): Rank {
  return member(row, column, ranks)
}

/** Words that tell who said so, or when, with their place in the article's text. */
export type WordsRecord = { readonly words: string; readonly start: number; readonly end: number }

function spokenIn(row: Row): { readonly saidBy?: WordsRecord } {
  if (!isThere(row, 'saidBy')) return {}
  const [start, end] = [number(row, 'saidByStart'), number(row, 'saidByEnd')]
  return { saidBy: { words: text(row, 'saidBy'), start, end } }
}

function timeIn(row: Row): { readonly time?: WordsRecord } {
  if (!isThere(row, 'timeWords')) return {}
  const [start, end] = [number(row, 'timeStart'), number(row, 'timeEnd')]
  return { time: { words: text(row, 'timeWords'), start, end } }
}

export type RelationRecord = {
  readonly id: string
  readonly type: RelationType
  readonly source: EntityRecord
  readonly target: EntityRecord
  readonly firstSeen?: string
  readonly lastSeen?: string
}

/** Columns `relation`, `other` and `isOut`: whether it leads from the one entity to the other. */
export function toRelation(columns: Row, one: EntityRecord): RelationRecord {
  const row = listed(columns, 'relation', relationFields)
  const other = toListedEntity(columns, 'other')
  const isOut = flag(columns, 'isOut')
  return {
    id: text(row, 'id'),
    type: member(row, 'type', relationTypes),
    source: isOut ? one : other,
    target: isOut ? other : one,
    ...optional(row, text, 'firstSeen', 'lastSeen'),
  }
}

/** JSON in a text property: lists of maps are no property of a graph. */
export function rowsIn(row: Row, column: string): readonly Row[] {
  const value: unknown = JSON.parse(text(row, column))
  return Array.isArray(value) ? value : []
}

function isThere(row: Row, column: string): boolean {
  return row[column] !== null && row[column] !== undefined
}
