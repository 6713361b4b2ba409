import { describe, expect, test } from 'vitest'
import type { Knowledge, TaggedName } from '../../src/model/knowledge.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { articleOf, mark, readMentions } from './read-marked.ts'

const knowledge = await loadKnowledge({ withoutTagger: true })

type Tagged = readonly [surface: string, type: TaggedName['type'], score: number]

/** Knowledge whose tagger finds the given names wherever they stand, and nothing else. */
const knowing = (names: readonly Tagged[]): Knowledge => ({
  ...knowledge,
  tagger: {
    name: 'table',
    tag: (text) =>
      names
        .flatMap(([surface, type, score]) =>
          [...text.matchAll(new RegExp(surface, 'gu'))].map(({ index }) => ({
            start: index,
            end: index + surface.length,
            type,
            score,
          })),
        )
        .sort((a, b) => a.start - b.start),
  },
})

const cases: readonly [title: string, marked: string, tagged: readonly Tagged[]][] = [
  [
    'more of a person than the grammar reads',
    '[圭亚那/L]外长[托多罗夫三世/P]昨天表示欢迎。',
    [['托多罗夫三世', 'PERSON', 0.8]],
  ],
  [
    'a person that bears the name of a place',
    '[圭亚那/L]总统[阿里/P]昨天抵达。',
    [['阿里', 'PERSON', 0.98]],
  ],
  [
    'a place stays one where the tagger is less sure',
    '记者在[阿里/L]采访。',
    [['阿里', 'PERSON', 0.7]],
  ],
  [
    'countries by one character, once the article names them',
    '[圭亚那/L]总统来访，[中/L][圭/L]关系再上台阶。',
    [
      ['中', 'PLACE', 0.9],
      ['圭', 'PLACE', 0.8],
    ],
  ],
  [
    'a character that stands for no country named',
    '代表团来访，[中/L]圭关系再上台阶。',
    [
      ['中', 'PLACE', 0.9],
      ['圭', 'PLACE', 0.8],
    ],
  ],
  [
    'words that begin with a country are none',
    '中方和俄媒都没有回应中外记者。',
    [
      ['中', 'PLACE', 0.9],
      ['俄', 'PLACE', 0.9],
    ],
  ],
]

describe('a tagger against the grammar', () => {
  for (const [title, marked, tagged] of cases)
    test(title, () => {
      const article = articleOf(marked.replace(/\[([^/\]]+)\/\w\]/gu, '$1'))
      expect(mark(article, readMentions(article, knowing(tagged)))).toBe(marked)
    })
})
