// All judgements in, those that stand out: by what they say of pairs, of entities and of places in articles.
import type { Judgement, JudgementKind } from '../model/judgement.ts'

/** A judgement of one kind. */
export type JudgementOf<Kind extends JudgementKind> = Extract<Judgement, { readonly kind: Kind }>

export type Standing = {
  /** In the order they were made. */
  readonly judgements: readonly Judgement[]
  readonly ofKind: <Kind extends JudgementKind>(kind: Kind) => readonly JudgementOf<Kind>[]
}

/** An undone judgement does not stand; when the undoing is itself undone, it stands again. */
export function standingOf(judgements: readonly Judgement[]): Standing {
  const inOrder = [...judgements].sort(byTime)
  const undone = new Set<string>()
  // From the last to the first: whether an undoing stands is known when its object comes.
  for (const judgement of inOrder.toReversed())
    if (judgement.kind === 'UNDO' && !undone.has(judgement.id)) undone.add(judgement.judgement)
  const standing = inOrder.filter(({ id, kind }) => kind !== 'UNDO' && !undone.has(id))
  return {
    judgements: standing,
    ofKind: <Kind extends JudgementKind>(kind: Kind) =>
      standing.filter((one): one is JudgementOf<Kind> => one.kind === kind),
  }
}

export function byTime(a: Judgement, b: Judgement): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return a.id < b.id ? -1 : 1
}
