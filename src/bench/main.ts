// npm run bench: time as ratios to nodejieba.tag on the same text, memory and loading beside nodejieba alone, sizes of what ships.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gazetteerMaker } from '../knowledge/gazetteer.ts'
import { extract, extractAll, layOutArticles, linkArticles } from '../pipeline.ts'
import { loadGazetteer, loadKnowledge } from '../read/load-knowledge.ts'
import { packagePath } from '../read/package-path.ts'
import { medianMilliseconds } from './median-time.ts'
import { loadRawTag } from './raw-tag.ts'
import { readArticles, readPages, type TextSet } from './texts.ts'
import type { ProcessWeight } from './weigh-process.ts'

/** What is promised, as ratios or megabytes. Layout is promised for pages alone. */
const limits = {
  'layout of a page': 2,
  'up to linking': 5,
  whole: 8,
  'ten times the text': 10.5,
  'memory above nodejieba, MB': 250,
  'model, MB': 8,
  'gazetteer, MB': 12,
} as const
type Measure = keyof typeof limits

const worst = new Map<Measure, number>()
const note = (measure: Measure, value: number): string => {
  worst.set(measure, Math.max(worst.get(measure) ?? 0, value))
  return value.toFixed(2)
}
const print = (line: string) => process.stdout.write(`${line}\n`)

const raw = await loadRawTag()
const knowledge = await loadKnowledge()
const pages = await readPages()
const articles = await readArticles()

const roundsOfPages = 41
const roundsOfAll = 11
/** Short texts are read more often: one round of them is too short to say much. */
const leastCharacters = 300_000
const lengthOf = ({ documents }: TextSet) =>
  documents.reduce((sum, { text }) => sum + text.length, 0)
const tagAll = ({ documents }: TextSet) => documents.map(({ text }) => raw.tag(text))
const layOutAll = ({ documents }: TextSet) =>
  documents.flatMap((document) => layOutArticles(document).articles)
const linkAll = (set: TextSet) => linkArticles(layOutAll(set), knowledge)
const readAll = ({ documents }: TextSet) => extractAll(documents, knowledge)

/** Forty pages in one file: shows that time grows with the number of pages and no faster. */
function manyPages([first]: readonly TextSet[]): readonly TextSet[] {
  const document = first?.documents[0]
  if (document === undefined) return []
  const text = document.text.repeat(40)
  return [{ title: 'forty pages in one file', documents: [{ ...document, text }] }]
}

/** All articles of a set as one, and the same ten times. */
function timesLonger({ documents }: TextSet): number {
  const [document] = documents
  if (document === undefined) return 0
  const text = documents.map((one) => one.text).join('\n')
  const [once = 0, tenTimes = 0] = medianMilliseconds(roundsOfAll, [
    () => extract({ ...document, text }, knowledge),
    () => extract({ ...document, text: `${text}\n`.repeat(10) }, knowledge),
  ])
  return tenTimes / once
}

function weigh(what: 'nodejieba' | 'yutu'): ProcessWeight {
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'))
  const file = fileURLToPath(new URL(`./weigh-process${ending}`, import.meta.url))
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, file, what])
  if (status !== 0) throw new Error(`${file} ${what} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout.toString()) as ProcessWeight
}

const megabytesOf = (name: (file: string) => boolean) =>
  readdirSync(packagePath('src/data'))
    .filter(name)
    .reduce((sum, file) => sum + statSync(packagePath(`src/data/${file}`)).size / 1e6, 0)

// The engine compiles what runs often: the first text shall not pay for all.
for (let turn = 0; turn < 10; turn += 1) for (const set of [...pages, ...articles]) readAll(set)

print(`times ${raw.name} on the same text, medians of rounds in turn\n`)
for (const set of [...pages, ...manyPages(pages)]) {
  const [layout = 0, tag = 0] = medianMilliseconds(roundsOfPages, [
    () => layOutAll(set),
    () => tagAll(set),
  ])
  const isPage = pages.includes(set)
  const ratio = isPage ? note('layout of a page', layout / tag) : (layout / tag).toFixed(2)
  print(`${set.title.padEnd(28)} ${String(lengthOf(set)).padStart(7)} characters  layout ${ratio}`)
}
print('')
/** `ingest` and `extract` read documents together, 50,000 characters at a time. */
const together: TextSet = {
  title: 'all of them, as ingest reads',
  documents: [...pages, ...articles].flatMap(({ documents }) => documents),
}
for (const set of [...pages, ...articles, together]) {
  const rounds = Math.max(roundsOfAll, Math.ceil(leastCharacters / lengthOf(set)))
  const [linked = 0, whole = 0, tag = 0] = medianMilliseconds(rounds, [
    () => linkAll(set),
    () => readAll(set),
    () => tagAll(set),
  ])
  print(
    `${set.title.padEnd(28)} ${String(lengthOf(set)).padStart(7)} characters  up to linking ${note('up to linking', linked / tag)}  whole ${note('whole', whole / tag)}`,
  )
}
const [own] = articles
if (own !== undefined)
  print(
    `\nten times the text of ${own.title}: ${note('ten times the text', timesLonger(own))} times`,
  )

let started = performance.now()
const makeGazetteer = gazetteerMaker(await loadGazetteer())
makeGazetteer([])
const loadedIn = performance.now() - started
started = performance.now()
makeGazetteer([{ name: '云峰茶谷', type: 'PLACE', aliases: ['茶谷'], parents: ['500235'] }])
const renewedIn = performance.now() - started
print(
  `\nthe gazetteer loads in ${loadedIn.toFixed(0)} ms, takes in a changed file of names in ${renewedIn.toFixed(0)} ms`,
)

const alone = weigh('nodejieba')
const yutu = weigh('yutu')
print(
  `\nloading takes ${(yutu.milliseconds / alone.milliseconds).toFixed(2)} times nodejieba alone (${(yutu.milliseconds / 1000).toFixed(1)} s)`,
)
note('memory above nodejieba, MB', yutu.megabytes - alone.megabytes)
note(
  'model, MB',
  megabytesOf((file) => file === 'tagger.bin'),
)
note(
  'gazetteer, MB',
  megabytesOf((file) => file === 'gazetteer.bin'),
)
print('\nworst of each, and what is promised')
for (const [measure, limit] of Object.entries(limits) as [Measure, number][]) {
  const value = worst.get(measure)
  if (value === undefined) continue
  print(
    `${measure.padEnd(28)} ${value.toFixed(2).padStart(7)}  at most ${limit}${value > limit ? '  MISSED' : ''}`,
  )
  if (value > limit) process.exitCode = 1
}
