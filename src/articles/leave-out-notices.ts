// A page's items in, the same without advertisements, public notices and the page's index out, with a word on each.
import type { Document } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import { type Item, linesOf, type Part } from './gather-items.ts'
import { sayLeftOut } from './say-left-out.ts'

/** 某某新闻 >>03版, 某某新闻……A5: a line that points at another page. */
const indexLine =
  /(?:>>|》》|＞＞|→|…{1,2}|\.{3,})\s*(?:第\s*)?[A-D]?\d{1,2}\s*(?:版|$)|[（(]?(?:详见|转)\s*第?\s*[A-D]?\d{1,2}\s*版[）)]?$/
/** Whom to ring and where to come: what advertisements and notices end with. */
const contact =
  /(?:热线|电话|手机|微信|QQ|联系人|联系方式|地址|网址|邮箱)\s*[:：]\s*\S|(?:^|\D)(?:\d{3,4}-\d{7,8}|1\d{10}|400-?\d{3}-?\d{4}|\d{4}\s\d{4})(?:\D|$)/
/** What sells, in lines that are no sentence. */
const selling =
  /(?:热销|开盘|钜惠|特惠|优惠|打折|折起|元起|免费(?:送|领|咨询)|无效退款|专治|祖传|加盟|招商|开发商|盛大开业|旺铺|首付|团购|欢迎(?:选购|惠顾|光临|订购))/
/** 招租公告, 公 告, 遗失声明: a notice's heading, a few words that no one says or does. */
const noticeHeading =
  /^[^发回说]{0,10}(?:公\s*告|启\s*事|声\s*明|通\s*告|招租|招聘|招标|拍卖|讣\s*告|分类信息|广\s*告)$/
const formula =
  /特此(?:公告|声明|通告|通知|启事)|^(?:我(?:单位|公司|司)|本(?:公司|单位|人|店)|兹|因)|声明作废|有意者|请于.{2,12}前|请?绕行|^遗失|[一二三四五]、.{0,8}时间/

/** Widest heading of a notice and longest text of one, in characters. */
const longest = { heading: 14, text: 240 }

export function leaveOutNotices(
  document: Document,
  items: readonly Item[],
): { readonly items: readonly Item[]; readonly notices: readonly Notice[] } {
  const kept: Item[] = []
  const notices: Notice[] = []
  for (let at = 0; at < items.length; ) {
    const item = items[at]
    const length = item ? noticeLength(items, at, item) : 0
    for (const own of items.slice(at, at + length))
      notices.push(
        sayLeftOut(
          document,
          own,
          'notice-left-out',
          "is an advertisement, a public notice or the page's index",
        ),
      )
    if (length === 0 && item) kept.push(item)
    at += Math.max(1, length)
  }
  return { items: kept, notices }
}

/** How many items from `at` are one notice, 0 for none. */
function noticeLength(items: readonly Item[], at: number, item: Item): number {
  if (item.kind === 'beside') return 0
  if (item.kind === 'part') return isNotice(item) ? 1 : 0
  if (indexLine.test(item.text)) return 1
  if (contact.test(item.text) && !/[。；]/.test(item.text)) return 1
  if (selling.test(item.text) && lineCount(item) > 1) return 1
  if (item.text.length > longest.heading || !noticeHeading.test(item.text)) return 0
  // Its first line may look like a heading.
  for (const length of [1, 2]) {
    const below = items.slice(at + 1, at + 1 + length)
    const text = below.map((own) => (own.kind === 'beside' ? '' : own.text)).join('')
    const hasReport = below.some((own) => own.kind === 'part' && own.startsReport)
    const isText = below.at(-1)?.kind === 'part' && text.length <= longest.text
    if (isText && !hasReport && formula.test(text)) return 1 + length
  }
  return 0
}

function isNotice({ startsReport, text }: Part): boolean {
  return !startsReport && text.length <= longest.text && formula.test(text) && contact.test(text)
}

function lineCount(item: Item): number {
  const { start, end } = linesOf(item)
  return end - start
}
