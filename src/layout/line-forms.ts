// What single lines look like, as a table of patterns: how reports begin, who wrote, who took the picture, what belongs to the paper and not to an article.

const person = '[\\u4e00-\\u9fff·]{2,12}'
const day = '(?:(?:\\d{4}年)?\\d{1,2}月)?\\d{1,2}日'

/** The start of a report: 本报讯 （记者 …）, 新华社重庆7月8日电, 中新网成都7月8日电, □本报记者 …, 央视网消息（…）：. */
const reportStarts: readonly RegExp[] = [
  /^据《?[\u4e00-\u9fff]{2,8}》?(?:电|讯|消息|报道)(?=[\s（(：:])/,
  new RegExp(
    `^本报(?:[\\u4e00-\\u9fff]{0,6}?${day})?[\\u4e00-\\u9fff]{0,4}?(?:讯|电)(?![\\u4e00-\\u9fff]{0,2}[，。])`,
  ),
  new RegExp(
    `^(?:据)?[\\u4e00-\\u9fff]{2,8}(?:社|网|台|报)[\\u4e00-\\u9fff、]{0,10}?${day}(?:电|讯|消息)`,
  ),
  /^[\u4e00-\u9fff]{2,8}(?:日报|晚报|晨报|早报|商报|时报|快报|都市报)(?:全媒体|客户端)?讯/,
  /^[\u4e00-\u9fff]{2,6}(?:网|新闻)(?:讯|消息)\s*[（(：:]/,
  /^[□■○●◎◇◆☐]\s*(?:[\u4e00-\u9fff]{0,8}(?:记者|通讯员|评论员)|文[/／图])/,
  /^[（(](?:本报|见习|首席|全媒体|融媒体)?(?:记者|通讯员)[^）)]{2,30}[）)](?=[\u4e00-\u9fff“\d])/,
]

/** A line with nothing but who wrote it: 本报记者 张三 通讯员 李四, 记者 张三 文/图, 文/本报记者 张三, □本报记者 张三. */
const writerLine = new RegExp(
  `^[□■○●◎◇◆☐（(]?\\s*(?:文[/／、](?:图)?\\s*)?(?:(?:本报|新华社|[\\u4e00-\\u9fff]{2,6}[报社网台])?(?:见习|首席|全媒体|融媒体|特派|实习)*(?:记者|通讯员|评论员|特约撰稿人?))(?:[\\s:：]*${person})(?:[\\s、/]+(?:(?:见习|实习)?(?:记者|通讯员)\\s*)?${person})*\\s*(?:[文图摄影/／、\\s]*)[）)]?$`,
)

/** A line with who made or gave the picture or the page: 图片由…提供, 记者 张三 摄/视觉重庆, 本版供图, …联合推荐. */
const creditLine =
  /^(?:本版|本文|文中)?(?:图片|照片|图|供图|摄影|制图|视频|数据来源|资料来源|来源)[^。，]{0,4}(?:[：:]|由|均由|\/|／)|(?:提供|供图|供稿|制图|摄|摄影|联合推荐|联合主办|联合出品|整理)[）)]?$|\s摄[/／]\S+$/

/** Tail of a caption: …。 记者 齐某某 摄/视觉重庆, （李某某 摄）, 新华社发. */
const captionTail =
  /(?:记者|通讯员|特约)\s*[\u4e00-\u9fff ]{2,12}\s*摄(?:[/／][\u4e00-\u9fff]{2,8})?[）)]?$|[（(][\u4e00-\u9fff ]{2,8}\s*摄[）)]$|[\u4e00-\u9fff]{2,4}\s摄(?:[/／]\S{2,8})?$|新华社发(?:[（(].{2,10}[）)])?$|(?:特约)?摄影(?:记者)?[\s:：/]*[\u4e00-\u9fff]{2,4}(?:[/／][\u4e00-\u9fff]{2,8})?$/
/** ▲, 图为: points at a picture. */
const captionHead = /^(?:[▲▼◀▶←→↑↓]|图[①-⑩一二三四五]|图为|上图|下图|左图|右图|这是)/

/** Belongs to the paper: date line, issue number, page number, editors, hotline, address, advertisement, rule. */
const furnitureForms: readonly RegExp[] = [
  /^[\u4e00-\u9fff]{1,6}(?:[日晚晨早商时快新周导]报|都市报|青年报|法治报|农民报|工人报)(?:社)?(?:\s*(?:要闻|综合|本地|时政|\d{4}年.*))?$/,
  /^(?:[\u4e00-\u9fff]\s+){2,5}报$/,
  /^(?:\d{4}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日$|^(?:\d{4}\s*年)?.{0,12}日?\s*(?:星期|周)[一二三四五六日天](?:\s|$)/,
  /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*星期[一二三四五六日天]/,
  /^[\u4e00-\u9fff]{4}年[\u4e00-\u9fff]{1,3}月[\u4e00-\u9fff]{2,3}$|^农历/,
  /第\s*\d+\s*[期号](?:\s|$|[（(])|今日\s*\d+\s*版|国内统一|邮发代号|代号\s*\d+-\d+|CN\s*\d{2}/,
  /^(?:[A-D]?\d{1,2}\s*版?|第\s*[A-D]?\d{1,2}\s*版)(?:\s|$|[:：])/,
  /^(?:版面)?(?:责任编辑|责编|编辑|美编|版式|校对|值班|主编|审读|图编|组版)[\s:：/]/,
  /^(?:新闻)?(?:热线|电话|投稿|邮箱|网址|广告|地址|邮编)\S{0,6}[:：]|https?:|www\.|@\w+\./,
  /^[-—=_*·~＝－\s]{2,}$/,
  // What a browser prints at the edges of a page: address, date and time, 1/2.
  /^file:\/\/\/|^\d{1,3}\s*[/／]\s*\d{1,3}$|^\d{1,4}\/\d{1,2}\/\d{1,4}[,，]?\s+(?:上午|下午)?\d{1,2}:\d{2}(?:\s*[AP]M)?$/,
  /^[（(【[]?\s*(?:下转|上接|紧接|详见|相关报道见|据?\S{0,4}报道见)\s*第?\s*[A-D]?[\d一二三四五六七八九十]+\s*版.{0,8}$/,
  /^(?:扫码|扫描)\S{0,4}(?:二维码|观看|阅读|关注)/,
]

/** Behind the text of a line: （下转第3版）. */
const jumpTail =
  /(?<=[^\s（(【[])\s*[（(【[]?\s*(?:下转|紧接)\s*第?\s*[A-D]?[\d一二三四五六七八九十]+\s*版\s*[）)】\]]?$/

export function withoutJump(text: string): string {
  return /版\s*[）)】\]]?$/.test(text) ? text.replace(jumpTail, '') : text
}

const sectionLabel =
  /^(?:广告|公告|启事|要闻|综合|时政|国际|国内|本地|社会|经济|文体|副刊|导读|简讯|快讯|短讯|速览|新闻速递|新闻简报|一句话新闻|区县(?:动态|新闻|简讯|快讯))(?:新闻)?$/

/** Announces advertisements: what stands with it is none of the paper's. */
export function isAdvertisementLabel(text: string): boolean {
  return /^(?:广告|公告|启事|招聘|分类信息)$/.test(text)
}

export function isSectionLabel(text: string): boolean {
  return sectionLabel.test(text)
}

/** Cheap: a word or mark that every start of a report has one of. */
const reportWord = /讯|电|消息|报道|记者|通讯员|评论员|撰稿|[□■○●◎◇◆☐]/
/** The same of credits. */
const creditWord = /[图摄]|照片|视频|来源|供稿|推荐|主办|出品|整理|提供/

export function startsReport(text: string): boolean {
  if (!reportWord.test(text)) return false
  return reportStarts.some((form) => form.test(text)) || (isWriterLine(text) && !isCredit(text))
}

const inBrackets = '(?:\\s*[（(][^（）()]{2,40}[）)])'
const named =
  '(?:\\s*(?:首席|全媒体)?记者\\s?[\\u4e00-\\u9fff]{2,4}(?:\\s+(?:通讯员)?\\s?[\\u4e00-\\u9fff]{2,4}){0,3}(?=\\s))'

/** What stands before the text proper of a report: `本报讯 （记者 张三）`, `新华社重庆7月8日电 `, `央视网消息（新闻联播）：`. */
const bylines: readonly RegExp[] = [
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
  return text.length <= 40 && reportWord.test(text) && writerLine.test(text)
}

export function isCredit(text: string): boolean {
  if (text.length < 2 || text.length > 60 || !creditWord.test(text)) return false
  return !/[。；]/.test(text) && creditLine.test(text)
}

export function isCaption(text: string): boolean {
  return captionTail.test(text) || captionHead.test(text)
}

export function startsCaption(text: string): boolean {
  return captionHead.test(text)
}

export function endsCaption(text: string): boolean {
  return captionTail.test(text)
}

export function isFurniture(text: string): boolean {
  return (
    text.length <= 80 && !/[。；]$/.test(text) && furnitureForms.some((form) => form.test(text))
  )
}
