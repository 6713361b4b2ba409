// A document's publisher, path and text in, its home region out with the origin.
import type { Attributed } from '../model/document.ts'
import { foldTraditional } from '../text/fold-traditional.ts'
import { codeByCountyName } from './county-names.ts'
import { codeByPaper } from './named-papers.ts'
import { codeByPinyin, codeByPlaceName } from './paper-places.ts'

/** Papers, agencies and broadcasters of the whole country. */
const nationalPublisher =
  /^(?:人民日报|光明日报|经济日报|解放军报|工人日报|农民日报|法治日报|科技日报|新华|中新|中国|中央|央视|央广|新闻联播|环球|求是)/

/** The region of a paper's name: 重庆日报 → 500000, 杭州日报 → 330100, 綦江报 → 500110, 钱江晚报 → 330000, 人民日报 → 100000. */
export function regionOfPublisher(written: string): string | undefined {
  const name = foldTraditional(written)
  const own = codeByPaper.get(name.replace(/社$/, ''))
  if (own) return own
  if (nationalPublisher.test(name)) return '100000'
  const lengths = [6, 5, 4, 3, 2].filter((length) => length <= name.length)
  for (const codes of [codeByPlaceName, codeByCountyName()])
    for (const length of lengths) {
      const code = codes.get(name.slice(0, length))
      if (code) return code
    }
  return undefined
}

export function findRegion(
  publisher: Attributed<string> | undefined,
  path: string,
  text: string,
): Attributed<string> | undefined {
  const ofPublisher = publisher && regionOfPublisher(publisher.value)
  if (publisher && ofPublisher) return { value: ofPublisher, origin: publisher.origin }
  const inPath = regionInPath(path)
  if (inPath) return { value: inPath, origin: 'file-name' }
  return regionInText(text)
}

/** The file's own name only: `chongqing-daily-2021-07-09.txt`, `重庆日报20210709.txt`. */
function regionInPath(path: string): string | undefined {
  const name = path.split(/[/\\]/).at(-1) ?? ''
  const word = name
    .toLowerCase()
    .match(/[a-z]+/g)
    ?.find((part) => codeByPinyin.has(part))
  const ofWord = word === undefined ? undefined : codeByPinyin.get(word)
  return ofWord ?? (/[报网台]/.test(name) ? regionOfPublisher(name) : undefined)
}

/** Fewest times the place must be named, and its least share of all places named. */
const least = { count: 3, share: 0.6 }
/** What is looked at of the text: characters. */
const longestLook = 50_000

/** The province-level region the text speaks of far more than of any other, as sure as its share. A prefecture counts for its province. */
function regionInText(text: string): Attributed<string> | undefined {
  const joined = text.slice(0, longestLook).replaceAll('\n', '')
  const counts = new Map<string, number>()
  let total = 0
  for (const [name, code] of codeByPlaceName) {
    const count = joined.split(name).length - 1
    const province = `${code.slice(0, 2)}0000`
    counts.set(province, (counts.get(province) ?? 0) + count)
    total += count
  }
  const [top] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  if (!top || top[1] < least.count || top[1] < least.share * total) return undefined
  const confidence = Math.round((90 * top[1]) / total) / 100
  return { value: top[0], origin: 'text', confidence }
}
