// A runner in, what is one and the same in its graph, and what people say of it, out.

import { findJudged } from './find-judged.ts'
import type { CypherRunner, GraphIdentity } from './graph-store.ts'
import { addJudgement, checkRuling, importJudgements, readJudgements } from './judgement-records.ts'
import { resolveGraph } from './resolve-graph.ts'
import { readReviewPairs } from './review-pairs.ts'

/** `now` gives the time of a judgement, ISO 8601. */
export function createIdentity(runner: CypherRunner, now: () => string): GraphIdentity {
  return {
    resolve: () => resolveGraph(runner),
    judge: async (ruling, saying) => {
      checkRuling(ruling)
      const readings = await findJudged(runner.read, ruling)
      return addJudgement(runner, ruling, saying, readings, now())
    },
    judgements: () => readJudgements(runner.read),
    importJudgements: (judgements) => importJudgements(runner, judgements),
    reviewPairs: () => readReviewPairs(runner.read),
  }
}
