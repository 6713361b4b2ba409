import { expect, test } from 'vitest'
import { extractionJson } from '../../src/cli/extraction-json.ts'
import type { Document } from '../../src/model/document.ts'
import { layOutArticles } from '../../src/pipeline.ts'

test('each article says where its date, publisher and region were found and how sure that is', () => {
  const document: Document = {
    key: 'a.txt',
    contentHash: '',
    source: 'a.txt',
    kind: 'article',
    text: '綦江区通惠河大桥合龙。',
    date: { value: '2025-06-18', origin: 'masthead', confidence: 0.98 },
    publisher: { value: '綦江报', origin: 'masthead', confidence: 0.95 },
    region: { value: '500110', origin: 'masthead', confidence: 0.95 },
  }
  const nothing = {
    ...{ sentences: [], entities: [], links: [], events: [], observations: [], relations: [] },
    hierarchy: { entities: [], relations: [] },
  }
  const articles = layOutArticles(document).articles.map((article) => ({ article, ...nothing }))
  expect(extractionJson([{ document, articles, notices: [] }])).toMatchObject({
    articles: [
      {
        ...{ date: '2025-06-18', dateOrigin: 'masthead', dateConfidence: 0.98 },
        ...{ publisher: '綦江报', publisherOrigin: 'masthead', publisherConfidence: 0.95 },
        ...{ region: '500110', regionOrigin: 'masthead', regionConfidence: 0.95 },
      },
    ],
  })
})
