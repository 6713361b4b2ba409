// What people say of names in texts, to be asked while an article is read.
import type { Entity } from './entity.ts'
import type { Field, Span } from './span.ts'

/** A place in an article that stands for an entity because people say so. */
export type GivenName = Span & { readonly field: Field; readonly entity: Entity }

export type JudgedNames = {
  /** Places of an article at which nothing is named. */
  readonly rejectedIn: (articleId: string) => readonly (Span & { readonly field: Field })[]
  readonly givenIn: (articleId: string) => readonly GivenName[]
  /** Names that people gave entities, wherever they stand. */
  readonly aliases: readonly { readonly alias: string; readonly entity: Entity }[]
  /** Whether the words do not stand for the entity, anywhere. */
  readonly isBlocked: (surface: string, entityId: string) => boolean
  /** Ids that stand for another thing in an article, and the id of that. */
  readonly splitIn: (articleId: string) => ReadonlyMap<string, string>
}
