// A mention, its link and what was noted on the way in, the account of why it was linked so out.
import type { Link } from '../model/entity.ts'
import type { LinkTrace, Reason } from '../model/explanation.ts'
import type { Mention } from '../model/mention.ts'
import type { LinkNote } from './linking-context.ts'

export function traceLink(
  mention: Mention,
  link: Link | undefined,
  note: LinkNote | undefined,
  nameOf: (entity: string) => string,
): LinkTrace {
  const candidates = note?.candidates ?? []
  if (link === undefined)
    return { mention, reason: mention.anaphor ? 'no-antecedent' : 'nobodys-organ', candidates }
  const { entity, score, method } = link
  const reason = note?.reason ?? reasonByMethod[method] ?? 'new-name'
  return { mention, entity, name: nameOf(entity), score, method, reason, candidates }
}

/** Links that no known entry decides. */
const reasonByMethod: Readonly<Record<string, Reason>> = {
  anaphor: 'antecedent',
  'short-form': 'short-of-new',
  'new-entity': 'new-name',
}
