// For the READMEs: their queries, asked over the bundled sample pages.
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createYogaServer } from '../../src/api/yoga-server.ts'
import { extract, toGraphChange } from '../../src/pipeline.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { readInputs } from '../../src/read/read-inputs.ts'
import { openStore } from '../../src/stores/open-store.ts'

export const readmes = ['README.md', 'README.zh-CN.md'] as const

/** The cookbook: each query is a file, headed by its question, with its answer over the bundled pages beside it. */
export const cookbookFolder = 'docs/cookbook'

export function cookbookQueries(): readonly string[] {
  return readdirSync(cookbookFolder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(cookbookFolder, file))
}

export const answerFile = (query: string): string => query.replace(/\.graphql$/, '.json')

/** A query block with the answer block right under it: the whole, the query, the answer. */
export const queryAndAnswer = /```graphql\n([^`]+)```\s+```json\n([^`]+)```/g

export type SamplePages = {
  readonly ask: (query: string) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** The bundled pages in an embedded store of their own. */
export async function openSamplePages(): Promise<SamplePages> {
  const directory = mkdtempSync(join(tmpdir(), 'yutu-readme-'))
  const store = await openStore({ kind: 'embedded', directory })
  const knowledge = await loadKnowledge()
  for await (const document of readInputs(['src/data/samples'], {})) {
    if (document.kind === 'failure') throw document.error
    await store.writer.apply(toGraphChange(extract(document, knowledge)))
  }
  const yoga = createYogaServer(store, { knowledge: async () => knowledge })
  return {
    ask: async (query) => {
      const response = await yoga.fetch('http://yutu/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      return response.json()
    },
    close: () => store.close(),
  }
}
