// An open store and what is known in, the acts of people out: each makes a record and changes the graph at once.
import type { Judgement, Ruling } from '../model/judgement.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { RunInTurn } from '../relink/in-turn.ts'
import { type SettleOutcome, settleJudgements } from '../relink/settle-graph.ts'
import type { GraphStore, Row } from '../stores/graph-store.ts'
import { parseJudgements, type Saying } from '../stores/judgement-records.ts'
import type { Access } from './access/access.ts'
import type { AccessRole } from './access/api-keys.ts'
import type { AuditLog } from './access/audit-log.ts'
import { ApiError } from './api-error.ts'
import { toFieldName } from './article-records.ts'
import type { JudgementRecord } from './identity-reader.ts'
import type { GraphChanges } from './resolver-types.ts'

export type ReviewParts = {
  readonly store: GraphStore
  readonly knowledge: () => Promise<Knowledge>
  readonly inTurn: RunInTurn
}

/** Reason and evidence as a client gives them. */
export type Grounds = {
  readonly why?: string | null
  readonly evidence?: readonly string[] | null
}

export type JudgementOutcomeRecord = {
  readonly judgement: JudgementRecord
  readonly changes: GraphChanges
}

export type Review = {
  readonly judge: (ruling: Ruling, grounds: Grounds) => Promise<JudgementOutcomeRecord>
  readonly importJudgements: (
    jsonl: string,
  ) => Promise<{ readonly added: number; readonly known: number; readonly changes: GraphChanges }>
}

/** Who acts in a request, and where it is noted. */
export type Acting = {
  readonly access: Access
  readonly audit: AuditLog
  readonly requestId: string
}

/** For one request. Every act throws ApiError UNAUTHENTICATED or FORBIDDEN without a key that does for it, and StoreError REFUSED when it cannot stand. */
export function createReview(parts: ReviewParts | undefined, acting: Acting): Review {
  const act = <T>(
    name: string,
    given: Row,
    role: AccessRole,
    work: (parts: ReviewParts, caller: string) => Promise<T>,
  ): Promise<T> =>
    audited(acting, name, given, async () => {
      const { name: caller } = acting.access.need(role)
      if (parts === undefined)
        throw new ApiError('UNAUTHENTICATED', 'This server takes no judgements')
      return parts.inTurn(() => work(parts, caller))
    })
  return {
    judge: (ruling, grounds) =>
      act('judge', { ...ruling, ...grounds }, 'editor', async ({ store, knowledge }, caller) => {
        const judgement = await store.identity.judge(ruling, sayingOf(caller, grounds))
        const changes = toChanges(await settleJudgements(store, knowledge))
        return { judgement: { judgement, stands: true }, changes }
      }),
    importJudgements: (jsonl) =>
      act('importJudgements', { jsonl }, 'admin', async ({ store, knowledge }) => {
        const judgements: readonly Judgement[] = parseJudgements(jsonl)
        const outcome = await store.identity.importJudgements(judgements)
        return { ...outcome, changes: toChanges(await settleJudgements(store, knowledge)) }
      }),
  }
}

/** Does the work and notes who wanted it and how it ended. */
export async function audited<T>(
  { access, audit, requestId }: Acting,
  act: string,
  given: Row,
  work: () => Promise<T>,
): Promise<T> {
  const note = (outcome: 'done' | 'failed') =>
    audit.note({ by: access.callerName ?? '-', act, outcome, requestId, given })
  let result: T
  try {
    result = await work()
  } catch (error) {
    await note('failed')
    throw error
  }
  await note('done')
  return result
}

function sayingOf(by: string, { why, evidence }: Grounds): Saying {
  return { by, ...(why ? { why } : {}), ...(evidence ? { evidence } : {}) }
}

export function toChanges({ reread, reading, entities, events }: SettleOutcome): GraphChanges {
  return {
    articles: reread,
    links: reading.links.map(({ articleId, field, start, end, ...link }) => ({
      ...link,
      mention: { article: articleId, field: toFieldName(field), start, end },
    })),
    entities: reading.entities,
    events: reading.events,
    entityGroups: entities,
    eventGroups: events,
  }
}
