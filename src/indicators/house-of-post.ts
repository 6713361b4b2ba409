// A sentence that opens with a bare post in, the house named before that has such a post out: 院长某某介绍，….
import type { Link } from '../model/entity.ts'
import type { Figure } from './figure.ts'

/** The post, and how the names of its houses end. */
const houses: readonly (readonly [RegExp, RegExp])[] = [
  [/^副?院长/, /院$/],
  [/^副?校长/, /(?:学校|小学|中学|完小|学院|大学)$/],
  [/^副?馆长/, /馆$/],
  [/^副?会长/, /(?:协会|商会|学会|研究会|联合会|总会)$/],
  [/^副?理事长/, /(?:合作社|协会|基金会|联合社|合作联社)$/],
  [/^副?社长/, /社$/],
  [/^副?店长/, /店$/],
  [/^副?站长/, /站$/],
  [/^副?厂长/, /厂$/],
  [/^副?园长/, /园$/],
  [/^副?(?:董事长|总经理|总裁)/, /(?:公司|集团|厂|银行)$/],
  [/^副?所长/, /所$/],
  [/^副?队长/, /队$/],
]

export function houseOfPost({ sentence }: Figure, before: readonly Link[]): Link | undefined {
  const words = sentence.text.replace(/^[\s“据]+/, '')
  const houseName = houses.find(([post]) => post.test(words))?.[1]
  return houseName === undefined
    ? undefined
    : before.findLast(
        ({ mention }) => mention.end <= sentence.start && houseName.test(mention.surface),
      )
}
