// An open store in, the counts of `yutu stats` out.
import type { CypherReader, GraphCounts } from './graph-store.ts'

type EdgeCounts = Pick<GraphCounts, 'edges' | 'relations'>
type NodeCounts = Omit<GraphCounts, keyof EdgeCounts | 'entitiesByType'>

export async function countGraph(reader: CypherReader): Promise<GraphCounts> {
  const [nodeRow = {}] = await reader.read('count-nodes')
  const [edgeRow = {}] = await reader.read('count-edges')
  const typeRows = await reader.read('count-entities-by-type')
  return {
    ...(nodeRow as NodeCounts),
    ...(edgeRow as EdgeCounts),
    entitiesByType: Object.fromEntries(typeRows.map(({ type, count }) => [type, Number(count)])),
  }
}
