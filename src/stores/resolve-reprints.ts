// Articles in the graph in, which of them print one text, what each adds, and which is the original, in the graph out.
import { groupBy } from '../model/group-by.ts'
import { compareArticles } from '../reprints/compare-articles.ts'
import { findReprintCandidates } from '../reprints/find-reprint-candidates.ts'
import { groupReprints } from '../reprints/group-reprints.ts'
import type { ComparedSentence } from '../reprints/read-wording.ts'
import { sketchOf } from '../reprints/sketch-of.ts'
import type { CypherRunner, Row } from './graph-store.ts'
import { readPages } from './read-pages.ts'
import type { ResolveOutcome } from './resolve-graph.ts'
import { runRows } from './run-rows.ts'

/** Shorter texts are placeholders and captions: alike by chance. */
const leastCharacters = 30
/** Pairs compared at a time: so many sentences are held. */
const batch = 500

export type ReprintOutcome = Pick<ResolveOutcome, 'reprints'>

/** Compares the articles that are new with all of their month; which is the original is worked out anew. */
export async function resolveReprints(runner: CypherRunner): Promise<ReprintOutcome> {
  const articles = await readPages(runner.read, 'gather-article-sketches')
  const fresh = await sketchNew(runner, articles)
  const sketches = articles
    .filter(({ length }) => Number(length) >= leastCharacters)
    .map((row) => ({
      id: String(row['id']),
      sketch: fresh.get(String(row['id'])) ?? String(row['sketch']),
      ...(typeof row['date'] === 'string' ? { date: row['date'] } : {}),
    }))
  const pairs = findReprintCandidates(sketches, new Set(fresh.keys()))
  for (let start = 0; start < pairs.length; start += batch)
    await writeShared(runner, pairs.slice(start, start + batch))
  return tieCopies(runner, articles)
}

async function sketchNew(
  runner: CypherRunner,
  articles: readonly Row[],
): Promise<ReadonlyMap<string, string>> {
  const ids = articles.filter(({ sketch }) => sketch === null).map(({ id }) => String(id))
  const sketches = new Map<string, string>()
  for (let start = 0; start < ids.length; start += batch) {
    const texts = await runner.read('read-article-texts', { ids: ids.slice(start, start + batch) })
    const rows = texts.map(({ parent, text }) => ({
      id: String(parent),
      sketch: sketchOf(String(text)),
    }))
    for (const { id, sketch } of rows) sketches.set(id, sketch)
    await runner.write((run) => runRows(run, 'write-article-sketches', rows))
  }
  return sketches
}

async function writeShared(
  runner: CypherRunner,
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  const ids = [...new Set(pairs.flat())]
  const sentences = groupBy(
    (await runner.read('find-article-sentences', {
      ids,
    })) as unknown as readonly (ComparedSentence & {
      readonly articleId: string
    })[],
    ({ articleId }) => articleId,
  )
  const rows = pairs.flatMap(([a, b]) => {
    const compared = compareArticles(sentences.get(a) ?? [], sentences.get(b) ?? [])
    if (!compared.isReprint) return []
    const { shared, addedByA, addedByB, containment, reason } = compared
    const properties = {
      shared: shared.length,
      containment,
      reason,
      addedBySource: addedByA,
      addedByTarget: addedByB,
    }
    return [{ sourceId: a, targetId: b, properties }]
  })
  await runner.write((run) => runRows(run, 'write-shared-texts', rows))
}

async function tieCopies(runner: CypherRunner, articles: readonly Row[]): Promise<ReprintOutcome> {
  const pairs = (await runner.read('gather-shared-texts')).map(
    ({ sourceId, targetId }) => [String(sourceId), String(targetId)] as const,
  )
  const printed = articles.map(({ id, date, length }) => ({
    id: String(id),
    length: Number(length),
    ...(typeof date === 'string' ? { date } : {}),
  }))
  const wanted = new Map(
    groupReprints(printed, pairs).flatMap(({ original, copies }) =>
      copies.map((copyId) => [`${copyId} ${original}`, { copyId, originalId: original }]),
    ),
  )
  const stored = new Map(
    (await runner.read('gather-reprints')).map((row) => [
      `${String(row['copyId'])} ${String(row['originalId'])}`,
      row,
    ]),
  )
  const gone = [...stored].filter(([key]) => !wanted.has(key)).map(([, row]) => row)
  const come = [...wanted].filter(([key]) => !stored.has(key)).map(([, row]) => row)
  if (gone.length + come.length > 0)
    await runner.write(async (run) => {
      await runRows(run, 'delete-reprints', gone)
      await runRows(run, 'write-reprints', come)
    })
  return { reprints: gone.length + come.length }
}
