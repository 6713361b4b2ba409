// The fields of a judgement: what each kind says, and what it speaks of.
import type { Judgement, MentionPlace as Place } from '../model/judgement.ts'
import { toField, toFieldName } from './article-records.ts'
import type { JudgementResolvers, MentionPlace, MentionPlaceInput } from './resolver-types.ts'

export const judgementResolvers: JudgementResolvers = {
  id: ({ judgement }) => judgement.id,
  kind: ({ judgement }) => judgement.kind,
  at: ({ judgement }) => judgement.at,
  by: ({ judgement }) => judgement.by,
  why: ({ judgement }) => judgement.why,
  evidence: ({ judgement }) => judgement.evidence,
  a: ({ judgement }) => ('a' in judgement ? judgement.a : undefined),
  b: ({ judgement }) => ('b' in judgement ? judgement.b : undefined),
  entity: ({ judgement }) => ('entity' in judgement ? judgement.entity : undefined),
  newName: ({ judgement }) => ('newName' in judgement ? judgement.newName : undefined),
  type: ({ judgement }) => ('type' in judgement ? judgement.type : undefined),
  alias: ({ judgement }) => ('alias' in judgement ? judgement.alias : undefined),
  mention: ({ judgement }) => mentionOf(judgement),
  articles: ({ judgement }) => ('articles' in judgement ? judgement.articles : undefined),
  judgement: ({ judgement }) => ('judgement' in judgement ? judgement.judgement : undefined),
  about: ({ judgement }, _, { graph }) => graph.thingsOf(judgement),
  record: ({ judgement }) => JSON.stringify(judgement),
}

function mentionOf(judgement: Judgement): MentionPlace | undefined {
  if (!('mention' in judgement)) return undefined
  const { field, ...place } = judgement.mention
  return { ...place, field: toFieldName(field) }
}

export function placeOf({ field, article, start, end }: MentionPlaceInput): Place {
  return { article, start, end, field: toField(field) }
}
