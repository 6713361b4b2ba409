// A text in, the numbers of official documents in it out: 渝府发〔2025〕15号, 国务院令第722号.
import { foldWidth } from '../model/numeral.ts'
import type { Span } from '../model/span.ts'

export type DocumentNumber = Span & {
  /** Brackets as 〔〕, digits and blanks as the standard has them (GB/T 9704). */
  readonly number: string
}

/** An agency's code word, the year in brackets, the running number. */
const coded =
  /([一-鿿]{1,9}[一-鿿])\s*[〔［[（(【﹝]\s*([12]\d{3})\s*[〕］\]）)】﹞]\s*第?\s*(\d{1,5})\s*号/g
/** Orders and notices, numbered through: 国务院令第722号, 2021年第5号公告. */
const ordered =
  /(?:国务院|国家主席|主席|中央军委|[一-鿿]{2,12}?(?:部|委|局|总局|署|政府|委员会|银行))令\s*[（(]?第?\s*[\d零〇一二三四五六七八九十百]+\s*号|[12]\d{3}年第\d+号(?:公告|令|通告)/g

/** What stands before the code word and is no part of it: 印发了, 文件, 据. */
const leading =
  /^.*(?:以|据|按|经|由|的|了|为|见|和|及|与|发布|印发|下发|出台|公布|转发|文件|文号|号文|根据|按照|依据|通知|下达)(?=[一-鿿]{2})/

/** By place in the text. */
export function findDocumentNumbers(text: string): readonly DocumentNumber[] {
  if (!text.includes('号')) return []
  const folded = foldWidth(text)
  const found = [...folded.matchAll(coded)].map((match) => {
    const [whole, word = '', year = '', running = ''] = match
    const name = word.replace(leading, '')
    return {
      start: match.index + word.length - name.length,
      end: match.index + whole.length,
      number: `${name}〔${year}〕${Number(running)}号`,
    }
  })
  const orders = [...folded.matchAll(ordered)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
    number: whole.replace(/[\s（()）]/g, ''),
  }))
  return [...found, ...orders].toSorted((a, b) => a.start - b.start)
}
