// A query as typed in, the words that must be found and the runs a text index can look up out.

export type SearchTerms = {
  /** In lower case; a text must hold each of them. Never empty strings. */
  readonly terms: readonly string[]
  /**
   * Runs of the terms that a bigram index knows: two Chinese characters and more, Latin words and numbers.
   * A lone Chinese character (区) is in no such index; with no run at all the texts must be read through.
   */
  readonly runs: readonly { readonly text: string; readonly isHan: boolean }[]
}

const run = /(\p{Script=Han}+)|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu

export function parseSearch(query: string): SearchTerms {
  const terms = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((term) => term !== '')
  const runs = terms
    .flatMap((term) => [...term.matchAll(run)])
    .map(([text, han]) => ({ text, isHan: han !== undefined }))
  return { terms, runs: runs.filter(({ text, isHan }) => !isHan || [...text].length > 1) }
}
