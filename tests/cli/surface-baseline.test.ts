import { expect, test } from 'vitest'
import { surfaceBaseline } from '../../src/cli/surface-baseline.ts'

test('each string is its own entity, by type; what is nested or stands for another is left out', () => {
  const text = '渝北区委在渝北发文，渝北区委说全区都要做。'
  const mention = (surface: string, type: string, more: object = {}) => {
    const start = text.indexOf(surface)
    return { start, end: start + surface.length, text: surface, type, entity: 'one', ...more }
  }
  const [article] = surfaceBaseline([
    {
      title: '标题',
      text,
      mentions: [
        mention('渝北区委', 'ORGANIZATION'),
        mention('渝北区', 'PLACE', { nested: true }),
        mention('渝北', 'PLACE'),
        mention('渝北区委', 'ORGANIZATION'),
        mention('全区', 'PLACE', { anaphor: true }),
      ],
    },
  ]).articles
  expect(article).toMatchObject({
    title: '标题',
    entities: [
      { type: 'ORGANIZATION', name: '渝北区委' },
      { type: 'PLACE', name: '渝北' },
    ],
    mentions: [
      { entity: 'ORGANIZATION 渝北区委' },
      { entity: 'PLACE 渝北' },
      { entity: 'ORGANIZATION 渝北区委' },
    ],
  })
})
