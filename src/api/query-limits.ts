// Turns away queries that are too long, too deep or too costly before anything is read.
import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  getVariableValues,
  NoSchemaIntrospectionCustomRule,
  parse,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { ApiError } from './api-error.ts'
import type { Context } from './context.ts'
import { toRefusal } from './error-codes.ts'
import { measureQuery, type QuerySize } from './measure-query.ts'

export type QueryLimits = {
  readonly maximumDepth: number
  /** In objects the answer could hold. */
  readonly maximumCost: number
  /** Fields under another name than their own. */
  readonly maximumAliases: number
  /** Words and signs of a query's text. */
  readonly maximumTokens: number
  readonly hasIntrospection: boolean
}

/** Room for three connections inside one another with their evidence, and for a page of a hundred with two lists of twenty each. */
export const defaultLimits: QueryLimits = {
  maximumDepth: 20,
  maximumCost: 50_000,
  maximumAliases: 100,
  maximumTokens: 5_000,
  hasIntrospection: true,
}

export function useQueryLimits(limits: QueryLimits): Plugin<Context> {
  const sizeOf = createMeasure()
  return {
    onParse: ({ setParseFn }) => {
      setParseFn((source, options) =>
        parse(source, { ...options, maxTokens: limits.maximumTokens }),
      )
    },
    onValidate: ({ addValidationRule }) => {
      if (!limits.hasIntrospection) addValidationRule(NoSchemaIntrospectionCustomRule)
    },
    onExecute: ({ args, setResultAndStopExecution }) => {
      const refused = refusalOf(sizeOf(args), limits)
      if (refused !== undefined) setResultAndStopExecution({ errors: [toRefusal(refused)] })
    },
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const refused = refusalOf(sizeOf(args), limits)
      if (refused !== undefined) setResultAndStopExecution({ errors: [toRefusal(refused)] })
    },
  }
}

export type Measure = (
  args: Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>,
) => QuerySize

/** Documents are kept by the parser's cache: what was measured of one is kept as long, by what its variables say. */
export function createMeasure(): Measure {
  const measured = new WeakMap<DocumentNode, Map<string, QuerySize>>()
  return ({ schema, document, operationName, variableValues }) => {
    const operation = getOperationAST(document, operationName)
    if (!operation) return nothing
    const variables = variableValues ?? {}
    const bySizes = measured.get(document) ?? new Map<string, QuerySize>()
    measured.set(document, bySizes)
    const key = `${operationName ?? ''} ${JSON.stringify(Object.entries(variables).map(([name, value]) => [name, sizeIn(value)]))}`
    const known = bySizes.get(key)
    if (known !== undefined) return known
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    // Wrong variables are told by the execution, which then reads nothing.
    if (coerced === undefined) return nothing
    const size = measureQuery(schema, document, operation, coerced)
    if (bySizes.size < mostSizes) bySizes.set(key, size)
    return size
  }
}

const nothing: QuerySize = { depth: 0, cost: 0, aliases: 0 }

/** So many sizes of one document are kept. */
const mostSizes = 100

/** What a variable can say about the length of a list. */
function sizeIn(value: unknown): unknown {
  if (typeof value === 'number') return value
  return Array.isArray(value) ? [value.length] : typeof value === 'object' ? null : undefined
}

function refusalOf({ depth, cost, aliases }: QuerySize, limits: QueryLimits): ApiError | undefined {
  if (depth > limits.maximumDepth) {
    return new ApiError(
      'TOO_DEEP',
      `The query is ${depth} fields deep; at most ${limits.maximumDepth} are answered`,
    )
  }
  if (aliases > limits.maximumAliases) {
    return new ApiError(
      'TOO_COMPLEX',
      `The query has ${aliases} aliases; at most ${limits.maximumAliases} are answered. Ask for several ids with \`nodes\``,
    )
  }
  if (cost > limits.maximumCost) {
    return new ApiError(
      'TOO_COMPLEX',
      `The query could fetch ${cost} things; at most ${limits.maximumCost} are answered. Ask for smaller pages`,
    )
  }
  return undefined
}
