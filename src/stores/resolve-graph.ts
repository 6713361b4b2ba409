// A graph in, the same with every name and report in its group out: worked out anew from all that is there.
import type { NamingArticle } from '../identity/company.ts'
import { createEntityFold, judgedEntities, keepJudged } from '../identity/fold-entity.ts'
import { foldReports } from '../identity/fold-reports.ts'
import { planRegrouping } from '../identity/plan-regrouping.ts'
import { resolveEntities } from '../identity/resolve-entities.ts'
import { resolveReports } from '../identity/resolve-reports.ts'
import { standingOf } from '../identity/standing.ts'
import { groupBy } from '../model/group-by.ts'
import type { IdentityGroup } from '../model/identity.ts'
import { readEntityReadings } from './entity-readings.ts'
import type { CypherRunner, Row } from './graph-store.ts'
import { readJudgements } from './judgement-records.ts'
import { rankObservations } from './rank-observations.ts'
import { readPages } from './read-pages.ts'
import { regroupEntities } from './regroup-entities.ts'
import { regroupEvents } from './regroup-events.ts'
import { readReports } from './report-readings.ts'
import { resolveReprints } from './resolve-reprints.ts'
import { writeReviewPairs } from './review-pairs.ts'
import { runRows } from './run-rows.ts'
import { entityProperties } from './write-entities.ts'

/** What was changed: groups made anew, those who left them alone among them. */
export type ResolveOutcome = {
  readonly entities: readonly IdentityGroup[]
  readonly events: readonly IdentityGroup[]
  /** Pairs that people are asked about now. */
  readonly asked: number
  /** Articles that were found to reprint another, or no longer to. */
  readonly reprints: number
}

/**
 * Does nothing when no document came or went and no judgement was made since the last time.
 * The outcome depends on what is in the graph alone, not on the order in which it came.
 */
export async function resolveGraph(runner: CypherRunner): Promise<ResolveOutcome> {
  const due = (await runner.read('find-resolutions-due')).map(({ id }) => String(id))
  if (due.length === 0) return { entities: [], events: [], asked: 0, reprints: 0 }
  const { reprints } = await resolveReprints(runner)
  const standing = standingOf(await readJudgements(runner.read))
  const readings = await readEntityReadings(runner.read)
  const articles = (await readPages(runner.read, 'gather-article-names')).map(toNamingArticle)
  const resolved = resolveEntities(readings.profiles, standing, articles)
  const fold = createEntityFold(standing)
  const desired = keepJudged(
    resolved.groups,
    judgedEntities(standing).filter((id) => readings.rows.has(id)),
  )
  const entities = uniqueGroups([
    ...planRegrouping(desired, readings.entityOf),
    ...desired.filter((group) => isShownOtherwise(group)),
  ])
  const reports = await readReports(runner.read, entityIdsAfter(desired, readings.entityOf))
  const resolvedReports = resolveReports(reports.profiles, standing)
  const events = planRegrouping(resolvedReports.groups, reports.eventOf)
  const queue = [
    ...resolved.queue.map((pair) => ({ kind: 'entity' as const, ...pair })),
    ...resolvedReports.queue.map((pair) => ({ kind: 'event' as const, ...pair })),
  ]
  await runner.write(async (run) => {
    await regroupEntities(run, entities, fold)
    await regroupEvents(run, events, foldReports)
    await writeReviewPairs(run, queue)
  })
  await settleRanks(runner, due)
  return { entities, events, asked: queue.length, reprints }

  function isShownOtherwise({ id, members }: IdentityGroup): boolean {
    const shown = readings.shown.get(id)
    if (shown === undefined) return false
    const rows = [id, ...members.filter((one) => one !== id)].map((one) => readings.rows.get(one))
    const folded = fold(
      id,
      rows.filter((row) => row !== undefined),
    )
    return JSON.stringify(entityProperties(folded)) !== JSON.stringify(entityProperties(shown))
  }
}

function toNamingArticle({ region, names }: Row): NamingArticle {
  return {
    names: [...new Set(names as readonly string[])],
    ...(typeof region === 'string' ? { region } : {}),
  }
}

/** The last thing that is due: what fails before is done again. */
async function settleRanks(runner: CypherRunner, due: readonly string[]): Promise<void> {
  const reprints = await runner.read('gather-reprints')
  const originals = new Map(
    reprints.map(({ copyId, originalId }) => [String(copyId), String(originalId)]),
  )
  const ranks = await rankObservations(runner.read, originals)
  await runner.write(async (run) => {
    await runRows(run, 'write-observation-ranks', ranks)
    await run('delete-resolutions-due', { ids: due })
  })
}

function uniqueGroups(groups: readonly IdentityGroup[]): readonly IdentityGroup[] {
  return [...groupBy(groups, ({ id }) => id).values()].flatMap(([group]) => group ?? [])
}

/** What each entity as it stands in the graph will be when the groups are made. */
function entityIdsAfter(
  groups: readonly IdentityGroup[],
  entityOf: ReadonlyMap<string, string>,
): (entity: string, readAs: string | undefined) => string {
  const next = new Map(groups.flatMap(({ id, members }) => members.map((one) => [one, id])))
  return (entity, readAs) => {
    const reading = readAs ?? entity
    return next.get(reading) ?? (entityOf.has(reading) ? reading : (readAs ?? entity))
  }
}
