// A reading with its events and relations in, what the article tells of each policy it names out.
import type { Entity, Link } from '../model/entity.ts'
import type { Event } from '../model/event.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { RelationType } from '../model/ontology.ts'
import type { PolicyCitation, PolicyDetails, PolicyStep } from '../model/policy.ts'
import type { Reading } from '../model/reading.ts'
import type { Relation } from '../model/relation.ts'
import type { Span } from '../model/span.ts'
import { findDocumentNumbers } from './document-number.ts'
import { levelOf } from './level-of.ts'
import { numbersByPolicy } from './numbers-by-policy.ts'
import { findPackages } from './package-of.ts'
import { packagesByPolicy } from './packages-by-policy.ts'
import { partOf } from './part-of.ts'
import { isDay, stepsOf } from './steps-of.ts'

/** Policies of which something is told, in the order of their first names in the text. */
export function findPolicies(
  reading: Reading,
  events: readonly Event[],
  relations: readonly Relation[],
  knowledge: Knowledge,
): readonly PolicyDetails[] {
  const { text, date: published } = reading.article
  const named = reading.links
    .filter(
      ({ mention }) => mention.field === 'text' && mention.type === 'POLICY' && !mention.nested,
    )
    .toSorted((a, b) => a.mention.start - b.mention.start)
  if (named.length === 0) return []
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const numbers = numbersByPolicy(findDocumentNumbers(text), named, text)
  const packages = packagesByPolicy(findPackages(text), named, reading)
  const firsts = named.filter(
    ({ entity }, at) => named.findIndex((one) => one.entity === entity) === at,
  )
  return firsts.map(detailsOf).filter(isTold)

  function detailsOf({ entity: policy, mention: first }: Link): PolicyDetails {
    const own = named.filter(({ entity }) => entity === policy)
    const steps = onceEach(
      own.flatMap(({ mention }) =>
        stepsOf(reading, events, mention, roomOf(mention, named, reading)),
      ),
    )
    const issuers = endsOf(relations, 'ISSUED', { target: policy })
    const number = numbers.get(policy)
    const level = levelOf(
      { title: entities.get(policy)?.name ?? '', number: number?.number ?? '' },
      issuers.flatMap((id) => entities.get(id) ?? []),
      placesBefore(own, reading, entities),
      knowledge,
      published?.value,
    )
    const issued = steps.find((step) => step.act === 'ISSUED' && isDay(reading, events, step))
    const pack = packages.get(policy)
    const parts = [
      ...endsOf(relations, 'PART_OF', { source: policy }),
      ...partOf(policy, named, reading),
      ...(pack?.main === undefined ? [] : [pack.main]),
    ].filter((id) => id !== policy && entities.get(id)?.type === 'POLICY')
    return {
      policy,
      ...(number === undefined ? {} : { documentNumber: number.number }),
      issuers,
      ...(level === undefined ? {} : { level }),
      ...(issued?.date === undefined ? {} : { date: issued.date }),
      steps,
      ...(pack === undefined ? {} : { package: pack.name }),
      partOf: [...new Set(parts)],
      covers: endsOf(relations, 'COVERS', { source: policy }),
      citations: [
        ...cite('documentNumber', number),
        ...cite('level', level === undefined ? undefined : first),
        ...cite('date', issued && { ...issued.span, sentence: issued.sentence }),
        ...cite('package', pack),
      ],
    }
  }
}

function isTold(details: PolicyDetails): boolean {
  const { documentNumber, level, steps, issuers, partOf: wholes, covers } = details
  const values = [
    documentNumber,
    level,
    details.package,
    ...steps,
    ...issuers,
    ...wholes,
    ...covers,
  ]
  return values.some((value) => value !== undefined)
}

/** Told of again an act is one step: the first telling, unless only a later one has the day. */
function onceEach(steps: readonly PolicyStep[]): readonly PolicyStep[] {
  return steps.filter(({ act, date }, at) => {
    const same = steps.filter((one) => one.act === act)
    const best = same.find((one) => one.date !== undefined) ?? same[0]
    return date === undefined
      ? steps[at] === best
      : same.find((one) => one.date === date) === steps[at]
  })
}

function cite(
  property: PolicyCitation['property'],
  place: (Span & { readonly sentence: number }) | undefined,
): readonly PolicyCitation[] {
  if (place === undefined) return []
  const { start, end, sentence } = place
  return [{ property, start, end, sentence }]
}

/** The other ends of a policy's relations of a type. */
function endsOf(
  relations: readonly Relation[],
  type: RelationType,
  { source, target }: { readonly source?: string; readonly target?: string },
): readonly string[] {
  const found = relations
    .filter((one) => one.type === type && (source === one.source || target === one.target))
    .map((one) => (source === undefined ? one.source : one.target))
  return [...new Set(found)]
}

/** From the end of the title before it in the sentence to the start of the next. */
function roomOf(
  mention: Span & { readonly sentence: number },
  named: readonly Link[],
  { sentences }: Reading,
): Span {
  const sentence = sentences.find(({ index }) => index === mention.sentence) ?? mention
  const others = named
    .map((link) => link.mention)
    .filter((one) => one.sentence === mention.sentence)
  return {
    start: others.findLast(({ end }) => end <= mention.start)?.end ?? sentence.start,
    end: others.find(({ start }) => start >= mention.end)?.start ?? sentence.end,
  }
}

/** Divisions that a title begins with: 《重庆市…条例》. */
function placesBefore(
  own: readonly Link[],
  { links }: Reading,
  entities: ReadonlyMap<string, Entity>,
): readonly Entity[] {
  return own.flatMap(({ mention }) =>
    links
      .filter(
        (link) =>
          link.mention.field === 'text' &&
          link.mention.nested &&
          link.mention.start === mention.start &&
          link.mention.end < mention.end,
      )
      .flatMap((link) => entities.get(link.entity) ?? [])
      .filter(({ type, adcode }) => type === 'PLACE' && adcode !== undefined),
  )
}
