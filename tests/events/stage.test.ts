import { expect, test } from 'vitest'
import { findEvents } from '../../src/events/find-events.ts'
import { readMarked } from './marked-reading.ts'

/** Published on 2024-05-20: `type stage status`, one an event. */
const cases: readonly (readonly [marked: string, want: string])[] = [
  ['5月8日，[松江峡二桥:PLACE]开工。', 'CONSTRUCTION_START STARTED COMPLETED'],
  ['[松江峡二桥:PLACE]预计明年竣工。', 'COMPLETION COMPLETED PLANNED'],
  ['5月8日，[松江峡二桥:PLACE]通车。', 'OPENING IN_USE COMPLETED'],
  [
    '5月8日，[星禾公司:ORGANIZATION]与[云溪区:PLACE]签署芯片基地项目投资协议。',
    'SIGNING SIGNED COMPLETED',
  ],
  ['[松江峡二桥:PLACE]正在加紧施工中。', 'OTHER UNDER_CONSTRUCTION ONGOING'],
  ['5月8日，[松江峡二桥:PLACE]停工。', 'OTHER STOPPED COMPLETED'],
  ['5月8日，[松江峡二桥:PLACE]复工。', 'OTHER UNDER_CONSTRUCTION COMPLETED'],
  [
    '5月8日，[云溪大学:ORGANIZATION]与[星禾公司:ORGANIZATION]签署人才培养协议。',
    'SIGNING - COMPLETED',
  ],
  ['5月8日，[云溪区:PLACE]召开安全生产工作会议。', 'MEETING - COMPLETED'],
]

for (const [marked, want] of cases) {
  test(`${marked} → ${want}`, () => {
    const lines = findEvents(readMarked(marked)).map(
      ({ type, stage, status }) => `${type} ${stage ?? '-'} ${status}`,
    )
    expect(lines).toEqual([want])
  })
}

test('the words a date was read from slice out of the text', () => {
  const reading = readMarked('[松江峡二桥:PLACE]将于2025年6月通车。')
  const [event] = findEvents(reading)
  expect(event?.time?.text).toBe('2025年6月')
  expect(reading.article.text.slice(event?.time?.start, event?.time?.end)).toBe('2025年6月')
})
