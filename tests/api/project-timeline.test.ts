import { describe, expect, test } from 'vitest'
import type { ReportRecord } from '../../src/api/project-steps.ts'
import { ladderOf } from '../../src/api/project-timeline.ts'
import { dueDateOf } from '../../src/model/project-ladder.ts'
import type { Report } from './project-fixture.ts'

function toReport(
  [dateSaid, stage, status, date, datePrecision = 'DAY', endDate]: Report,
  index: number,
): ReportRecord {
  const planned = {
    stage,
    status,
    datePrecision:
      date === undefined && endDate === undefined ? ('UNKNOWN' as const) : datePrecision,
    ...(date === undefined ? {} : { date }),
    ...(endDate === undefined ? {} : { endDate }),
  }
  const dueDate = dueDateOf(planned)
  return {
    ...planned,
    ...(dueDate === undefined ? {} : { dueDate }),
    ...(dateSaid === undefined ? {} : { dateSaid }),
    nodeType: 'Event',
    id: `event:${index}`,
    type: 'OTHER',
    title: '',
    trigger: '',
    amounts: [],
    score: 1,
  }
}

/** `2023-09 STARTED x2`, `2021-12-31 COMPLETED OVERDUE 32d`; the rung it stands on first. */
function show(reports: readonly Report[], asOf: string): readonly string[] {
  const { stage, steps } = ladderOf(reports.map(toReport), asOf)
  const lines = steps.map(({ stage: rung, promise, date, dueDate, daysOverdue, reports: told }) =>
    [
      dueDate ?? date ?? '?',
      rung,
      ...(promise === undefined ? [] : [promise]),
      ...(daysOverdue === undefined ? [] : [`${daysOverdue}d`]),
      ...(told.length > 1 ? [`x${told.length}`] : []),
    ].join(' '),
  )
  return [stage ?? 'nothing', ...lines]
}

const promise: Report = ['2021-07-09', 'COMPLETED', 'PLANNED', undefined, 'PERIOD', '2021-12-31']

describe('the ladder of a project on a day', () => {
  const cases: readonly (readonly [string, readonly Report[], string, readonly string[]])[] = [
    ['of nothing reported', [], '2022-01-01', ['nothing']],
    [
      'climbs rung by rung',
      [
        ['2020-01-05', 'SIGNED', 'COMPLETED', '2020-01-04'],
        ['2020-06-01', 'STARTED', 'COMPLETED', '2020-05-30'],
        ['2021-03-01', 'UNDER_CONSTRUCTION', 'ONGOING'],
        ['2021-12-02', 'COMPLETED', 'COMPLETED', '2021-12-01'],
        ['2022-01-09', 'IN_USE', 'COMPLETED', '2022-01-08'],
      ],
      '2022-06-01',
      [
        'IN_USE',
        '2020-01-04 SIGNED',
        '2020-05-30 STARTED',
        '? UNDER_CONSTRUCTION',
        '2021-12-01 COMPLETED',
        '2022-01-08 IN_USE',
      ],
    ],
    [
      'knows only what was said by that day',
      [
        ['2020-06-01', 'STARTED', 'COMPLETED', '2020-05-30'],
        ['2021-12-02', 'COMPLETED', 'COMPLETED', '2021-12-01'],
      ],
      '2021-01-01',
      ['STARTED', '2020-05-30 STARTED'],
    ],
    [
      'takes reports of one time for one step, with the best date',
      [
        ['2020-06-01', 'STARTED', 'COMPLETED', '2020-05-30'],
        ['2021-06-01', 'STARTED', 'COMPLETED', '2020-05-01', 'MONTH'],
        ['2021-07-01', 'STARTED', 'COMPLETED'],
      ],
      '2022-01-01',
      ['STARTED', '2020-05-30 STARTED x3'],
    ],
    [
      'tells two beginnings apart',
      [
        ['2020-06-01', 'STARTED', 'COMPLETED', '2020-05-30'],
        ['2023-06-01', 'STARTED', 'COMPLETED', '2023-05-30'],
      ],
      '2024-01-01',
      ['STARTED', '2020-05-30 STARTED', '2023-05-30 STARTED'],
    ],
    [
      'is not taken back by what is said without a date',
      [
        ['2022-01-09', 'IN_USE', 'COMPLETED', '2022-01-08'],
        ['2023-01-09', 'COMPLETED', 'COMPLETED'],
      ],
      '2024-01-01',
      ['IN_USE', '2022-01-08 IN_USE', '? COMPLETED'],
    ],
    [
      'begins anew with work of a later day',
      [
        ['2022-01-09', 'IN_USE', 'COMPLETED', '2022-01-08'],
        ['2024-01-09', 'UNDER_CONSTRUCTION', 'ONGOING', '2024-01-02'],
      ],
      '2024-06-01',
      ['UNDER_CONSTRUCTION', '2022-01-08 IN_USE', '2024-01-02 UNDER_CONSTRUCTION'],
    ],
    [
      'stands still after a stop, and goes on after it',
      [
        ['2020-06-01', 'STARTED', 'COMPLETED', '2020-05-30'],
        ['2021-06-01', 'STOPPED', 'COMPLETED', '2021-05-30'],
      ],
      '2022-01-01',
      ['STOPPED', '2020-05-30 STARTED', '2021-05-30 STOPPED'],
    ],
    [
      'takes a plan for the first rung, not for a promise',
      [['2020-06-01', 'PLANNED', 'PLANNED', '2021-01-01', 'YEAR']],
      '2024-01-01',
      ['PLANNED', '2021-01-01 PLANNED'],
    ],
    [
      'has a promise open up to its day',
      [promise],
      '2021-12-31',
      ['PLANNED', '2021-12-31 COMPLETED OPEN'],
    ],
    [
      'has it overdue the day after',
      [promise],
      '2022-01-01',
      ['PLANNED', '2021-12-31 COMPLETED OVERDUE 1d'],
    ],
    ['does not know it before it was said', [promise], '2021-07-08', ['nothing']],
    [
      'counts a month to its last day',
      [['2023-11-01', 'IN_USE', 'PLANNED', '2024-02-01', 'MONTH']],
      '2024-03-01',
      ['PLANNED', '2024-02-29 IN_USE OVERDUE 1d'],
    ],
    [
      'has a promise kept by a higher rung, even late',
      [promise, ['2022-03-01', 'IN_USE', 'COMPLETED', '2022-02-20']],
      '2022-06-01',
      ['IN_USE', '2021-12-31 COMPLETED KEPT', '2022-02-20 IN_USE'],
    ],
    [
      'has it overdue until that was said',
      [promise, ['2022-03-01', 'IN_USE', 'COMPLETED', '2022-02-20']],
      '2022-02-25',
      ['PLANNED', '2021-12-31 COMPLETED OVERDUE 56d'],
    ],
    [
      'does not have it kept by a lower rung',
      [promise, ['2022-03-01', 'UNDER_CONSTRUCTION', 'ONGOING', '2022-02-20']],
      '2022-06-01',
      ['UNDER_CONSTRUCTION', '2021-12-31 COMPLETED OVERDUE 152d', '2022-02-20 UNDER_CONSTRUCTION'],
    ],
    [
      'does not have it kept by what was said before it: that was another part',
      [['2021-05-01', 'COMPLETED', 'COMPLETED', '2021-04-30'], promise],
      '2022-01-01',
      ['COMPLETED', '2021-04-30 COMPLETED', '2021-12-31 COMPLETED OVERDUE 1d'],
    ],
    [
      'has it revised by a later one, which falls due in its turn',
      [promise, ['2021-11-01', 'COMPLETED', 'PLANNED', '2022-06-01', 'MONTH']],
      '2022-07-01',
      ['PLANNED', '2021-12-31 COMPLETED REVISED', '2022-06-30 COMPLETED OVERDUE 1d'],
    ],
    [
      'keeps a promise that is said again as one',
      [promise, ['2021-11-01', 'COMPLETED', 'PLANNED', '2021-12-31']],
      '2022-01-01',
      ['PLANNED', '2021-12-31 COMPLETED OVERDUE 1d x2'],
    ],
    [
      'has it stopped by a stop',
      [promise, ['2021-11-01', 'STOPPED', 'COMPLETED', '2021-10-30']],
      '2022-01-01',
      ['STOPPED', '2021-10-30 STOPPED', '2021-12-31 COMPLETED STOPPED'],
    ],
    [
      'has a promise without a day open for ever',
      [['2021-07-09', 'COMPLETED', 'PLANNED']],
      '2031-01-01',
      ['PLANNED', '? COMPLETED OPEN'],
    ],
  ]
  for (const [what, reports, asOf, want] of cases) {
    test(what, () => {
      expect(show(reports, asOf)).toEqual(want)
      expect(show(reports.toReversed(), asOf)).toEqual(want)
    })
  }
})

describe('the last day a rung is promised for', () => {
  for (const [what, planned, want] of [
    ['a day', { date: '2024-02-03', datePrecision: 'DAY' }, '2024-02-03'],
    ['a month', { date: '2023-02-01', datePrecision: 'MONTH' }, '2023-02-28'],
    ['a year', { date: '2024-01-01', datePrecision: 'YEAR' }, '2024-12-31'],
    ['the end of a period', { endDate: '2024-06-30', datePrecision: 'PERIOD' }, '2024-06-30'],
    ['none for a beginning alone', { date: '2024-06-30', datePrecision: 'PERIOD' }, undefined],
    ['none without a date', { datePrecision: 'UNKNOWN' }, undefined],
  ] as const) {
    test(what, () => {
      expect(dueDateOf({ stage: 'COMPLETED', status: 'PLANNED', ...planned })).toBe(want)
      expect(dueDateOf({ stage: 'COMPLETED', status: 'ONGOING', ...planned })).toBeUndefined()
      expect(dueDateOf({ stage: 'PLANNED', status: 'PLANNED', ...planned })).toBeUndefined()
      expect(dueDateOf({ status: 'PLANNED', ...planned })).toBeUndefined()
    })
  }
})
