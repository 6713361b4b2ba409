// A figure whose noun follows it in, its indicator out: 16个院坝, 30余个项目落地, 四人死亡, 6省（区、市）开展实地检查.
import type { Reading } from '../model/reading.ts'
import type { Figure } from './figure.ts'
import { isMeasure, measured, measureHead } from './measure-words.ts'
import type { IndicatorName } from './name-indicator.ts'
import { withoutSubject } from './noun-before.ts'
import { leadingNounPhrase, type NounPhrase, tokensIn, trailingNounPhrase } from './noun-phrase.ts'
import { predicates } from './phrase-words.ts'

/** A noun longer than this needs no predicate to tell it from others. */
const longNoun = 8
const longestPredicate = 9

export function nounAfter(figure: Figure, reading: Reading): IndicatorName | undefined {
  const { quantity, right, tokens, left } = figure
  if (/^(?:省|县|镇|乡|州|国|省份|省区|省区市|省市)$/.test(quantity.unit))
    return divisionsAfter(figure)
  if (quantity.unit === '%' || /^\s*(?:$|[、和与及；，以至的])/.test(right.text)) return undefined
  const phrase = withTail(
    withoutTimes(leadingNounPhrase(right.text, right.start, tokens), reading),
    reading.article.text,
  )
  if (phrase === undefined || adverbial.test(phrase.text)) return peopleOf(figure, reading)
  if (measureHead.test(phrase.text) && !/名额$/.test(phrase.text) && !isMeasure(quantity.unit))
    return undefined
  if (isMeasure(quantity.unit) && measureHead.test(left.text)) return undefined
  if (quantity.surface.endsWith('级')) {
    const span = { start: quantity.start, end: phrase.end }
    const measure = quantity.unit === '级' ? '震级' : '规模'
    return { name: `${phrase.text}${measure}`, noun: phrase.text, span, rule: 'noun-after' }
  }
  if (/(?:新高|台阶|大关|关口|门槛|纪录)$/.test(phrase.text)) return undefined
  const verb =
    phrase.text.length <= longNoun && !runsIntoNumber(figure, reading)
      ? predicateOf(phrase.rest, phrase.end, figure, reading)
      : ''
  const generic = /^(?:部分|方面|内容|环节|级别|阶段|板块)$/.test(phrase.text)
    ? topicBefore(figure, reading)
    : ''
  const added = /(?:新增|新建|在建|累计)(?=[^，。]{0,4}$)/.exec(left.text)?.[0] ?? ''
  if (lack.test(left.text)) {
    const span = { start: quantity.start, end: phrase.end }
    return { name: `${phrase.text}缺口`, noun: phrase.text, span, rule: 'noun-after' }
  }
  return {
    name: added + verb + generic + measured(phrase.text, quantity.unit),
    noun: phrase.text,
    span: { start: quantity.start, end: verb === '' ? phrase.end : right.end },
    rule: 'noun-after',
  }
}

/** 10人|已现场|签约: how, not what. */
const adverbial = /^(?:已经?|均|都|全部)?(?:现场|当场|当天|首批|全部|集中|分批|共同)$/

/** 47个国家|和地区, 16个省|（自治区、直辖市）: the noun goes on. */
function withTail(phrase: NounPhrase | undefined, text: string): NounPhrase | undefined {
  if (phrase === undefined) return undefined
  const after = text.slice(phrase.end)
  const tail =
    (/国家$/.test(phrase.text)
      ? /^[和及与]地区/
      : /^[省市区县州镇乡]$/.test(phrase.text)
        ? /^（[^（）]{1,10}）/
        : undefined
    )?.exec(after)?.[0] ?? ''
  return tail === ''
    ? phrase
    : {
        ...phrase,
        text: phrase.text + tail,
        end: phrase.end + tail.length,
        rest: phrase.rest.slice(tail.length),
      }
}

/** 还差300张床位: what is not there. */
const lack = /(?:[还尚仍][差缺]|缺少|短缺|缺口(?:为|达)?)(?:着|了)?(?:大?约|近|超过?)?$/

/** 8座|今年|新建书屋: when is no part of what. */
function withoutTimes(phrase: NounPhrase | undefined, { times }: Reading): NounPhrase | undefined {
  if (phrase === undefined) return undefined
  const within = times.filter(
    ({ field, start, end }) => field === 'text' && start >= phrase.start && end <= phrase.end,
  )
  const text = within.reduce((words, { surface }) => words.replace(surface, ''), phrase.text)
  return text === '' ? undefined : { ...phrase, text }
}

/** 9个地区|共击落|144架: the predicate goes on with another number. */
const runsIntoNumber = ({ right }: Figure, { quantities }: Reading): boolean =>
  quantities.some(({ field, start }) => field === 'text' && start === right.end)

/** 四人死亡, 超80万人报名: the predicate tells who is counted. */
function peopleOf(figure: Figure, reading: Reading): IndicatorName | undefined {
  const { quantity, right, left, tokens } = figure
  const isThere = !isMeasure(quantity.unit) && /(?:^|已|共|还|中)有$/.test(left.text)
  if (!/^[人名位户]$/.test(quantity.unit) && !isThere) return undefined
  const told = right.text.replace(/(?:[、和与及]|\s.*)+$/, '')
  const verb =
    predicateOf(told, right.start, figure, reading) || verbAtHead(told, right.start, figure)
  if (verb === '') return undefined
  const before = left.text.replace(/(?:共有?|约|已有?|有|均|仅)+$/, '')
  const isCaused = /(?:致|造成|导致)$/.test(before)
  const phrase = isCaused ? '' : (trailingNounPhrase(before, left.start, tokens) ?? '')
  const doer = withoutSubject(phrase, left.start + before.length - phrase.length, reading)
  const noun =
    doer.length > 1 &&
    doer.length <= 8 &&
    !reading.links.some(
      ({ mention }) => mention.field === 'text' && mention.end === left.start + before.length,
    )
      ? doer
      : ''
  return {
    name: measured(verb + noun, quantity.unit),
    noun: noun === '' ? '人' : noun,
    span: {
      start: noun === '' ? quantity.start : left.start + before.length - noun.length,
      end: right.end,
    },
    rule: 'noun-after',
  }
}

/** 有6人|入选某某传承计划: of a long predicate the verb. */
function verbAtHead(rest: string, start: number, { tokens }: Figure): string {
  const [first] = tokensIn(tokens, start, start + rest.length)
  return first !== undefined &&
    first.text.length > 1 &&
    (/^v/.test(first.tag) || predicates.test(first.text)) &&
    !/^(?:位于|来自|达到|超过|可以|成为)$/.test(first.text)
    ? first.text
    : ''
}

/** The predicate after a noun, without times and adverbs; empty where it is long or none. */
function predicateOf(rest: string, start: number, { tokens }: Figure, { times }: Reading): string {
  if (/^[中里内上]/.test(rest)) return ''
  const words = tokensIn(tokens, start, start + rest.length).filter(
    (token) =>
      !times.some(
        (time) => time.field === 'text' && time.start < token.end && token.start < time.end,
      ),
  )
  const first = words.findIndex(
    ({ tag, text }) =>
      !/^(?:d|ad|p|uj|ul|f)$/.test(tag) &&
      !adverbial.test(text) &&
      !/^(?:共同|陆续|集中|正式|成功|光荣|前夕|均|已|全部|全都|全面|基本|先后)$/.test(text),
  )
  const head = words[first]
  if (head === undefined || !(/^v/.test(head.tag) || predicates.test(head.text))) return ''
  // 联合收割机: a verb and a noun may be one name; a known predicate or a verb without a noun is none.
  if (!predicates.test(head.text) && words.slice(first + 1).some(({ tag }) => /^n/.test(tag)))
    return ''
  if (/^(?:是|为|有|在|被|等|将|要|可|可以|位于|来自|达到?|超过?)$/.test(head.text)) return ''
  const text = words
    .slice(first)
    .map((word) => word.text)
    .join('')
    .replace(/[这该此].*$/, '')
    .replace(/^(?:进行|开展|加以|予以|作|做)了?(?=..)/, '')
  return text.length >= 2 &&
    text.length <= longestPredicate &&
    !/[、，的着]|[一二两三四五六七八九十\d][个队组次批场条]/.test(text)
    ? text
    : ''
}

/** 建设内容包含…4个部分: what the parts are of. */
function topicBefore({ clause, tokens }: Figure, reading: Reading): string {
  const carried = /^(.*?)(?:包括|包含|分为|涵盖|涉及|由)/.exec(clause.text)?.[1] ?? ''
  const phrase = trailingNounPhrase(carried, clause.start, tokens) ?? ''
  const noun = withoutSubject(phrase, clause.start + carried.length - phrase.length, reading)
  return noun.length >= 2 && noun.length <= 8 ? noun : ''
}

/** 6省（区、市）: the brackets belong to the unit. */
function divisionsAfter({ quantity, sentence }: Figure): IndicatorName {
  const after = sentence.text.slice(quantity.end - sentence.start)
  const bracket = /^[（(][^）)]*[）)]/.exec(after)?.[0] ?? ''
  const verb = /^[^，。；、]{2,8}(?=[，。；])/.exec(after.slice(bracket.length))?.[0] ?? ''
  return {
    name: `${verb}${quantity.unit}${bracket}数量`,
    noun: quantity.unit,
    span: { start: quantity.start, end: quantity.end + bracket.length },
    rule: 'noun-after',
  }
}
