// Cast triggers in order in, the same out without those that only say what is signed for: 签订协议，投资1亿元共建某中心.
import type { Draft } from './draft-events.ts'

/** What two sides that sign will do together. */
const together = /^(?:共建|合建|共同建设|共同打造|合资建设)$/
/** Farthest the purpose stands behind the signing, in clauses. */
const reach = 2

/** The thing they will build together becomes the object of the signing. */
export function joinSignings(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft, at) => {
    if (drafts.some((signing) => isFor(signing, draft))) return []
    const purpose = drafts.slice(at + 1).find((later) => isFor(draft, later))
    if (purpose === undefined) return [draft]
    const objects = purpose.cast.arguments.filter(
      ({ role, entity }) =>
        role === 'OBJECT' && !draft.cast.arguments.some((one) => one.entity === entity),
    )
    const cast = { ...draft.cast, arguments: [...draft.cast.arguments, ...objects] }
    return [{ ...draft, cast }]
  })
}

function isFor({ trigger: signing }: Draft, { trigger: purpose }: Draft): boolean {
  return (
    signing.type === 'SIGNING' &&
    together.test(purpose.text) &&
    signing.clause.sentence === purpose.clause.sentence &&
    purpose.clause.index > signing.clause.index &&
    purpose.clause.index - signing.clause.index <= reach
  )
}
