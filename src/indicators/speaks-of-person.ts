// A figure and the name its clause speaks of in, whether a person stands behind that name as the owner of the number out.
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Figure } from './figure.ts'

/** 村民王大爷今年种了8亩西瓜, 张某先后骗取…: what a person has is no series of a place. */
export function speaksOfPerson(
  { sentence, quantity }: Figure,
  topical: Link | undefined,
  { article, links }: Reading,
): boolean {
  const from = Math.max(sentence.start, topical?.mention.end ?? 0)
  const words = article.text.slice(from, quantity.start)
  const isNamed = links.some(({ mention }) => {
    if (mention.field !== 'text' || mention.type !== 'PERSON') return false
    if (mention.start < from || mention.end > quantity.start) return false
    const before = article.text.slice(from, mention.start)
    const after = article.text.slice(mention.end, quantity.start)
    return (
      /(?:^的?|[，；：])(?:[^，；：]{0,8}(?:村民|居民|市民|工人|老人|农民?|户主?|学生|选手|师傅))?$/.test(
        before,
      ) && !/^[^，；：]{0,6}(?:说|介绍|表示|称|告诉|透露|坦言|指出|认为|测算|带|率)/.test(after)
    )
  })
  return (
    isNamed ||
    /(?:^|[，；：])(?:被告人?)?[\p{Script=Han}]某某?(?!地|县|市|区|镇|村)/u.test(words) ||
    /^(?:村民|居民|市民|农户|种植户|养殖户|果农)[\p{Script=Han}]{1,2}(?:大爷|大妈|大叔|大姐|大哥|婆婆|奶奶|爷爷|师傅|先生|女士)/u.test(
      words,
    )
  )
}
