// Code and name of a division in, its level and kind out.
import type { DivisionLevel } from '../model/knowledge.ts'

const municipalities = new Set(['11', '12', '31', '50'])
const specialRegions = new Set(['81', '82'])

export type DivisionKind = {
  readonly kind: string
  readonly level: DivisionLevel /** Code is statistical only: a zone counted like a county. */
  readonly isStatistical: boolean
}

/** Endings of county and town rank, longest first where one ends another. */
const countyKinds: readonly (readonly [string, string])[] = [
  ['自治县', 'county'],
  ['县', 'county'],
  ['旗', 'county'],
  ['市', 'county-city'],
  ['林区', 'county'],
  ['特区', 'district'],
  ['区', 'district'],
]
const townKinds: readonly (readonly [string, string])[] = [
  ['街道', 'street'],
  ['街道办事处', 'street'],
  ['镇', 'town'],
  ['乡', 'township'],
  ['苏木', 'township'],
  ['地区', 'street'],
  ['农场', 'farm'],
  ['林场', 'farm'],
  ['牧场', 'farm'],
]

function kindByEnding(
  name: string,
  kinds: readonly (readonly [string, string])[],
  otherwise: string,
): string {
  return kinds.find(([ending]) => name.endsWith(ending))?.[1] ?? otherwise
}

/** `500112` 渝北区 → county level, `district`; `500112143` 大盛镇 → town level, `town`; `130171` (…开发区) → county level, `zone`. */
export function kindOfDivision(code: string, name: string): DivisionKind {
  if (code.length === 9) {
    const kind = kindByEnding(name, townKinds, 'zone')
    return { kind, level: 'town', isStatistical: kind === 'zone' || kind === 'farm' }
  }
  if (code.endsWith('0000')) {
    const province = code.slice(0, 2)
    const kind = municipalities.has(province)
      ? 'municipality'
      : specialRegions.has(province)
        ? 'special-administrative-region'
        : name.endsWith('自治区')
          ? 'autonomous-region'
          : 'province'
    return { kind, level: 'province', isStatistical: false }
  }
  if (code.endsWith('00') && !(code.slice(2, 4) === '90')) {
    return {
      kind: name.endsWith('市') ? 'prefecture-city' : 'prefecture',
      level: 'prefecture',
      isStatistical: false,
    }
  }
  // The statistical list numbers zones 71–79 within a prefecture; 2571 likewise in a league (盟).
  const isZone =
    code[4] === '7' || /(开发区|园区|管理区|示范区|管委会|新城|食品区|聚集区)$/.test(name)
  return {
    kind: isZone ? 'zone' : kindByEnding(name, countyKinds, 'county'),
    level: 'county',
    isStatistical: isZone,
  }
}
