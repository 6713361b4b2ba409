// A line that holds a whole page in, the places to cut it out: where line breaks were lost.
import { widthOf } from './line-width.ts'

/** Where pieces begin, from 0; `isApart` where a blank line would stand before it. */
export type Fold = { readonly at: number; readonly isApart: boolean }

/** From here up, in characters, a line may be a whole page: few paragraphs of a newspaper are as long. */
const longest = 300
/** Width of the lines of a page whose breaks became spaces, in ideographs: the middle one of them. */
const lineWidth = { least: 8, most: 45 }

/** The last sentence end before a report's start, and the start: between them stands a headline. */
const reportStart =
  /(?<=[。！？”）]|\S{4})(?=(?:本报(?:[\u4e00-\u9fff]{0,4})(?:讯|电)\s*[（(]|(?:新华社|中新社|中新网|央视网)[\u4e00-\u9fff]{0,8}\d{1,2}月\d{1,2}日电|□\s*本报记者))/g
const sentenceEnd = /[。！？][”’）]?/g
const masthead = /第\s*\d+\s*版(?:\s*(?:要闻|综合|时政|经济|社会|国内|国际))?/g

export function unfoldLine(text: string): readonly Fold[] {
  if (text.length < longest) return [{ at: 0, isApart: false }]
  return atSpaces(text) ?? atReports(text)
}

/** A space that stands where a line ended: not inside brackets, a date line, or between a post and a name. */
const lineBreak =
  /(?<!记者|通讯员|编辑|责编|美编|校对|摄影)[ \t]+(?![^（(]{0,20}[）)])(?![（(])(?!摄|星期|通讯员|第\s*\d)/g

/** The spaces were line breaks: between them stand lines of a column. */
function atSpaces(text: string): readonly Fold[] | undefined {
  const spaces = [...text.matchAll(lineBreak)]
  if (spaces.length < text.length / lineWidth.most) return undefined
  const starts = [0, ...spaces.map((match) => match.index + match[0].length)]
  const widths = starts.map((start, index) => widthOf(text.slice(start, starts[index + 1]).trim()))
  const middle = widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0
  if (middle < lineWidth.least || middle > lineWidth.most) return undefined
  return starts.map((at) => ({ at, isApart: false }))
}

function atReports(text: string): readonly Fold[] {
  const cuts = new Set([0])
  for (const { index, 0: found } of text.matchAll(masthead)) cuts.add(index + found.length)
  for (const { index } of text.matchAll(reportStart)) {
    const ends = [...text.slice(0, index).matchAll(sentenceEnd)]
    const last = ends.at(-1)
    if (last) cuts.add(last.index + last[0].length)
    cuts.add(index)
  }
  return [...cuts]
    .filter((at) => at < text.length)
    .sort((a, b) => a - b)
    .map((at) => ({ at, isApart: at > 0 }))
}
