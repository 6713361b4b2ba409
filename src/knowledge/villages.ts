// Text of the village table in, one draft a village out, in the town of its code.
import type { Draft } from './drafts.ts'
import { parseList, parseTable } from './table.ts'

const none: readonly string[] = []

/**
 * Columns: code of the town, villages as `200红岩村`: number and name. A village's id is made of both codes. Those of towns that
 * no table has belong to the county.
 */
export function parseVillages(
  text: string,
  idByCode: ReadonlyMap<string, string>,
): readonly Draft[] {
  return parseTable(text, 2).flatMap(([town = '', villages = '']) => {
    const above = idByCode.get(town) ?? idByCode.get(town.slice(0, 6))
    const parents = above === undefined ? none : [above]
    return parseList(villages).map((village) => ({
      id: `village:${town}${village.slice(0, 3)}`,
      type: 'PLACE' as const,
      name: village.slice(3),
      kind: 'village',
      level: 'village' as const,
      parents,
      strongAliases: none,
      weakAliases: none,
    }))
  })
}
