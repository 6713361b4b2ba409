// The organ table in, the row that a form or a domain means in a jurisdiction out.

import { groupBy } from '../model/group-by.ts'
import type { GazetteerEntry } from '../model/knowledge.ts'
import type { EntryAt } from './compose-organ.ts'
import { classesOf } from './level-words.ts'
import type { OrganRow } from './organ-rows.ts'

/** One that has the form and holds on the day, else one that has the form, else the domain's. */
export type ChooseRow = (
  wanted: { readonly domain: string; readonly form?: string },
  region: GazetteerEntry,
  isoDate?: string,
) => OrganRow | undefined

type Fitting = {
  readonly byForm: ReadonlyMap<string, readonly OrganRow[]>
  readonly byDomain: ReadonlyMap<string, readonly OrganRow[]>
}

/** Which rows fit depends on a jurisdiction's classes and on the few codes that rows are limited to: each case is worked out once. */
export function rowChooser(rows: readonly OrganRow[], at: EntryAt): ChooseRow {
  const limits = new Set(rows.flatMap(({ scopes }) => scopes.map(({ within }) => within)))
  const fittingByCase = new Map<string, Fitting>()
  const fittingByRegion = new WeakMap<GazetteerEntry, Fitting>()

  function fittingIn(region: GazetteerEntry): Fitting {
    const known = fittingByRegion.get(region)
    if (known !== undefined) return known
    const fitting = fittingOfCase(region)
    fittingByRegion.set(region, fitting)
    return fitting
  }

  function fittingOfCase(region: GazetteerEntry): Fitting {
    const classes = classesOf(region)
    const codes = [region.adcode, ...region.ancestors.map((id) => at(id)?.adcode)].filter((code) =>
      limits.has(code),
    )
    const key = `${classes.join(' ')} ${codes.join(' ')}`
    const known = fittingByCase.get(key)
    if (known !== undefined) return known
    const fitting = listFitting(rows, classes, codes)
    fittingByCase.set(key, fitting)
    return fitting
  }

  return ({ domain, form }, region, isoDate) => {
    const { byForm, byDomain } = fittingIn(region)
    const withForm = form === undefined ? [] : (byForm.get(form) ?? [])
    const ofDomain = byDomain.get(domain) ?? []
    return (
      withForm.find((row) => holdsOn(row, isoDate)) ??
      withForm[0] ??
      ofDomain.find((row) => holdsOn(row, isoDate)) ??
      ofDomain[0]
    )
  }
}

/** Rows in the order of the jurisdiction's classes: an urban district takes the row for districts before that for counties. */
function listFitting(
  rows: readonly OrganRow[],
  classes: readonly string[],
  codes: readonly (string | undefined)[],
): Fitting {
  const fits = (row: OrganRow, one: string) =>
    row.scopes.some(
      ({ jurisdiction, within }) =>
        jurisdiction === one && (within === undefined || codes.includes(within)),
    )
  const fitting = [...new Set(classes.flatMap((one) => rows.filter((row) => fits(row, one))))]
  const forms = fitting.flatMap((row) =>
    [...new Set(row.forms.map(({ pattern }) => pattern))].map((pattern) => ({ row, pattern })),
  )
  return {
    byForm: new Map(
      [...groupBy(forms, ({ pattern }) => pattern)].map(([pattern, group]) => [
        pattern,
        group.map(({ row }) => row),
      ]),
    ),
    byDomain: groupBy(fitting, ({ domain }) => domain),
  }
}

const holdsOn = (row: OrganRow, isoDate: string | undefined) =>
  isoDate === undefined
    ? row.validTo === undefined
    : (row.validFrom ?? '') <= isoDate && isoDate <= (row.validTo ?? '9999')
