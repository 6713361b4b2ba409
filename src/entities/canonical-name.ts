// A surface form that no gazetteer knows in, the fullest name its kind of thing has by convention out.
import type { EntityType } from '../model/ontology.ts'

/** Laws and statutes that news calls by a short name (public usage). */
const shortLaws: Readonly<Record<string, string>> = {
  党章: '中国共产党章程',
  宪法: '中华人民共和国宪法',
  刑法: '中华人民共和国刑法',
  民法典: '中华人民共和国民法典',
  刑诉法: '中华人民共和国刑事诉讼法',
  民诉法: '中华人民共和国民事诉讼法',
  行诉法: '中华人民共和国行政诉讼法',
  消法: '中华人民共和国消费者权益保护法',
  环保法: '中华人民共和国环境保护法',
  未保法: '中华人民共和国未成年人保护法',
}

export function canonicalName(type: EntityType, surface: string): string {
  const name = fullWidth(surface)
  if (type === 'PROGRAMME') return seriesName(name)
  if (type === 'POLICY') return lawName(name)
  if (type === 'PLACE') return name.replace(/高速(?=$|(?!公路)\p{Script=Han}{2,4}段$)/u, '高速公路')
  return name
}

/** Brackets between Chinese characters are of full width, whichever way the paper set them. */
const fullWidth = (surface: string) =>
  /\p{Script=Han}/u.test(surface) ? surface.replaceAll('(', '（').replaceAll(')', '）') : surface

/** A series keeps one name: 第三届长江文化旅游节 → 长江文化旅游节. */
function seriesName(surface: string): string {
  const name = surface
    .replace(/^(?:19|20)\d{2}年?(?=\D)/u, '')
    .replace(/(?:第[一二三四五六七八九十百0-9]+|首)[届次]/u, '')
  return name.length >= 4 ? name : surface
}

function lawName(surface: string): string {
  const known = shortLaws[surface]
  if (known !== undefined) return known
  const report = /^(?:党的)?([一二三四五六七八九十]{2,})大报告$/u.exec(surface)?.[1]
  if (report !== undefined) return `中国共产党第${report}次全国代表大会报告`
  const isStatute =
    /[^办方]法$/u.test(surface) && surface.length >= 4 && !surface.startsWith('中华人民共和国')
  return isStatute ? `中华人民共和国${surface}` : surface
}
