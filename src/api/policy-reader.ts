// Reads what articles tell of policies: numbers, levels, acts, issuers, what they cover and are part of.
import { rankValues } from '../identity/rank-values.ts'
import { groupBy } from '../model/group-by.ts'
import { type PolicyAct, type PolicyLevel, policyActs, policyLevels } from '../model/ontology.ts'
import type { Rank, RankedValue, ToldValue } from '../model/statement.ts'
import type { Row } from '../stores/graph-store.ts'
import { map, member, optional, text, texts } from './columns.ts'
import { type EvidenceRecord, toEvidence } from './evidence-records.ts'
import { type Given, policyParameters, rangeParameters } from './filters.ts'
import type { PageArguments } from './page.ts'
import type { EntityPage } from './pages.ts'
import type { Reading } from './reading.ts'
import { type EntityRecord, type EventRecord, toEntity } from './records.ts'
import type { DateRange, PolicyFilter } from './resolver-types.ts'

/** So many issuers, parts and things covered are given at most. */
const mostEntities = 100

const propertyNames = {
  documentNumber: 'DOCUMENT_NUMBER',
  level: 'LEVEL',
  date: 'DATE',
  package: 'PACKAGE',
} as const

type Property = keyof typeof propertyNames

export type PolicyStatementRecord = {
  readonly property: (typeof propertyNames)[Property]
  readonly value: string
  readonly rank: Rank
  readonly reason: string
  readonly evidence: EvidenceRecord
}

export type PolicyStepRecord = {
  readonly act: PolicyAct
  readonly date?: string
  readonly eventId?: string
  readonly evidence: EvidenceRecord
}

export type PolicyReader = {
  readonly policies: (
    wanted: PageArguments & { readonly filter?: Given<PolicyFilter> },
  ) => Promise<EntityPage>
  /** Policies that an entity issued, or bodies that are part of it or lie in it. */
  readonly issuedBy: (
    issuer: EntityRecord,
    wanted: PageArguments & { readonly date?: Given<DateRange> },
  ) => Promise<EntityPage>
  /** The preferred value of those that articles tell. */
  readonly policyValue: (policy: EntityRecord, property: Property) => Promise<string | undefined>
  readonly policyLevel: (policy: EntityRecord) => Promise<PolicyLevel | undefined>
  readonly policyStatements: (policy: EntityRecord) => Promise<readonly PolicyStatementRecord[]>
  readonly policySteps: (policy: EntityRecord) => Promise<readonly PolicyStepRecord[]>
  readonly policyEntities: (
    policy: EntityRecord,
    part: 'issuers' | 'covers' | 'partOf' | 'parts',
  ) => Promise<readonly EntityRecord[]>
  readonly eventOfStep: (step: PolicyStepRecord) => Promise<EventRecord | undefined>
}

export function createPolicyReader({ rowsOf, readNode, lists, presentId }: Reading): PolicyReader {
  const rowsWith = async ({ id }: EntityRecord, isWanted: (property: string) => boolean) =>
    (await rowsOf('read-policy-statements', id)).filter((row) =>
      isWanted(text(map(row, 'statement'), 'property')),
    )
  const policyValue: PolicyReader['policyValue'] = async (policy, property) => {
    const rows = await rowsWith(policy, (one) => one === property)
    const ranked = rankEach(rows)
    const row = rows.find((one) => rankIn(ranked, one) === 'PREFERRED')
    return row && text(map(row, 'statement'), 'value')
  }
  const toPolicy = (row: Row) => toEntity(map(row, 'policy'))
  return {
    policies: async ({ filter, ...page }) =>
      lists.top({
        name: 'policies',
        page,
        parameters: {
          ...policyParameters(filter),
          issuer: await presentId(filter?.issuer),
          covers: await presentId(filter?.covers),
        },
        toItem: toPolicy,
      }),
    issuedBy: ({ id }, { date, ...page }) =>
      lists.under(id, {
        name: 'entity-policies',
        page,
        parameters: rangeParameters(date),
        toItem: toPolicy,
      }),
    policyValue,
    policyLevel: async (policy) => {
      const value = await policyValue(policy, 'level')
      return value === undefined ? undefined : member({ value }, 'value', policyLevels)
    },
    policyStatements: async (policy) => {
      const rows = await rowsWith(policy, (one) => one !== 'act')
      const ranked = rankEach(rows)
      return rows.map((row) => toStatement(row, ranked))
    },
    policySteps: async (policy) =>
      (await rowsWith(policy, (one) => one === 'act')).map(toStep).toSorted(byDate),
    policyEntities: async ({ id }, part) =>
      (await rowsOf('read-policy-entities', id, { limit: mostEntities }))
        .filter((row) => text(row, 'part') === part)
        .map((row) => toEntity(map(row, 'entity'))),
    eventOfStep: async ({ eventId }) =>
      eventId === undefined
        ? undefined
        : ((await readNode('Event', eventId)) as EventRecord | undefined),
  }
}

const alone = { rank: 'PREFERRED', reason: 'told once' } as const

/** How each statement, by its id, stands among those of its property. */
function rankEach(rows: readonly Row[]): ReadonlyMap<string, Pick<RankedValue, 'rank' | 'reason'>> {
  const byProperty = groupBy(rows, (row) => text(map(row, 'statement'), 'property'))
  const ranked = [...byProperty.values()].flatMap((same) => rankValues(same.map(toTold)))
  return new Map(ranked.map((one) => [one.id, one]))
}

/** Titles and texts of policies name nobody who says so. */
function toTold(row: Row): ToldValue {
  const statement = map(row, 'statement')
  const value = text(statement, 'value')
  const story = texts(row, 'originals')[0] ?? text(map(row, 'article'), 'id')
  const said = optional(statement, text, 'dateSaid')
  return { id: text(statement, 'id'), value, low: 0, high: 0, story, isAttributed: false, ...said }
}

function rankIn(ranked: ReturnType<typeof rankEach>, row: Row): Rank {
  return (ranked.get(text(map(row, 'statement'), 'id')) ?? alone).rank
}

function toStatement(row: Row, ranked: ReturnType<typeof rankEach>): PolicyStatementRecord {
  const statement = map(row, 'statement')
  const { rank, reason } = ranked.get(text(statement, 'id')) ?? alone
  const properties = Object.keys(propertyNames) as readonly Property[]
  return {
    property: propertyNames[member(statement, 'property', properties)],
    value: text(statement, 'value'),
    rank,
    reason,
    evidence: toEvidence(row),
  }
}

function toStep(row: Row): PolicyStepRecord {
  const statement = map(row, 'statement')
  return {
    act: member(statement, 'value', policyActs),
    ...optional(statement, text, 'date', 'eventId'),
    evidence: toEvidence(row),
  }
}

/** Rows come by the date said, and `toSorted` keeps that order among equals. */
function byDate(a: PolicyStepRecord, b: PolicyStepRecord): number {
  const [first, second] = [a, b].map(({ date, evidence }) => date ?? evidence.dateSaid ?? '')
  return (first ?? '') < (second ?? '') ? -1 : (first ?? '') > (second ?? '') ? 1 : 0
}
