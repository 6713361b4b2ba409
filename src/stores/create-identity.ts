// A runner in, what is one and the same in its graph, and what people say of it, out.
import type { Ruling } from '../model/judgement.ts'
import type { CypherRunner, GraphIdentity } from './graph-store.ts'
import { addJudgement, importJudgements, readJudgements } from './judgement-records.ts'
import { resolveGraph } from './resolve-graph.ts'
import { readReviewPairs } from './review-pairs.ts'
import { StoreError } from './store-error.ts'

/** `now` gives the time of a judgement, ISO 8601. */
export function createIdentity(runner: CypherRunner, now: () => string): GraphIdentity {
  return {
    resolve: () => resolveGraph(runner),
    judge: async (ruling, saying) => {
      await checkIds(runner, ruling)
      return addJudgement(runner, ruling, saying, now())
    },
    judgements: () => readJudgements(runner.read),
    importJudgements: (judgements) => importJudgements(runner, judgements),
    reviewPairs: () => readReviewPairs(runner.read),
  }
}

/** What is judged must be there; an imported judgement may wait for its documents. Throws StoreError REFUSED. */
async function checkIds({ read }: CypherRunner, ruling: Ruling): Promise<void> {
  const ids = ['a', 'b', 'entity'].flatMap((field) => {
    const id = (ruling as Readonly<Record<string, unknown>>)[field]
    return typeof id === 'string' ? [id] : []
  })
  const found = [
    ...(await read('read-entities', { ids })),
    ...(await read('read-events', { ids })),
  ].map(({ parent }) => parent)
  const missing = ids.find((id) => !found.includes(id))
  if (missing !== undefined)
    throw new StoreError('REFUSED', `there is no entity or event with the id '${missing}'`)
}
