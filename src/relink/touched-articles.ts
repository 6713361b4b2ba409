// Judgements in, the articles whose reading they change out.
import type { Judgement } from '../model/judgement.ts'

export type Touched = {
  readonly articles: ReadonlySet<string>
  /** Words: each article in which one of them stands. */
  readonly words: ReadonlySet<string>
}

/** `ids` of judgements among all that were made; what an undoing changes is what the undone one said. */
export function touchedBy(ids: Iterable<string>, all: readonly Judgement[]): Touched {
  const byId = new Map(all.map((judgement) => [judgement.id, judgement]))
  const articles = new Set<string>()
  const words = new Set<string>()
  const pending = [...ids]
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const judgement = byId.get(id)
    if (judgement === undefined) continue
    if (judgement.kind === 'UNDO') pending.push(judgement.judgement)
    if ('mention' in judgement) articles.add(judgement.mention.article)
    if ('alias' in judgement) words.add(judgement.alias)
    if (judgement.kind === 'SPLIT') for (const article of judgement.articles) articles.add(article)
  }
  return { articles, words }
}
