// Words of official acts in, the act they name out: 起草 征求意见 印发 修订 施行 废止.
import type { PolicyAct } from '../model/ontology.ts'
import type { Span } from '../model/span.ts'

/** Tried in order: 修订印发 is a revision, 印发…征求意见稿 a consultation. */
const acts: readonly (readonly [PolicyAct, RegExp])[] = [
  ['CONSULTED', /征求(?:社会|公众)?意见|公开征集|征集意见|听取意见|立法听证/],
  ['REPEALED', /废止|失效|停止(?:执行|施行|实施)|撤销/],
  ['REVISED', /修订|修正|修改/],
  ['TAKES_EFFECT', /施行|生效|(?:起|正式|开始|落地)(?:正式)?(?:实施|执行)|实施(?=[，。；]|$)/],
  [
    'ISSUED',
    /印发|发布|出台|公布|颁布|颁发|下发|签发|公开发行|发文|表决通过|审议通过|通过|发出|制发/,
  ],
  ['DRAFTED', /起草|编制|拟定|拟订|研究制定|制定|制订|草拟/],
]
/** Not done: 尚未出台, 将印发, 计划修订. */
const notDone =
  /(?:未|没有?|不得|不再|如|若|拟|将|即将|计划|准备|适时|抓紧|加快|尽快|推动|推进|研究|争取|力争|启动)[一-鿿]{0,4}$/

/** The first act in a stretch of text that is done, with its place; a day of taking effect is told ahead. */
export function actIn(stretch: string): (Span & { readonly act: PolicyAct }) | undefined {
  for (const [act, words] of acts) {
    const match = words.exec(stretch)
    if (match === null) continue
    const isDone = act === 'TAKES_EFFECT' || !notDone.test(stretch.slice(0, match.index))
    if (isDone) return { act, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
