// The archive's first articles ingested twice, judged, and built anew from documents and judgements: what it costs and whether anything differs, printed; exit 1 when something does.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { ingestInputs } from '../../cli/ingest-inputs.ts'
import { createReporter } from '../../cli/reporter.ts'
import { readSettings } from '../../cli/settings.ts'
import type { Ruling } from '../../model/judgement.ts'
import type { Knowledge } from '../../model/knowledge.ts'
import { loadKnowledge } from '../../read/load-knowledge.ts'
import { settleJudgements } from '../../relink/settle-graph.ts'
import { exportGraph } from '../../stores/export-graph.ts'
import type { GraphStore } from '../../stores/graph-store.ts'
import { openStore } from '../../stores/open-store.ts'
import { hasCorpora, type Item, readCorpus } from './reprints-corpora.ts'

/** A second run may take at most so much of the first's time. */
const mostOfFirst = 0.25

async function main(): Promise<void> {
  const { articles, data } = new Command()
    .description('Ingests articles twice, judges, and rebuilds; Neo4j when NEO4J_URI is set.')
    .option('--articles <number>', 'how many of the archive', '2000')
    .option(
      '--data <directory>',
      'where to keep the files and stores (a temporary folder otherwise)',
    )
    .parse()
    .opts<{ articles: string; data?: string }>()
  if (!hasCorpora()) {
    process.stdout.write('../shared/corpora is not there: nothing to ingest\n')
    return
  }
  const folder = data ?? mkdtempSync(join(tmpdir(), 'yutu-twice-'))
  const items = readCorpus('broadcast')
    .filter(({ text }) => (text ?? '').trim() !== '')
    .slice(0, Number(articles))
  const knowledge = await loadKnowledge()
  const settings = readSettings({ data: join(folder, 'first') }, process.env)
  const store = await openStore(settings.store)
  try {
    if ((await store.counts()).nodes > 0) throw new Error(`${store.info.address} is not empty`)
    say(`${items.length} articles into ${store.info.kind}`)
    const isStable = await ingestTwice(store, knowledge, writeItems(folder, 'items', items))
    await judgeSome(store, knowledge)
    const isSame = await rebuild(store, knowledge, folder, items)
    if (!isStable || !isSame) process.exitCode = 1
  } finally {
    await store.close()
    if (data === undefined) rmSync(folder, { recursive: true })
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function writeItems(folder: string, name: string, items: readonly Item[]): string {
  const file = join(folder, `${name}.jsonl`)
  writeFileSync(file, items.map((item) => `${JSON.stringify(item)}\n`).join(''))
  return file
}

/** Seconds. */
async function ingest(store: GraphStore, knowledge: Knowledge, file: string): Promise<number> {
  const began = performance.now()
  const settings = readSettings({}, {})
  const reporter = createReporter({ quiet: true })
  const { failed } = await ingestInputs([file], {}, settings, { store, knowledge, reporter })
  if (failed.length > 0) throw new Error(`${failed.length} failed: ${failed[0]?.message}`)
  return (performance.now() - began) / 1000
}

async function ingestTwice(
  store: GraphStore,
  knowledge: Knowledge,
  file: string,
): Promise<boolean> {
  const first = await ingest(store, knowledge, file)
  const once = await store.counts()
  const second = await ingest(store, knowledge, file)
  const twice = await store.counts()
  const share = second / first
  say(`first run   ${first.toFixed(1)} s: ${once.nodes} nodes, ${once.edges} edges`)
  say(
    `second run  ${second.toFixed(1)} s: ${(100 * share).toFixed(1)} % of the first (at most ${100 * mostOfFirst} %)`,
  )
  say(`new nodes   ${twice.nodes - once.nodes}`)
  say(`new edges   ${twice.edges - once.edges}`)
  return twice.nodes === once.nodes && twice.edges === once.edges && share <= mostOfFirst
}

/** One judgement of most kinds, of what the graph holds: the first in the order of ids. */
async function judgeSome(store: GraphStore, knowledge: Knowledge): Promise<void> {
  const [one, other] = await store.identity.reviewPairs()
  const persons = await store.runner.read('list-entities', {
    types: ['PERSON'],
    backward: false,
    limit: 50,
  })
  const ids = persons.map(({ entity }) => String((entity as { readonly id: string }).id))
  const rulings: Ruling[] = []
  if (one !== undefined) rulings.push({ kind: 'SAME', a: one.a, b: one.b })
  if (other !== undefined) rulings.push({ kind: 'DIFFERENT', a: other.a, b: other.b })
  const [renamed] = ids
  if (renamed !== undefined) rulings.push({ kind: 'RENAME', entity: renamed, newName: '改名者' })
  for (const entity of ids.slice(1)) {
    const linked = await store.runner.read('find-articles-linked', { ids: [entity] })
    const [article] = linked.map(({ id }) => String(id)).sort()
    if (linked.length < 2 || article === undefined) continue
    rulings.push({ kind: 'SPLIT', entity, articles: [article] })
    break
  }
  for (const ruling of rulings) await store.identity.judge(ruling, { by: 'bench' })
  const { reread } = await settleJudgements(store, async () => knowledge)
  say(
    `judgements  ${rulings.map(({ kind }) => kind).join(', ')}: ${reread.length} articles read again`,
  )
}

/** Another order, the judgements first: into an embedded store, whatever the first was. */
async function rebuild(
  store: GraphStore,
  knowledge: Knowledge,
  folder: string,
  items: readonly Item[],
): Promise<boolean> {
  const other = await openStore({ kind: 'embedded', directory: join(folder, 'second') })
  try {
    await other.identity.importJudgements(await store.identity.judgements())
    await ingest(other, knowledge, writeItems(folder, 'reversed', items.toReversed()))
    const [before, after] = [await digest(store), await digest(other)]
    say(`export      ${before.bytes} bytes, sha256 ${before.hash}`)
    say(`rebuilt     ${after.bytes} bytes, sha256 ${after.hash}`)
    return before.hash === after.hash
  } finally {
    await other.close()
  }
}

async function digest(
  store: GraphStore,
): Promise<{ readonly bytes: number; readonly hash: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const one of exportGraph(store.runner.read)) {
    const line = `${JSON.stringify(one)}\n`
    hash.update(line)
    bytes += Buffer.byteLength(line)
  }
  return { bytes, hash: hash.digest('hex').slice(0, 16) }
}

await main()
