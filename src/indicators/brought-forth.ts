// A figure in, the thing that a clause before it brings forth out: 推出“某某课堂”，覆盖22个镇街.
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Figure } from './figure.ts'
import { partOfDocument } from './part-of-document.ts'

const bringsForth =
  /(?:上线|推出|开行|建立|组建|成立|设立|启动|开通|打造|开办|组织|建成|建起|建了|创办|创建|共建|公布|发布|编制完成|开展|举办|举行|首发)了?(?:首|第[一二三四五六七八九十]+)?[批届个期]?[^，。；、]{0,6}$/
/** A list or library of things counts its own; other documents count only their parts. */
const isList = /(?:名单|名录|目录|清单|项目库|榜单?)(?:（[^）]*）)?$/

/** The last name before the figure's clause that stands as such a verb's object at the end of its clause. */
export function broughtForth(
  { clause, sentence, quantity }: Figure,
  noun: string,
  inSentence: readonly Link[],
  { article }: Reading,
): Link | undefined {
  if (quantity.unit === '%') return undefined
  return inSentence.findLast(
    ({ mention: { start, end, type, surface } }) =>
      end < clause.start &&
      (type === 'PROGRAMME' ||
        type === 'ORGANIZATION' ||
        isList.test(surface) ||
        (type === 'POLICY' && partOfDocument.test(noun)) ||
        (type === 'PLACE' && !/[省市县区镇乡州盟旗国]$|街道$/.test(surface))) &&
      bringsForth.test(
        article.text.slice(Math.max(sentence.start, start - 14), start).replace(/[“《]/g, ''),
      ) &&
      /^[”》]?[^，。；、的]{0,4}[，；：]/.test(article.text.slice(end, clause.start)),
  )
}
