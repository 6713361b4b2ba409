// What belongs to the paper and not to an article, as a table of patterns: mastheads, date lines, issue and page numbers, editors, addresses, labels, notices, jumps.
import type { Furniture } from '../model/block.ts'

/** Belongs to the paper, and what it is there. */
export const furnitureForms: readonly { readonly kind: Furniture; readonly form: RegExp }[] = [
  {
    kind: 'masthead',
    form: /^[\u4e00-\u9fff]{1,6}(?:[日晚晨早商时快新周导]报|都市报|青年报|法治报|农民报|工人报)(?:社)?(?:\s*(?:要闻|综合|本地|时政|\d{4}年.*))?$/,
  },
  { kind: 'masthead', form: /^(?:[\u4e00-\u9fff]\s+){2,5}报$/ },
  // 綦江报, 某某县报, 某某周报; not 天气预报, 工作汇报.
  {
    kind: 'masthead',
    form: /^[\u4e00-\u9fff]{2,6}(?<![汇预通举申警情海喜捷简快播上回填谎墙公战])报$/,
  },
  // A paper's name and a date in digits, with or without its day of the week.
  {
    kind: 'date-line',
    form: /^(?:[\u4e00-\u9fff]{2,8}\s*)?\d{4}[./-]\d{1,2}[./-]\d{1,2}(?:\s*(?:星期|周)[一二三四五六日天])?$/,
  },
  {
    kind: 'date-line',
    form: /^(?:\d{4}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日$|^(?:\d{4}\s*年)?.{0,12}日?\s*(?:星期|周)[一二三四五六日天](?:\s|$)/,
  },
  { kind: 'date-line', form: /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*星期[一二三四五六日天]/ },
  {
    kind: 'date-line',
    form: /^(?:农历)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?(?:闰?[正一二三四五六七八九十冬腊]{1,2}月)(?:初|十|廿|三十)[一二三四五六七八九十]?(?:\s|$)/,
  },
  {
    kind: 'issue',
    form: /第\s*\d+\s*[期号](?:\s|$|[（(])|今日\s*\d+\s*版|国内统一|邮发代号|代号\s*\d+-\d+|CN\s*\d{2}/,
  },
  { kind: 'navigation', form: /^(?:[A-D]\d{1,2}[\s、—-]+){2,}[A-D]\d{1,2}$/ },
  { kind: 'page-number', form: /^(?:[A-D]?\d{1,2}\s*版?|第\s*[A-D]?\d{1,2}\s*版)(?:\s|$|[:：])/ },
  {
    kind: 'editors',
    form: /^(?:[■□●◆▲★|｜]\s*)?(?:版面|本版)?(?:责任编辑|责编|编辑|美编|版式|校对|值班|主编|审读|图编|组版)[\s:：/]/,
  },
  {
    kind: 'contact',
    form: /^(?:新闻)?(?:热线|电话|投稿|邮箱|网址|广告|地址|邮编)\S{0,6}[:：]|https?:|www\.|@\w+\./,
  },
  { kind: 'rule', form: /^[-—=_*·~＝－\s]{2,}$/ },
  // What a browser prints at the edges of a page: address, date and time, 1/2.
  {
    kind: 'print-edge',
    form: /^file:\/\/\/|^\d{1,3}\s*[/／]\s*\d{1,3}$|^\d{1,4}\/\d{1,2}\/\d{1,4}[,，]?\s+(?:上午|下午)?\d{1,2}:\d{2}(?:\s*[AP]M)?$/,
  },
  {
    kind: 'jump',
    form: /^[（(【[]?\s*(?:下转|上接|紧接|详见|相关报道见|据?\S{0,4}报道见)\s*第?\s*[A-D]?[\d一二三四五六七八九十]+\s*版.{0,8}$/,
  },
  { kind: 'navigation', form: /^(?:扫码|扫描)\S{0,4}(?:二维码|观看|阅读|关注)/ },
]

/** Behind the text of a line: （下转第3版）. */
const jumpTail =
  /(?<=[^\s（(【[])\s*[（(【[]?\s*(?:下转|紧接)\s*第?\s*[A-D]?[\d一二三四五六七八九十]+\s*版\s*[）)】\]]?$/

export function withoutJump(text: string): string {
  return /版\s*[）)】\]]?$/.test(text) ? text.replace(jumpTail, '') : text
}

/** What a page or a column of it is called: 要闻, 财经, 民生在线, 热点追踪. */
const section =
  '要闻|综合|时政|时事|国际|国内|天下|环球|本地|社会|城事|都市|民生|经济|财经|产业|公司|金融|证券|市场|消费|教育|科技|科教|文化|文体|文旅|旅游|体育|娱乐|健康|卫生|法治|法制|政法|农业|三农|乡村|生态|环境|交通|房产|汽车|区县|县域|基层|社区|党建|理论|评论|观点|专题|专版|特刊|深度|调查|人物|关注|聚焦|热点|焦点|生活|服务|便民|图片|视觉|副刊|导读|新闻|一线|走基层'
const sectionLabel = new RegExp(
  `^(?:(?:${section})(?:新闻|[·•/／](?:${section})|版)?|(?:${section})?(?:简讯|快讯|短讯|速览|速递|简报|动态|在线|追踪|视点|之窗|直通车|播报|广角)|新闻速递|新闻简报|一句话新闻|走基层)$`,
)

/** 要闻, 民生在线. */
export function isSectionLabel(text: string): boolean {
  return text.length <= 8 && sectionLabel.test(text)
}

/** Heads an advertisement or a notice that somebody paid for: 广告, 公 告, 招租公告, 停电通知. */
const noticeLabel =
  /^(?:(?:招租|招聘|招标|招生|拍卖|转让|注销|清算|减资|迁坟|征稿|征婚|遗失|更正|致歉|寻人|寻物|停电|停水|停气|分类)?(?:广告|公告|启事|声明|通知|公示|信息)|招聘|招租|讣告)$/

/** Announces what is none of the paper's, letters set apart or not. */
export function isNoticeLabel(text: string): boolean {
  return text.length <= 16 && noticeLabel.test(text.replaceAll(/\s/g, ''))
}

/** Whom to call: in every advertisement. */
const contact =
  /(?:热线|电话|咨询|预订|地址|开发商|Tel|微信)[^，。]{0,6}[:：]?\s*[\d０-９-]{4,}|(?:开发商|主办方|承办方|售楼处|地址)[:：]/
/** The paper's own. */
const ownContact = /^(?:新闻|本报|读者|投稿|广告|发行|监督|爆料)|邮编|印刷/

/** Lines that advertise: short, without a sentence, one that says whom to call. */
export function isAdvertisement(texts: readonly string[]): boolean {
  return (
    texts.length >= 2 &&
    texts.some((text) => contact.test(text) && !ownContact.test(text)) &&
    !texts.some((text) => /[。？]/.test(text))
  )
}

/** What of the paper's own a line is. Widths folded: ２024年 is a year. */
export function furnitureOf(text: string): Furniture | undefined {
  if (text.length > 80 || /[。；]$/.test(text)) return undefined
  const folded = /[０-９Ａ-Ｚａ-ｚ]/.test(text) ? text.normalize('NFKC') : text
  return furnitureForms.find(({ form }) => form.test(folded))?.kind
}

export function isFurniture(text: string): boolean {
  return furnitureOf(text) !== undefined
}
