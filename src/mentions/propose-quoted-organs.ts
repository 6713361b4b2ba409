// Organisations that stand whole in quotation marks, proposals out: 组成“晨曦合唱团”, 一家名叫“稻香炒货行”的小店.
import { headEndingAt } from './heads.ts'
import { findPattern, patternOf, proposeWhere } from './pattern.ts'
import type { Pass } from './proposal.ts'

const quotation = patternOf(/(?<=[“「])\p{Script=Han}{3,14}(?=[”」])/gu, '“ 「')
/** Who is set up or called so. */
const callsSo =
  /(?:名叫|名为|叫做?|叫作|取名|自称|成立了?|组建了?|组成|微信群|公众号|团队|一家|店名)[“「]$/
const house = /[团队社行店坊馆会室站厅院号铺]$|联盟|基金/

export const proposeQuotedOrgans: Pass = (input) =>
  proposeWhere(input, [quotation], (passage, index) =>
    findPattern(passage, quotation).flatMap(({ 0: name, index: start }) => {
      const end = start + name.length
      const head = headEndingAt(passage.text, end)
      const isHeaded =
        head?.type === 'ORGANIZATION' &&
        /^(?:sure|firm)$/.test(head.kind) &&
        head.word !== '银行' &&
        head.start - start >= 2
      const isCalled =
        house.test(name) && callsSo.test(passage.text.slice(Math.max(0, start - 6), start))
      return isHeaded || isCalled
        ? [
            {
              passage: index,
              start,
              end,
              type: 'ORGANIZATION' as const,
              score: 0.7,
              rule: 'quoted-organ',
            },
          ]
        : []
    }),
  )
