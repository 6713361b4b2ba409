// A trigger in, the money and goods of its event out, each with what it is of.

import type { Amount } from '../model/event.ts'
import { gatherKnown } from '../model/gather.ts'
import { groupBy } from '../model/group-by.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Clause } from './clause.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** Nouns money of an event goes by; a turnover or a yearly income is an indicator, not an amount. */
const moneyNoun =
  /(?:总投资额|总投资|投资总额|投资额|计划投资|投资|总造价|造价|奖金|奖励|扶持额度|资助|资金|基金|捐款|善款|合同金额|合同总额|协议金额|签约金额|签约总额|意向金额|成交额|成交金额|融资|贷款|拨款|补助|补贴|经费|预算)/
const indicatorNoun =
  /(?:产值|收入|增加值|销售额|税收|利润|营收|消费|余额|进出口|总量|增长|下降|规模|产量|销量|授信|存款|以上|占)/
const goodsVerbs = /^(?:调拨|捐赠|赠送|调派|增派|派出|捐献)$/

/** What each trigger's amounts are; everything is looked up within the trigger's own sentence. */
export function amountsByTrigger(
  scene: Scene,
  triggers: readonly Trigger[],
): (trigger: Trigger) => readonly Amount[] {
  const quantitiesIn = groupBy(
    scene.reading.quantities.filter(({ field, isOrdinal }) => field === 'text' && !isOrdinal),
    ({ sentence }) => sentence,
  )
  const clausesIn = groupBy(scene.clauses, ({ sentence }) => sentence.index)
  const triggersIn = groupBy(triggers, ({ clause }) => clause.sentence.index)
  return (trigger) => {
    const { index } = trigger.clause.sentence
    return gatherKnown(quantitiesIn.get(index) ?? [], (quantity) => {
      const clause = clausesIn
        .get(index)
        ?.find(({ start, end }) => start <= quantity.start && quantity.end <= end)
      const rivals = triggersIn.get(index) ?? []
      if (!clause || clause.isSpeech || !rules(trigger, rivals, clause, quantity)) return undefined
      return isMoney(quantity)
        ? moneyOf(scene, clause, quantity)
        : goodsOf(scene, trigger, quantity)
    })
  }
}

function isMoney({ unit }: Quantity): boolean {
  return /元$|^(?:美元|欧元|英镑|日元)$/.test(unit)
}

/** The trigger of the sentence a quantity belongs to: of its own clause, else the last one before it. */
function rules(
  trigger: Trigger,
  triggers: readonly Trigger[],
  clause: Clause,
  quantity: Quantity,
): boolean {
  const inClause = triggers.filter((one) => one.clause === clause)
  const nearest =
    inClause.findLast(({ start }) => start <= quantity.start) ??
    inClause[0] ??
    triggers.findLast((one) => one.clause.index < clause.index) ??
    triggers.find((one) => one.clause.index > clause.index && works.test(one.type) && !isAhead(one))
  return nearest === trigger
}

/** 项目总投资61.8亿元，2022年10月开工: what comes to pass with the works the money was told of. */
const works = /^(?:CONSTRUCTION_START|COMPLETION|OPENING|SIGNING)$/
const isAhead = ({ clause, start }: Trigger): boolean =>
  clause.tokens.some(
    ({ end, text }) => end <= start && /^(?:将|计划|预计|拟|力争|有望)$/.test(text),
  )

function moneyOf(scene: Scene, clause: Clause, quantity: Quantity): Amount | undefined {
  const before = scene.text.slice(clause.start, quantity.start)
  const after = scene.text.slice(quantity.end, clause.end)
  if (indicatorNoun.test(before.slice(-8)) || /^(?:产值|收入|增加值)/.test(after)) return undefined
  const behind =
    /^的?([一-鿿]{0,12}?(?:资金|奖励|基金|投资|贷款|补助|补贴|额度|奖金|经费|善款|拨款))/.exec(
      after,
    )
  const ahead = moneyNoun.exec(before.slice(-12))
  const what = behind?.[1] ?? (ahead ? phraseAhead(clause, quantity, ahead[0]) : undefined)
  return what === undefined ? undefined : { value: quantity.value, unit: quantity.unit, what }
}

/** The noun phrase that ends in the money's noun: 中央预算内投资 before 3000万元. */
function phraseAhead(clause: Clause, { start }: Quantity, noun: string): string {
  let phrase = ''
  for (const { text, tag } of clause.tokens.filter(({ end }) => end <= start).toReversed()) {
    const isPart = /^(?:n|vn|f|b|j|a$|nz|s)/.test(tag)
    if (phrase !== '' && !isPart) break
    if (isPart) phrase = `${text}${phrase}`
  }
  return phrase.includes(noun) && phrase.length <= 12 ? phrase : noun
}

function goodsOf(scene: Scene, trigger: Trigger, quantity: Quantity): Amount | undefined {
  if (!goodsVerbs.test(trigger.text)) return undefined
  if (quantity.start < trigger.end) return undefined
  const gap = scene.text.slice(trigger.end, quantity.start)
  if (!/^了?$/.test(gap) || quantity.unit === '') return undefined
  const what = /^的?([一-鿿]{1,12})/.exec(scene.text.slice(quantity.end, trigger.clause.end))?.[1]
  return what === undefined ? undefined : { value: quantity.value, unit: quantity.unit, what }
}
