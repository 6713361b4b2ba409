// What people say of what was read: each a record that stands until another record undoes it.
import type { EntityRow } from './graph-change.ts'
import { type EntityType, entityTypes } from './ontology.ts'

/** Ids are those that were read (an entity's or event's id, or that of a name or report grouped with it). */
export type Ruling =
  /** The two names are one entity, or the two reports one event. Goes on: same as the same is the same. */
  | { readonly kind: 'SAME'; readonly a: string; readonly b: string }
  | { readonly kind: 'DIFFERENT'; readonly a: string; readonly b: string }
  /** Seen and left open: it goes out of the queue. */
  | { readonly kind: 'UNSURE'; readonly a: string; readonly b: string }
  | { readonly kind: 'RENAME'; readonly entity: string; readonly newName: string }
  | { readonly kind: 'RETYPE'; readonly entity: string; readonly type: EntityType }
  | { readonly kind: 'ADD_ALIAS'; readonly entity: string; readonly alias: string }
  /** The words do not stand for the entity, anywhere. */
  | { readonly kind: 'BLOCK_ALIAS'; readonly entity: string; readonly alias: string }
  /** The words at that place are no name. */
  | { readonly kind: 'REJECT_MENTION'; readonly mention: MentionPlace }
  /** The words at that place stand for this entity. */
  | { readonly kind: 'CORRECT_LINK'; readonly mention: MentionPlace; readonly entity: string }
  /** In these articles the name stands for another thing, which gets the id `<entity>~2` (`~3` …). */
  | { readonly kind: 'SPLIT'; readonly entity: string; readonly articles: readonly string[] }
  /** The judgement with this id no longer stands. */
  | { readonly kind: 'UNDO'; readonly judgement: string }

export type JudgementKind = Ruling['kind']

/** Where a name stands: offsets into the field of the article. */
export type MentionPlace = {
  readonly article: string
  readonly field: 'title' | 'text'
  readonly start: number
  readonly end: number
}

export type Judgement = {
  /** `judgement-` and a hash of all the rest. */
  readonly id: string
  /** When it was made, ISO 8601 in UTC; no two have the same. */
  readonly at: string
  /** Who made it. */
  readonly by: string
  readonly why?: string
  /** Ids of sentences, or words, that it rests on. */
  readonly evidence: readonly string[]
  /** What the entity was when it was judged: all names that were read as it, the first that whose id it bore. */
  readonly readings?: readonly EntityRow[]
} & Ruling

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string' && value.trim() !== ''
const isType: Check = (value) => entityTypes.includes(value as EntityType)
const isPlace: Check = (value) => {
  if (typeof value !== 'object' || value === null) return false
  const { article, field, start, end } = value as Partial<MentionPlace>
  return (
    isText(article) &&
    (field === 'title' || field === 'text') &&
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    Number(start) >= 0 &&
    Number(end) > Number(start)
  )
}
const isTexts: Check = (value) => Array.isArray(value) && value.length > 0 && value.every(isText)

/** What each kind of ruling says, and what it must look like. */
export const rulingFields: Readonly<Record<JudgementKind, Readonly<Record<string, Check>>>> = {
  SAME: { a: isText, b: isText },
  DIFFERENT: { a: isText, b: isText },
  UNSURE: { a: isText, b: isText },
  RENAME: { entity: isText, newName: isText },
  RETYPE: { entity: isText, type: isType },
  ADD_ALIAS: { entity: isText, alias: isText },
  BLOCK_ALIAS: { entity: isText, alias: isText },
  REJECT_MENTION: { mention: isPlace },
  CORRECT_LINK: { mention: isPlace, entity: isText },
  SPLIT: { entity: isText, articles: isTexts },
  UNDO: { judgement: isText },
}
