// Articles with their mentions in, the same with every string its own entity out: what linking has to beat.

type Mention = {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly entity: string
  readonly text: string
  readonly nested?: boolean
  readonly anaphor?: boolean
}
/** An article as the scorer reads it. */
export type ScoredArticle = {
  readonly title?: string
  readonly text: string
  readonly mentions: readonly Mention[]
}

/** Names alone: no codes, no names within names, nothing that stands for another. */
export function surfaceBaseline(articles: readonly ScoredArticle[]): {
  readonly articles: readonly object[]
} {
  return { articles: articles.map(withStringsAsEntities) }
}

function withStringsAsEntities({ title, text, mentions }: ScoredArticle): object {
  const names = mentions.filter(({ nested, anaphor }) => nested !== true && anaphor !== true)
  const idOf = ({ type, text: surface }: Mention) => `${type} ${surface}`
  const entities = new Map(
    names.map((name) => [idOf(name), { id: idOf(name), type: name.type, name: name.text }]),
  )
  return {
    title,
    text,
    entities: [...entities.values()],
    mentions: names.map((name) => ({ ...name, entity: idOf(name) })),
  }
}
