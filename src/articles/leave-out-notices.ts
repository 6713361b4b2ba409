// A page's items in, the same without advertisements, public notices and the page's index out, with a word on each.
import type { Document } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import { type Item, linesOf } from './gather-items.ts'

/** 某某新闻 >>03版, 某某新闻……A5: a line that points at another page. */
const indexLine =
  /(?:>>|》》|＞＞|→|…{1,2}|\.{3,})\s*(?:第\s*)?[A-D]?\d{1,2}\s*(?:版|$)|[（(]?(?:详见|转)\s*第?\s*[A-D]?\d{1,2}\s*版[）)]?$/
/** Whom to ring and where to come: what advertisements and notices end with. */
const contact =
  /(?:热线|电话|手机|微信|QQ|联系人|联系方式|地址|网址|邮箱)\s*[:：]\s*\S|(?:^|\D)(?:\d{3,4}-\d{7,8}|1\d{10}|400-?\d{3}-?\d{4}|\d{4}\s\d{4})(?:\D|$)/
/** What sells, in lines that are no sentence. */
const selling =
  /(?:热销|开盘|钜惠|特惠|优惠|打折|折起|元起|免费(?:送|领|咨询)|无效退款|专治|祖传|加盟|招商|开发商|盛大开业|旺铺|首付|团购|欢迎(?:选购|惠顾|光临|订购))/
/** 招租公告, 遗失声明: a notice's heading, a few words that no one says or does. */
const noticeHeading =
  /^[^发回说]{0,10}(?:公告|启事|声明|通告|招租|招聘|招标|拍卖|讣告|分类信息|广告)$/
const formula =
  /特此(?:公告|声明|通告|通知|启事)|^(?:我(?:单位|公司|司)|本(?:公司|单位|人|店)|兹|因)|声明作废|有意者|请于.{2,12}前/

/** Widest heading of a notice and longest text of one, in characters. */
const longest = { heading: 14, text: 240 }

export function leaveOutNotices(
  document: Document,
  items: readonly Item[],
): { readonly items: readonly Item[]; readonly notices: readonly Notice[] } {
  const left = items.map((item, at) => isLeftOut(item, items[at + 1]))
  const isNotice = (item: Item, at: number) =>
    left[at] === true || (item.kind === 'part' && left[at - 1] === true && isFormal(item.text))
  return {
    items: items.filter((item, at) => !isNotice(item, at)),
    notices: items.flatMap((item, at) => (isNotice(item, at) ? [noticeOf(document, item)] : [])),
  }
}

function isLeftOut(item: Item, next: Item | undefined): boolean {
  if (item.kind === 'beside') return false
  if (item.kind === 'heading') {
    if (indexLine.test(item.text) || (contact.test(item.text) && !/[。；]/.test(item.text)))
      return true
    if (selling.test(item.text) && item.blocks.length + lineCount(item) > 2) return true
    const isHeading = item.text.length <= longest.heading && noticeHeading.test(item.text)
    return isHeading && next?.kind === 'part' && !next.startsReport && isFormal(next.text)
  }
  return (
    !item.startsReport &&
    item.text.length <= longest.text &&
    isFormal(item.text) &&
    contact.test(item.text)
  )
}

function lineCount(item: Item): number {
  const { start, end } = linesOf(item)
  return end - start
}

function isFormal(text: string): boolean {
  return text.length <= longest.text && formula.test(text)
}

function noticeOf({ source }: Document, item: Item): Notice {
  const { start } = linesOf(item)
  const text = item.kind === 'beside' ? item.block.text : item.text
  return {
    level: 'info',
    stage: 'articles',
    rule: 'notice-left-out',
    message: `${source}: line ${start + 1} is an advertisement, a public notice or the page's index: ${text.slice(0, 30)}`,
    place: `${source}:${start + 1}`,
  }
}
