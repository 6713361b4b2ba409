// What was typed so far in, the entities it may become out: by the beginning of a name, an alias, their pinyin or initials.
import type { EntityType } from '../model/ontology.ts'
import type { TextHit } from '../stores/graph-store.ts'
import { foldTraditional } from '../text/fold-traditional.ts'
import { syllablesOf } from '../text/pinyin-lines.ts'
import { ApiError } from './api-error.ts'
import { number } from './columns.ts'
import { type Given, listOrNull } from './filters.ts'
import { checkSize } from './page.ts'
import type { Reading } from './reading.ts'
import type { EntityRecord } from './records.ts'
import { wordOf } from './vocabulary.ts'

const longestText = 50
const mostSuggestions = 50
/** More are looked at than are given: of equal beginnings what is spoken of more goes first. */
const looked = 100

export type SuggestionRecord = {
  readonly entity: EntityRecord
  readonly name: string
  readonly hint: string
  readonly mentionCount: number
}

export type SuggestRequest = {
  readonly text: string
  readonly types?: Given<readonly EntityType[]>
  readonly first: number
}

/** Throws ApiError BAD_USER_INPUT for an empty or overlong text. */
export async function suggest(
  { store, readNode, rowsOf }: Reading,
  wanted: SuggestRequest,
): Promise<readonly SuggestionRecord[]> {
  const typed = foldTraditional(wanted.text.trim()).toLowerCase()
  if (typed === '' || typed.length > longestText)
    throw new ApiError(
      'BAD_USER_INPUT',
      `\`text\` is 1 to ${longestText} characters, not ${typed.length}`,
    )
  checkSize('first', wanted.first, mostSuggestions)
  const types = listOrNull(wanted.types)
  const hits = await findHits(store.runner.searchText, typed)
  const found = await Promise.all(
    hits.map(async ({ id, score }) => {
      const entity = (await readNode('Entity', id)) as EntityRecord | undefined
      if (entity === undefined || !(types?.includes(entity.type) ?? true)) return []
      const [row] = await rowsOf('read-entity-mentions-total', id)
      const mentionCount = row === undefined ? 0 : number(row, 'total')
      return [
        { entity, name: nameTyped(entity, typed), mentionCount, rank: Math.floor(score * 10) },
      ]
    }),
  )
  const best = found
    .flat()
    .toSorted(
      (a, b) =>
        b.rank - a.rank || b.mentionCount - a.mentionCount || (a.entity.id < b.entity.id ? -1 : 1),
    )
    .slice(0, wanted.first)
  return Promise.all(
    best.map(async ({ entity, name, mentionCount }) => ({
      entity,
      name,
      mentionCount,
      hint: await hintOf(entity, rowsOf),
    })),
  )
}

/** By characters, and by letters where there are only such. */
async function findHits(
  searchText: Reading['store']['runner']['searchText'],
  typed: string,
): Promise<readonly TextHit[]> {
  const letters = /^[a-z0-9' ]+$/.test(typed) ? typed.replace(/[' ]/g, '') : ''
  const [byName, byPinyin] = await Promise.all([
    searchText('entity', typed, looked),
    letters === '' ? [] : searchText('pinyin', letters, looked),
  ])
  const best = new Map<string, number>()
  for (const { id, score } of [...byName, ...byPinyin])
    best.set(id, Math.max(score, best.get(id) ?? 0))
  return [...best].map(([id, score]) => ({ id, score }))
}

/** The first name that begins as was typed; else the first that holds it; else the canonical one. */
function nameTyped({ name, aliases }: EntityRecord, typed: string): string {
  const names = [name, ...aliases]
  const forms = names.map((one) => {
    const syllables = syllablesOf(one)
    return [one.toLowerCase(), syllables.join(''), syllables.map((part) => part[0]).join('')]
  })
  const letters = typed.replace(/[' ]/g, '')
  const begins = names.find((_, at) =>
    forms[at]?.some((form, which) => form.startsWith(which === 0 ? typed : letters)),
  )
  return begins ?? names.find((one) => one.toLowerCase().includes(typed)) ?? name
}

/** 地点 · 渝北区: its type, and for a place what it lies in. */
async function hintOf(entity: EntityRecord, rowsOf: Reading['rowsOf']): Promise<string> {
  const type = wordOf(entity.type)?.zh ?? entity.type
  if (entity.type !== 'PLACE') return type
  const [above] = await rowsOf('read-place-ancestors', entity.id)
  const name = (above?.['entity'] as { readonly name?: string } | undefined)?.name
  return name === undefined ? type : `${type} · ${name}`
}
