// A house read with the divisions before it in, where its own name begins out: 青石镇|云溪小学, 荷兰|某某公司, but 青石镇中学.
import type { Gazetteer } from '../model/knowledge.ts'
import { proofOf } from './name-material.ts'
import { type Passage, tokensIn } from './passage.ts'

/** Houses that bear a name of their own or their place's. */
const local = /(?:小学|中学|学校|幼儿园|医院|派出所|法庭)$/
const abroad = /(?:公司|集团)$/
/** What is said of a house in place of a name. */
const said = /^(?:中心|第|实验|人民|中医|妇幼|高级|初级|职业|特殊|机关|民族|国家|中国|国际|全国)/

export function ownHouseStart(
  gazetteer: Gazetteer,
  passage: Passage,
  start: number,
  end: number,
): number {
  const surface = passage.text.slice(start, end)
  const isLocal = local.test(surface)
  if (!isLocal && !abroad.test(surface)) return start
  let begin = start
  for (;;) {
    const place = passage.matches
      .filter((match) => match.start === begin && match.end < end - 3 && !match.isWeak)
      .sort((a, b) => b.end - a.end)[0]
    const entry = gazetteer.get(place?.entries[0] ?? '')
    if (place === undefined || entry === undefined) return start
    begin = place.end
    const isLast = isLocal
      ? entry.level === 'town'
      : entry.kind === 'country' && entry.name !== '中国'
    if (isLast) return hasOwnName(passage, begin, end) ? begin : start
    if (!isLocal) return start
  }
}

function hasOwnName(passage: Passage, start: number, end: number): boolean {
  const rest = passage.text.slice(start, end)
  if (said.test(rest) || rest.length < 4) return false
  return tokensIn(passage, start, end - 2).some((word) => proofOf(word) !== 'none')
}
