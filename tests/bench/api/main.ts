// `npm run bench:api`: the API over both stores beside its peers on the same Neo4j and data; only ratios can fail.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { openStore, type StoreSettings } from '../../../src/stores/open-store.ts'
import { countTrips, createRead } from '../../api/api-under-test.ts'
import { startNeo4j } from '../../setup/start-neo4j.ts'
import { fillGraph, fullSize, hubs } from './graph.ts'

const rounds = 3
const seconds = 4
const connections = 20

type Question = { readonly query: string; readonly variables?: Record<string, unknown> }
type Ask = (at: number) => Question

const ids = hubs(200)
const id = (at: number) => ids[at % ids.length] ?? ''

const entity: Readonly<Record<string, Ask>> = {
  yutu: (at) => ({
    query:
      'query ($id: ID!) { entity(id: $id) { id name relations(first: 20, types: [COOPERATES_WITH], direction: OUT) { nodes { target { id name } } } } }',
    variables: { id: id(at) },
  }),
  bare: (at) => ({
    query: 'query ($id: ID!) { entity(id: $id) { id name neighbours { id name } } }',
    variables: { id: id(at) },
  }),
  'neo4j-graphql': (at) => ({
    query:
      'query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name partners(limit: 20, sort: [{ name: ASC }]) { id name } } }',
    variables: { id: id(at) },
  }),
}

const ourList =
  '{ entities(first: 50) { nodes { name relations(first: 5, types: [COOPERATES_WITH], direction: OUT) { nodes { target { name relations(first: 3, types: [COOPERATES_WITH], direction: OUT) { nodes { target { name } } } } } } } } }'
const list: Readonly<Record<string, Ask>> = {
  yutu: () => ({ query: ourList }),
  'neo4j-graphql': () => ({
    query:
      '{ entities(limit: 50, sort: [{ name: ASC }]) { name partners(limit: 5, sort: [{ name: ASC }]) { name partners(limit: 3, sort: [{ name: ASC }]) { name } } } }',
  }),
}

const trivial: Ask = () => ({ query: '{ __typename }' })

type Measured = {
  readonly rate: number
  readonly p50: number
  readonly p99: number
  readonly failed: number
}

async function measure(url: string, ask: Ask): Promise<Measured> {
  const requests = Array.from({ length: 200 }, (_, at) => ({
    method: 'POST' as const,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ask(at)),
  }))
  const result = await autocannon({ url, connections, duration: seconds, requests })
  return {
    rate: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  }
}

async function check(url: string, ask: Ask, isWhole: (data: unknown) => boolean): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ask(0)),
  })
  const body = (await response.json()) as { data?: unknown; errors?: unknown }
  if (body.errors !== undefined || !isWhole(body.data))
    throw new Error(`${url} answers something else: ${JSON.stringify(body).slice(0, 300)}`)
}

type Server = { readonly url: string; readonly process: ChildProcess }

/** The server as users start it, built. */
function serveYutu(store: StoreSettings): Promise<Server> {
  const settings =
    store.kind === 'neo4j'
      ? { NEO4J_URI: store.uri, NEO4J_USER: store.user, NEO4J_PASSWORD: store.password }
      : { NEO4J_URI: '', YUTU_DATA: store.directory }
  return start(['dist/cli/main.js', 'serve', '--port', '0'], settings)
}

function servePeer(kind: string, store: StoreSettings): Promise<Server> {
  const script = join(import.meta.dirname, 'serve.ts')
  return start(['--import', 'tsx', script, kind], { BENCH_STORE: JSON.stringify(store) })
}

/** Waits for the address it prints. */
async function start(
  words: readonly string[],
  environment: Record<string, string>,
): Promise<Server> {
  const child = spawn(process.execPath, words, {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    let told = ''
    const listen = (text: Buffer) => {
      told += String(text)
      const [address] = /http:\/\/\S+\/graphql/.exec(told) ?? []
      if (address !== undefined) resolve(address)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) =>
      reject(new Error(`${words.join(' ')} ended with ${code}: ${told}`)),
    )
  })
  return { url, process: child }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function fill(settings: StoreSettings): Promise<number> {
  const store = await openStore(settings)
  await fillGraph(store, fullSize)
  const counts = await store.counts()
  say(`${settings.kind}: ${counts.entities} entities, ${counts.edges} edges`)
  const counted = countTrips(store)
  await createRead(counted.store)(ourList)
  await store.close()
  return counted.statements.length
}

const directory = mkdtempSync(join(tmpdir(), 'yutu-bench-'))
const neo4j = await startNeo4j()
const settings: StoreSettings = { ...neo4j.settings, kind: 'neo4j' }
const failures: string[] = []
const running: ChildProcess[] = []
try {
  const embedded: StoreSettings = { kind: 'embedded', directory }
  const trips = [await fill(settings), await fill(embedded)]
  const servers = {
    yutu: await serveYutu(settings),
    embedded: await serveYutu(embedded),
    bare: await servePeer('bare', settings),
    'neo4j-graphql': await servePeer('neo4j-graphql', settings),
  }
  running.push(...Object.values(servers).map((one) => one.process))
  const runs: readonly (readonly [string, keyof typeof servers, Ask])[] = [
    ['entity with 20 neighbours', 'yutu', entity['yutu'] ?? trivial],
    ['entity with 20 neighbours', 'embedded', entity['yutu'] ?? trivial],
    ['entity with 20 neighbours', 'bare', entity['bare'] ?? trivial],
    ['entity with 20 neighbours', 'neo4j-graphql', entity['neo4j-graphql'] ?? trivial],
    ['list of 50, two levels', 'yutu', list['yutu'] ?? trivial],
    ['list of 50, two levels', 'neo4j-graphql', list['neo4j-graphql'] ?? trivial],
    ['trivial', 'yutu', trivial],
    ['trivial', 'bare', trivial],
  ]
  const size = (what: string) => (what.startsWith('entity') ? 20 : what.startsWith('list') ? 50 : 0)
  for (const [what, who, ask] of runs)
    await check(
      servers[who].url,
      ask,
      (data) => JSON.stringify(data).split('"name"').length > size(what),
    )
  const results = new Map<string, Measured[]>()
  for (let round = 0; round <= rounds; round++)
    for (const [what, who, ask] of round % 2 === 0 ? runs : runs.toReversed()) {
      const measured = await measure(servers[who].url, ask)
      // The first round warms all of them up.
      if (round > 0)
        results.set(`${what} ${who}`, [...(results.get(`${what} ${who}`) ?? []), measured])
    }
  say(
    `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version}, ${connections} connections, ${rounds} rounds of ${seconds} s`,
  )
  say('')
  say('                                         requests/s     p50 ms     p99 ms')
  for (const [name, measured] of results) {
    const [rate, p50, p99] = (['rate', 'p50', 'p99'] as const).map((key) =>
      median(measured.map((one) => one[key])),
    )
    say(
      `${name.padEnd(42)} ${(rate ?? 0).toFixed(0).padStart(8)} ${String(p50).padStart(10)} ${String(p99).padStart(10)}`,
    )
    if (measured.some(({ failed }) => failed > 0)) failures.push(`${name}: some requests failed`)
  }
  say('')
  /** Round by round, so that what slows the machine slows both. */
  const ratio = (what: string, one: string, other: string): number => {
    const [a, b] = [results.get(`${what} ${one}`) ?? [], results.get(`${what} ${other}`) ?? []]
    return median(a.map(({ rate }, at) => rate / (b[at]?.rate ?? Number.NaN)))
  }
  const promise = (name: string, value: number, least: number): void => {
    const isKept = value >= least
    say(`${isKept ? 'ok  ' : 'MISS'} ${name}: ${value.toFixed(2)} (${least} promised)`)
    if (!isKept) failures.push(name)
  }
  promise(
    'entity, × @neo4j/graphql',
    ratio('entity with 20 neighbours', 'yutu', 'neo4j-graphql'),
    2,
  )
  promise(
    'entity, × a bare yoga resolver',
    ratio('entity with 20 neighbours', 'yutu', 'bare'),
    0.85,
  )
  promise(
    'entity embedded, × on Neo4j',
    ratio('entity with 20 neighbours', 'embedded', 'yutu'),
    1.5,
  )
  promise(
    'list of 50, × @neo4j/graphql',
    ratio('list of 50, two levels', 'yutu', 'neo4j-graphql'),
    3,
  )
  promise('trivial, × bare yoga', ratio('trivial', 'yutu', 'bare'), 0.9)
  promise('list of 50: 3 / round trips', 3 / Math.max(...trips), 1)
  const spread = results.get('entity with 20 neighbours yutu') ?? []
  promise('entity: 4 × p50 / p99', median(spread.map(({ p50, p99 }) => (4 * p50) / p99)), 1)
} finally {
  for (const child of running) child.kill()
  await neo4j.stop()
  rmSync(directory, { recursive: true, force: true })
}
if (failures.length > 0) {
  say(`missed: ${failures.join('; ')}`)
  process.exitCode = 1
}
