// Errors in, exit codes out: the one table.

/** 0 done, 1 some inputs failed or the store did, 2 the command was not usable as given. */
export const exitCodes = { done: 0, failed: 1, usage: 2 } as const

/** Messages of these error families are written for people and shown as they are. */
const families = ['ConfigError', 'ReadError', 'StoreError', 'ApiError', 'KnowledgeError'] as const

/** A ReadError that gets this far is about the options: those about an input end as failures of that input. */
const usageFamilies: ReadonlySet<string> = new Set(['ConfigError', 'ReadError'])

export function exitCodeOf(error: unknown): number {
  return error instanceof Error && usageFamilies.has(error.name)
    ? exitCodes.usage
    : exitCodes.failed
}

/** One line for a person; a fault of ours keeps its stack. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (families.some((family) => family === error.name)) return error.message
  return `unexpected fault, please report it: ${error.stack ?? error.message}`
}
