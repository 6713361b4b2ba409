// Two stretches of a page that follow each other in, how likely a new story begins between them out.
import type { Column } from '../model/block.ts'
import type { Part } from './gather-items.ts'
import { likeness, mergeWordings, type Wording } from './shared-wording.ts'

/** Parts of one story, or of a piece of one. */
export type Stretch = { readonly parts: readonly Part[]; readonly wording: Wording }

export function stretchOf(parts: readonly Part[]): Stretch {
  return { parts, wording: mergeWordings(parts.map(({ wording }) => wording)) }
}

export function joinStretches(one: Stretch, other: Stretch): Stretch {
  return {
    parts: [...one.parts, ...other.parts],
    wording: mergeWordings([one.wording, other.wording]),
  }
}

/** 此外, 同时, 据了解 …: goes on with what was said. */
const goesOn =
  /^(?:[“‘]|此外|同时|另外|另据|据了解|据介绍|据悉|其中|目前|截至|下一步|接下来|随后|之后|为此|因此|对此|除此|不仅|而且|与此|如[，今]?|该|他|她|其|这|那|在.{1,8}方面)/
/** 7月8日, 记者从…获悉, 日前: what the first sentence of a report has. */
const begins =
  /\d{1,2}日|今[天日晨早晚]|昨[天日晚]|日前|近日|近期|连日来|当地时间|记者.{0,12}(?:获悉|了解到)|(?:发布|公布).{0,6}数据/
/** 今年…, 2023年…, 国务院办公厅…: what a report opens with. */
const opens =
  /^(?:今年|去年|\d{4}年|\d{1,2}月|当前|眼下|最新|[\u4e00-\u9fff]{2,8}(?:部|局|委|厅|会|院))/
/** 某某表示，…: who speaks has been introduced before. */
const speaks = /(?:表示|指出|强调|说|介绍|认为|称)[，：,]/
/** （本报记者 江一川）, （据新华社）, （江一川 田禾） behind the last sentence: signs a report that is over. */
const signature =
  /[。！？”]\s*[（(](?:[^（）()。，]{0,8}(?:记者|通讯员|新华社|央视|综合|报道)[^（）()。，]{0,20}|[\u4e00-\u9fff]{2,4}(?:[\s\u3000、][\u4e00-\u9fff]{2,4}){0,3})[）)]$/
/** Characters at a text's end that it stands in, with the mark before it. */
const longestSignature = 50

/**
 * Weights of a logistic regression over 2,270 pairs of neighbouring stretches (half of them of two stories) of pages
 * composed at random from news texts: wrapped by width or by count, columns alike or not, with section headings and
 * column breaks, stories of one topic or of many. `form` is of the headings between: see `headlineForm`. Set by hand:
 * `base` is lower by 1, `likeness` beyond 0.1 weighs too and lengths count up to 500 characters only, for long articles
 * in sections, which such pages lack; `signed` is what newspapers end a report with.
 */
const weights = {
  base: -9.9,
  otherColumn: 2.6,
  otherRaggedColumn: 1.2,
  logLikeness: -2.5,
  likeness: -4,
  logLength: 2.2,
  logLengthBefore: 1.3,
  begins: 2,
  opens: 1.5,
  goesOn: -0.8,
  speaks: -0.6,
  form: 1.1,
  signed: 3,
}

/** What a stretch that stands alone counts at least for its length: a story in one sentence. */
const leastAlone = -0.85

/** A page is set raggedly where lines differ by more than this on the average, in ideographs. */
const ragged = 0.25
/** Columns this far apart are two, on a page set evenly and on a ragged one. */
const apart = { even: 1, ragged: 2.5 }

/** What a stretch stands between on the page. */
export type Setting = {
  /** Of the headings above it, 0 for none. */
  readonly form: number
  /** Headings or the starts of reports stand above and below: a short text may be a whole story. */
  readonly isAlone: boolean
  /** A credit on a line of its own, （据新华社）, closes what stands before. */
  readonly isSigned: boolean
}

/** Log-odds that a new story begins with `next`: above 0 it is likelier than not. */
export function cutScore(
  before: Stretch,
  next: Stretch,
  { form, isAlone, isSigned }: Setting,
  raggedness: number,
): number {
  const text = openingOf(next.parts)
  const lead = text.slice(0, text.indexOf('。') + 1) || text
  const flag = (isSet: boolean, weight: number) => (isSet ? weight : 0)
  const distance = columnDistance(edgeColumn([...before.parts].reverse()), edgeColumn(next.parts))
  const alike = likeness(before.wording, next.wording)
  return (
    weights.base +
    columnScore(distance ?? 0, raggedness) +
    weights.logLikeness * Math.log(alike + 0.01) +
    weights.likeness * Math.max(0, alike - 0.1) +
    weights.logLength * Math.max(isAlone ? leastAlone : -2, logLength(next.parts)) +
    weights.logLengthBefore * logLength(before.parts) +
    flag(begins.test(lead), weights.begins) +
    flag(opens.test(text), weights.opens) +
    flag(goesOn.test(text), weights.goesOn) +
    flag(speaks.test(text.slice(0, 30)), weights.speaks) +
    weights.form * form +
    flag(
      isSigned || signature.test(before.parts.at(-1)?.text.slice(-longestSignature) ?? ''),
      weights.signed,
    )
  )
}

/** Natural logarithm of the number of characters, against a paragraph of 150: -2 to 1.2. Unlikeness says more of long texts. */
function logLength(parts: readonly Part[]): number {
  const length = parts.reduce((sum, { text }) => sum + text.length, 0)
  return Math.max(-2, Math.min(1.2, Math.log(length) - 5))
}

/** The text up to the first part that ends with a sentence. */
function openingOf(parts: readonly Part[]): string {
  const end = parts.findIndex(({ isOpen }) => !isOpen)
  return parts
    .slice(0, end < 0 ? parts.length : end + 1)
    .map(({ text }) => text)
    .join('')
}

/** The two were set in columns of clearly different widths: further apart than a mark that hangs over the edge. */
export function hasOtherColumn(before: Stretch, next: Stretch, raggedness: number): boolean {
  const distance = columnDistance(edgeColumn([...before.parts].reverse()), edgeColumn(next.parts))
  return (distance ?? 0) > apart.even && columnScore(distance ?? 0, raggedness) > 0
}

function columnScore(distance: number, raggedness: number): number {
  if (raggedness <= ragged) return distance >= apart.even ? weights.otherColumn : 0
  return distance >= apart.ragged ? weights.otherRaggedColumn : 0
}

/** The first column that enough text was set in to be sure of, else the first at all. */
function edgeColumn(parts: readonly Part[]): Column | undefined {
  const sure = parts.find(({ column, text }) => column && text.length >= 4 * column.width)
  return (sure ?? parts.find(({ column }) => column))?.column
}

/** Mean raggedness of the page's columns, by the length of their text. */
export function raggednessOf(parts: readonly Part[]): number {
  let sum = 0
  let length = 0
  for (const { column, text } of parts)
    if (column) {
      sum += column.raggedness * text.length
      length += text.length
    }
  return length === 0 ? 0 : sum / length
}

/** How far two columns' widths lie apart, in ideographs: by the measure in which they are nearer. */
function columnDistance(one: Column | undefined, other: Column | undefined): number | undefined {
  if (!one || !other) return undefined
  return Math.min(Math.abs(one.width - other.width), Math.abs(one.characters - other.characters))
}
