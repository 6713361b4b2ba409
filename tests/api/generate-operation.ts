// A schema and a source of chance in, an operation out: mostly valid, with values that are hostile now and then.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** 0 to 1, the same run after run for the same seed. */
export function createChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export type Operation = { readonly query: string; readonly variables?: Record<string, unknown> }

type Maker = {
  readonly schema: GraphQLSchema
  readonly chance: () => number
  /** Ids that are there. */
  readonly ids: readonly string[]
}

const hostileTexts = [
  '',
  ' ',
  '\ud800',
  'a\udc00b',
  '\u0000',
  '两江新区',
  '大盛',
  "'; DROP",
  '") RETURN 1 //',
  '\\',
  '*',
  'AND OR NOT',
  '"'.repeat(20),
  '𠮷',
  '区',
  '../../etc/passwd',
  '%s%n',
  '中'.repeat(200),
  'ﷺ',
  'İ',
]
const days = ['2025-06-18', '1999-01-01', '2025-02-30', '9999-12-31', 'yesterday', '0000-00-00']
const codes = ['500000', '500112', '500112143', '100000', '999999', '12', 'abcdef']
const numbers = [0, 1, 2, 5, 50, 100, 101, -1, 2_147_483_647, 2_147_483_648, 1.5]
const cursors = [
  '',
  'x',
  'eyJ4Ijox',
  Buffer.from('["entities","a"]').toString('base64url'),
  Buffer.from('["entities","a","b"]').toString('base64url'),
  Buffer.from('[1,2,3]').toString('base64url'),
]

/** The same chance gives the same operation. */
export function generateOperation({ schema, chance, ids }: Maker): Operation {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const kind = chance() < 0.06 ? 'mutation' : 'query'
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType()
  if (!root) throw new Error(`the schema has no ${kind}`)

  const literal = (value: string): string => JSON.stringify(value)
  const scalar = (name: string, argument: string): string => {
    if (chance() < 0.01) return pick(['null', '{}', '[]', 'true', '"\\u0000"', '1e999', 'NOPE'])
    const isTame = chance() < 0.93
    if (name === 'Int') return String(isTame ? 1 + Math.floor(chance() * 9) : pick(numbers))
    if (name === 'Float') return String(isTame ? chance().toFixed(2) : pick([-1, 2, 1e308]))
    if (name === 'Boolean') return String(chance() < 0.5)
    if (name === 'Date') return literal(isTame ? pick(days.slice(0, 2)) : pick(days))
    if (name === 'Adcode') return literal(isTame ? pick(codes.slice(0, 5)) : pick(codes))
    if (name === 'ID') return literal(isTame ? pick(ids) : pick(hostileTexts))
    if (argument === 'after' || argument === 'before')
      return isTame ? 'null' : literal(pick(cursors))
    return literal(
      isTame ? pick(['两江新区', '大盛', '茶', 'ljx', '重庆 汽车']) : pick(hostileTexts),
    )
  }
  const value = (type: GraphQLInputType, argument: string, depth = 0): string => {
    if (isNonNullType(type)) return value(type.ofType, argument, depth)
    if (isListType(type)) {
      const length = Math.floor(chance() * 3)
      return `[${Array.from({ length }, () => value(type.ofType, argument, depth)).join(', ')}]`
    }
    if (isEnumType(type)) return pick(type.getValues()).name
    if (!isInputObjectType(type)) return scalar(type.name, argument)
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || chance() < 0.3,
    )
    return `{ ${fields.map((field) => `${field.name}: ${value(field.type, field.name, depth + 1)}`).join(', ')} }`
  }
  const given = (argument: GraphQLArgument): boolean =>
    (isNonNullType(argument.type) && argument.defaultValue === undefined) || chance() < 0.3
  const call = (field: GraphQLField<unknown, unknown>): string => {
    const isBackward = chance() < 0.2
    const unwanted = isBackward ? ['first', 'after'] : ['last', 'before']
    const isPaged = field.args.some(({ name }) => name === 'last')
    const wanted = field.args.filter(
      (one) => given(one) && !(isPaged && chance() < 0.97 && unwanted.includes(one.name)),
    )
    const args = wanted.map((one) => `${one.name}: ${value(one.type, one.name)}`)
    return args.length === 0 ? '' : `(${args.join(', ')})`
  }
  const selection = (type: GraphQLNamedType, depth: number): string => {
    if (isLeafType(type)) return ''
    const own = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
    const leaves = own.filter(
      (field) =>
        isLeafType(getNamedType(field.type)) &&
        field.args.every((one) => !isNonNullType(one.type) || one.defaultValue !== undefined),
    )
    const branches = own.filter((field) => !leaves.includes(field))
    const parts = ['__typename', ...leaves.filter(() => chance() < 0.4).map((field) => field.name)]
    if (depth > 0 && branches.length > 0) {
      const count = 1 + Math.floor(chance() * 2)
      for (let at = 0; at < count; at++) {
        const field = pick(branches)
        // An alias each, so that two of one name with other arguments do not clash.
        parts.push(
          `a${at}${depth}${Math.floor(chance() * 1e6)}: ${field.name}${call(field)}${selection(getNamedType(field.type), depth - 1)}`,
        )
      }
    }
    if (isAbstractType(type) && depth > 0) {
      const inner: GraphQLObjectType = pick(schema.getPossibleTypes(type))
      parts.push(`... on ${inner.name}${selection(inner, depth - 1)}`)
    }
    return ` { ${parts.join(' ')} }`
  }
  const fields = Object.values(root.getFields())
  const count = 1 + Math.floor(chance() * 2)
  const body = Array.from({ length: count }, (_, at) => {
    const field = pick(fields)
    const depth = 1 + Math.floor(chance() * 6)
    return `f${at}: ${field.name}${call(field)}${selection(getNamedType(field.type), depth)}`
  }).join(' ')
  const query = `${kind} { ${body} }`
  // Now and then what is no GraphQL at all.
  return chance() < 0.03
    ? { query: query.slice(0, Math.floor(chance() * query.length)) }
    : { query }
}
