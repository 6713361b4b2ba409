// A sentence in, the end of its lead out: 本报讯 （记者 …）, 中新网…4月30日电(…), 央视网消息（…）：, □本报记者 …, 〔记者…／台北报导〕, （晚报记者 …）.
import type { Sentence } from '../model/article.ts'

const leads: readonly RegExp[] = [
  /^[\s　]*[〔【［[（(][^〕】］\]）)，。]{0,8}?(?:记者|特派员|通讯员)[^〕】］\]）)。]{2,24}?(?:报导|报道|专电|电|讯)[〕】］\]）)][\s　]*/,
  /^[\s　]*[（(][^（()）。]{0,20}(?:记者|通讯员)[^（()）。]{2,24}[）)][\s　]*/,
  /^[\s　]*[□■]?\s*本[报台社网]\s*(?:首席|见习|实习)?记者[\s　]+[一-鿿\s　]{2,20}$/,
  /^[\s　]*[^\s，。：（(]{0,24}?(?:讯|电|消息)[\s　]*[（(][^（()）]{1,40}[）)][\s　]*[：:]?/,
  /^[\s　]*[^\s，。：（(]{0,24}?(?:\d|[一二三四五六七八九十])日电[\s　]*/,
  /^[\s　]*(?:据|央视)[^\s，。：（(]{0,24}?消息[\s　：:]+/,
  /^[\s　]*(?:本报|本台|本网|[一-鿿]{2,4}[社网台报])[^\s，。：（(]{0,16}?(?:讯|电|消息)[\s　：:]+/,
]
/** Every lead holds one of these. */
const signs = /[者员讯电息]/

/** Offset into the text at which the telling starts; the sentence's start when it has no lead. */
export function leadEnd(text: string, sentence: Sentence): number {
  const head = text.slice(sentence.start, sentence.end)
  if (!signs.test(head)) return sentence.start
  for (const lead of leads) {
    const found = lead.exec(head)
    if (found) return sentence.start + found[0].length
  }
  return sentence.start
}
