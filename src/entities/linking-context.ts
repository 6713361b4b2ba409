// Article and gazetteer in, what the rankers need to know of the article out: its day, its home and the divisions it speaks of.
import type { Article } from '../model/article.ts'
import type { Gazetteer, GazetteerEntry } from '../model/knowledge.ts'

export type LinkingContext = {
  readonly gazetteer: Gazetteer
  readonly article: Article
  readonly isoDate: string | undefined
  /** The division the publisher sits in; absent when nothing tells. */
  readonly home: GazetteerEntry | undefined
  /** `home` and its ancestors, nearest first. */
  readonly homeLine: readonly string[]
}

export function contextOf(article: Article, gazetteer: Gazetteer): LinkingContext {
  const isoDate = article.date?.value
  const home = article.region === undefined ? undefined : gazetteer.byAdcode(article.region.value)
  return {
    gazetteer,
    article,
    isoDate,
    home,
    homeLine: home === undefined ? [] : [home.id, ...gazetteer.ancestorsAt(home.id, isoDate)],
  }
}

/** An entry and all it lies in, on the article's day. */
export function lineOf({ gazetteer, isoDate }: LinkingContext, id: string): readonly string[] {
  return [id, ...gazetteer.ancestorsAt(id, isoDate)]
}
