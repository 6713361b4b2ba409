// A text in, the packages of policies it names out: “1+2”政策体系, “1＋N”制度体系.
import { foldWidth } from '../model/numeral.ts'
import type { Span } from '../model/span.ts'

const packaged =
  /[“"「『]?[\d一二三四五六七八九十]+\s*\+\s*[\dNnXx一二三四五六七八九十]+(?:\s*\+\s*[\dNnXx一二三四五六七八九十]+)*[”"」』]?(?:系列)?(?:[一-鿿]{0,8}?)(?:政策体系|制度体系|规划体系|政策框架|文件体系|政策包|政策措施|系列政策|系列文件|政策文件|配套文件|行动方案体系|体系|方案|政策)/g

export type Package = Span & { readonly name: string }

/** By place in the text. */
export function findPackages(text: string): readonly Package[] {
  if (!/[+＋]/.test(text)) return []
  return [...foldWidth(text).matchAll(packaged)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
    name: text.slice(index, index + whole.length),
  }))
}
