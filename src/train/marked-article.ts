// A marked article in, the article that the stages read out.
import type { Article } from '../model/article.ts'
import type { MarkedArticle } from './own-news.ts'

export const articleOf = ({ id, date, region, title, body }: MarkedArticle): Article => ({
  id,
  source: id,
  index: 0,
  title: title.text,
  text: body.text.trimEnd(),
  sourceOffsets: [],
  titleSourceOffsets: [],
  blocks: [],
  layoutConfidence: 1,
  date: { value: date, origin: 'option' },
  region: { value: region, origin: 'option' },
})
