// Filters as a client gives them in, parameters of the list statements out.
import type { Role } from '../model/ontology.ts'
import type { Row } from '../stores/graph-store.ts'
import { ApiError } from './api-error.ts'
import { edgeByRole } from './records.ts'
import type {
  ArticleFilter,
  DateRange,
  EntityFilter,
  EventFilter,
  ObservationFilter,
  PolicyFilter,
} from './resolver-types.ts'

/** An argument as GraphQL hands it over. */
export type Given<T> = T | null | undefined

export function entityParameters(filter: Given<EntityFilter>): Row {
  return {
    types: listOrNull(filter?.types),
    region: regionPrefix(filter?.region),
    text: lowerCase(filter?.text),
    ...rangeParameters(filter?.seen),
    isKnown: filter?.isKnown ?? null,
    kinds: listOrNull(filter?.kinds),
    ...supportParameters(filter),
  }
}

export function eventParameters(filter: Given<EventFilter>): Row {
  return {
    types: listOrNull(filter?.types),
    statuses: listOrNull(filter?.statuses),
    stages: listOrNull(filter?.stages),
    region: regionPrefix(filter?.region),
    ...rangeParameters(filter?.date),
    edges: edgesOf(filter?.roles),
    text: lowerCase(filter?.text),
    ...supportParameters(filter),
  }
}

export function observationParameters(filter: Given<ObservationFilter>): Row {
  return {
    indicator: lowerCase(filter?.indicator),
    region: regionPrefix(filter?.region),
    ...rangeParameters(filter?.date),
    unit: filter?.unit ?? null,
    kinds: listOrNull(filter?.kinds),
    extents: listOrNull(filter?.extents),
    bestOnly: filter?.bestOnly ?? null,
    indicatorId: filter?.indicatorId ?? null,
    ...supportParameters(filter),
  }
}

export function articleParameters(filter: Given<ArticleFilter>): Row {
  return {
    text: lowerCase(filter?.text),
    publisher: filter?.publisher ?? null,
    region: regionPrefix(filter?.region),
    ...rangeParameters(filter?.date),
  }
}

export function policyParameters(filter: Given<PolicyFilter>): Row {
  return {
    region: regionPrefix(filter?.region),
    level: filter?.level ?? null,
    text: lowerCase(filter?.text),
    acts: listOrNull(filter?.acts),
    ...rangeParameters(filter?.issued),
  }
}

type SupportFilter = {
  readonly minimumScore?: Given<number>
  readonly publisher?: Given<string>
  readonly asOf?: Given<string>
}

/** Who must say it, how surely and until when. */
function supportParameters(filter: Given<SupportFilter>): Row {
  const minimumScore = filter?.minimumScore ?? null
  if (minimumScore !== null && !(minimumScore >= 0 && minimumScore <= 1))
    throw new ApiError('BAD_USER_INPUT', `\`minimumScore\` is from 0 to 1, not ${minimumScore}`)
  return { minimumScore, publisher: filter?.publisher ?? null, asOf: filter?.asOf ?? null }
}

/** Throws ApiError BAD_USER_INPUT for a range that ends before it begins. */
export function rangeParameters(range: Given<DateRange>): {
  from: string | null
  to: string | null
} {
  const [from, to] = [range?.from ?? null, range?.to ?? null]
  if (from !== null && to !== null && from > to) {
    throw new ApiError('BAD_USER_INPUT', `The range from ${from} to ${to} ends before it begins`)
  }
  return { from, to }
}

export function edgesOf(roles: Given<readonly Role[]>): readonly string[] | null {
  return listOrNull(roles)?.map((role) => edgeByRole[role]) ?? null
}

/** Absent and empty both mean: no limit. */
export function listOrNull<T>(list: Given<readonly T[]>): readonly T[] | null {
  return list === null || list === undefined || list.length === 0 ? null : list
}

/** Statements compare in lower case. */
export function lowerCase(value: Given<string>): string | null {
  return value?.toLowerCase() ?? null
}

/**
 * What the codes of a region and of all below it begin with: 500000 → 50, 500112 and 500112143 → themselves.
 * All codes are China's (100000).
 */
export function regionPrefix(adcode: Given<string>): string | null {
  if (adcode === null || adcode === undefined) return null
  if (adcode === '100000') return ''
  return adcode.length === 6 ? adcode.replace(/(00){1,2}$/, '') : adcode
}
