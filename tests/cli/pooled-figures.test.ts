import { expect, test } from 'vitest'
import { pooledFigures } from '../../src/cli/pooled-figures.ts'

const report = (date: string, amounts: string): string =>
  [
    'events               P  50.0  R  50.0  F1  50.0   (1 right, 2 predicted, 2 gold)',
    `  date                90.0 %  (${date})`,
    '  status              50.0 %  (1/2)',
    `  amounts            P 100.0  R  66.7  F1  80.0   (${amounts})`,
    '  subject             50.0 %  (1/2)',
    '  indicator           50.0 %  (1/2)',
    '  as of / period      50.0 %  (1/2)',
    '  change               –   %  (0/0)',
  ].join('\n')

const lineOf = (name: string, reports: readonly string[]): string =>
  pooledFigures(reports).find((line) => line.includes(name)) ?? ''

test('shares of several reports are put together with the Wilson interval', () => {
  const reports = [
    report('9/10', '4 right, 4 predicted, 6 gold'),
    report('81/90', '4 right, 4 predicted, 4 gold'),
  ]
  // 90 of 100: 82.6 to 94.5 by any table of Wilson's interval.
  expect(lineOf('event dates', reports)).toContain('90.0 % (90/100, 95 %: 82.6–94.5)')
  expect(lineOf('event amounts', reports)).toContain('F1 88.9')
  expect(lineOf('event amounts', reports)).toContain('R 80.0 % (8/10')
})

test('a figure that nothing was counted for says so', () => {
  const reports = [report('0/0', '0 right, 0 predicted, 0 gold')]
  expect(lineOf('observation change', reports)).toContain('– (0/0)')
  expect(lineOf('event dates', reports)).toContain('– (0/0)')
})
