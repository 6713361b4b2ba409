// Which reports of different articles are held to tell one event: own sentences, each with its opposite.
import { describe, expect, test } from 'vitest'
import { foldReports } from '../../src/identity/fold-reports.ts'
import { resolveReports } from '../../src/identity/resolve-reports.ts'
import { standingOf } from '../../src/identity/standing.ts'
import type { ReportProfile } from '../../src/model/identity.ts'

const opening: ReportProfile = {
  id: 'event-a',
  articleId: 'a',
  type: 'OPENING',
  title: '青石灯会开幕',
  trigger: '开幕',
  date: '2024-03-05',
  datePrecision: 'DAY',
  status: 'COMPLETED',
  amounts: '[]',
  dateSaid: '2024-03-06',
  sentence: '3月5日，第三届青石灯会在云岭市古镇广场开幕，二百盏花灯同时点亮。',
  parts: [
    { role: 'OBJECT', entity: 'entity:灯会' },
    { role: 'AT', entity: 'entity:古镇' },
  ],
}
const other = (change: Partial<ReportProfile>): ReportProfile => ({
  ...opening,
  id: 'event-b',
  articleId: 'b',
  ...change,
})

const areOne = (a: ReportProfile, b: ReportProfile): boolean =>
  resolveReports([a, b], standingOf([])).groups.length === 1

describe('one event', () => {
  test.each<[string, Partial<ReportProfile>]>([
    ['in the same words', {}],
    ['in other words', { sentence: '第三届青石灯会昨日开幕，云岭市古镇广场点亮花灯二百盏。' }],
    [
      'told before as planned',
      {
        status: 'PLANNED',
        dateSaid: '2024-03-01',
        sentence: '第三届青石灯会将于3月5日在古镇广场开幕。',
      },
    ],
  ])('%s', (_, change) => {
    expect(areOne(opening, other(change))).toBe(true)
    expect(areOne(other(change), opening)).toBe(true)
  })

  test('bears the id of its first report', () => {
    const [group] = resolveReports(
      [opening, other({ dateSaid: '2024-03-05' })],
      standingOf([]),
    ).groups
    expect(group?.id).toBe('event-b')
  })
})

describe('two events', () => {
  test.each<[string, Partial<ReportProfile>]>([
    ['on days far apart', { date: '2024-03-12', dateSaid: '2024-03-13' }],
    ['of two years', { date: '2023-03-05', dateSaid: '2023-03-06' }],
    [
      'of other things',
      { sentence: '白鹭镇油菜花节今天开幕。', parts: [{ role: 'OBJECT', entity: 'entity:花节' }] },
    ],
    ['in one article', { articleId: 'a' }],
  ])('%s', (_, change) => {
    expect(areOne(opening, other(change))).toBe(false)
  })
})

describe('in the same words on the same day', () => {
  const local = {
    ...opening,
    region: '500112',
    parts: [
      { role: 'AGENT', entity: 'organ:division:500112:government' },
      { role: 'AT', entity: 'division:500112' },
    ],
  }
  test.each<[string, Partial<ReportProfile>]>([
    [
      'that others do in the same words',
      { parts: [{ role: 'AGENT', entity: 'organ:division:330100:government' }] },
    ],
    ['at other divisions', { parts: [{ role: 'AT', entity: 'division:330100' }] }],
    ['in a paper of another province that has nothing in common', { parts: [], region: '330100' }],
  ])('two events %s', (_, change) => {
    expect(areOne(local, other(change))).toBe(false)
  })

  test.each<[string, Partial<ReportProfile>]>([
    ['at a town of the same district', { parts: [{ role: 'AT', entity: 'division:500112143' }] }],
    ['by the same doer', { parts: local.parts.slice(0, 1), region: '330100' }],
    ['in a paper of the same city that names nobody', { parts: [], region: '500000' }],
  ])('one event %s', (_, change) => {
    expect(areOne(local, other(change))).toBe(true)
  })
})

test('a later report moves the event on, the most exact day dates it', () => {
  const planned = {
    id: 'a',
    title: '灯会',
    status: 'PLANNED',
    date: '2024-03',
    datePrecision: 'MONTH',
    dateSaid: '2024-02-01',
  }
  const done = {
    id: 'b',
    status: 'COMPLETED',
    date: '2024-03-05',
    datePrecision: 'DAY',
    dateSaid: '2024-03-06',
  }
  const vague = {
    id: 'c',
    status: 'COMPLETED',
    date: '2024',
    datePrecision: 'YEAR',
    dateSaid: '2024-12-30',
  }
  const expected = {
    id: 'a',
    title: '灯会',
    status: 'COMPLETED',
    date: '2024-03-05',
    datePrecision: 'DAY',
    reports: 3,
  }
  expect(foldReports([planned, done, vague])).toMatchObject(expected)
  expect(foldReports([planned, vague, done])).toMatchObject(expected)
})
