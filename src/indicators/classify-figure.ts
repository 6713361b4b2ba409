// A figure in, what it says out: a level of its own, a change (同比增长21.7%), a share (占全市12%), or nothing that a series holds.
import type { Observation } from '../model/observation.ts'
import type { Figure } from './figure.ts'

export type FigureKind =
  | { readonly kind: 'level' }
  | {
      readonly kind: 'change'
      readonly change: NonNullable<Observation['change']> | undefined
      /** The per cent of it, negative for a fall; absent for other units and ranges. */
      readonly signed: number | undefined
      /** Words of the clause before the change: what has changed, where the clause says it itself. */
      readonly of: string
    }
  | { readonly kind: 'share'; readonly of: string; readonly whole: string }

const rise = '(?:增长|增加|上升|提高|上涨|提升|扩大|增幅|涨幅|增速|多增?|增|涨|升|加快|翻)'
const fall = '(?:下降|减少|降低|回落|下滑|下跌|收窄|萎缩|缩减|负增长|降幅|跌幅|少|降|减|跌|放缓)'
const tail = '(?:了|达到?|为|在|到|约|超过?|近|幅度|\\s)*$'
const yearOnYear =
  '(?:同比|(?:比|较|与)?(?:去年|上年|\\d{4}年)?同期(?:相比)?|[比较](?:去年|上年|上一?年度?|\\d{4}年)(?:同期|同月)?|年均|按年)'
const monthOnMonth = '(?:环比|[比较]上(?:个?月|季度?|一季度|周|一?月份?)|按月)'
const changed = new RegExp(
  `^(?<of>.*?)(?:(?<base>${yearOnYear}|${monthOnMonth})[^，。；]{0,6}?)?(?<way>${rise}|${fall})${tail}`,
)
const risen = '(?:为|达到?|约|超过?|近|已|将|预计|提[升高][至到]|上?升[至到]|下?降[至到])*$'
/** 增加值|占|全市|的比重. */
const shareOfWhole = new RegExp(
  `^(?<of>.*?)占(?!比|有率|到$|据$|了$|得$)(?:到了?|据|了)?(?<whole>.+?)的?(?:比重|比例|份额)?${risen}`,
)
/** 在|全行业收入|中占比, 冬小麦中的占比, 占比. */
const shareAlone = new RegExp(
  `^(?:在(?<whole>.+?)中的?|(?<of>.*?)(?:中的?)?)占(?:比(?:例|重)?|[到据得了])${risen}`,
)

type Groups = { readonly [Name in 'of' | 'whole' | 'base' | 'way']?: string | undefined }

/** Read from the words between the last sign before the figure and the figure. */
export function classifyFigure({ left, quantity }: Figure): FigureKind {
  const text = left.text.replace(/^[、和与及]/, '')
  if (quantity.unit === '%' || quantity.unit === '个百分点') {
    const share: Groups | undefined = (shareOfWhole.exec(text) ?? shareAlone.exec(text))?.groups
    if (share !== undefined && !/[增升涨]长?$/.test(text)) {
      return { kind: 'share', of: share.of ?? '', whole: share.whole ?? '' }
    }
  }
  const change: Groups | undefined = changed.exec(text)?.groups
  if (change === undefined || /[到至]$/.test(text) || isLevelWord(text)) return { kind: 'level' }
  const base = change.base
  if (quantity.unit !== '%' && base === undefined) return { kind: 'level' }
  const isFall = new RegExp(`^${fall}$`).test(change.way ?? '')
  const isRate = quantity.unit === '%' && quantity.upper === undefined
  const signed = isRate ? (isFall ? -quantity.value : quantity.value) : undefined
  return {
    kind: 'change',
    change: signed === undefined ? undefined : changeOf(base, signed),
    signed: base === undefined ? signed : undefined,
    of: asides.test(change.of ?? '') ? '' : (change.of ?? ''),
  }
}

/** Words before a change that name nothing of their own. */
const asides = /^(?:日均|月均|平均|名义|实际|累计|按.*(?:口径|计算|因素)|扣除.*)$/

/** 新增…, 累计增加…: an amount that was added, not a rate. */
const isLevelWord = (text: string): boolean => /(?:新增|净增|增[至到]|降[至到]|升[至到])/.test(text)

function changeOf(base: string | undefined, value: number): Observation['change'] {
  if (base === undefined || base === '年均') return undefined
  return { kind: new RegExp(`^${monthOnMonth}$`).test(base) ? 'MOM' : 'YOY', value }
}
