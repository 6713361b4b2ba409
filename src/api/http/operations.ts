// Operations that clients may ask for by name or hash in place of the text: the package's cookbook, and those of a folder of the user's.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import { Kind, parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { ApiError } from '../api-error.ts'

/** The cookbook beside `src` and `dist`. */
export const cookbookFolder = fileURLToPath(new URL('../../../docs/cookbook/', import.meta.url))

export type Operations = ReadonlyMap<string, string>

/** Each `.graphql` file by the name of its operation and by the SHA-256 of its text, in hex. Throws ApiError BAD_OPERATION naming the file. */
export function readOperations(folders: readonly string[]): Operations {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => join(folder, file)),
  )
  return new Map(
    files.flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      const hash = createHash('sha256').update(text).digest('hex')
      return [
        [nameOf(file, text), text],
        [hash, text],
      ] as const
    }),
  )
}

function nameOf(file: string, text: string): string {
  const fail = (problem: string): never => {
    throw new ApiError('BAD_OPERATION', `${file}: ${problem}`)
  }
  try {
    const [first, ...others] = parse(text).definitions.filter(
      (one) => one.kind === Kind.OPERATION_DEFINITION,
    )
    if (first?.name === undefined || others.length > 0)
      return fail('expected one operation with a name, e.g. `query WhatIsThis { … }`')
    return first.name.value
  } catch (error) {
    return error instanceof ApiError ? fail(error.message) : fail((error as Error).message)
  }
}

const refusal = (message: string) => ({
  message,
  extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
})

/** Others may be sent as text as before. */
export function useOperations(operations: Operations): Plugin {
  return usePersistedOperations({
    allowArbitraryOperations: true,
    customErrors: {
      keyNotFound: refusal('Send `query`, or `documentId` with the name or hash of an operation'),
      notFound: refusal(
        'There is no operation of this `documentId`: see docs/cookbook, YUTU_OPERATIONS',
      ),
    },
    getPersistedOperation: (key) => operations.get(key) ?? null,
    extractPersistedOperationId: (params, request) => {
      const given: unknown =
        params.extensions?.['persistedQuery']?.['sha256Hash'] ??
        (params as { readonly documentId?: unknown }).documentId ??
        new URL(request.url).searchParams.get('documentId')
      return typeof given === 'string' ? given : null
    },
  })
}
