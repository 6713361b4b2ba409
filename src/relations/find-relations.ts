// A reading in, Relation[] out.
import type { Knowledge } from '../model/knowledge.ts'
import type { Reading } from '../model/reading.ts'
import type { Relation } from '../model/relation.ts'

export function findRelations(_reading: Reading, _knowledge: Knowledge): readonly Relation[] {
  return []
}
