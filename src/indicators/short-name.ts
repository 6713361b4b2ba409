// Words that open a clause in, the name that ends with them and stood in full before out: 药圃种有… of 小神农药圃.
import type { Token } from '../model/article.ts'
import type { Link } from '../model/entity.ts'
import type { Span } from '../model/span.ts'

const longest = 4
const shortest = 2
const isDivision = /(?:省|市|县|区|镇|乡|街道|州|盟|旗|国|村|社区)$/
const lead = /^(?:其中|目前|据悉|同时|据了解|[，“]|[该本此新](?!市|区|县))+/

/** @param words from the last name that the figure might belong to, or from the sentence's beginning, up to the number; they stand at `start` */
export function shortNameAt(
  words: string,
  start: number,
  tokens: readonly Token[],
  before: readonly Link[],
): Link | undefined {
  const isBehindName = before.some(({ mention }) => mention.end === start)
  const marks = [...words.matchAll(/[，；：“]/g)].map(({ index }) => index + 1)
  const clauses = isBehindName ? marks : [0, ...marks]
  for (const clause of clauses.toReversed()) {
    const opening = words.slice(clause)
    const from = clause + (lead.exec(opening)?.[0].length ?? 0)
    const at = start + from
    // 馆内, 园里: of the last hall, park.
    const inside =
      /^(?:[馆园校院寺店厂库城场楼](?=[内里中])|[馆楼桥校站院](?=位于|占地|设有|总|建筑面积))/.exec(
        words.slice(from),
      )?.[0]
    const around =
      inside && before.findLast(({ mention }) => mention.end <= at && isShort(inside, mention))
    if (around) return around
    for (let length = longest; length >= shortest; length--) {
      const noun = words.slice(from, from + length)
      if (noun.length < length || !isWhole({ start: at, end: at + length }, tokens)) continue
      if (/^[城区县市镇乡村]/.test(words.slice(from + length))) continue
      const named = before.findLast(({ mention }) => mention.end <= at && isShort(noun, mention))
      if (named !== undefined) return named
    }
  }
  return undefined
}

const isShort = (noun: string, { surface, type, anaphor }: Link['mention']): boolean =>
  !anaphor &&
  type !== 'POLICY' &&
  surface.length > noun.length &&
  surface.endsWith(noun) &&
  !(type === 'PLACE' && isDivision.test(surface))

/** Words begin and end where it does: 中心 of 中心城区 is none. */
const isWhole = ({ start, end }: Span, tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.start === start) && tokens.some((token) => token.end === end)
