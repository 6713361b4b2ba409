// A page's text in, the paper that published it out: from the masthead, else from how its reporters call it.
import type { Attributed } from '../model/document.ts'
import { regionOfPublisher } from './find-region.ts'
import { codeByPlaceName } from './paper-places.ts'

/** Endings of a newspaper's or broadcaster's name. */
const paperName =
  '[\\u4e00-\\u9fff]{1,8}?(?:日报|晚报|晨报|早报|商报|时报|导报|快报|都市报|青年报|法治报|农民报|工人报|新报|周报|新闻网|广播电视台|电视台)'

/** A masthead's line is the name alone, perhaps spaced out (重 庆 日 报) or with its edition (要闻, 第3版) behind it. */
const mastheadLine = new RegExp(`^(${paperName})(?:社)?(?:\\s|\\d|第|版|$)`)

/** 重庆日报记者, 杭州日报全媒体记者: the paper speaks of its own reporter. What stands before is no part of the name. */
const ownReporter = new RegExp(
  `(?<![\\u4e00-\\u9fff])(${paperName})(?:社)?(?:首席|全媒体|融媒体)?记者`,
  'g',
)

/** 綦江报, 忠县报: what is called after its place needs no other word. */
const shortName = /^([\u4e00-\u9fff]{2,6}报)(?:社)?(?:\s|\d|第|版|$)/

/** Longest line that can be a masthead, in characters. */
const longestMasthead = 40

export function findPublisher(text: string): Attributed<string> | undefined {
  const lines = text.split('\n')
  for (const line of [...lines.slice(0, 12), ...lines.slice(-6)]) {
    if (line.length > longestMasthead || /[。，；]/.test(line)) continue
    const plain = unspaced(line.trim())
    const short = shortName.exec(plain)?.[1]
    const name =
      mastheadLine.exec(plain)?.[1] ??
      (short && regionOfPublisher(short) !== undefined ? short : undefined)
    if (name) return { value: name, origin: 'masthead' }
  }
  const calls = [...lines.join('').matchAll(ownReporter)]
  const named = new Set(calls.map((match) => fromPlaceName(match[1] ?? '')))
  const [only] = named
  return named.size === 1 && only ? { value: only, origin: 'text' } : undefined
}

/** 日前重庆日报 → 重庆日报: the name begins with the place it has. */
function fromPlaceName(name: string): string {
  for (let start = 0; start < name.length; start++)
    for (let end = Math.min(name.length, start + 4); end >= start + 2; end--)
      if (codeByPlaceName.has(name.slice(start, end))) return name.slice(start)
  return name
}

/** 重 庆 日 报 → 重庆日报. */
function unspaced(line: string): string {
  return /^(?:[\u4e00-\u9fff]\s+){2,}[\u4e00-\u9fff](?:\s|$)/.test(line)
    ? line.replaceAll(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff](?:\s|$))/g, '')
    : line
}
