// The HTTP status of an answer: 200 when it holds data, else that of its errors, and 400 where the query itself is wrong.
import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'

type WithHttp = { http?: { readonly status?: number } }

export function useAnswerStatus(): Plugin {
  return {
    onResultProcess: ({ result }) => {
      const results = Array.isArray(result) ? result : 'errors' in result ? [result] : []
      for (const one of results as readonly ExecutionResult[]) setStatus(one)
    },
  }
}

/** Yoga reads the status out of the errors' `extensions.http`, which it does not send. */
function setStatus({ data, errors = [] }: ExecutionResult): void {
  for (const { extensions } of errors as readonly { extensions: WithHttp }[]) {
    const status = extensions.http?.status ?? 400
    if (data === null || data === undefined) extensions.http = { status }
    // Part of the answer is there; but with no store, what is there is empty and a client should come back.
    else if (status !== 503) delete extensions.http
  }
}
