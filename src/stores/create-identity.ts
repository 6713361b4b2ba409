// A runner in, what is one and the same in its graph, and what people say of it, out.
import type { CypherRunner, GraphIdentity } from './graph-store.ts'
import { addJudgement, importJudgements, readJudgements } from './judgement-records.ts'
import { resolveGraph } from './resolve-graph.ts'
import { readReviewPairs } from './review-pairs.ts'

/** `now` gives the time of a judgement, ISO 8601. */
export function createIdentity(runner: CypherRunner, now: () => string): GraphIdentity {
  return {
    resolve: () => resolveGraph(runner),
    judge: (ruling, saying) => addJudgement(runner, ruling, saying, now()),
    judgements: () => readJudgements(runner.read),
    importJudgements: (judgements) => importJudgements(runner, judgements),
    reviewPairs: () => readReviewPairs(runner.read),
  }
}
