// A line in, the places of its characters that stay out: spaces that set type go, those that part words remain.

/** Indexes of the characters of a line that stay: typographic spaces go, meaningful ones remain. */
/** Undefined where all stay: most lines have no space. */
export function keptCharacters(text: string): readonly number[] | undefined {
  if (!/\s/.test(text)) return undefined
  const indexes: number[] = []
  const isSpaced = isLetterSpaced(text)
  const namesPeople = /记者|通讯员|编辑|[摄文图][）)]?$/.test(text)
  for (let at = 0; at < text.length; at++) {
    const isStray =
      isSpace(text[at]) &&
      (isSpaced || isTypographic(text, at) || (!namesPeople && isBesideLoneCharacter(text, at)))
    if (!isStray) indexes.push(at)
  }
  return indexes
}

/** The line as it is kept. */
export function withoutStraySpaces(text: string): string {
  const kept = keptCharacters(text)
  return kept ? kept.map((at) => text[at]).join('') : text
}

/** `发展经 果 林三千亩`: a character with a space on either side of it, inside Chinese text. */
function isBesideLoneCharacter(text: string, at: number): boolean {
  const lone = /[\u4e00-\u9fff]\s[\u4e00-\u9fff]\s[\u4e00-\u9fff]/
  return lone.test(text.slice(at - 3, at + 2)) || lone.test(text.slice(at - 1, at + 4))
}

/** `经 果 林 13500 亩 、生 态 林`: a line spread to the column's width, most of its pieces single characters. */
function isLetterSpaced(text: string): boolean {
  const pieces = text.split(/[\s\u3000]+/)
  const single = pieces.filter((piece) => piece.length === 1 || /^\d+$/.test(piece)).length
  return pieces.length >= 4 && single >= pieces.length / 2
}

/** A space doubled, beside punctuation that has its own room, or on both sides of a number inside Chinese text. */
function isTypographic(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at + 1] ?? ''
  if (isSpace(before)) return true
  if (/[，。、；：！？》]/.test(after) || /[，、；《]/.test(before)) return true
  const head = text.slice(0, at)
  const tail = text.slice(at + 1)
  const number = /^[\d.,]+[％%]?\s[\u4e00-\u9fff]/
  const opensNumber = /[\u4e00-\u9fff]/.test(before) && number.test(tail)
  const closesNumber = /[\u4e00-\u9fff]\s[\d.,]+[％%]?$/.test(head) && /[\u4e00-\u9fff]/.test(after)
  return opensNumber || closesNumber
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /[\s\u3000]/.test(character)
}
