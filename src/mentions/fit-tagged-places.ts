// Places as the tagger reads them in, their bounds made fit: wider than the known name in them (永兴坊 over 永兴), without what lies beside them, two sites apart.
import { gather } from '../model/gather.ts'
import { secondSiteStart } from './part-sites.ts'
import type { Passage } from './passage.ts'
import type { Pass, Proposal } from './proposal.ts'

/** Over a name, one that only looks like a place, and a name in full that opens it; set on the news of our own, each read with a tagger that did not learn it. */
const leastOverName = 0.7
const leastOverGuess = 0.45
const leastOverFull = 0.9

/** 云岭大桥|旁, 青山街|61号, 江湾大道|以北. */
const beside =
  /(?:[旁畔]|楼下|周边|水域|以[东西南北]|\d+号楼?|(?<=[馆园场厦院寺庙站河江湖山岛海])(?:[东西南北][侧岸坡麓]|对面|大门)|(?<=桥)头|(?<=隧道)口|(?<=江)心)$/u

export const fitTaggedPlaces: Pass = ({ passages }, found) =>
  gather(passages, (passage, index) => {
    if (passage.tagged.length === 0) return []
    const here = found.inPassage(index)
    return here
      .filter(({ rule }) => rule === 'tagger-place')
      .flatMap((place) => {
        const parts = narrower(passage, place)
        return parts.length > 0 ? parts : wider(passage, place, here)
      })
  })

function wider(
  { tagged, text, matches }: Passage,
  place: Proposal,
  here: readonly Proposal[],
): readonly Proposal[] {
  const { start, end } = place
  const probability = tagged.find((name) => name.start === start && name.end === end)?.score ?? 0
  if (probability < leastOverGuess) return []
  const touching = here.filter(
    (other) => other !== place && other.score >= 0.5 && other.start < end && other.end > start,
  )
  const isPiece = (other: Proposal) =>
    other.type === 'PLACE' &&
    other.start >= start &&
    other.end <= end &&
    other.end - other.start > 1 &&
    other.end - other.start < end - start
  if (touching.length === 0 || !touching.every(isPiece)) return []
  const isGuess = ({ rule }: Proposal) => /^(?:tagged-place|attached|recurrent)/.test(rule)
  const isFull = ({ rule, start: begin }: Proposal) => rule === 'gazetteer' && begin === start
  const least = touching.some(isFull)
    ? leastOverFull
    : touching.every(isGuess)
      ? leastOverGuess
      : leastOverName
  if (probability < least || /^(?:[新旧分主老]馆|[一二三四]期)/.test(text.slice(end, end + 2)))
    return []
  // 通州区|新华, 贵阳|云岩区: a division before another place.
  const opening = matches.some(
    (match) =>
      match.start === start &&
      match.end < end &&
      /[省市区县旗镇乡道]$/.test(text.slice(start, match.end)),
  )
  const closing = matches.some(
    (match) =>
      match.end === end &&
      match.start > start &&
      match.end - match.start > 1 &&
      !match.isCommonWord &&
      matches.some((other) => other.start === start && other.end === match.start),
  )
  return opening || closing
    ? []
    : [{ ...place, start: withCity(matches, text, place), score: 0.95, rule: 'tagger-wider' }]
}

/** 海口|美兰国际机场: the city opens the official name. */
const withCity = (matches: Passage['matches'], text: string, { start, end }: Proposal): number =>
  /(?:机场|会展中心|博览中心)$/.test(text.slice(start, end))
    ? (matches.find((match) => match.end === start && match.end - match.start > 1)?.start ?? start)
    : start

function narrower(passage: Passage, place: Proposal): readonly Proposal[] {
  const { start, end, score } = place
  const surface = passage.text.slice(start, end)
  const tail = beside.exec(surface)?.[0].length ?? 0
  if (tail > 0 && surface.length - tail >= 2)
    return [{ ...place, end: end - tail, score: Math.min(0.95, score + 0.45), rule: 'tagger-fit' }]
  const middle = secondSiteStart(passage, place)
  if (middle === undefined) return []
  const part = { ...place, score: 0.95, rule: 'tagger-fit' }
  return [
    { ...part, end: middle },
    { ...part, start: middle },
  ]
}
