// Groups of reports in, a graph in which each group is one event out: what was read of its reports hangs on that event.
import type { IdentityGroup } from '../model/identity.ts'
import type { Row, RunInTransaction } from './graph-store.ts'
import { runRows } from './run-rows.ts'

/** What all reports of an event make together: the first is the one whose id it bears. */
export type FoldReports = (reports: readonly Row[]) => Row

/**
 * Edges move with the report they were read of, so that each grouping can be undone.
 * `groups` must name every report of every event they touch, those who leave as groups of their own.
 */
export async function regroupEvents(
  run: RunInTransaction,
  groups: readonly IdentityGroup[],
  fold: FoldReports,
): Promise<void> {
  const members = [...new Set(groups.flatMap((group) => group.members))].sort()
  if (members.length === 0) return
  const found = await runRows(run, 'find-event-records', members, 'ids')
  const records = new Map(found.map((row) => [String(row['id']), row]))
  const bare = await runRows(run, 'find-events', members, 'ids')
  const own = new Map([
    ...bare.map((row) => [String(row['id']), row['properties'] as Row] as const),
    ...[...records].map(([id, row]) => [id, row['properties'] as Row] as const),
  ])
  const known = groups
    .map((group) => ({ ...group, members: group.members.filter((one) => own.has(one)) }))
    .filter(({ id, members }) => members.includes(id))
  const rows = known.map(({ id, members }) => {
    const reports = [id, ...members.filter((member) => member !== id)].map((one) => own.get(one))
    return { id, properties: fold(reports.filter((report) => report !== undefined)) }
  })
  await runRows(run, 'replace-events', rows)
  const moves = known.flatMap(({ id, members }) =>
    members
      .map((reading) => [reading, String(records.get(reading)?.['eventId'] ?? reading)] as const)
      .filter(([, from]) => from !== id)
      .map(([reading, from]) => ({
        from,
        to: id,
        reading,
        report: reading === id ? null : reading,
      })),
  )
  await runRows(run, 'move-event-reports', moves)
  await runRows(run, 'move-event-figures', moves)
  await writeRecords(run, known, records, own)
  await runRows(run, 'delete-orphan-events', members, 'ids')
}

/** Makes each report of these events an event of its own again. */
export async function separateReports(
  run: RunInTransaction,
  events: readonly string[],
): Promise<void> {
  const found = await runRows(run, 'find-event-records', events, 'ids')
  const groups = found.map(({ id }) => ({ id: String(id), members: [String(id)] }))
  await regroupEvents(run, groups, ([report]) => report ?? {})
}

async function writeRecords(
  run: RunInTransaction,
  groups: readonly IdentityGroup[],
  records: ReadonlyMap<string, Row>,
  own: ReadonlyMap<string, Row>,
): Promise<void> {
  const rows = groups
    .filter(({ members, isKept = false }) => members.length > 1 || isKept)
    .flatMap(({ id, members }) =>
      members.map((member) => ({ id: member, eventId: id, properties: own.get(member) ?? {} })),
    )
  const kept = new Set(rows.map(({ id }) => id))
  const tied = [...records.keys()]
  await runRows(
    run,
    'untie-event-records',
    tied.filter((id) => kept.has(id)),
    'ids',
  )
  await runRows(
    run,
    'delete-event-records',
    tied.filter((id) => !kept.has(id)),
    'ids',
  )
  await runRows(run, 'write-event-records', rows)
}
