// Text of the division table in, one draft a division out, its parent by its code.
import { kindOfDivision } from './division-kinds.ts'
import type { Draft } from './drafts.ts'
import { plainNamesOfAutonomous, shortNameOfDivision } from './short-names.ts'
import { parseTable } from './table.ts'

export const chinaId = 'division:100000'

export const china: Draft = {
  id: chinaId,
  type: 'PLACE',
  name: '中国',
  strongAliases: ['中华人民共和国'],
  weakAliases: [],
  kind: 'country',
  level: 'country',
  adcode: '100000',
  parents: [],
}

const none: readonly string[] = []
const asList = (name: string | undefined): readonly string[] => (name === undefined ? none : [name])

/** A division from its code and name. Zones and farms that are only counted like divisions get neither level nor code. */
export function draftOfDivision(
  id: string,
  code: string,
  name: string,
  parents: readonly string[],
): Draft {
  const { kind, level, isStatistical } = kindOfDivision(code, name)
  if (isStatistical)
    return { id, type: 'PLACE', name, kind, parents, strongAliases: none, weakAliases: none }
  if (level === 'town')
    return {
      id,
      type: 'PLACE',
      name,
      kind,
      level,
      adcode: code,
      parents,
      strongAliases: none,
      weakAliases: none,
    }
  const strongAliases = plainNamesOfAutonomous(name)
  const weakAliases = asList(shortNameOfDivision(name, level))
  return { id, type: 'PLACE', name, kind, level, adcode: code, parents, strongAliases, weakAliases }
}

/** Columns: code, name, id where it is not the code. Sorted by code, so that parents come before their children. */
export function parseDivisions(text: string): readonly Draft[] {
  const drafts: Draft[] = []
  const nameByCode = new Map<string, string>()
  const selfByCode = new Map<string, readonly string[]>()
  const inChina = [chinaId]
  for (const [code = '', name = '', ownId = ''] of parseTable(text, 3)) {
    const prefecture = `${code.slice(0, 4)}00`
    const county = code.slice(0, 6)
    // A prefecture without counties is listed once more as a county of its own name (嘉峪关市 620201).
    if (code.length === 6 && code !== prefecture && nameByCode.get(prefecture) === name) continue
    const parents =
      (code.length === 9 ? selfByCode.get(county) : undefined) ??
      (code === prefecture ? undefined : selfByCode.get(prefecture)) ??
      (code.endsWith('0000') && code.length === 6
        ? undefined
        : selfByCode.get(`${code.slice(0, 2)}0000`)) ??
      inChina
    const id = `division:${ownId === '' ? code : ownId}`
    if (code.length === 6) {
      nameByCode.set(code, name)
      selfByCode.set(code, [id])
    }
    drafts.push(draftOfDivision(id, code, name, parents))
  }
  return drafts
}
