// A query in, how deep it goes and how many things it could fetch at most out. One walk; each fragment is measured once.
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { defaultPageSize } from './page.ts'

export type QuerySize = {
  /** Fields inside one another, the outermost being 1. Introspection does not count. */
  readonly depth: number
  /** Objects the answer could hold: every list is taken to be as long as its page. */
  readonly cost: number
  /** Fields that are asked for under another name, those of a fragment each time it is spread. */
  readonly aliases: number
}

/** Length a list without a page of its own is taken to have (roles of an event, evidence). */
const assumedListLength = 5

/** Arguments that say how long the list in a field may become. */
const sizeArguments = ['first', 'last', 'limit'] as const

type Walk = {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
  readonly measured: Map<string, QuerySize>
}

const nothing: QuerySize = { depth: 0, cost: 0, aliases: 0 }

/** The query must be valid: fields exist, fragments do not contain themselves. */
export function measureQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): QuerySize {
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
  const root = schema.getRootType(operation.operation)
  if (root === undefined || root === null) return nothing
  const walk: Walk = {
    schema,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables,
    measured: new Map(),
  }
  return measureSelections(operation.selectionSet, root, assumedListLength, walk)
}

function measureSelections(
  { selections }: SelectionSetNode,
  type: GraphQLCompositeType,
  listLength: number,
  walk: Walk,
): QuerySize {
  const sizes = selections.map((selection) => measureSelection(selection, type, listLength, walk))
  return {
    depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    cost: sizes.reduce((sum, { cost }) => sum + cost, 0),
    aliases: sizes.reduce((sum, { aliases }) => sum + aliases, 0),
  }
}

function measureSelection(
  selection: SelectionNode,
  type: GraphQLCompositeType,
  listLength: number,
  walk: Walk,
): QuerySize {
  switch (selection.kind) {
    case Kind.FIELD:
      return measureField(selection, type, listLength, walk)
    case Kind.INLINE_FRAGMENT: {
      const name = selection.typeCondition?.name.value
      const inner = name === undefined ? type : compositeType(walk.schema, name)
      return inner === undefined
        ? nothing
        : measureSelections(selection.selectionSet, inner, listLength, walk)
    }
    case Kind.FRAGMENT_SPREAD:
      return measureFragment(selection.name.value, listLength, walk)
  }
}

function measureFragment(name: string, listLength: number, walk: Walk): QuerySize {
  const key = `${name} ${listLength}`
  const known = walk.measured.get(key)
  if (known !== undefined) return known
  const fragment = walk.fragments.get(name)
  const type = fragment && compositeType(walk.schema, fragment.typeCondition.name.value)
  if (fragment === undefined || type === undefined) return nothing
  const size = measureSelections(fragment.selectionSet, type, listLength, walk)
  walk.measured.set(key, size)
  return size
}

function measureField(
  node: FieldNode,
  parent: GraphQLCompositeType,
  listLength: number,
  walk: Walk,
): QuerySize {
  const field =
    isObjectType(parent) || isInterfaceType(parent)
      ? parent.getFields()[node.name.value]
      : undefined
  // `__typename`, `__schema` and `__type` are not fields of a type; GraphQL limits their depth itself.
  const alias = node.alias === undefined ? 0 : 1
  if (field === undefined) return { ...nothing, aliases: alias }
  const type = getNamedType(field.type)
  if (node.selectionSet === undefined || !isCompositeType(type))
    return { depth: 1, cost: 0, aliases: alias }
  const asked = askedLength(field, node, walk.variables)
  const inner = measureSelections(node.selectionSet, type, asked ?? assumedListLength, walk)
  const items = isListType(getNullableType(field.type)) ? (asked ?? listLength) : 1
  return {
    depth: inner.depth + 1,
    cost: items * (1 + inner.cost),
    aliases: inner.aliases + alias,
  }
}

/** How many items the arguments of a field ask for; undefined when it has no such argument. */
function askedLength(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number | undefined {
  const values = getArgumentValues(field, node, variables)
  const { ids } = values
  if (Array.isArray(ids)) return ids.length
  const size = sizeArguments.map((name) => values[name]).find((value) => typeof value === 'number')
  if (typeof size === 'number') return Math.max(1, size)
  return field.args.some(({ name }) => name === 'first') ? defaultPageSize : undefined
}

function compositeType(schema: GraphQLSchema, name: string): GraphQLCompositeType | undefined {
  const type = schema.getType(name)
  return isCompositeType(type) ? type : undefined
}
