// Judgements in the graph: read in the order they were made, added one by one.
import { createHash } from 'node:crypto'
import { findConflict } from '../identity/check-judgement.ts'
import type { EntityRow } from '../model/graph-change.ts'
import type { Judgement, Ruling } from '../model/judgement.ts'
import { rulingFields } from '../model/judgement.ts'
import { entityTypes } from '../model/ontology.ts'
import type { CypherReader, CypherRunner, Row, RunInTransaction } from './graph-store.ts'
import { StoreError } from './store-error.ts'

/** Who says so, why, and on which evidence. */
export type Saying = {
  readonly by: string
  readonly why?: string
  readonly evidence?: readonly string[]
}

export async function readJudgements(
  read: CypherReader['read'] | RunInTransaction,
): Promise<readonly Judgement[]> {
  return (await read('gather-judgements')).map(({ properties }) => toJudgement(properties as Row))
}

/** Throws StoreError REFUSED with the reason when it contradicts one that stands, or when it is none. */
export async function addJudgement(
  runner: CypherRunner,
  ruling: Ruling,
  { by, why, evidence = [] }: Saying,
  /** What the entity is now: see `Judgement.readings`. */
  readings: readonly EntityRow[],
  now: string,
): Promise<Judgement> {
  return runner.write(async (run) => {
    await run('lock-keys', { keys: ['judgements'] })
    const all = await readJudgements(run)
    const conflict = findConflict(ruling, all)
    if (conflict !== undefined) throw new StoreError('REFUSED', conflict)
    const at = later(now, all.at(-1)?.at)
    const said = {
      ...ruling,
      at,
      by,
      ...(why === undefined ? {} : { why }),
      evidence,
      ...(readings.length === 0 ? {} : { readings }),
    }
    const judgement = { id: judgementIdOf(said), ...said }
    await run('write-judgements', { rows: [toRow(judgement)] })
    await run('write-resolution-due', { key: judgement.id })
    return judgement
  })
}

export type ImportOutcome = { readonly added: number; readonly known: number }

/** Adds those that are not there. All or none: throws StoreError naming the first that cannot stand. */
export async function importJudgements(
  runner: CypherRunner,
  judgements: readonly Judgement[],
): Promise<ImportOutcome> {
  return runner.write(async (run) => {
    await run('lock-keys', { keys: ['judgements'] })
    const all = [...(await readJudgements(run))]
    const known = new Set(all.map(({ id }) => id))
    const added = judgements.filter(({ id }) => !known.has(id))
    for (const judgement of added) {
      checkRuling(judgement)
      const { id, ...said } = judgement
      if (id !== judgementIdOf(said))
        throw new StoreError('REFUSED', `judgement '${id}' was changed after it was made`)
      const conflict = findConflict(judgement, all)
      if (conflict !== undefined) throw new StoreError('REFUSED', `judgement '${id}': ${conflict}`)
      all.push(judgement)
    }
    if (added.length > 0) {
      await run('write-judgements', { rows: added.map(toRow) })
      for (const { id } of added) await run('write-resolution-due', { key: id })
    }
    return { added: added.length, known: judgements.length - added.length }
  })
}

/** The lines of a judgement file. Throws StoreError REFUSED naming the line that is none. */
export function parseJudgements(jsonl: string): readonly Judgement[] {
  return jsonl.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const judgement = parseObject(line)
    const missing = ['id', 'kind', 'at', 'by'].find((name) => typeof judgement?.[name] !== 'string')
    if (judgement === undefined) throw new StoreError('REFUSED', `line ${at + 1}: no JSON object`)
    if (missing !== undefined)
      throw new StoreError('REFUSED', `line ${at + 1}: '${missing}' is missing`)
    return [judgement as unknown as Judgement]
  })
}

function parseObject(line: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Row) : undefined
  } catch {
    return undefined
  }
}

/** Throws StoreError when a field is missing or of another kind. */
export function checkRuling(ruling: Ruling): void {
  const fields = rulingFields[ruling.kind]
  if (fields === undefined)
    throw new StoreError('REFUSED', `no judgement is called '${ruling.kind}'`)
  for (const [field, isRight] of Object.entries(fields)) {
    const value = (ruling as Readonly<Record<string, unknown>>)[field]
    if (!isRight(value))
      throw new StoreError(
        'REFUSED',
        `${ruling.kind} needs another '${field}' than ${JSON.stringify(value)}${field === 'type' ? `: ${entityTypes.join(', ')}` : ''}`,
      )
  }
}

function judgementIdOf(said: Omit<Judgement, 'id'>): string {
  const sorted = Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1))
  const digest = createHash('sha256').update(JSON.stringify(sorted)).digest('hex')
  return `judgement-${digest.slice(0, 24)}`
}

/** Times make the order: no two are the same. */
function later(now: string, last: string | undefined): string {
  if (last === undefined || now > last) return now
  return new Date(Date.parse(last) + 1).toISOString()
}

/** Kept as JSON, since properties hold no maps. */
const maps = ['mention', 'readings'] as const

/** `name` is what the Browser shows. */
function toRow(judgement: Judgement): Row {
  const name = `${judgement.kind} by ${judgement.by}`
  return { id: judgement.id, properties: { ...convertMaps(judgement, JSON.stringify), name } }
}

function toJudgement({ name: _, ...row }: Row): Judgement {
  return convertMaps(row, (json) => JSON.parse(String(json))) as unknown as Judgement
}

function convertMaps(row: Row, convert: (value: unknown) => unknown): Row {
  const converted = maps.filter((name) => name in row).map((name) => [name, convert(row[name])])
  return { ...row, ...Object.fromEntries(converted) }
}
