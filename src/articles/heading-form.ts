// A heading's text in, whether it can be a headline and how much it looks like a story's headline rather than the heading of a section in one out.

/** 一、, （二）, 3.: numbers the sections of a story. */
const numbered = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、.．](?!\d))/

/** （据新华社）; words that go on, as text does; nothing but a number or a mark. */
const noHeadline = /^[（(【[][^（(]*[）)】\]]$|[，、；]$|^[^\u4e00-\u9fffA-Za-z]*$/

/** 关注, 走基层, 民生在线: a column's name, put above a headline or in a corner of the page. */
const label = /^[\u4e00-\u9fff\s]{1,6}$/
/** In ideographs. */
const longestLabel = 4

export function isLabel(text: string): boolean {
  return label.test(text) && text.replaceAll(/\s/g, '').length <= longestLabel
}

export function canBeHeadline(text: string): boolean {
  return !noHeadline.test(text.trim()) && !isLabel(text)
}

/** ——在两江新区看产业: a lesser headline, set behind a dash. */
export function startsSubtitle(text: string): boolean {
  return /^(?:—|－－|--)/.test(text)
}

/** Wider than this, in ideographs, headings are headlines more often than not; the odds grow by e with each `step`. */
const balance = { width: 13.5, step: 4 }
/** No form is surer than this, in either direction. */
const limits = { least: -2, most: 3 }

/** Log-odds: above 0 a headline is likelier. Several headings that stand together are weighed as one text. */
export function headlineForm(text: string): number {
  if (numbered.test(text)) return limits.least
  const form = (setWidth(text) - balance.width) / balance.step
  return Math.max(limits.least, Math.min(limits.most, form))
}

/** In ideographs: a Latin letter or digit is half of one. */
function setWidth(text: string): number {
  return text.replace(/[ -~]/g, '').length + (text.match(/[ -~]/g)?.length ?? 0) / 2
}
