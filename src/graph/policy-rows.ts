// What an article tells of its policies in, one row a value or act out, each with the words that tell it.
import type { Link } from '../model/entity.ts'
import type { PolicyStatementRow } from '../model/graph-change.ts'
import type { PolicyDetails, PolicyStep } from '../model/policy.ts'
import type { Relation } from '../model/relation.ts'
import type { Span } from '../model/span.ts'
import type { Anchors } from './anchors.ts'
import { stableId } from './stable-id.ts'

const properties = ['documentNumber', 'level', 'date', 'package'] as const

type Told = Pick<PolicyStatementRow, 'property' | 'value' | 'date' | 'eventId' | 'rule'>
type Place = Span & { readonly sentence: number }

export function toPolicyStatementRows(
  policies: readonly PolicyDetails[],
  links: readonly Link[],
  anchors: Anchors,
): readonly PolicyStatementRow[] {
  return policies.flatMap((policy) => {
    const first = links.find(
      ({ entity, mention }) => entity === policy.policy && mention.field === 'text',
    )
    if (first === undefined || anchors.entityType(policy.policy) !== 'POLICY') return []
    const values = properties.flatMap((property) => {
      const value = policy[property]
      const cited = policy.citations.find((one) => one.property === property)
      return value === undefined
        ? []
        : toRow({ property, value, rule: `policy-${property}` }, cited ?? first.mention)
    })
    return [
      ...values,
      ...policy.steps.flatMap((step) =>
        toRow(toAct(step), { ...step.span, sentence: step.sentence }),
      ),
    ]

    function toRow(told: Told, { start, end, sentence }: Place): readonly PolicyStatementRow[] {
      const sentenceId = anchors.sentenceId(sentence)
      if (sentenceId === undefined) return []
      const { property, value } = told
      const parts = [policy.policy, property, value, sentenceId, start, end]
      return [
        {
          id: stableId('policy-statement', ...parts),
          name: `${property} ${value}`,
          policyId: policy.policy,
          ...told,
          articleId: anchors.articleId,
          sentenceId,
          start,
          end,
          score: first?.score ?? 0,
          ...anchors.provenance,
        },
      ]
    }
  })
}

function toAct({ act, date, event }: PolicyStep): Told {
  return {
    property: 'act',
    value: act,
    ...(date === undefined ? {} : { date }),
    ...(event === undefined ? {} : { eventId: event }),
    rule: 'policy-act',
  }
}

/** Part-policies of which no relation tells; the chain walks them. */
export function partRelations(
  policies: readonly PolicyDetails[],
  links: readonly Link[],
  relations: readonly Relation[],
): readonly Relation[] {
  const isTold = (source: string, target: string): boolean =>
    relations.some(
      (one) => one.type === 'PART_OF' && one.source === source && one.target === target,
    )
  return policies.flatMap(({ policy, partOf }) => {
    const first = links.find(({ entity, mention }) => entity === policy && mention.field === 'text')
    if (first === undefined) return []
    const { field, start, end, sentence } = first.mention
    return partOf
      .filter((target) => !isTold(policy, target))
      .map((target) => ({
        type: 'PART_OF' as const,
        source: policy,
        target,
        field,
        span: { start, end },
        sentence,
        score: first.score,
        rule: 'policy-part',
      }))
  })
}
