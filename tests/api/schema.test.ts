import { readFileSync } from 'node:fs'
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  printSchema,
  validate,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { exampleQuery } from '../../src/api/http/graphiql.ts'
import { createSchema } from '../../src/api/schema.ts'
import {
  datePrecisions,
  entityTypes,
  eventStatuses,
  eventTypes,
  hedges,
  observationExtents,
  observationKinds,
  policyActs,
  policyLevels,
  projectStages,
  relationTypes,
  roles,
} from '../../src/model/ontology.ts'

const schema = createSchema()
const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

test('the served schema prints as schema.graphql, descriptions included', () => {
  const file = new URL('../../schema.graphql', import.meta.url)
  expect(`${printSchema(schema)}\n`).toBe(readFileSync(file, 'utf8'))
})

test('every type, field, argument and enum value is described', () => {
  const bare = ownTypes.flatMap(elementsOf).filter(([, description]) => !description)
  expect(bare.map(([name]) => name)).toEqual([])
})

test('every field that may list many things is a connection, or one of the short lists', () => {
  const lists = ownTypes.flatMap((type) =>
    isObjectType(type) && !/Connection$|Count$/.test(type.name)
      ? Object.values(type.getFields())
          .filter(({ type: of }) => String(of).startsWith('['))
          .map((field) => `${type.name}.${field.name}`)
      : [],
  )
  const names = lists.map((list) => list.split('.')[1] ?? '')
  expect([...new Set(names)].sort()).toEqual([
    'about',
    'added',
    'addedSentences',
    'aliases',
    'amounts',
    'ancestors',
    'arguments',
    'articleGroups',
    'articleIds',
    'articles',
    'buckets',
    'candidates',
    'contradictions',
    'covers',
    'documents',
    'edges',
    'entities',
    'entitiesByType',
    'entityGroups',
    'eventGroups',
    'events',
    'eventsByStatus',
    'eventsByType',
    'evidence',
    'explain',
    'facets',
    'failed',
    'features',
    'gone',
    'highlights',
    'hits',
    'issuers',
    'links',
    'members',
    'mentions',
    'months',
    'nodes',
    'observationGroups',
    'observations',
    'partOf',
    'parts',
    'paths',
    'posts',
    'readings',
    'reasons',
    'records',
    'relations',
    'relationsByType',
    'reports',
    'reprints',
    'roles',
    'runnersUp',
    'statements',
    'steps',
    'suggest',
    'under',
    'vocabulary',
  ])
})

describe('closed sets are those of the ontology', () => {
  const edges = roles.map((role) => ({ PLACE: 'AT', PROGRAMME: 'WITHIN' })[role as string] ?? role)
  for (const [name, members] of [
    ['EntityType', entityTypes],
    ['EventType', eventTypes],
    ['EventStatus', eventStatuses],
    ['DatePrecision', datePrecisions],
    ['Role', roles],
    ['ProjectStage', projectStages],
    ['PolicyAct', policyActs],
    ['PolicyLevel', policyLevels],
    ['ObservationKind', observationKinds],
    ['ObservationExtent', observationExtents],
    ['RelationType', relationTypes],
    ['Hedge', hedges],
    ['EdgeType', [...relationTypes, ...edges, 'UNDER']],
  ] as const) {
    test(name, () => {
      const type = schema.getType(name)
      const values = isEnumType(type) ? type.getValues().map((value) => value.name) : []
      expect(values).toEqual(members)
    })
  }
})

test('the query GraphiQL opens with is valid', () => {
  expect(validate(schema, parse(exampleQuery))).toEqual([])
})

test('every entity type has an object type of the interface', () => {
  const entity = schema.getType('Entity')
  const names = isInterfaceType(entity) ? schema.getPossibleTypes(entity).map(String) : []
  expect(names.map((name) => name.toUpperCase()).sort()).toEqual([...entityTypes].sort())
})

type Element = readonly [name: string, description: string | null | undefined]

function elementsOf(type: GraphQLNamedType): readonly Element[] {
  const own: Element = [type.name, type.description]
  if (isEnumType(type)) {
    return [
      own,
      ...type
        .getValues()
        .map(({ name, description }): Element => [`${type.name}.${name}`, description]),
    ]
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    const fields = Object.values(type.getFields())
    return [
      own,
      ...fields.map(({ name, description }): Element => [`${type.name}.${name}`, description]),
      ...fields.flatMap((field) =>
        field.args.map(
          ({ name, description }): Element => [`${type.name}.${field.name}(${name})`, description],
        ),
      ),
    ]
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    return [
      own,
      ...fields.map(({ name, description }): Element => [`${type.name}.${name}`, description]),
    ]
  }
  return [own]
}
