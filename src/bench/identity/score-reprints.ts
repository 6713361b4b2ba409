// npx tsx src/bench/identity/score-reprints.ts: precision and recall of reprints between two extractions of one archive, on made-up reprints, and over the archive alone.
import { Command } from 'commander'
import { findReprintCandidates } from '../../reprints/find-reprint-candidates.ts'
import { hasCorpora, readCorpus, type SketchedItem, withSketch } from './reprints-corpora.ts'
import { type FoundReprint, findReprints } from './reprints-found.ts'
import { countAll, diceOf, pairKey, readTruth } from './reprints-truth.ts'
import { kinds, makeReprints } from './synthetic-reprints.ts'

const command = new Command('score-reprints')
  .description(
    'Precision and recall of reprints, with 95 % intervals; exit code 1 below the floors',
  )
  .option('--seed <number>', 'of the made-up reprints', '20261124')
  .option('--errors', 'list what is wrong or missed')
  .option(
    '--archive',
    'compare the whole archive with itself and list all pairs found (half a minute)',
  )
  .parse()
const options = command.opts<{ seed: string; errors?: true; archive?: true }>()

/** The floors. */
const leastPrecision = 0.99
const leastRecall = 0.97
const syntheticCount = 300

const print = (line: string) => process.stdout.write(`${line}\n`)
const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id))

/** `99.2 % (521 of 525; 98.1–99.7)`, Wilson's interval of 95 %. */
function share(right: number, of: number): string {
  if (of === 0) return '– (0 of 0)'
  const z = 1.96
  const middle = (right + (z * z) / 2) / (of + z * z)
  const half = (z / (of + z * z)) * Math.sqrt((right * (of - right)) / of + (z * z) / 4)
  const percent = (value: number) => (100 * value).toFixed(1)
  return `${percent(right / of)} % (${right} of ${of}; ${percent(middle - half)}–${percent(middle + half)})`
}

function report(
  title: string,
  found: readonly FoundReprint[],
  truth: ReadonlyMap<string, boolean | 'unsure'>,
): void {
  const scored = found.filter(({ a, b }) => truth.get(pairKey(a, b)) !== 'unsure')
  const wrong = scored.filter(({ a, b }) => truth.get(pairKey(a, b)) !== true)
  const keys = new Set(found.map(({ a, b }) => pairKey(a, b)))
  const wanted = [...truth].flatMap(([key, value]) => (value === true ? [key] : []))
  const missed = wanted.filter((key) => !keys.has(key))
  const right = scored.length - wrong.length
  print(`${title}: precision ${share(right, scored.length)}, recall ${share(right, wanted.length)}`)
  if (options.errors) {
    for (const { a, b, reason } of wrong) print(`  wrong  ${a} ${b}: ${reason}`)
    for (const key of missed) print(`  missed ${key}`)
  }
  if (right < leastPrecision * scored.length || right < leastRecall * wanted.length)
    process.exitCode = 1
}

function scoreExtractions(
  second: readonly SketchedItem[],
  broadcast: readonly SketchedItem[],
): void {
  const { compared, reprints } = findReprints(
    [...second, ...broadcast],
    idsOf(second),
    (one, other) => one.startsWith('second') !== other.startsWith('second'),
  )
  report('two extractions', reprints, readTruth(second, broadcast))
  print(`  ${compared} pairs compared of ${second.length} items against ${broadcast.length}`)
}

function scoreSynthetic(broadcast: readonly SketchedItem[]): void {
  const made = makeReprints(broadcast, syntheticCount, Number(options.seed))
  const reprints = made.map((one) => ({ ...one, ...withSketch(one) }))
  const byId = new Map(broadcast.map((item) => [item.id, item]))
  const isSource = (id: string, sources: readonly string[]) =>
    sources.some((source) => {
      const [one, other] = countAll(
        [byId.get(id), byId.get(source)].filter((item) => item !== undefined),
      )
      return one !== undefined && other !== undefined && diceOf(one.counts, other.counts) >= 0.8
    })
  const found = findReprints(
    [...broadcast, ...reprints],
    idsOf(reprints),
    (one, other) => one.startsWith('synthetic') !== other.startsWith('synthetic'),
  ).reprints
  const sourcesById = new Map(made.map(({ id, sources }) => [id, sources]))
  // What the archive itself has twice (read again the next day) is found beside the source, and rightly.
  const counted = found.filter(({ a, b }) => {
    const sources = sourcesById.get(b) ?? []
    return sources.includes(a) || !isSource(a, sources)
  })
  const truthOf = (kept: typeof made) =>
    new Map(
      kept.flatMap(({ id, sources }) =>
        sources.map((source) => [pairKey(source, id), true] as const),
      ),
    )
  report(`made-up reprints, seed ${options.seed}`, counted, truthOf(made))
  for (const kind of kinds) {
    const ofKind = made.filter((one) => one.kind === kind)
    const ids = idsOf(ofKind)
    const truth = truthOf(ofKind)
    const hits = counted.filter(({ a, b }) => truth.has(pairKey(a, b))).length
    const wrong = counted.filter(({ a, b }) => ids.has(b) && !truth.has(pairKey(a, b))).length
    print(`  ${kind}: ${hits} of ${truth.size}, ${wrong} wrong`)
  }
}

/** Formulas (weather, figures, ceremonies) of unlike days must not be found. */
function scoreArchive(broadcast: readonly SketchedItem[]): void {
  const { compared, reprints } = findReprints(broadcast, idsOf(broadcast))
  const dateById = new Map(broadcast.map(({ id, date }) => [id, date]))
  const titleById = new Map(broadcast.map(({ id, title }) => [id, title]))
  const isOfOneDay = ({ a, b }: FoundReprint) => dateById.get(a) === dateById.get(b)
  const sameDay = reprints.filter(isOfOneDay).length
  print(
    `the archive against itself: ${reprints.length - sameDay} pairs across days, ${sameDay} of one day, of ${compared} compared`,
  )
  for (const { a, b, reason } of reprints)
    print(
      `  ${dateById.get(a)} ${titleById.get(a)} | ${dateById.get(b)} ${titleById.get(b)}: ${reason}`,
    )
}

function timeAll(second: readonly SketchedItem[], broadcast: readonly SketchedItem[]): void {
  const time = (work: () => unknown): number => {
    const start = performance.now()
    work()
    return performance.now() - start
  }
  const of = (start: string) =>
    [...second, ...broadcast].filter(({ date }) => date.startsWith(start))
  const [day, month] = [of('2025-11-18'), of('2025-11')]
  const ours = (items: readonly SketchedItem[]) =>
    time(() => findReprints(items.map(withSketch), idsOf(items)))
  const plain = time(() => {
    const counted = countAll(day)
    for (const [place, one] of counted.entries())
      for (const other of counted.slice(place + 1)) diceOf(one.counts, other.counts)
  })
  const pairsOf = ({ length }: readonly SketchedItem[]) => (length * (length - 1)) / 2
  const plainOfMonth = (plain * pairsOf(month)) / pairsOf(day)
  print(
    `time of a day's ${day.length} items: ${(ours(day) / plain).toFixed(2)} of Dice of all its pairs`,
  )
  print(
    `time of a month's ${month.length} items: ${(ours(month) / plainOfMonth).toFixed(2)} of Dice of all its pairs (reckoned from the day's)`,
  )
  for (const count of [4000, 8000, 16000]) {
    const part = broadcast.slice(0, count)
    let pairs = 0
    const spent = time(() => {
      pairs = findReprintCandidates(part, idsOf(part)).length
    })
    print(`  candidates of ${count} items: ${pairs} in ${spent.toFixed(0)} ms`)
  }
}

if (hasCorpora()) {
  const second = readCorpus('second').map(withSketch)
  const broadcast = readCorpus('broadcast').map(withSketch)
  scoreExtractions(second, broadcast)
  scoreSynthetic(broadcast)
  timeAll(second, broadcast)
  if (options.archive) scoreArchive(broadcast)
} else print('skipped: ../shared/corpora is not there')
