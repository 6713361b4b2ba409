// A statement that pages both ways in, its text for one way out: a planner orders by a plain key better than by a CASE.
import type { CypherStatement } from './cypher-files.ts'

/** What is sent: the text, whole or in parts, and its parameters. */
export type Sent = {
  readonly parts: readonly string[]
  readonly parameters: Readonly<Record<string, unknown>>
}

type Ways = { readonly forward: readonly string[]; readonly backward: readonly string[] }

const known = new WeakMap<CypherStatement, Ways>()

/** Statements without `$backward` are sent as they stand. */
export function toSent(statement: CypherStatement, parameters: Record<string, unknown>): Sent {
  if (!('backward' in parameters)) return { parts: statement.parts, parameters }
  let ways = known.get(statement)
  if (ways === undefined) {
    ways = {
      forward: statement.parts.map(forwardOnly),
      backward: statement.parts.map(backwardOnly),
    }
    known.set(statement, ways)
  }
  const { backward, ...others } = parameters
  return { parts: backward === true ? ways.backward : ways.forward, parameters: others }
}

/** `CASE WHEN $backward THEN '' ELSE key END DESC, CASE WHEN $backward THEN key ELSE '' END` → `key DESC`. */
function forwardOnly(text: string): string {
  return text
    .replace(
      /CASE WHEN \$backward THEN '' ELSE (\w+) END( DESC)?, CASE WHEN \$backward THEN \1 ELSE '' END( DESC)?/g,
      '$1$2',
    )
    .replace(/\s+OR \(\$backward AND (\([^()]*\([^()]*\)\))\)/g, '')
    .replace(/NOT \$backward AND /g, '')
}

function backwardOnly(text: string): string {
  return text
    .replace(
      /CASE WHEN \$backward THEN '' ELSE (\w+) END( DESC)?, CASE WHEN \$backward THEN \1 ELSE '' END( DESC)?/g,
      '$1$3',
    )
    .replace(/\s+OR \(NOT \$backward AND (\([^()]*\([^()]*\)\))\)/g, '')
    .replace(/\$backward AND /g, '')
}
