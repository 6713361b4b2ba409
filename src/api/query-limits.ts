// Turns away queries that are too long, too deep or too costly before anything is read.
import { getOperationAST, parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { ApiError } from './api-error.ts'
import { toRefusal } from './error-codes.ts'
import { measureQuery, type QuerySize } from './measure-query.ts'

export type QueryLimits = {
  readonly maximumDepth: number
  /** In objects the answer could hold. */
  readonly maximumCost: number
  /** Words and signs of a query's text. */
  readonly maximumTokens: number
}

/** Room for three connections inside one another with their evidence, and for a page of a hundred with two lists of twenty each. */
export const defaultLimits: QueryLimits = {
  maximumDepth: 20,
  maximumCost: 50_000,
  maximumTokens: 5_000,
}

export function useQueryLimits(limits: QueryLimits): Plugin {
  return {
    onParse: ({ setParseFn }) => {
      setParseFn((source, options) =>
        parse(source, { ...options, maxTokens: limits.maximumTokens }),
      )
    },
    onExecute: ({ args, setResultAndStopExecution }) => {
      const operation = getOperationAST(args.document, args.operationName)
      if (!operation) return
      const variables = args.variableValues ?? {}
      const size = measureQuery(args.schema, args.document, operation, variables)
      const excess = findExcess(size, limits)
      if (excess !== undefined) setResultAndStopExecution({ errors: [toRefusal(excess)] })
    },
  }
}

function findExcess({ depth, cost }: QuerySize, limits: QueryLimits): ApiError | undefined {
  if (depth > limits.maximumDepth) {
    return new ApiError(
      'TOO_DEEP',
      `The query is ${depth} fields deep; at most ${limits.maximumDepth} are answered`,
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
