// The user's own names in; an error that names the entry, the field and the mend where they contradict themselves.
import type { EntityType } from '../model/ontology.ts'

/** One name as the user gives it. */
export type OwnName = {
  readonly name: string
  readonly type: EntityType
  readonly aliases: readonly string[]
  readonly kind?: string
  /** Code of the division it is: six digits, or nine for a town. */
  readonly code?: string
  /** What it lies in or belongs to, nearest first: codes of divisions, or names of the gazetteer or of this list. */
  readonly parents: readonly string[]
  /** First and last day on which the names are borne, ISO dates; absent: always. */
  readonly from?: string
  readonly to?: string
}

export type OwnNameField = keyof OwnName

/** A name that cannot be taken in. `index` is its place in the list, `field` what is wrong with it. */
export class OwnNameError extends Error {
  readonly index: number
  readonly field: OwnNameField
  /** Another entry that the message speaks of. */
  readonly other: number | undefined
  constructor(index: number, field: OwnNameField, message: string, other?: number) {
    super(message)
    this.name = 'OwnNameError'
    this.index = index
    this.field = field
    this.other = other
  }
}

/** Throws OwnNameError: days in the wrong order, a name given twice for the same days. */
export function checkOwnNames(names: readonly OwnName[]): void {
  const indexByName = new Map<string, number[]>()
  for (const [index, { name, from, to }] of names.entries()) {
    if (from !== undefined && to !== undefined && from > to)
      throw new OwnNameError(index, 'to', `${name} ends on ${to}, before it begins on ${from}`)
    indexByName.set(name, [...(indexByName.get(name) ?? []), index])
  }
  for (const [index, own] of names.entries()) {
    for (const surface of [own.name, ...own.aliases]) {
      const other = indexByName
        .get(surface)
        ?.find((at) => at < index && isSameThing(names[at], own))
      if (other === undefined) continue
      const field = surface === own.name ? 'name' : 'aliases'
      throw new OwnNameError(
        index,
        field,
        `${surface} is given twice for the same days; leave one out, or tell them apart by parents or days (from, to)`,
        other,
      )
    }
  }
}

/** Of one type and parent, on days that overlap. */
function isSameThing(other: OwnName | undefined, own: OwnName): boolean {
  return (
    other !== undefined &&
    other.type === own.type &&
    other.parents[0] === own.parents[0] &&
    (other.from ?? '') <= (own.to ?? '9999') &&
    (own.from ?? '') <= (other.to ?? '9999')
  )
}

/** Throws OwnNameError where something lies in itself. `parentsOf[i]` are the places in the list of what entry `i` lies in. */
export function checkCycles(
  names: readonly OwnName[],
  parentsOf: readonly (readonly number[])[],
): void {
  const done = new Set<number>()
  const visit = (index: number, path: readonly number[]): void => {
    if (path.includes(index)) {
      const circle = [...path.slice(path.indexOf(index)), index]
      const said = circle.map((at) => names[at]?.name).join(' → ')
      throw new OwnNameError(index, 'parents', `${said}: nothing lies in itself; take one out`)
    }
    if (done.has(index)) return
    for (const parent of parentsOf[index] ?? []) visit(parent, [...path, index])
    done.add(index)
  }
  for (const index of names.keys()) visit(index, [])
}
