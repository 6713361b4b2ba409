// All judgements in, those that stand out: by what they say of pairs, of entities and of places in articles.
import type { Judgement, JudgementKind } from '../model/judgement.ts'

/** A judgement of one kind. */
export type JudgementOf<Kind extends JudgementKind> = Extract<Judgement, { readonly kind: Kind }>

export type Standing = {
  /** In the order they were made. */
  readonly judgements: readonly Judgement[]
  /** Pairs that are two: judged so, or one split off from the other. */
  readonly apart: readonly { readonly a: string; readonly b: string; readonly id: string }[]
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
  const ofKind = <Kind extends JudgementKind>(kind: Kind) => ofThatKind(standing, kind)
  const splits = splitsOf(inOrder).filter(({ judgement }) => !undone.has(judgement.id))
  return { judgements: standing, apart: [...ofKind('DIFFERENT'), ...splitApart(splits)], ofKind }
}

export type Split = {
  /** `<entity>~2` for the first that was split off an entity, then `~3`; undone ones count, so that no id is given twice. */
  readonly id: string
  readonly judgement: JudgementOf<'SPLIT'>
}

/** All that were ever made. */
export function splitsOf(judgements: readonly Judgement[]): readonly Split[] {
  const made = new Map<string, number>()
  return ofThatKind([...judgements].sort(byTime), 'SPLIT').map((judgement) => {
    const number = (made.get(judgement.entity) ?? 1) + 1
    made.set(judgement.entity, number)
    return { id: `${judgement.entity}~${number}`, judgement }
  })
}

/** What was split off is neither what is left nor what else was split off. */
function splitApart(splits: readonly Split[]): Standing['apart'] {
  return splits.flatMap(({ id, judgement }, at) => [
    ...readingsOf(judgement.entity, judgement.readings).map((b) => ({
      a: id,
      b,
      id: judgement.id,
    })),
    ...splits
      .slice(0, at)
      .filter((other) => other.judgement.entity === judgement.entity)
      .map((other) => ({ a: id, b: other.id, id: judgement.id })),
  ])
}

/** An entity's id and those of all names that were read as it. */
export function readingsOf(
  entity: string,
  readings: readonly { readonly id: string }[] = [],
): readonly string[] {
  return [...new Set([entity, ...readings.map(({ id }) => id)])]
}

function ofThatKind<Kind extends JudgementKind>(
  judgements: readonly Judgement[],
  kind: Kind,
): readonly JudgementOf<Kind>[] {
  return judgements.filter((one): one is JudgementOf<Kind> => one.kind === kind)
}

export function byTime(a: Judgement, b: Judgement): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return a.id < b.id ? -1 : 1
}
