import type { Article, Sentence, Token } from './article.ts'
import type { Entity, Link } from './entity.ts'
import type { Quantity } from './quantity.ts'
import type { TimeExpression } from './time.ts'

/** What the fact stages (events, indicators, relations) look at: one article with all that was found in it so far. */
export type Reading = {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  /** `tokens[i]` are the tokens of `sentences[i]`. */
  readonly tokens: readonly (readonly Token[])[]
  readonly times: readonly TimeExpression[]
  readonly quantities: readonly Quantity[]
  readonly links: readonly Link[]
  readonly entities: readonly Entity[]
}
