// What a report begins with and who wrote it, as tables of patterns: 本报讯 （记者 …）, 新华社…电, □本报记者 ….
import { isCredit } from './picture-forms.ts'

/** 张三, 艾力·买买提. */
const person =
  '(?:(?![\\u4e00-\\u9fff]*[从在了的说对到将日是获])[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff]{1,6}(?:·[\\u4e00-\\u9fff]{1,6})+)'
const day = '(?:(?:\\d{4}年)?\\d{1,2}月)?\\d{1,2}日'

/** The start of a report: 本报讯 （记者 …）, 新华社重庆7月8日电, 中新网成都7月8日电, □本报记者 …, 央视网消息（…）：. */
export const reportStarts: readonly RegExp[] = [
  /^据《?[\u4e00-\u9fff]{2,8}》?(?:电|讯|消息|报道)(?=[\s（(：:])/,
  new RegExp(
    `^本报(?:[\\u4e00-\\u9fff]{0,6}?${day})?[\\u4e00-\\u9fff]{0,4}?(?:讯(?!息)|电(?![话视力影子商动台邮报]))(?![\\u4e00-\\u9fff]{0,2}[，。])`,
  ),
  new RegExp(
    `^(?:据)?[\\u4e00-\\u9fff]{2,8}(?:社|网|台|报)[\\u4e00-\\u9fff、]{0,10}?${day}(?:电|讯|消息)`,
  ),
  /^本报综合(?:消息|报道|讯)(?=[\s：:])/,
  /^[\u4e00-\u9fff]{2,8}(?:日报|晚报|晨报|早报|商报|时报|快报|都市报)(?:全媒体|客户端)?讯/,
  /^[\u4e00-\u9fff]{2,6}(?:网|新闻)(?:讯|消息)\s*[（(：:]/,
  /^[□■○●◎◇◆☐]\s*(?:[\u4e00-\u9fff]{0,8}(?:记者|通讯员|评论员)|文[/／图])/,
  /^[（(](?:本报|见习|首席|全媒体|融媒体)?(?:记者|通讯员)[^）)]{2,30}[）)](?=[\u4e00-\u9fff“\d])/,
]

/** A line with nothing but who wrote it: 本报记者 张三 通讯员 李四, 记者 张三 文/图, 文/本报记者 张三, □本报记者 张三. */
const writerLine = new RegExp(
  `^[□■○●◎◇◆☐（(]?\\s*(?:文[/／、](?:图)?\\s*)?(?:(?:本报|新华社|[\\u4e00-\\u9fff]{2,6}[报社网台])?(?:见习|首席|全媒体|融媒体|特派|特约|实习)*(?:记者(?![会节站证团])|通讯员|评论员|撰稿人?))(?:[\\s:：]*${person})(?:[\\s、/]+(?:(?:见习|实习)?(?:记者|通讯员)\\s*)?${person})*\\s*(?:[文图摄影/／、\\s]*)[）)]?$`,
)

/** 记者 张三/文 李四/图: each with what was his. */
const sharedWork = new RegExp(
  `^(?:本报)?(?:记者|通讯员)\\s*(?:${person}\\s*[/／]\\s*[文图摄]\\s*)+$`,
)

/** Cheap: a word or mark that every start of a report has one of. */
const reportWord = /讯|电|消息|报道|记者|通讯员|评论员|撰稿|[□■○●◎◇◆☐]/

/** Whether a report begins with the line; a picture's credit names its maker the same way. */
export function startsReport(text: string): boolean {
  if (!reportWord.test(text)) return false
  return reportStarts.some((form) => form.test(text)) || (isWriterLine(text) && !isCredit(text))
}

const inBrackets = '(?:\\s*[（(][^（）()]{2,40}[）)])'
const named =
  '(?:\\s*(?:首席|全媒体)?记者\\s?[\\u4e00-\\u9fff]{2,4}(?:\\s+(?:通讯员)?\\s?[\\u4e00-\\u9fff]{2,4}){0,3}(?=\\s))'

/** What stands before the text proper of a report: `本报讯 （记者 张三）`, `新华社重庆7月8日电 `, `央视网消息（新闻联播）：`. */
export const bylines: readonly RegExp[] = [
  /^本报[^，。（(]{0,14}?(?:讯|电)\s*(?:记者|通讯员)\s?[\u4e00-\u9fff]{2,4}报道[:：]/,
  /^据《?[\u4e00-\u9fff]{2,8}》?(?:电|讯|消息|报道)(?=[\s（(：:])(?:[（(][^）)]{2,20}[）)])?[:：]?/,
  new RegExp(`^本报[^，。（(]{0,14}?(?:讯|电)(?:${inBrackets}|${named})?`),
  new RegExp(
    `^(?:据)?[\\u4e00-\\u9fff]{2,8}(?:社|网|台|报)[\\u4e00-\\u9fff、]{0,10}?${day}(?:电|讯|消息)${inBrackets}?`,
  ),
  new RegExp(`^[\\u4e00-\\u9fff]{2,8}[报网](?:全媒体|客户端)?讯(?:${inBrackets}|${named})?`),
  /^[\u4e00-\u9fff]{2,6}(?:网|新闻)消息\s*(?:[（(][^）)]{2,20}[）)])?[:：]?/,
  /^[（(](?:本报|见习|首席|全媒体|融媒体)?(?:记者|通讯员)[^）)]{2,30}[）)]/,
]

/** The byline a report's text begins with, empty where it has none or is nothing else. */
export function bylineOf(text: string): string {
  if (!startsReport(text)) return ''
  const byline =
    bylines.map((form) => form.exec(text)?.[0] ?? '').find((found) => found !== '') ?? ''
  return text.slice(0, text.length - text.slice(byline.length).trimStart().length)
}

export function isWriterLine(text: string): boolean {
  return (
    text.length <= 40 && reportWord.test(text) && (writerLine.test(text) || sharedWork.test(text))
  )
}
