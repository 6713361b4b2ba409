// Links of an article in, its mention rows out, each with the reasons for its choice.
import type { Link } from '../model/entity.ts'
import type { MentionRow } from '../model/graph-change.ts'
import type { Anchors } from './anchors.ts'
import { stableId } from './stable-id.ts'

export function toMentionRows(links: readonly Link[], anchors: Anchors): readonly MentionRow[] {
  const { extractor, extractorVersion } = anchors.provenance
  return links.flatMap((link): MentionRow[] => {
    const { start, end, surface, nested, anaphor, rule, sentence } = link.mention
    const sentenceId = anchors.sentenceId(sentence)
    if (sentenceId === undefined || anchors.entityName(link.entity) === undefined) return []
    return [
      {
        id: stableId('mention', sentenceId, start, end, link.entity),
        sentenceId,
        entityId: link.entity,
        start,
        end,
        surface,
        nested,
        anaphor,
        rule,
        method: link.method,
        score: link.score,
        runnersUp: JSON.stringify(link.runnersUp),
        extractor,
        extractorVersion,
      },
    ]
  })
}
