// What an item of a column of briefs begins with, and a piece made of one: its mark taken off, the words that lead it its title.
import type { Block } from '../model/block.ts'
import type { Piece } from './place-leftovers.ts'
import { sliceBlock } from './slice-block.ts'

/** ●, ◆, ①. */
const mark = /^\s*([●○◆◇■□▲△★☆◎※▶►•·])\s*/
/** 1., ②, 三、: the first words of an item of a numbered column, which are led besides. */
const number = /^\s*(?:\d{1,2}\s*[.．、]|[①-⑳]|[一二三四五六七八九十]{1,2}、)\s*/
/** The few words that lead an item: in brackets, or before a space and a sentence. */
const lead =
  /^(?:[【[]([^】\]]{4,30})[】\]]|([^\s，。；]{5,30}(?:\s[^\s，。；]{2,15})?(?<![：:])))(?:[\s\u3000]+|(?<=[】\]]))(?=\S{8})/
/** 新华社重庆5月6日电, 本报讯: words before a space that lead no item. */
const byline = /(?:电|讯|消息|记者)$/

/** The mark that a paragraph begins with. */
export function markOf(text: string): string | undefined {
  return mark.exec(text)?.[1]
}

/** Led by a few words, behind a number or not. */
export function isLed(text: string): boolean {
  const led = lead.exec(text.slice(number.exec(text)?.[0].length ?? 0))
  return !!led && !byline.test(led[2] ?? '')
}

/** `blocks` are not empty. */
export function briefOf(blocks: readonly Block[], confidence: number): Piece {
  const [first, ...others] = blocks
  if (!first) return { title: [], body: [], confidence }
  const start = (mark.exec(first.text) ?? number.exec(first.text))?.[0].length ?? 0
  const rest = first.text.slice(start)
  const led = isLed(rest) ? lead.exec(rest) : null
  const words = led?.[1] ?? led?.[2]
  const body = sliceBlock(first, start + (led?.[0].length ?? 0), first.text.length)
  if (words === undefined) return { title: [], body: [body, ...others], confidence }
  const at = first.text.indexOf(words, start)
  const title: Block = { ...sliceBlock(first, at, at + words.length), role: 'headline' }
  return { title: [title], body: [body, ...others], confidence }
}
