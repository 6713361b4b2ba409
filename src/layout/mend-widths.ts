// A block's text in, the same out with characters of the wrong width mended: one for one, so that every offset holds.

/** ２０２１, ＧＤＰ: in a newspaper's type these are the same letters, in a text they are others. */
const wideLetters = /[０-９Ａ-Ｚａ-ｚ]/g
/** A mark of Latin type between two ideographs or behind one at a line's end. */
const narrowMark = /(?<=[\u4e00-\u9fff”》）])[,;:?!](?=[\u4e00-\u9fff“《（])/g
const wideMarks: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
}

/** Mends only what is certainly broken: ％ and ～ are as good as their narrow forms and stay, as do brackets that pair. */
export function mendWidths(text: string): string {
  return mendBrackets(
    text
      .replaceAll(wideLetters, (letter) => letter.normalize('NFKC'))
      .replaceAll(narrowMark, (mark) => wideMarks[mark] ?? mark),
  )
}

/** （重庆) and (重庆）: both become wide. */
function mendBrackets(text: string): string {
  if (!/[()]/.test(text) || !/[（）]/.test(text)) return text
  const characters = text.split('')
  const open: number[] = []
  for (const [index, character] of characters.entries()) {
    if (character === '(' || character === '（') open.push(index)
    if (character !== ')' && character !== '）') continue
    const start = open.pop()
    if (start === undefined || (characters[start] === '（') === (character === '）')) continue
    characters[start] = '（'
    characters[index] = '）'
  }
  return characters.join('')
}
