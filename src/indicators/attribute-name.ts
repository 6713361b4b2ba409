// A figure that stands as an attribute of the noun after it in, its indicator out: 占地千亩的基地 → 基地占地面积, 高达98%的覆盖率 → 覆盖率.
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Figure } from './figure.ts'
import { measured } from './measure-words.ts'
import type { IndicatorName } from './name-indicator.ts'
import { leadingNounPhrase } from './noun-phrase.ts'

const attribute =
  /(占地(?:面积)?|总?面积|海拔|全长|总长|长度|宽度|高度|深度|总投资|总?规模|容量|年产值|产值|产能|载重|时速|净利润|收入)(?:约|达到?|为|高达|超过?)?$/
/** 78%的村卫生室|达到省级标准: the part of all that is so. */
const reached =
  /^(?:达到|建成|通上|用上|通了|接入|配备|建有|拥有|完成|实现|设有|纳入|参加|加入|覆盖)了?[\p{Script=Han}“”]{2,14}(?=[，。；]|$)/u

/** 创下11万亿元的新高: no thing that has the number. */
const noBearer =
  /(?:新高|纪录|记录|高增长|增长|增速|目标|台阶|关口|大关|门槛|速度|水平|成绩|价格|规模|数量|态势|高温|低温|降温)$/

export function attributeName(
  figure: Figure,
  { links, times }: Reading,
): IndicatorName | undefined {
  const { quantity, right, left, tokens } = figure
  if (!right.text.startsWith('的')) return undefined
  const phrase = leadingNounPhrase(right.text.slice(1), right.start + 1, tokens)
  if (phrase === undefined) return undefined
  const head = attribute.exec(left.text)
  const start = head === null ? quantity.start : left.start + head.index
  const span = { start, end: phrase.end }
  if (quantity.unit === '%') {
    if (/(?:率|比重|占比|比例|度|指数)$/.test(phrase.text))
      return { name: phrase.text, noun: phrase.text, span, rule: 'attribute' }
    const state = reached.exec(phrase.rest)?.[0] ?? ''
    return state === '' || phrase.text.length < 2 || head !== null || /占/.test(left.text)
      ? undefined
      : { name: `${state}的${phrase.text}占比`, noun: phrase.text, span, rule: 'attribute' }
  }
  if (noBearer.test(phrase.text) || quantity.unit === '人') return undefined
  // 占地240亩的某城本月28日开业; 60平方米的“某馆”.
  const closes = ({ end }: Span): boolean =>
    end === phrase.end ||
    (end === phrase.end - 1 && phrase.text.endsWith('”')) ||
    times.some(({ field, start }) => field === 'text' && start === end && start < phrase.end)
  const bearer = links.findLast(
    ({ mention }) =>
      mention.field === 'text' &&
      !mention.nested &&
      closes(mention) &&
      mention.start >= phrase.start,
  )?.mention
  if (head !== null) {
    const measure = (head[1] ?? '').startsWith('占地') ? '占地面积' : (head[1] ?? '')
    if (bearer !== undefined)
      return { name: measure, noun: measure, span, rule: 'attribute', bearer }
    return { name: phrase.text + measure, noun: phrase.text, span, rule: 'attribute' }
  }
  if (bearer !== undefined && /^(?:平方米|平方公里|亩|公顷)$/.test(quantity.unit))
    return { name: '面积', noun: '面积', span, rule: 'attribute', bearer }
  return bearer === undefined
    ? { name: measured(phrase.text, quantity.unit), noun: phrase.text, span, rule: 'attribute' }
    : undefined
}
