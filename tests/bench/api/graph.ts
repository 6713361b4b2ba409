// A store in, the same store with a made-up graph of the size that is asked for out: places, firms, and who works with whom.

import type { GraphStore, Row } from '../../../src/stores/graph-store.ts'
import { entityProperties } from '../../../src/stores/write-entities.ts'

export type GraphSize = { readonly entities: number; readonly edgesPerEntity: number }

/** Beside 100,000 entities 300,000 edges. */
export const fullSize: GraphSize = { entities: 100_000, edgesPerEntity: 3 }

const batch = 2_000
const stems = [
  '云',
  '岭',
  '松',
  '风',
  '江',
  '石',
  '白',
  '鹭',
  '青',
  '川',
  '茶',
  '明',
  '月',
  '湖',
  '金',
  '山',
]
const ends = ['科技有限公司', '镇', '公园', '集团', '大学', '街道', '医院', '产业园']

export const idOf = (number: number): string => `bench:${number}`

/** Every firm has a name of its own; the same number gives the same name. */
export function nameOf(number: number): string {
  const digits = number.toString(stems.length)
  const stem = [...digits].map((digit) => stems[Number.parseInt(digit, stems.length)]).join('')
  return `${stem}${ends[number % ends.length]}`
}

export async function fillGraph(
  store: GraphStore,
  { entities, edgesPerEntity }: GraphSize,
): Promise<void> {
  const numbers = Array.from({ length: entities }, (_, number) => number)
  for (let at = 0; at < entities; at += batch) {
    const rows = numbers
      .slice(at, at + batch)
      .map(toEntity)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    await store.runner.write((run) => run('write-entities', { rows }))
  }
  for (let at = 0; at < entities; at += batch) {
    const rows = numbers
      .slice(at, at + batch)
      .flatMap((number) => toEdges(number, entities, edgesPerEntity))
    await store.runner.write((run) => run('write-relations', { rows }))
  }
}

function toEntity(number: number) {
  const type = number % ends.length === 1 ? ('PLACE' as const) : ('ORGANIZATION' as const)
  return {
    id: idOf(number),
    type,
    firstSeen: '2021-01-01',
    lastSeen: '2021-12-31',
    properties: entityProperties({
      id: idOf(number),
      type,
      name: nameOf(number),
      aliases: [],
      isKnown: false,
    }),
  }
}

/** One entity in fifty is a hub with twenty edges more. */
function toEdges(number: number, entities: number, each: number): readonly Row[] {
  const count = number % 50 === 0 ? each + 20 : each
  return Array.from({ length: count }, (_, at) => {
    const other = (number * 7 + at * 7919 + 1) % entities
    const id = `bench:relation:${number}:${at}`
    return {
      id,
      type: 'COOPERATES_WITH',
      sourceId: idOf(number),
      targetId: idOf(other === number ? (other + 1) % entities : other),
      firstSeen: '2021-01-01',
      lastSeen: '2021-12-31',
      statements: 1,
    }
  })
}

/** Entities with twenty neighbours and more. */
export function hubs(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => idOf(at * 50))
}
