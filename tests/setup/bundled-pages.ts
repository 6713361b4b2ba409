// The pages that ship with Yutu as graph changes.
import type { GraphChange } from '../../src/model/graph-change.ts'
import { extract, toGraphChange } from '../../src/pipeline.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { packagePath } from '../../src/read/package-path.ts'
import { readInputs } from '../../src/read/read-inputs.ts'

/** The pages that ship with Yutu, taken the whole way from text to graph. */
export async function readBundledPages(): Promise<readonly GraphChange[]> {
  const knowledge = await loadKnowledge()
  const changes: GraphChange[] = []
  for await (const document of readInputs([packagePath('src/data/samples')], {})) {
    if (document.kind === 'failure') throw document.error
    changes.push(toGraphChange(extract(document, knowledge)))
  }
  return changes
}
