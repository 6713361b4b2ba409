// All judgements in, what they say of names in texts out.
import type { Entity } from '../model/entity.ts'
import type { EntityRow } from '../model/graph-change.ts'
import { groupBy } from '../model/group-by.ts'
import type { JudgedNames } from '../model/judged-names.ts'
import type { Judgement } from '../model/judgement.ts'
import { readingsOf, splitsOf, standingOf } from './standing.ts'

/** `fold` gives words as texts are read: in simplified characters. */
export function judgedNamesOf(
  judgements: readonly Judgement[],
  fold: (words: string) => string,
): JudgedNames {
  const standing = standingOf(judgements)
  const rejected = groupBy(
    standing.ofKind('REJECT_MENTION').map(({ mention }) => mention),
    ({ article }) => article,
  )
  const given = groupBy(
    standing.ofKind('CORRECT_LINK').flatMap(({ mention, readings }) => {
      const entity = entityOf(readings)
      return entity === undefined ? [] : [{ ...mention, entity }]
    }),
    ({ article }) => article,
  )
  const blocked = new Set(
    standing
      .ofKind('BLOCK_ALIAS')
      .flatMap(({ entity, alias, readings }) =>
        readingsOf(entity, readings).map((id) => `${fold(alias)} ${id}`),
      ),
  )
  const splits = groupBy(
    splitsOf(judgements).flatMap(({ id, judgement }) =>
      standing.judgements.includes(judgement)
        ? judgement.articles.map((article) => ({ article, id, judgement }))
        : [],
    ),
    ({ article }) => article,
  )
  return {
    rejectedIn: (article) => rejected.get(article) ?? [],
    givenIn: (article) => given.get(article) ?? [],
    aliases: standing.ofKind('ADD_ALIAS').flatMap(({ alias, readings }) => {
      const entity = entityOf(readings)
      return entity === undefined ? [] : [{ alias: fold(alias), entity }]
    }),
    isBlocked: (surface, entity) => blocked.has(`${surface} ${entity}`),
    splitIn: (article) =>
      new Map(
        (splits.get(article) ?? []).flatMap(({ id, judgement }) =>
          readingsOf(judgement.entity, judgement.readings).map((reading) => [reading, id] as const),
        ),
      ),
  }
}

function entityOf([row]: readonly EntityRow[] = []): Entity | undefined {
  return row
}
