// The names that articles of the graph were last read with: kept as hashes, to tell which became other.
import type { CypherReader, CypherRunner } from './graph-store.ts'

/** How many nodes they are spread over: a property holds what a page of memory does. */
const parts = 64

export async function findKnownVersion(read: CypherReader['read']): Promise<string | undefined> {
  const [row] = await read('find-known-version')
  return row === undefined ? undefined : String(row['version'])
}

/** Each `<hash of the words>.<hash of the meanings>`. */
export async function readKnownNames(read: CypherReader['read']): Promise<ReadonlySet<string>> {
  const rows = await read('gather-known-names')
  return new Set(rows.flatMap(({ names }) => String(names).split(' ')).filter((one) => one !== ''))
}

export async function writeKnownNames(
  { write }: CypherRunner,
  version: string,
  names: Iterable<string>,
): Promise<void> {
  const all = [...names].sort()
  const size = Math.ceil(all.length / parts)
  const rows = Array.from({ length: parts }, (_, part) => {
    const id = `known-names-${String(part).padStart(2, '0')}`
    const own = all.slice(part * size, (part + 1) * size).join(' ')
    return { id, properties: { id, version, names: own } }
  })
  await write(async (run) => {
    await run('delete-known-names')
    await run('write-known-names', { rows })
  })
}
