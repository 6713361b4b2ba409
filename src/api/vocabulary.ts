// The words of the API in Chinese and English: what `src/data/ontology.json` says, read once.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listOrNull } from './filters.ts'
import type { Term, TermSet } from './resolver-types.ts'

const file = fileURLToPath(new URL('../../src/data/ontology.json', import.meta.url))

const setNames: Readonly<Record<TermSet, string>> = {
  ENTITY_TYPE: 'entityTypes',
  EVENT_TYPE: 'eventTypes',
  EVENT_STATUS: 'eventStatuses',
  ROLE: 'roles',
  RELATION_TYPE: 'relationTypes',
  PROJECT_STAGE: 'projectStages',
  INDICATOR: 'indicators',
}

type Word = { readonly zh: string; readonly en: string }

const ontology = JSON.parse(readFileSync(file, 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, Word>>>
>

const terms: readonly Term[] = (Object.entries(setNames) as [TermSet, string][]).flatMap(
  ([set, name]) =>
    Object.entries(ontology[name] ?? {}).map(([code, { zh, en }]) => ({ set, code, zh, en })),
)

/** The first of the sets, in their order, that has the word tells it. */
const wordByCode: ReadonlyMap<string, Word> = new Map(
  terms.toReversed().map(({ code, zh, en }) => [code, { zh, en }]),
)

export function vocabulary(sets: readonly TermSet[] | null | undefined): readonly Term[] {
  const wanted = listOrNull(sets)
  return terms.filter(({ set }) => wanted?.includes(set) ?? true)
}

export function wordOf(code: string): Word | undefined {
  return wordByCode.get(code)
}
