// A figure in, whose it is when somebody speaks for his own house out: 某镇党委书记某某表示，今年…; 某公司董事长某某介绍，….
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Figure } from './figure.ts'

/** Behind the organ: the post, the person, and a verb of saying. */
const speaks =
  /^[\p{Script=Han}、]{0,14}?(?:书记|支书|[镇乡村区县市州旗]长|主任|董事长|总经理|经理|校长|院长|馆长|站长|场长|厂长|负责人|理事长|会长|总裁|创始人)[\p{Script=Han}·]{0,12}(?:介绍|表示|说|告诉[^，：]{0,6}|透露|坦言|称|测算|统计|估计|预计|回应|致辞说|算了?一?笔?账)(?:说)?[，：]/u
/** Who heads a place speaks for it: 某镇镇长某某介绍. */
const headsPlace =
  /^(?:党委|党工委|党支部|党总支)?副?(?:书记|镇长|乡长|村长|区长|县长|市长|州长|旗长|主任|支书)/
/** Organs that speak for the place their name begins with; departments speak for others. */
const ofPlace = /(?:党委|党支部|党总支|村委会|居委会|街道办(?:事处)?|镇政府|乡政府|政府|村支部)$/
const department = /(?:[部局厅署办]|委员会|委|支队|大队|中心)$/

/** @param inSentence names of the sentence before the figure that may be subjects */
export function spokenFor(
  { quantity }: Figure,
  inSentence: readonly Link[],
  { article, links }: Reading,
): Link | undefined {
  const speaker = inSentence.findLast(({ mention }) => {
    const behind = article.text.slice(mention.end, Math.min(mention.end + 40, quantity.start))
    return (
      speaks.test(behind) &&
      (mention.type === 'ORGANIZATION' || (mention.type === 'PLACE' && headsPlace.test(behind)))
    )
  })
  if (speaker === undefined) return undefined
  const { mention } = speaker
  if (mention.type === 'PLACE') return speaker
  if (!ofPlace.test(mention.surface)) return department.test(mention.surface) ? undefined : speaker
  return links.find(
    (link) =>
      link.mention.nested &&
      link.mention.field === 'text' &&
      link.mention.type === 'PLACE' &&
      link.mention.start === mention.start,
  )
}
