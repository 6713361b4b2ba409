// An open store and what is known in, the acts of people out: each makes a record and changes the graph at once.
import type { Judgement, Ruling } from '../model/judgement.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { RunInTurn } from '../relink/in-turn.ts'
import { type SettleOutcome, settleJudgements } from '../relink/settle-graph.ts'
import type { GraphStore } from '../stores/graph-store.ts'
import { parseJudgements, type Saying } from '../stores/judgement-records.ts'
import { ApiError } from './api-error.ts'
import type { ApiKeys } from './api-keys.ts'
import { toFieldName } from './article-records.ts'
import type { JudgementRecord } from './identity-reader.ts'
import type { GraphChanges } from './resolver-types.ts'

export type ReviewParts = {
  readonly store: GraphStore
  readonly knowledge: () => Promise<Knowledge>
  readonly keys: ApiKeys
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

/** For one request. Every act throws ApiError UNAUTHENTICATED without a key, and StoreError REFUSED when it cannot stand. */
export function createReview(parts: ReviewParts | undefined, headers: Headers): Review {
  const allowed = (): ReviewParts & { readonly caller: string } => {
    if (parts === undefined)
      throw new ApiError('UNAUTHENTICATED', 'This server takes no judgements')
    return { ...parts, caller: parts.keys.callerOf(headers) }
  }
  return {
    judge: async (ruling, grounds) => {
      const { store, knowledge, inTurn, caller } = allowed()
      return inTurn(async () => {
        const judgement = await store.identity.judge(ruling, sayingOf(caller, grounds))
        const changes = toChanges(await settleJudgements(store, knowledge))
        return { judgement: { judgement, stands: true }, changes }
      })
    },
    importJudgements: async (jsonl) => {
      const { store, knowledge, inTurn } = allowed()
      const judgements: readonly Judgement[] = parseJudgements(jsonl)
      return inTurn(async () => {
        const outcome = await store.identity.importJudgements(judgements)
        return { ...outcome, changes: toChanges(await settleJudgements(store, knowledge)) }
      })
    },
  }
}

function sayingOf(by: string, { why, evidence }: Grounds): Saying {
  return { by, ...(why ? { why } : {}), ...(evidence ? { evidence } : {}) }
}

function toChanges({ reread, reading, entities, events }: SettleOutcome): GraphChanges {
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
