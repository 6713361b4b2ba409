// An open store in, the counts of `yutu stats` out.
import type { CypherReader, GraphCounts } from './graph-store.ts'

type EdgeCounts = Pick<GraphCounts, 'edges' | 'relations'>
type NodeCounts = Omit<GraphCounts, keyof EdgeCounts | 'entitiesByType' | 'stories' | 'reports'>

export async function countGraph(reader: CypherReader): Promise<GraphCounts> {
  const [nodeRow = {}] = await reader.read('count-nodes')
  const [edgeRow = {}] = await reader.read('count-edges')
  const [told = {}] = await reader.read('count-reports')
  const [again = {}] = await reader.read('count-reprints')
  const nodes = nodeRow as NodeCounts
  const typeRows = await reader.read('count-entities-by-type')
  return {
    ...nodes,
    stories: nodes.articles - Number(again['reprints'] ?? 0),
    reports: nodes.events - Number(told['events'] ?? 0) + Number(told['reports'] ?? 0),
    ...(edgeRow as EdgeCounts),
    entitiesByType: Object.fromEntries(typeRows.map(({ type, count }) => [type, Number(count)])),
  }
}
