// The user's own names in, entries of the gazetteer out: new ones, or more names for one that is there.
import type { EntityType } from '../model/ontology.ts'
import type { Draft, Drafts } from './drafts.ts'
import { groupBy } from './group.ts'

/** One name as the user gives it. */
export type OwnName = {
  readonly name: string
  readonly type: EntityType
  readonly aliases: readonly string[]
  readonly kind?: string
  /** Code of the division it lies in. */
  readonly region?: string
  /** Code of the division it is. */
  readonly adcode?: string
  readonly validFrom?: string
  readonly validTo?: string
}

/** A name that cannot be taken in. `index` is its place in the list, `field` what is wrong with it. */
export class OwnNameError extends Error {
  readonly index: number
  readonly field: 'region' | 'adcode'
  constructor(index: number, field: 'region' | 'adcode', message: string) {
    super(message)
    this.name = 'OwnNameError'
    this.index = index
    this.field = field
  }
}

/** What the tables hold already, by code and by name. */
type Known = {
  readonly idByCode: ReadonlyMap<string, string>
  readonly draftsByName: ReadonlyMap<string, readonly Draft[]>
}

function indexKnown({ first, later }: Drafts): Known {
  const drafts = [...[...later.values()].flat().map(({ draft }) => draft), ...first.values()]
  return {
    idByCode: new Map(
      drafts.flatMap(({ adcode, id }) => (adcode === undefined ? [] : [[adcode, id]])),
    ),
    draftsByName: groupBy(first.values(), ({ name }) => name),
  }
}

function isInside(drafts: Drafts, draft: Draft, region: string): boolean {
  return draft.parents.some((parent) => {
    const above = drafts.first.get(parent)
    return parent === region || (above !== undefined && isInside(drafts, above, region))
  })
}

/** The division with the code given, else the only entry of that name and type (in the region given). */
function knownEntry(
  drafts: Drafts,
  known: Known,
  own: OwnName,
  index: number,
  region: string | undefined,
): Draft | undefined {
  if (own.adcode !== undefined) {
    const id = known.idByCode.get(own.adcode)
    if (id === undefined && own.type !== 'PLACE') {
      throw new OwnNameError(index, 'adcode', `only a PLACE bears a code, this is ${own.type}`)
    }
    return id === undefined ? undefined : drafts.first.get(id)
  }
  const namesakes = (known.draftsByName.get(own.name) ?? []).filter(
    (draft) => draft.type === own.type && (region === undefined || isInside(drafts, draft, region)),
  )
  return namesakes.length === 1 ? namesakes[0] : undefined
}

/** Takes the names in. Throws OwnNameError on a region that no division has. Gives the ids by name, which win over all others. */
export function enterOwnNames(
  drafts: Drafts,
  names: readonly OwnName[],
): ReadonlyMap<string, readonly string[]> {
  const idsByName = new Map<string, readonly string[]>()
  if (names.length === 0) return idsByName
  const known = indexKnown(drafts)
  names.forEach((own, index) => {
    const region = own.region === undefined ? undefined : known.idByCode.get(own.region)
    if (own.region !== undefined && region === undefined) {
      throw new OwnNameError(
        index,
        'region',
        `no division has the code ${own.region}; give six digits (nine for a town), e.g. 500000`,
      )
    }
    const entry = knownEntry(drafts, known, own, index, region)
    const id = entry?.id ?? `own:${own.type.toLowerCase()}:${own.region ?? ''}:${own.name}`
    const otherNames = [own.name, ...own.aliases].filter((name) => name !== entry?.name)
    const draft: Draft = {
      ...(entry ?? {
        id,
        type: own.type,
        name: own.name,
        parents: region === undefined ? [] : [region],
        weakAliases: [],
      }),
      kind: own.kind ?? entry?.kind ?? 'own',
      ...(own.adcode === undefined ? {} : { adcode: own.adcode }),
      ...(own.validFrom === undefined ? {} : { validFrom: own.validFrom }),
      ...(own.validTo === undefined ? {} : { validTo: own.validTo }),
      strongAliases: [
        ...(entry?.strongAliases ?? []),
        ...otherNames.filter((name) => entry !== undefined || name !== own.name),
      ],
    }
    drafts.first.set(id, draft)
    for (const name of [own.name, ...own.aliases])
      idsByName.set(name, [...(idsByName.get(name) ?? []), id].sort())
  })
  return idsByName
}
