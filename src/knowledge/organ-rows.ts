// Text of the organ table in, its rows out: who has such an organ, what it is called, in which forms news names it.
import { parseList, parseTable } from './table.ts'

/** Class of a jurisdiction: P province, A special administrative region, M municipality, C prefecture, D county level, U urban district, T town, S street, Z zone. */
export type JurisdictionClass = 'P' | 'A' | 'M' | 'C' | 'D' | 'U' | 'T' | 'S' | 'Z'

/** A form around the jurisdiction: 团{}委 → prefix 团, suffix 委. */
export type OrganForm = {
  readonly pattern: string
  readonly prefix: string
  readonly suffix: string
  /** The jurisdiction's short name does not do. */
  readonly isFullOnly: boolean
}

export type OrganRow = {
  readonly domain: string
  readonly kind: string
  readonly scopes: readonly {
    readonly jurisdiction: JurisdictionClass /** Division code it is limited to. */
    readonly within?: string
  }[]
  /** Pattern of the official name: `{}` the jurisdiction, `{^}` its superior, `{-}` its short name. */
  readonly official: string
  readonly forms: readonly OrganForm[]
  readonly validFrom?: string
  readonly validTo?: string
}

const classes = ['P', 'A', 'M', 'C', 'D', 'U', 'T', 'S', 'Z'] as const

function parseScope(token: string, domain: string): OrganRow['scopes'][number] {
  const [letter = '', within] = token.split('@')
  const jurisdiction = classes.find((one) => one === letter)
  if (jurisdiction === undefined)
    throw new Error(
      `Organ table: ${domain} has scope "${token}"; it must start with one of ${classes.join(', ')}`,
    )
  return within === undefined ? { jurisdiction } : { jurisdiction, within }
}

function parseForm(written: string): OrganForm {
  const pattern = written.replace('{+}', '{}')
  const [prefix = '', suffix = ''] = pattern.split('{}')
  return { pattern, prefix, suffix, isFullOnly: written !== pattern }
}

/** Columns: domain, kind, where, official name, forms, valid from, valid to. Throws on an unknown scope. */
export function parseOrganRows(text: string): readonly OrganRow[] {
  return parseTable(text, 7).map(
    ([domain = '', kind = '', where = '', official = '', forms = '', from = '', to = '']) => ({
      domain,
      kind,
      scopes: where.split(' ').map((token) => parseScope(token, domain)),
      official,
      forms: parseList(forms).map(parseForm),
      ...(from === '' ? {} : { validFrom: from }),
      ...(to === '' ? {} : { validTo: to }),
    }),
  )
}
