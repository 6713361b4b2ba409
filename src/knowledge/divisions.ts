// Text of the division table in, one draft entry a division out, parents by code.
import type { DivisionLevel } from '../model/knowledge.ts'
import { kindOfDivision } from './division-kinds.ts'
import { plainNameOfAutonomous, shortNameOfDivision } from './short-names.ts'
import { parseTable } from './table.ts'

export const chinaId = 'division:100000'

/** A division as the table gives it. */
export type Division = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly shortName?: string
  /** 阿坝州, 彭水县. */
  readonly plainName?: string
  readonly kind: string
  readonly level: DivisionLevel
  /** The code is a statistical one, no administrative division stands behind it (zones, farms). */
  readonly isStatistical: boolean
  readonly parent: string
}

function parentCodes(code: string): readonly string[] {
  const province = `${code.slice(0, 2)}0000`
  const prefecture = `${code.slice(0, 4)}00`
  if (code.length === 9) return [code.slice(0, 6), prefecture, province]
  return code.endsWith('0000') ? [] : code.endsWith('00') ? [province] : [prefecture, province]
}

/** Columns: code, name, id where it is not the code. Sorted by code, so that parents come before their children. */
export function parseDivisions(text: string): readonly Division[] {
  const byCode = new Map<string, Division>()
  for (const [code = '', name = '', id = ''] of parseTable(text, 3)) {
    const parent = parentCodes(code)
      .map((one) => byCode.get(one))
      .find((one) => one !== undefined)
    // A prefecture without counties is listed once more as a county of its own name (嘉峪关市 620201).
    if (parent?.name === name && code.length === 6) continue
    const { kind, level, isStatistical } = kindOfDivision(code, name)
    const plainName = plainNameOfAutonomous(name)
    const shortName = isStatistical ? undefined : shortNameOfDivision(name, level)
    byCode.set(code, {
      id: `division:${id === '' ? code : id}`,
      code,
      name,
      ...(shortName === undefined ? {} : { shortName }),
      ...(plainName === undefined ? {} : { plainName }),
      kind,
      level,
      isStatistical,
      parent: parent?.id ?? chinaId,
    })
  }
  return [...byCode.values()]
}
