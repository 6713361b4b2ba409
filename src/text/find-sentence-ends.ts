// One line of text in, the offsets at which its sentences end out; the last is the line's end.

const terminators = '。！？!?'
const closers = '”’」』）)】》〉"\''
/** Brackets inside which nothing ends: a title with its question mark, a remark. */
const brackets: ReadonlyMap<string, string> = new Map([
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
])

/** `“……。”李明说。`: what tells who spoke stays with the words spoken. */
const attribution =
  /^[^。！？!?“”]{0,40}?(?:说|表示|介绍|称|道|指出|认为|告诉|强调|坦言|感慨|感叹|回忆|透露|解释|补充)[^。！？!?“”]{0,6}[。！？!?]/

export function findSentenceEnds(line: string): readonly number[] {
  return breakLongSentences(line, findFullStops(line))
}

/** Characters. Written sentences stay far below; what is longer is a table, a list or text without full stops. */
const longestSentence = 1_000

/** Keeps later stages linear: a longer sentence ends at its last ；，、 or blank before the limit, else at the limit. */
function breakLongSentences(line: string, ends: readonly number[]): readonly number[] {
  const broken: number[] = []
  let start = 0
  for (const end of ends) {
    while (end - start > longestSentence) {
      const stretch = line.slice(start, start + longestSentence)
      const pause = Math.max(
        ...['；', '，', '、', ' ', '\u3000'].map((mark) => stretch.lastIndexOf(mark)),
      )
      start += pause > 0 ? pause + 1 : longestSentence
      broken.push(start)
    }
    broken.push(end)
    start = end
  }
  return broken
}

/** What opens a bracket or ends a sentence, by UTF-16 unit. */
const isMark = new Uint8Array(0x1_00_00)
for (const mark of [...brackets.keys(), ...terminators]) isMark[mark.charCodeAt(0)] = 1

function findFullStops(line: string): readonly number[] {
  const ends: number[] = []
  for (let at = 0; at < line.length; at++) {
    if (isMark[line.charCodeAt(at)] === 0) continue
    const closer = brackets.get(line[at] ?? '')
    const close = closer ? line.indexOf(closer, at) : -1
    if (close > at) {
      at = close
      continue
    }
    if (!terminators.includes(line[at] ?? '')) continue
    const end = endOfRun(line, at)
    const hasQuote = /[”’」』"]/.test(line.slice(at, end))
    if (!(hasQuote && attribution.test(line.slice(end)))) ends.push(end)
    at = end - 1
  }
  if (ends.at(-1) !== line.length && line !== '') ends.push(line.length)
  return ends
}

/** The offset behind a terminator at `at`, its repetitions (？！) and whatever closes there (。”）). */
function endOfRun(line: string, at: number): number {
  let end = at + 1
  while (end < line.length && (terminators + closers).includes(line[end] ?? '')) end++
  return end
}
