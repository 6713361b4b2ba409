import { describe, expect, test } from 'vitest'
import type { Knowledge, TaggedName } from '../../src/model/knowledge.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { articleOf, mark, readMentions } from './read-marked.ts'

const { segment, segmenterName, gazetteer } = await loadKnowledge()

/** Knowledge whose tagger finds the given names wherever they stand, and nothing else. */
const knowing = (
  ...names: readonly (readonly [string, TaggedName['type'], number])[]
): Knowledge => ({
  segment,
  segmenterName,
  gazetteer,
  tagger: {
    name: 'table',
    tag: (text) =>
      names.flatMap(([name, type, score]) => {
        const start = text.indexOf(name)
        return start < 0 ? [] : [{ start, end: start + name.length, type, score }]
      }),
  },
})

const markWith = (text: string, knowledge: Knowledge) => {
  const article = articleOf(text)
  return mark(article, readMentions(article, knowledge))
}

describe('a trained tagger', () => {
  const text = '昨天樊禹来到石笋渡买麻花。'

  test('is not needed', () => {
    expect(markWith(text, { segment, segmenterName, gazetteer })).toBe(text)
  })

  test('adds names that no rule knows', () => {
    const knowledge = knowing(['樊禹', 'PERSON', 0.98], ['石笋渡', 'PLACE', 0.97])
    expect(markWith(text, knowledge)).toBe('昨天[樊禹/P]来到[石笋渡/L]买麻花。')
  })

  test('is not believed when it is unsure', () => {
    expect(markWith(text, knowing(['樊禹', 'PERSON', 0.45]))).toBe(text)
  })

  test('does not cut a full name short', () => {
    const knowledge = knowing(['渝欣农业', 'ORGANIZATION', 1])
    const firm = '[重庆渝欣农业科技有限公司/O]扩产。'
    expect(markWith('重庆渝欣农业科技有限公司扩产。', knowledge)).toBe(firm)
  })

  test('makes no name of a kind of thing, a single character or a post', () => {
    const generic = '各地的纪念馆和美术协会都在，县里的局长到场。'
    const knowledge = knowing(
      ['纪念馆', 'PLACE', 1],
      ['美术协会', 'ORGANIZATION', 1],
      ['县', 'PLACE', 1],
      ['局长', 'PERSON', 1],
    )
    expect(markWith(generic, knowledge).replace('[县里/L~]', '县里')).toBe(generic)
  })
})
