import { describe, expect, test } from 'vitest'
import { createYogaServer } from '../../src/api/yoga-server.ts'
import type { EventStatus, ProjectStage } from '../../src/model/ontology.ts'
import { projectStages } from '../../src/model/ontology.ts'
import { storeKinds } from '../setup/use-store.ts'
import { createAsk, createRead } from './api-under-test.ts'
import { ChangeBuilder, type EntityGiven } from './change-builder.ts'
import { dasheng, sichuan, yubei } from './fixture.ts'
import { type Report, reportsOf } from './project-fixture.ts'
import { useGraph } from './use-graph.ts'

const hall: EntityGiven = { id: 'place:云岭展馆', type: 'PLACE', name: '云岭展馆' }
const bridge: EntityGiven = { id: 'place:青石大桥', type: 'PLACE', name: '青石大桥' }
const school: EntityGiven = { id: 'org:白鹭小学', type: 'ORGANIZATION', name: '白鹭小学' }
const grand: EntityGiven = { id: 'programme:大工程', type: 'PROGRAMME', name: '水网大工程' }
const pond: EntityGiven = { id: 'place:小水池', type: 'PLACE', name: '小水池' }

const built = '水网大工程中，小水池建成。'
const begun = '水网大工程开工。'

/** An event within a programme: of its part where it names one, else of the programme. */
const parts = new ChangeBuilder('parts', { date: '2021-06-01' })
  .article('水网', [built, begun])
  .event(
    {
      id: 'event:pond',
      type: 'COMPLETION',
      title: '水池建成',
      stage: 'COMPLETED',
      date: '2021-05-20',
    },
    { sentence: built, words: '建成' },
    [
      ['OBJECT', pond],
      ['PROGRAMME', grand],
    ],
  )
  .event(
    {
      id: 'event:grand',
      type: 'CONSTRUCTION_START',
      title: '开工',
      stage: 'STARTED',
      date: '2021-05-21',
    },
    { sentence: begun, words: '开工' },
    [['PROGRAMME', grand]],
  )
  .build()

const documents = [
  ...reportsOf(
    hall,
    [
      ['2021-01-05', 'SIGNED', 'COMPLETED', '2021-01-04'],
      ['2021-07-09', 'COMPLETED', 'PLANNED', undefined, 'PERIOD', '2021-12-31'],
      ['2021-08-01', 'COMPLETED', 'PLANNED', '2021-12-31'],
    ],
    dasheng,
  ),
  ...reportsOf(
    bridge,
    [
      ['2021-03-01', 'IN_USE', 'PLANNED', '2021-06-01', 'MONTH'],
      ['2021-09-01', 'IN_USE', 'COMPLETED', '2021-08-31'],
    ],
    yubei,
  ),
  ...reportsOf(school, [['2021-05-01', 'STARTED', 'PLANNED', '2021-10-01', 'MONTH']], sichuan),
  new ChangeBuilder('where', { date: '2021-01-01' })
    .article('地方', ['大盛镇属渝北区。'])
    .relation('PART_OF', dasheng, yubei, { sentence: '大盛镇属渝北区。', words: '大盛镇属渝北区' })
    .build(),
  parts,
]

describe.each(storeKinds)('projects over %s', (kind) => {
  const { read, store } = useGraph(kind, documents)

  test('a timeline gives steps dated and cited, and the rung', async () => {
    const { entity } = await read(`{ entity(id: "${hall.id}") { timeline(asOf: "2021-12-31") {
      asOf stage isOverdue steps { totalCount nodes { stage promise date endDate datePrecision dueDate daysOverdue firstSaid lastSaid
        reports { id stage dueDate dateSaid evidence { quote sentence { text } article { date } } } } } } } }`)
    expect(entity.timeline).toMatchObject({ asOf: '2021-12-31', stage: 'SIGNED', isOverdue: false })
    const [signed, promised] = entity.timeline.steps.nodes
    expect(entity.timeline.steps.totalCount).toBe(2)
    expect(signed).toEqual({
      stage: 'SIGNED',
      promise: null,
      date: '2021-01-04',
      endDate: null,
      datePrecision: 'DAY',
      dueDate: null,
      daysOverdue: null,
      firstSaid: '2021-01-05',
      lastSaid: '2021-01-05',
      reports: [
        {
          id: 'event:place:云岭展馆:00',
          stage: 'SIGNED',
          dueDate: null,
          dateSaid: '2021-01-05',
          evidence: [
            {
              quote: '进展',
              sentence: { text: '第0篇说到云岭展馆的进展。' },
              article: { date: '2021-01-05' },
            },
          ],
        },
      ],
    })
    expect(promised).toMatchObject({
      stage: 'COMPLETED',
      promise: 'OPEN',
      dueDate: '2021-12-31',
      firstSaid: '2021-07-09',
      lastSaid: '2021-08-01',
      reports: [{ dueDate: '2021-12-31' }, { dueDate: '2021-12-31' }],
    })
  })

  test('steps come page by page in both directions', async () => {
    const page = (which: string) =>
      read(`{ entity(id: "${hall.id}") { timeline(asOf: "2022-02-01") { steps(${which}) {
        nodes { stage } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } } } }`)
    const { steps } = (await page('first: 1')).entity.timeline
    expect(steps.nodes).toEqual([{ stage: 'SIGNED' }])
    expect(steps.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const next = (await page(`first: 1, after: "${steps.pageInfo.endCursor}"`)).entity.timeline
      .steps
    expect(next.nodes).toEqual([{ stage: 'COMPLETED' }])
    expect(next.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const last = (await page('last: 1')).entity.timeline.steps
    expect(last.nodes).toEqual([{ stage: 'COMPLETED' }])
    const back = await page(`last: 1, before: "${last.pageInfo.startCursor}"`)
    expect(back.entity.timeline.steps.nodes).toEqual([{ stage: 'SIGNED' }])
  })

  test('a step of a part is the part’s, one that names none is the programme’s', async () => {
    const { whole, part } = await read(`{
      whole: entity(id: "${grand.id}") { timeline { stage steps { nodes { stage } } } }
      part: entity(id: "${pond.id}") { timeline { stage steps { nodes { stage } } } } }`)
    expect(whole.timeline).toEqual({ stage: 'STARTED', steps: { nodes: [{ stage: 'STARTED' }] } })
    expect(part.timeline.stage).toBe('COMPLETED')
  })

  test('what nothing is built of has an empty timeline', async () => {
    const { entity } = await read(
      `{ entity(id: "${yubei.id}") { timeline { stage isOverdue steps { totalCount } } } }`,
    )
    expect(entity.timeline).toEqual({ stage: null, isOverdue: false, steps: { totalCount: 0 } })
  })

  for (const [what, wanted, want] of [
    ['nothing before a day has passed', 'asOf: "2021-06-30"', []],
    ['the day after', 'asOf: "2021-07-01"', ['青石大桥 IN_USE 1']],
    ['no more when it is reported', 'asOf: "2021-09-01"', []],
    ['the last due first', 'asOf: "2022-01-10"', ['云岭展馆 COMPLETED 10', '白鹭小学 STARTED 71']],
    ['of a region and below', 'asOf: "2022-01-10", region: "500112"', ['云岭展馆 COMPLETED 10']],
    ['of another region', 'asOf: "2022-01-10", region: "510000"', ['白鹭小学 STARTED 71']],
    ['of some rungs', 'asOf: "2022-01-10", stages: [STARTED]', ['白鹭小学 STARTED 71']],
  ] as const) {
    test(`the overdue list has ${what}`, async () => {
      const { overdue } = await read(
        `{ overdue(${wanted}) { totalCount nodes { project { name } step { stage promise daysOverdue } } } }`,
      )
      const lines = overdue.nodes.map(
        ({ project, step }: OverdueNode) => `${project.name} ${step.stage} ${step.daysOverdue}`,
      )
      expect(lines).toEqual(want)
      expect(overdue.totalCount).toBe(want.length)
    })
  }

  test('the list comes page by page, each with who promised it', async () => {
    const query = `query ($after: String) { overdue(asOf: "2022-01-10", first: 1, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { project { id timeline(asOf: "2022-01-10") { isOverdue } } step { dueDate reports { id evidence { quote } } } } } }`
    const { overdue } = await read(query)
    expect(overdue.nodes).toEqual([
      {
        project: { id: hall.id, timeline: { isOverdue: true } },
        step: {
          dueDate: '2021-12-31',
          reports: ['01', '02'].map((at) => ({
            id: `event:${hall.id}:${at}`,
            evidence: [{ quote: '进展' }],
          })),
        },
      },
    ])
    const next = await read(query, { after: overdue.pageInfo.endCursor })
    expect(next.overdue.nodes).toMatchObject([{ project: { id: school.id } }])
    expect(next.overdue.pageInfo.hasNextPage).toBe(false)
  })

  test('without a day it is looked at from today', async () => {
    const query = `{ overdue { totalCount } entity(id: "${hall.id}") { timeline { asOf } } }`
    const early = await createRead(store(), { today: () => '2021-07-01' })(query)
    expect(early).toEqual({
      overdue: { totalCount: 1 },
      entity: { timeline: { asOf: '2021-07-01' } },
    })
    const { entity } = await read(query)
    expect(Math.abs(Date.parse(entity.timeline.asOf) - Date.now())).toBeLessThan(2 * 86_400_000)
  })

  for (const [what, filter, want] of [
    ['a rung', 'stages: [IN_USE], statuses: [COMPLETED]', 1],
    ['several rungs', 'stages: [SIGNED, STARTED]', 3],
    ['a rung nobody tells', 'stages: [STOPPED]', 0],
  ] as const) {
    test(`events can be filtered by ${what}`, async () => {
      const { events } = await read(
        `{ events(filter: { ${filter} }) { totalCount nodes { stage } } }`,
      )
      expect(events.totalCount).toBe(want)
      expect(events.nodes).toHaveLength(want)
    })
  }

  test('a day that is none is refused', async () => {
    const ask = createAsk(createYogaServer(store()))
    const { errors } = await ask('{ overdue(asOf: "2021-02-30") { totalCount } }')
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })
})

type OverdueNode = {
  readonly project: { readonly id: string; readonly name: string }
  readonly step: { readonly stage: string; readonly dueDate: string; readonly daysOverdue: number }
}

/** Numbers from 0 to `below`, always the same (a linear congruence). */
function createDice(): (below: number) => number {
  let state = 7
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

/** Projects whose papers say anything at all, in a year and a half. */
function rollProjects(count: number) {
  const roll = createDice()
  const day = () => `202${1 + roll(2)}-${String(1 + roll(9)).padStart(2, '0')}-15`
  const statuses: readonly EventStatus[] = ['PLANNED', 'PLANNED', 'ONGOING', 'COMPLETED']
  return Array.from({ length: count }, (_, index) => {
    const project: EntityGiven = { id: `place:第${index}项`, type: 'PLACE', name: `第${index}项` }
    const reports = Array.from({ length: 1 + roll(5) }, (): Report => {
      const stage: ProjectStage = projectStages[roll(projectStages.length)] ?? 'STARTED'
      const said = roll(8) === 0 ? undefined : day()
      const date = roll(5) === 0 ? undefined : day()
      return [said, stage, statuses[roll(4)] ?? 'PLANNED', date, roll(3) === 0 ? 'MONTH' : 'DAY']
    })
    return { project, documents: reportsOf(project, reports) }
  })
}

describe.each(storeKinds)('the overdue list over %s', (kind) => {
  const projects = rollProjects(kind === 'embedded' ? 60 : 25)
  const { read } = useGraph(
    kind,
    projects.flatMap(({ documents: all }) => all),
  )

  test('has what the timelines of all projects have, on any day', async () => {
    let seen = 0
    for (const asOf of ['2021-05-20', '2021-12-31', '2022-06-16', '2023-01-01']) {
      const { overdue } = await read(
        `{ overdue(asOf: "${asOf}", first: 100) { totalCount nodes { project { id } step { stage dueDate daysOverdue } } } }`,
      )
      const listed = overdue.nodes.map(
        ({ project, step }: OverdueNode) =>
          `${project.id} ${step.stage} ${step.dueDate} ${step.daysOverdue}`,
      )
      const ids = projects.map(({ project }) => project.id)
      const { nodes } = await read(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Place { timeline(asOf: "${asOf}") { steps(first: 100) { nodes { stage dueDate daysOverdue promise } } } } } }`,
        { ids },
      )
      const inTimelines = nodes.flatMap(({ id, timeline }: PlaceNode) =>
        timeline.steps.nodes
          .filter(({ promise }) => promise === 'OVERDUE')
          .map(({ stage, dueDate, daysOverdue }) => `${id} ${stage} ${dueDate} ${daysOverdue}`),
      )
      expect(listed.toSorted()).toEqual(inTimelines.toSorted())
      expect(overdue.totalCount).toBe(listed.length)
      seen += listed.length
    }
    expect(seen).toBeGreaterThan(10)
  })
})

type PlaceNode = {
  readonly id: string
  readonly timeline: {
    readonly steps: {
      readonly nodes: readonly (OverdueNode['step'] & { readonly promise: string | null })[]
    }
  }
}
