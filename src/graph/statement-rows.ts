// Relations of an article in, one statement row for each sentence that supports one out.
import type { StatementRow } from '../model/graph-change.ts'
import type { Relation } from '../model/relation.ts'
import type { Anchors } from './anchors.ts'
import { relationOf, stableId } from './stable-id.ts'

export function toStatementRows(
  relations: readonly Relation[],
  anchors: Anchors,
): readonly StatementRow[] {
  return relations.flatMap((relation): StatementRow[] => {
    const edge = relationOf(relation.type, relation.source, relation.target)
    const { sourceId, targetId } = edge
    const sentenceId = anchors.sentenceId(relation.sentence)
    const sourceName = anchors.entityName(sourceId)
    const targetName = anchors.entityName(targetId)
    const isTraced = sentenceId !== undefined && sourceName !== undefined
    if (!isTraced || targetName === undefined || sourceId === targetId) return []
    const { type, span, score, rule, position, period } = relation
    // Two posts may stand in the same words: 党委书记、局长.
    const post = position === undefined ? [] : [position]
    return [
      {
        id: stableId(
          'statement',
          type,
          sourceId,
          targetId,
          sentenceId,
          span.start,
          span.end,
          ...post,
        ),
        relationId: edge.id,
        name: `${sourceName} ${type} ${targetName}`,
        type,
        sourceId,
        targetId,
        ...(position === undefined ? {} : { position }),
        ...(period?.from === undefined ? {} : { heldFrom: period.from }),
        ...(period?.to === undefined ? {} : { heldTo: period.to }),
        ...(period === undefined ? {} : { isFormer: period.isFormer }),
        articleId: anchors.articleId,
        sentenceId,
        start: span.start,
        end: span.end,
        score,
        rule,
        ...anchors.provenance,
      },
    ]
  })
}
