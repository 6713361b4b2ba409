// Reads entities and what hangs on them: mentions, events, observations, relations, places above and below.
import type { EntityType, EventType, RelationType, Role } from '../model/ontology.ts'
import type { Row } from '../stores/graph-store.ts'
import { foldTraditional } from '../text/fold-traditional.ts'
import { ApiError } from './api-error.ts'
import { map, texts } from './columns.ts'
import {
  type EvidenceRecord,
  type PostRecord,
  toEvidence,
  toMention,
  toPost,
} from './evidence-records.ts'
import { edgesOf, entityParameters, type Given, listOrNull, lowerCase } from './filters.ts'
import { createReadNeighbourhood, type ReadNeighbourhood } from './neighbourhood.ts'
import type { PageArguments } from './page.ts'
import type {
  EntityPage,
  MentionPage,
  ObservationPage,
  ParticipationPage,
  RelationPage,
} from './pages.ts'
import type { Reading } from './reading.ts'
import {
  type EntityRecord,
  rolesOf,
  toEntity,
  toEvent,
  toListedEntity,
  toObservation,
  toRelation,
} from './records.ts'
import type { Direction, EntityFilter } from './resolver-types.ts'

export type EntityLookup = {
  readonly id?: Given<string>
  readonly name?: Given<string>
  readonly type?: Given<EntityType>
  readonly adcode?: Given<string>
}

export type EntityReader = {
  readonly entity: (lookup: EntityLookup) => Promise<EntityRecord | undefined>
  readonly entities: (
    wanted: PageArguments & { readonly filter?: Given<EntityFilter> },
  ) => Promise<EntityPage>
  readonly mentionCount: (entity: EntityRecord) => Promise<number>
  readonly mentionsOf: (entity: EntityRecord, page: PageArguments) => Promise<MentionPage>
  readonly eventsOf: (
    entity: EntityRecord,
    wanted: PageArguments & {
      readonly types?: Given<readonly EventType[]>
      readonly roles?: Given<readonly Role[]>
    },
  ) => Promise<ParticipationPage>
  readonly observationsOf: (
    entity: EntityRecord,
    wanted: PageArguments & { readonly indicator?: Given<string> },
  ) => Promise<ObservationPage>
  readonly relationsOf: (
    entity: EntityRecord,
    wanted: PageArguments & {
      readonly types?: Given<readonly RelationType[]>
      readonly direction: Direction
      readonly asOf?: Given<string>
    },
  ) => Promise<RelationPage>
  readonly relationEvidence: (relation: {
    readonly id: string
  }) => Promise<readonly EvidenceRecord[]>
  /** Posts that its statements tell, the earliest said first. */
  readonly postsOf: (relation: { readonly id: string }) => Promise<readonly PostRecord[]>
  readonly neighbourhood: ReadNeighbourhood
  readonly ancestors: (place: EntityRecord) => Promise<readonly EntityRecord[]>
  readonly descendants: (place: EntityRecord, page: PageArguments) => Promise<EntityPage>
}

function isUnfiltered(filter: Given<EntityFilter>): boolean {
  return Object.values(filter ?? {}).every((value) => value === null || value === undefined)
}

export function createEntityReader({ store, rowsOf, lists, readNode }: Reading): EntityReader {
  return {
    entity: async ({ id, name, type, adcode }) => {
      if (id) return (await readNode('Entity', id)) as EntityRecord | undefined
      if (!name && !adcode) {
        throw new ApiError('BAD_USER_INPUT', 'Give `id`, `name` or `adcode`')
      }
      const [row] = await store.runner.read('read-entities-named', {
        // Entities are named in simplified characters.
        name: name ? foldTraditional(name) : null,
        type: type ?? null,
        adcode: adcode ?? null,
        limit: 1,
      })
      return row === undefined ? undefined : toEntity(map(row, 'entity'))
    },
    entities: ({ filter, ...page }) =>
      lists.top({
        name: 'entities',
        page,
        parameters: entityParameters(filter),
        toItem: (row) => toEntity(map(row, 'entity')),
        ...(isUnfiltered(filter) && !page.last
          ? {
              toItem: (row: Row) => toListedEntity(row),
              readRows: ({ from, size }) =>
                store.runner.read('read-entities-by-name', {
                  key: from?.key ?? '',
                  tie: from?.tie ?? '',
                  limit: size + 1,
                }),
            }
          : {}),
      }),
    mentionCount: ({ id }) => lists.totalUnder(id, 'entity-mentions'),
    mentionsOf: ({ id }, page) =>
      lists.under(id, { name: 'entity-mentions', page, toItem: toMention }),
    eventsOf: ({ id }, { types, roles, ...page }) =>
      lists.under(id, {
        name: 'entity-events',
        page,
        parameters: { types: listOrNull(types), edges: edgesOf(roles) },
        toItem: (row) => toEvent(map(row, 'event')),
        toEdge: (row) => ({ roles: rolesOf(texts(row, 'edges')) }),
      }),
    observationsOf: ({ id }, { indicator, ...page }) =>
      lists.under(id, {
        name: 'entity-observations',
        page,
        parameters: { indicator: lowerCase(indicator) },
        toItem: toObservation,
      }),
    relationsOf: (entity, { types, direction, asOf, ...page }) =>
      lists.under(entity.id, {
        name: 'entity-relations',
        page,
        parameters: { types: listOrNull(types), direction, asOf: asOf ?? null },
        toItem: (row) => toRelation(row, entity),
      }),
    relationEvidence: async ({ id }) =>
      (await rowsOf('read-relation-evidence', id)).map(toEvidence),
    postsOf: async ({ id }) => (await rowsOf('read-relation-posts', id)).map(toPost),
    neighbourhood: createReadNeighbourhood(store.runner, rowsOf),
    ancestors: async ({ id }) =>
      (await rowsOf('read-place-ancestors', id)).map((row) => toEntity(map(row, 'entity'))),
    descendants: ({ id }, page) =>
      lists.under(id, {
        name: 'place-descendants',
        page,
        toItem: (row) => toEntity(map(row, 'entity')),
      }),
  }
}
