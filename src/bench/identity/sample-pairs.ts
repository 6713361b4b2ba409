// The archive beside the checkout in, pairs of names and of reports to be judged by hand out: ids and offsets, no texts.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import type { Entity } from '../../model/entity.ts'
import type { Event } from '../../model/event.ts'
import { loadKnowledge } from '../../read/load-knowledge.ts'
import { type ReadItem, readItems } from './archive-extractions.ts'
import { type Draw, drawer, sample } from './drawer.ts'
import { drawItems, labelSeed } from './drawn-items.ts'
import { hasCorpora } from './reprints-corpora.ts'

/** `item` is `second:12` or `broadcast:12`, by line from 1; offsets into the field of the clean article. */
type Place = {
  readonly item: string
  readonly field: string
  readonly start: number
  readonly end: number
}
type Pair = { readonly a: Place; readonly b: Place; readonly stratum: string }
type Named = {
  readonly entity: Entity
  readonly forms: ReadonlySet<string>
  readonly places: readonly (Place & { readonly date: string })[]
}
type Told = {
  readonly event: Event
  readonly place: Place
  readonly date: string
  readonly corpus: string
  readonly entities: ReadonlySet<string>
}

const namesByStratum = { 'same form': 70, contained: 70, abbreviated: 40, alike: 50, 'same id': 50 }
const reportsByStratum = { 'one day': 50, 'some days': 50, 'other type': 30 }
const daysOfClusters = 3

async function main(): Promise<void> {
  const options = new Command()
    .description('Draws pairs of names and of reports for judging by hand.')
    .option('--seed <number>', 'the same seed draws the same pairs', String(labelSeed))
    .requiredOption('--out <directory>', 'where to write the sheets')
    .parse()
    .opts<{ seed: string; out: string }>()
  if (!hasCorpora()) throw new Error('../shared/corpora is not there')
  const draw = drawer(Number(options.seed))
  const read = readItems(drawItems(draw), await loadKnowledge())
  const names = sampleNames(read, draw)
  const reports = sampleReports(read, draw)
  const clusters = sampleDays(read, draw)
  const write = (name: string, rows: readonly object[]): void =>
    writeFileSync(join(options.out, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  write('entity-pairs.jsonl', names)
  write('event-pairs.jsonl', reports)
  write('event-clusters.jsonl', clusters)
}

function sampleNames(read: readonly ReadItem[], draw: Draw): readonly Pair[] {
  const named = gatherNames(read)
  const strata = new Map<string, [Named, Named][]>(
    Object.keys(namesByStratum).map((stratum) => [stratum, []]),
  )
  for (const [at, a] of named.entries())
    for (const b of named.slice(at + 1)) {
      const stratum = likenessOf(a, b)
      if (stratum !== undefined) strata.get(stratum)?.push([a, b])
    }
  for (const one of named)
    if (!one.entity.isKnown && one.places.length > 1) strata.get('same id')?.push([one, one])
  return [...strata].flatMap(([stratum, pairs]) =>
    sample(pairs, namesByStratum[stratum as keyof typeof namesByStratum], draw).flatMap(
      ([a, b]): Pair[] => {
        const first = a.places[Math.floor(draw() * a.places.length)]
        const others = b.places.filter(({ item }) => item !== first?.item)
        const second = others[Math.floor(draw() * others.length)]
        if (first === undefined || second === undefined) return []
        return [{ a: withoutDate(first), b: withoutDate(second), stratum }]
      },
    ),
  )
}

function gatherNames(read: readonly ReadItem[]): readonly Named[] {
  const byId = new Map<
    string,
    { entity: Entity; forms: Set<string>; places: (Place & { date: string })[] }
  >()
  for (const { item, extraction } of read)
    for (const { mention, entity: id } of extraction.links) {
      const entity = extraction.entities.find((one) => one.id === id)
      if (entity === undefined || mention.anaphor) continue
      const named = byId.get(id) ?? { entity, forms: new Set([entity.name]), places: [] }
      byId.set(id, named)
      named.forms.add(mention.surface)
      const { field, start, end } = mention
      named.places.push({ item: item.id, field, start, end, date: item.date })
    }
  return [...byId.values()]
}

/** How two names of other ids are alike; two that the gazetteer knows are two. */
function likenessOf(a: Named, b: Named): string | undefined {
  if (a.entity.isKnown && b.entity.isKnown) return undefined
  if ([...a.forms].some((form) => b.forms.has(form))) return 'same form'
  if (a.entity.type !== b.entity.type) return undefined
  const [short, long] = [a.entity.name, b.entity.name].sort((x, y) => x.length - y.length)
  if (short === undefined || long === undefined || short.length < 2) return undefined
  if (long.includes(short)) return 'contained'
  if (short.length >= 3 && short.at(-1) === long.at(-1) && isWithin(short, long))
    return 'abbreviated'
  return dice(short, long) >= 0.6 ? 'alike' : undefined
}

/** Whether the characters of `short` stand in `long` in order. */
function isWithin(short: string, long: string): boolean {
  let at = -1
  for (const character of short) {
    at = long.indexOf(character, at + 1)
    if (at < 0) return false
  }
  return true
}

function dice(a: string, b: string): number {
  const [one, other] = [bigrams(a), bigrams(b)]
  const shared = [...one].filter((gram) => other.has(gram)).length
  return (2 * shared) / Math.max(1, one.size + other.size)
}

function bigrams(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)))
}

function gatherReports(read: readonly ReadItem[]): readonly Told[] {
  return read.flatMap(({ item, extraction }) =>
    extraction.events.map((event) => ({
      event,
      place: {
        item: item.id,
        field: event.field,
        start: event.trigger.start,
        end: event.trigger.end,
      },
      date: item.date,
      corpus: item.id.split(':')[0] ?? '',
      entities: new Set(event.arguments.map(({ entity }) => entity)),
    })),
  )
}

const daysBetween = (a: string, b: string): number =>
  Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

function sampleReports(read: readonly ReadItem[], draw: Draw): readonly Pair[] {
  const told = gatherReports(read)
  const strata = new Map<string, [Told, Told][]>(
    Object.keys(reportsByStratum).map((stratum) => [stratum, []]),
  )
  for (const [at, a] of told.entries())
    for (const b of told.slice(at + 1)) {
      if (a.place.item === b.place.item || daysBetween(a.date, b.date) > 10) continue
      const shared = [...a.entities].filter((one) => b.entities.has(one)).length
      const isAlike = a.event.trigger.text === b.event.trigger.text || shared > 0
      const isOneDay = a.date === b.date && a.corpus !== b.corpus
      if (a.event.type !== b.event.type) {
        if (shared > 1 && daysBetween(a.date, b.date) <= 3) strata.get('other type')?.push([a, b])
      } else if (isOneDay && isAlike) strata.get('one day')?.push([a, b])
      else if (!isOneDay && shared > 0) strata.get('some days')?.push([a, b])
    }
  return [...strata].flatMap(([stratum, pairs]) =>
    sample(pairs, reportsByStratum[stratum as keyof typeof reportsByStratum], draw).map(
      ([a, b]) => ({ a: a.place, b: b.place, stratum }),
    ),
  )
}

/** Of days that both sources tell: the events of articles that share one with another article. */
function sampleDays(read: readonly ReadItem[], draw: Draw): readonly object[] {
  const told = gatherReports(read)
  const daysOf = (corpus: string): ReadonlySet<string> =>
    new Set(told.filter((one) => one.corpus === corpus).map(({ date }) => date))
  const archive = daysOf('broadcast')
  const days = sample(
    [...daysOf('second')].filter((day) => archive.has(day)).sort(),
    daysOfClusters,
    draw,
  )
  return [...days].sort().flatMap((day) => {
    const ofDay = told.filter(({ date }) => date === day)
    const isShared = (one: Told): boolean =>
      ofDay.some(
        (other) =>
          other.place.item !== one.place.item &&
          other.event.type === one.event.type &&
          (other.event.trigger.text === one.event.trigger.text ||
            [...other.entities].some((entity) => one.entities.has(entity))),
      )
    return ofDay.filter(isShared).map(({ place }) => ({ day, ...place }))
  })
}

function withoutDate({ item, field, start, end }: Place): Place {
  return { item, field, start, end }
}

await main()
