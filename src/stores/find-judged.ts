// A ruling about to be made in, the names of the entity that it speaks of out; what is not there is refused.
import type { EntityRow } from '../model/graph-change.ts'
import type { JudgementKind, MentionPlace, Ruling } from '../model/judgement.ts'
import { toEntityRow } from './entity-records.ts'
import type { CypherReader, Row } from './graph-store.ts'
import { StoreError } from './store-error.ts'

type Read = CypherReader['read']

/** Kinds that change how texts are read, and hence keep what the entity was when they were made. */
const keepReadings: readonly JudgementKind[] = ['ADD_ALIAS', 'BLOCK_ALIAS', 'CORRECT_LINK', 'SPLIT']

/** An imported judgement may wait for its documents; one that is made must be of what is there. Throws StoreError REFUSED. */
export async function findJudged(read: Read, ruling: Ruling): Promise<readonly EntityRow[]> {
  await checkIds(read, ruling)
  if (ruling.kind === 'REJECT_MENTION' || ruling.kind === 'CORRECT_LINK')
    await checkPlace(read, ruling.mention, ruling.kind)
  const readings =
    'entity' in ruling && keepReadings.includes(ruling.kind)
      ? await readReadings(read, ruling.entity)
      : []
  if (ruling.kind === 'SPLIT') await checkSplit(read, ruling, readings)
  return readings
}

async function checkIds(read: Read, ruling: Ruling): Promise<void> {
  const ids = ['a', 'b', 'entity'].flatMap((field) => {
    const id = (ruling as Readonly<Record<string, unknown>>)[field]
    return typeof id === 'string' ? [id] : []
  })
  const found = [
    ...(await read('read-entities', { ids })),
    ...(await read('read-events', { ids })),
  ].map(({ parent }) => parent)
  const missing = ids.find((id) => !found.includes(id))
  if (missing !== undefined) refuse(`there is no entity or event with the id '${missing}'`)
}

async function checkPlace(read: Read, place: MentionPlace, kind: JudgementKind): Promise<void> {
  const { article, field, start, end } = place
  const [found] = await read('gather-articles', { ids: [article] })
  if (found === undefined) return refuse(`there is no article with the id '${article}'`)
  const { hasTitle, ...row } = found['article'] as Row
  const words = field === 'title' && hasTitle !== true ? '' : String(row[field])
  const surface = words.slice(start, end)
  if (end > words.length)
    return refuse(`the ${field} of article '${article}' ends at ${words.length}, before ${end}`)
  if (/[。！？\n]/.test(surface)) return refuse(`'${surface}' is more than one sentence`)
  if (kind === 'CORRECT_LINK') return undefined
  const links = await read('gather-article-links', { ids: [article] })
  const there = links.filter((link) => link['field'] === field)
  if (there.some((link) => link['start'] === start && link['end'] === end)) return undefined
  const near = there
    .filter((link) => Number(link['start']) < end && start < Number(link['end']))
    .map((link) => `${link['surface']} (${link['start']}-${link['end']})`)
  return refuse(
    `nothing is named by '${surface}'${near.length > 0 ? `; named there: ${near.join(', ')}` : ''}`,
  )
}

/** An entity's id stands for all names that are read as it, that whose id it bears first; the id of one of these for that alone. */
async function readReadings(read: Read, id: string): Promise<readonly EntityRow[]> {
  const entity = await presentId(read, id)
  const members = entity === id ? await read('find-entity-members', { ids: [id] }) : [{ id } as Row]
  const ids = members.map((row) => row['id'])
  const records = await read('find-entity-records', { ids })
  const rows = records.map(({ entityId: _, entityType: __, entityName: ___, ...row }) =>
    toEntityRow(row),
  )
  if (rows.length === 0)
    return (await read('find-entities', { ids: [entity] })).map((row) => toEntityRow(row))
  return rows.sort((a, b) => Number(a.id !== id) - Number(b.id !== id))
}

async function presentId(read: Read, id: string): Promise<string> {
  const [found] = await read('read-entities', { ids: [id] })
  return String((found?.['entity'] as Row | undefined)?.['id'])
}

async function checkSplit(
  read: Read,
  { entity, articles }: Extract<Ruling, { readonly kind: 'SPLIT' }>,
  readings: readonly EntityRow[],
): Promise<void> {
  const ids = new Set([entity, ...readings.map((row) => row.id)])
  const links = await read('gather-article-links', { ids: articles })
  const naming = links.filter((link) => ids.has(String(link['entity'])))
  const without = articles.find((id) => !naming.some(({ articleId }) => articleId === id))
  if (without !== undefined) refuse(`article '${without}' does not name '${entity}'`)
  const present = await presentId(read, entity)
  const all = await read('find-articles-linked', { ids: [present] })
  if (all.every(({ id }) => articles.includes(String(id))))
    refuse(`these are all articles that name '${entity}': rename it, or split some of them`)
}

function refuse(problem: string): never {
  throw new StoreError('REFUSED', problem)
}
