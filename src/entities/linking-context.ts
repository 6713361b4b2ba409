// Article and gazetteer in, what the rankers need to know of the article out: its day, its home and the divisions it speaks of.
import type { Article } from '../model/article.ts'
import type { LinkTrace } from '../model/explanation.ts'
import type { Gazetteer, GazetteerEntry, OrganMatch } from '../model/knowledge.ts'
import type { Mention } from '../model/mention.ts'
import { remembered } from '../model/remembered.ts'

export type LinkingContext = {
  readonly gazetteer: Gazetteer
  readonly article: Article
  readonly isoDate: string | undefined
  /** The division the publisher sits in; absent when nothing tells. */
  readonly home: GazetteerEntry | undefined
  /** `home` and its ancestors, nearest first. */
  readonly homeLine: readonly string[]
  /** How the organ grammar reads a whole name. */
  readonly organOf: (surface: string) => OrganMatch | undefined
  /** Entries that bear a name on the article's day. */
  readonly entriesOf: (name: string) => readonly GazetteerEntry[]
  /** An entry and all it lies in, on the article's day. */
  readonly lineOf: (id: string) => readonly string[]
  /** Told why a mention was or was not linked by what is known, where anybody asks; a later note on the same one stands. */
  readonly note?: (mention: Mention, note: LinkNote) => void
}

export type LinkNote = Pick<LinkTrace, 'reason' | 'candidates'>

export function contextOf(
  article: Article,
  gazetteer: Gazetteer,
  note?: LinkingContext['note'],
): LinkingContext {
  const isoDate = article.date?.value
  const home = article.region === undefined ? undefined : gazetteer.byAdcode(article.region.value)
  const lineOf = remembered((id) => [id, ...gazetteer.ancestorsAt(id, isoDate)])
  return {
    organOf: gazetteer.organs.whole,
    entriesOf: (name) => gazetteer.byName(name, isoDate),
    lineOf,
    gazetteer,
    article,
    isoDate,
    home,
    ...(note && { note }),
    homeLine: home === undefined ? [] : lineOf(home.id),
  }
}
