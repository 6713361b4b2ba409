// A cast trigger of investing in, whether it says how much by somebody or somewhere told out: 拟投资20亿元在某区建设….
import type { Clause } from './clause.ts'
import { isBuilt } from './entity-kinds.ts'
import { doneWords, planWords } from './function-words.ts'
import type { Cast } from './roles.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** 安排中央预算内投资3000万元: who grants it invests. */
const granting: ReadonlySet<string> = new Set(['安排', '下达', '拨付', '追加', '增拨'])

/** 拟投资20亿元在某区…, 在某市投资4700万欧元: how much stands right behind the verb, and somebody or some place is told before. */
export function isPaid(
  scene: Scene,
  { clause, start, end }: Trigger,
  { subject, arguments: found }: Cast,
): boolean {
  const before = clause.tokens.find((token) => token.end === start)
  const isOfNoun =
    before !== undefined && /^(?:n|vn|v|b)$/.test(before.tag) && !isName(clause, start)
  return (
    !isBuilt(subject?.group.items.at(-1)?.entity) &&
    (!isOfNoun ||
      planWords.has(before.text) ||
      doneWords.has(before.text) ||
      clause.tokens.some((token) => token.end <= start && granting.has(token.text))) &&
    found.length > 0 &&
    scene.reading.quantities.some(
      (quantity) =>
        quantity.field === 'text' &&
        quantity.start >= end &&
        quantity.start <= end + 4 &&
        /元$/.test(quantity.unit) &&
        !/^[^，。；]{0,4}(?:，同比|，增长)/.test(scene.text.slice(quantity.end)),
    )
  )
}

const isName = ({ links }: Clause, end: number): boolean =>
  links.some(({ mention }) => mention.end === end)
