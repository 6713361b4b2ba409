// A figure and its name in, whether it is money of an event (an investment, a prize) rather than of a series.
import type { Figure } from './figure.ts'
import { eventMoney, moneyIndicator } from './measure-words.ts'
import type { IndicatorName } from './name-indicator.ts'

/** 每亩补助300元, 门票20元: what is paid each time. */
const isRate = (words: string): boolean =>
  (/每(?!逢|当)[^，。；\d]{1,14}$/.test(words) && !/罚[款金没]?$/.test(words)) ||
  /(?:票价?|门票|售价|单价|收费|学费|月租|租金|工资|年薪|月薪|均价|收购价)(?:每[张人位月年])?(?:为|达到?|约|近|仅|只要?|提高到|涨到|降至)*$/.test(
    words,
  )

/** 《某政策》明确，对新建的给予奖励300万元: what a document grants to each. */
const isGrantOfPolicy = ({ left, near, sentence }: Figure): boolean =>
  /(?:对|给予)[^，。；]*(?:奖励|奖补|补助|补贴|资助)(?:最高|金额)?$/.test(left.text) &&
  near.links.some(
    ({ mention }) =>
      mention.type === 'POLICY' && mention.start >= sentence.start && mention.end <= left.start,
  )

export function isEventMoney(figure: Figure, { noun }: IndicatorName): boolean {
  const { quantity, left, right } = figure
  if (!quantity.unit.includes('元') && !/英镑|卢布/.test(quantity.unit)) return false
  if (quantity.unit.includes('/') || quantity.surface.endsWith('级')) return false
  // 上半年完成公路投资8亿元: work done, told as a statistic; 完成投资8亿元 is what a work has cost.
  if (/完成[^，。；投]{2,12}投资/.test(left.text)) return false
  if (isRate(left.text) || isGrantOfPolicy(figure)) return false
  // 以9.7亿元成交: what was paid once.
  if (/以$/.test(left.text) && /^(?:的价格)?(?:成交|竞得|中标|摘)/.test(right.text)) return true
  const near = left.text.slice(-12) + right.text.slice(0, 8)
  return (
    !moneyIndicator.test(noun) ||
    (eventMoney.test(near) &&
      !/收入|产值|规模|增加值|收益|金额|完成投资|固定资产投资|(?:工业|产业|技改|民间|制造业|开发)投资/.test(
        noun,
      ))
  )
}
