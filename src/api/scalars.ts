// Custom scalars: checked on the way in, and on the way out so that a bad value in the store is seen at once.
import { GraphQLError, type GraphQLScalarType, Kind, print, type ValueNode } from 'graphql'

type Check = {
  readonly name: string
  readonly expected: string
  readonly isValid: (value: string) => boolean
}

const date: Check = {
  name: 'Date',
  expected: 'a day as YYYY-MM-DD, e.g. "2021-07-09"',
  isValid: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value),
}

const adcode: Check = {
  name: 'Adcode',
  expected: 'a code of six or nine digits, e.g. "500112"',
  isValid: (value) => /^[1-9]\d{5}(\d{3})?$/.test(value),
}

/** What the SDL cannot say; name and description stay those of the SDL. */
export type ScalarFunctions = Pick<
  GraphQLScalarType<string, string>,
  'serialize' | 'parseValue' | 'parseLiteral'
>

export const scalars = { Date: toScalar(date), Adcode: toScalar(adcode) } as const

function toScalar(check: Check): ScalarFunctions {
  const isGood = (value: unknown): value is string =>
    typeof value === 'string' && check.isValid(value)
  const complaint = (value: unknown) =>
    `${check.name} is ${check.expected}, not ${JSON.stringify(value)}`
  const parse = (value: unknown, node?: ValueNode): string => {
    if (isGood(value)) return value
    throw new GraphQLError(complaint(value), {
      nodes: node ?? null,
      extensions: { code: 'BAD_USER_INPUT' },
    })
  }
  return {
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : print(node), node),
    serialize: (value) => {
      if (isGood(value)) return value
      // The store's fault, not the client's: masked and logged.
      throw new TypeError(complaint(value))
    },
  }
}

/** 2021-02-30 is no day: it does not come back from a calendar as it went in. */
function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
