// A figure and its name in, whether it is money of an event (an investment, a prize) rather than of a series.
import type { Figure } from './figure.ts'
import { eventMoney, moneyIndicator } from './measure-words.ts'
import type { IndicatorName } from './name-indicator.ts'

export function isEventMoney({ quantity, left, right }: Figure, { noun }: IndicatorName): boolean {
  if (!quantity.unit.includes('元') && !/英镑|卢布/.test(quantity.unit)) return false
  if (quantity.unit.includes('/') || quantity.surface.endsWith('级')) return false
  // 上半年完成公路投资8亿元: work done, told as a statistic.
  if (/完成[^，。；]{0,12}投资/.test(left.text)) return false
  const near = left.text.slice(-12) + right.text.slice(0, 8)
  return (
    !moneyIndicator.test(noun) ||
    (eventMoney.test(near) &&
      !/收入|产值|规模|增加值|收益|金额|完成投资|固定资产投资|(?:工业|产业|技改|民间|制造业|开发)投资/.test(
        noun,
      ))
  )
}
