// A reading in, what is said by someone in it out: 据市统计局统计，…; 某局局长某某介绍，…; “…”，某某说.
import type { Sentence } from '../model/article.ts'
import type { Link } from '../model/entity.ts'
import { gather, gatherKnown } from '../model/gather.ts'
import { matchesIn } from '../model/matches-in.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Speaker } from '../model/speaker.ts'
import { speakerIn } from './speaker-in.ts'

/** The words somebody stands for, and who that is. */
export type Saying = Span & { readonly speaker: Speaker }

const verb =
  '(?:介绍(?:说|称)?|表示|告诉(?:本报)?记者|透露|指出|坦言|通报(?:称|显示|说)?|证实|宣布|公告(?:称|显示)|公布的?(?:数据|信息|消息)?|发布的?(?:数据|信息|消息)|统计(?:数据)?(?:显示)?|测算|监测(?:数据)?(?:显示)?|数据显示|资料显示|消息(?:称|显示)?|报道(?:称)?|披露|预测|预计|估算|称|说)'
const telling = new RegExp(`${verb}[：，,]`)
/** Each gives the words that name the speaker, between a beginning and the verb; it is looked for where its verb stands. */
const forms: readonly { readonly verb: RegExp; readonly pattern: RegExp }[] = [
  {
    // 据市统计局统计，; 根据县气象局发布的消息，
    verb: telling,
    pattern: new RegExp(
      `(?:^|[，；。：\\n])[\\s　]*(?:据|根据|依据)(?<who>[^，；。：]{2,40}?)(?:最新)?${verb}[：，,]`,
      'gu',
    ),
  },
  {
    // 记者从市水务局获悉，
    verb: /(?:获悉|了解到|获知|得知)[：，,]/,
    pattern:
      /(?:记者|笔者)?[^，；。：]{0,8}?从(?<who>[^，；。：]{2,40}?)(?:获悉|了解到|获知|得知)[：，,]/gu,
  },
  {
    // 某局局长某某介绍，; 市统计局数据显示，
    verb: telling,
    pattern: new RegExp(`(?:^|[，；。：\\n”])(?<who>[^，；。：”“\\n]{2,40}?)${verb}[：，,]`, 'gu'),
  },
]
/** “…”，某某说。 */
const behindQuotation =
  /[。！？，]”[\s　]*(?<who>[^，；。：”“\n]{2,30}?)(?:说|表示|介绍|介绍说|告诉记者|坦言|指出)[。，]/gu
/** A sentence without any of these names no speaker. */
const signs = /[说称据示绍悉讯测计告布露报到]/

export function findSayings(reading: Reading): readonly Saying[] {
  const { text } = reading.article
  const links = reading.links.filter(
    ({ mention }) =>
      mention.field === 'text' && !mention.nested && !/^本[报台社网]/.test(mention.surface),
  )
  const sayings = gather(reading.sentences, (sentence) =>
    sentence.field !== 'text' || !signs.test(sentence.text) ? [] : sayingsIn(sentence, links, text),
  )
  return [...sayings, ...quotations(text, links)].toSorted((a, b) => a.start - b.start)
}

/** From behind the verb to the sentence's end, or to the next who speaks in it. */
function sayingsIn(sentence: Sentence, links: readonly Link[], text: string): readonly Saying[] {
  const matches = gather(forms, (form) =>
    form.verb.test(sentence.text) ? matchesIn(form.pattern, sentence.text) : [],
  )
  const found = gatherKnown(matches, (match): Saying | undefined => {
    const speaker = speakerOf(match, sentence.start, links, text)
    if (speaker === undefined) return undefined
    const start = sentence.start + match.index + match[0].length
    return { speaker, start, end: endOfSaying(text, start, sentence) }
  }).toSorted((a, b) => a.start - b.start)
  return found
    .filter(({ start }, at) => found[at - 1]?.start !== start)
    .map((saying, at, all) => ({
      ...saying,
      end: Math.min(saying.end, all[at + 1]?.speaker.start ?? saying.end),
    }))
}

/** A quotation that opens behind the verb is said to its closing mark, however many sentences it has. */
function endOfSaying(text: string, start: number, sentence: Sentence): number {
  if (text[start] !== '“') return sentence.end
  const closing = text.slice(start).search(/[”\n]/)
  return closing < 0 ? sentence.end : Math.max(sentence.end, start + closing)
}

function quotations(text: string, links: readonly Link[]): readonly Saying[] {
  return matchesIn(behindQuotation, text).flatMap((match) => {
    const speaker = speakerOf(match, 0, links, text)
    const start = text.lastIndexOf('“', match.index)
    return speaker === undefined || start < 0 ? [] : [{ speaker, start, end: match.index + 2 }]
  })
}

function speakerOf(
  match: RegExpMatchArray,
  offset: number,
  links: readonly Link[],
  text: string,
): Speaker | undefined {
  const groups: { readonly who?: string } | undefined = match.groups
  const who = groups?.who ?? ''
  const start = offset + (match.index ?? 0) + match[0].indexOf(who)
  return speakerIn({ start, end: start + who.length }, links, text)
}
