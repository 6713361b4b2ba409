// Names the gazetteer knows, where they are whole words: 渝北区, 大盛镇, 长安汽车.
import { gather } from '../model/gather.ts'
import type { Gazetteer, GazetteerEntry, GazetteerMatch } from '../model/knowledge.ts'
import { regionAbbreviations } from '../model/region-abbreviations.ts'
import { isHan } from './characters.ts'
import { headEndingAt } from './heads.ts'
import { endsToken, type Passage, type Passages, startsToken, tokenCovering } from './passage.ts'
import { roleEndingAt } from './person-cues.ts'
import type { Pass, Proposal } from './proposal.ts'
import { commonPlaceWords } from './propose-tagged-names.ts'

export const proposeGazetteerNames: Pass = (input) => {
  const { passages, gazetteer } = input
  const divisions = divisionsOf(input)
  return gather(passages, (passage, index) => {
    const names: Proposal[] = []
    for (const match of passage.matches) {
      const { start, end, surface, isWeak } = match
      const entry = gazetteer.get(match.entries[0] ?? '')
      if (entry === undefined || surface.length < 2) continue
      if (!isWholeWord(passage, start, end) && !isInLine(input, passage, match)) continue
      if (isRunOfAbbreviations(surface, entry) || endsInNextWord(passage, match)) continue
      if (isWeak && headEndingAt(surface, surface.length)?.start === 0) continue
      names.push({
        passage: index,
        start,
        end: end + shift(passage, match, entry),
        type: entry.type,
        score: scoreMatch(input, divisions, passage, match, entry),
        rule: isWeak ? 'gazetteer-short' : 'gazetteer',
      })
    }
    return withoutTails(names)
  })
}

/** 墨脱|县城, 珠海|市长: the last character opens a word for the seat or the head of it. */
const endsInNextWord = ({ tokens, tokenStartingAt }: Passage, { end, isWeak }: GazetteerMatch) =>
  !isWeak && /^(?:县城|[县市]长)$/.test(tokens[tokenStartingAt[end - 1] ?? -1]?.text ?? '')

/** 云岭县|城到省城: where the segmenter cuts otherwise. */
const isBeforeSeat = ({ text }: Passage, { end, surface }: GazetteerMatch) =>
  surface.length >= 3 &&
  surface.endsWith('县') &&
  /^城(?![管建投乡市镇关区东西南北中厢])/.test(text.slice(end))

/** How many characters further the name ends than what matched. */
const shift = (passage: Passage, match: GazetteerMatch, { kind }: GazetteerEntry) =>
  kind === 'station' ? stopLength(passage, match.end) : isBeforeSeat(passage, match) ? -1 : 0

/** 小龙坎|车站: the stop itself. */
const stopLength = ({ text }: Passage, end: number) =>
  /^(?:车|轻轨|地铁|换乘)?站(?![台点位])/.exec(text.slice(end))?.[0].length ?? 0

/** 柏林 of 万柏林: what ends with a longer name of one place is no name beside it; its inner names are found anew. */
const withoutTails = (names: readonly Proposal[]): readonly Proposal[] =>
  names.filter(
    ({ start, end }) =>
      !names.some(
        (other) =>
          other.end === end && other.start < start && start - other.start < 2 && other.score >= 0.6,
      ),
  )

/** Divisions of an article. */
type Divisions = {
  /** Those it is at home in or names in full. */
  readonly named: ReadonlySet<string>
  /** The same with what they lie in. */
  readonly lines: ReadonlySet<string>
}

function divisionsOf({ article, passages, gazetteer }: Passages): Divisions {
  const named = new Set<string>()
  const lines = new Set<string>()
  const addLine = (entry: GazetteerEntry | undefined) => {
    if (entry === undefined || named.has(entry.id)) return
    named.add(entry.id)
    lines.add(entry.id)
    for (const id of entry.ancestors) lines.add(id)
  }
  if (article.region !== undefined) addLine(gazetteer.byAdcode(article.region.value))
  for (const { matches } of passages)
    for (const { isWeak, isCommonWord, entries } of matches) {
      if (isCommonWord || entries.length !== 1) continue
      const entry = gazetteer.get(entries[0] ?? '')
      if (!isWeak || entry?.level === 'province') addLine(entry)
    }
  return { named, lines }
}

/** 局长罗马: a capital's name that stands right after a post is a person's in the whole article. */
const isPersonHere = (passages: readonly Passage[], name: string) =>
  passages.some(({ text, matches }) =>
    matches.some(({ surface, start }) => surface === name && roleEndingAt(text, start) >= 2),
  )

/** 杭州西湖|区: a name that ends inside a division's full name. */
const crossesDivision = ({ matches }: Passage, { start, end, isWeak }: GazetteerMatch) =>
  !isWeak &&
  matches.some(
    (other) =>
      !other.isWeak &&
      other.start > start &&
      other.start < end &&
      other.end > end &&
      /[区县市旗镇乡州]$/.test(other.surface),
  )

/** 朝鲜文, 维吾尔族: tongues and peoples. */
const isTongue = /^(?:文(?![化旅物明博联教体创])|语(?![委])|族(?![自乡镇])|裔)/

/** 云岭镇|文溪村: no tongue is called so. */
const divisionEnding = /.{2}[省市区县镇乡]$/u

/** Everyday words that begin with a place. */
const compounds = /^(?:北京时间|上海青|中国画|中国结|中国红)/

/** “武汉”号驱逐舰, “永兴号”盾构机: a ship or a machine. */
const isVessel = ({ text }: Passage, { start, end }: GazetteerMatch) =>
  /^(?:”号|号”)/.test(text.slice(end, end + 2)) && text[start - 1] === '“'

/** 西起云溪，东至双岭: how far something goes. */
const isLimit = ({ text }: Passage, { start, end, surface, isWeak }: GazetteerMatch) =>
  isWeak &&
  /^[东西南北]至$/.test(surface) &&
  /^\p{Script=Han}{2}/u.test(text.slice(end)) &&
  /[东西南北][起接临抵连][^，。；]*，$/.test(text.slice(Math.max(0, start - 20), start))

/** Full names are sure; a short name of a county far away (友谊, 海棠) must at least be a place to the segmenter. */
function scoreMatch(
  { gazetteer, passages }: Passages,
  { named, lines }: Divisions,
  passage: Passage,
  match: GazetteerMatch,
  first: GazetteerEntry,
): number {
  if (
    first.kind === 'region' &&
    /^(?:[豹虎狮犀象鲸鹰鳄鼓菊]|野牛)/.test(passage.text.slice(match.end))
  )
    return 0.4
  if (crossesDivision(passage, match)) return 0.4
  if (
    !divisionEnding.test(match.surface) &&
    isTongue.test(passage.text.slice(match.end, match.end + 2))
  )
    return 0.4
  if (isVessel(passage, match) || isLimit(passage, match)) return 0.4
  if (compounds.test(passage.text.slice(match.start, match.end + 2))) return 0.4
  // 波音|737, 丰田|RAV4: what a firm makes.
  if (first.kind === 'company' && /^[A-Za-z0-9]/.test(passage.text.slice(match.end))) return 0.4
  if (first.kind === 'capital' && isPersonHere(passages, match.surface)) return 0.4
  if (!match.isWeak) return 0.9
  if (first.kind === 'station')
    return match.entries.some((id) => lines.has(gazetteer.get(id)?.ancestors[0] ?? '')) ? 0.65 : 0.3
  const isNear = match.entries.some((id) =>
    [id, ...(gazetteer.get(id)?.ancestors ?? [])].some(
      (line) => lines.has(line) && gazetteer.get(line)?.level === 'province',
    ),
  )
  const tag = tokenCovering(passage, match.start)?.tag ?? ''
  const isGreat = match.entries.some((id) =>
    /^(country|province|prefecture)$/.test(gazetteer.get(id)?.level ?? ''),
  )
  if (/^(?:nr|a|v|an)$/.test(tag) && isPredicate(passage, match)) return 0.4
  const isProvince = match.entries.some((id) => gazetteer.get(id)?.level === 'province')
  if (match.isCommonWord && isProvince && tag === 'ns') return 0.6
  const isVisited = isNear && isGoneTo(passage, match)
  if (match.isCommonWord)
    return isVisited ||
      (isNear && isTopic(passage, match)) ||
      ((isNear || isGreat) && isBesideName(passage, match)) ||
      (match.entries.some((id) => named.has(id)) &&
        !opensSite(passage, match) &&
        !isPredicate(passage, match)) ||
      isBesideKin(gazetteer, passage, match)
      ? 0.6
      : 0.3
  if (match.surface === '中央') return actsAsOrgan(passage, match.start, match.end) ? 0.7 : 0.4
  if (first.type !== 'PLACE' || isGreat || isNear)
    return match.surface.length === 2 &&
      /^(v|d|p|c|m|q|r)$/.test(tag) &&
      !isVisited &&
      !isBesideName(passage, match)
      ? 0.45
      : 0.7
  return /^(ns|x)$/.test(tag) && !commonPlaceWords.test(match.surface) ? 0.6 : 0.4
}

/** 身体|安康、国运|昌平，: an everyday word said of the noun before it. */
function isPredicate(passage: Passage, { start, end }: GazetteerMatch): boolean {
  const before = passage.tokens[passage.tokenEndingAt[start] ?? -1]
  return (
    /^(?:n|an?)$/.test(before?.tag ?? '') &&
    (before?.text.length ?? 0) > 1 &&
    /[、，。；！]|^$/.test(passage.text[end] ?? '')
  )
}

/** 川渝 is two places; `proposeAbbreviations` reads them. */
const isRunOfAbbreviations = (surface: string, { kind }: GazetteerEntry) =>
  (kind !== 'region' || surface.length < 3) &&
  surface.length <= 4 &&
  [...surface].every((character) => regionAbbreviations.has(character))

/** 中央、省委 and 中央决定, but not 中央预算 or 中央公园. */
function actsAsOrgan(passage: Passage, start: number, end: number): boolean {
  const before = passage.tokens[passage.tokenEndingAt[start] ?? -1]
  if (before !== undefined && /^(?:n|f|s|a|ns|x)$/.test(before.tag) && isHan(before.text))
    return false
  if (end >= passage.text.length || /[、，。和及对]/.test(passage.text[end] ?? '')) return true
  const next = passage.tokens[passage.tokenStartingAt[end] ?? -1]
  return (
    next !== undefined &&
    (next.tag === 'v' || /^(?:精神|决策|部署|要求|文件|经济工作会议|决定)$/.test(next.text))
  )
}

/** 深入|石门、桃源调研; 铜仁至|凤凰: someone goes there, alone or by way of a list of places. */
const isGoneTo = ({ text, matches }: Passage, { start, end }: GazetteerMatch): boolean =>
  /[、，。；和与及的调考到坐乘出开要]|$/u.test(text.slice(end, end + 1)) &&
  /(?:从|[坐乘开][车船]?到|赴|深入|来到|走进|前往|来自|奔赴|抵达|\p{Script=Han}至)(?:\p{Script=Han}{2,3}、)*$/u.test(
    text.slice(Math.max(0, start - 14), start),
  ) &&
  !matches.some((other) => other.start < start && other.end > start)

/** 长寿：… at the head of a headline. */
const isTopic = ({ text, sentence }: Passage, { start, end }: GazetteerMatch) =>
  start === 0 && text[end] === '：' && sentence.field === 'title'

/** In a list with another known place, or right after one. */
function isBesideName(passage: Passage, { start, end }: GazetteerMatch): boolean {
  return passage.matches.some(
    (other) =>
      !other.isCommonWord &&
      (other.end === start ||
        (other.end === start - 1 && passage.text[start - 1] === '、') ||
        (other.start === end + 1 && passage.text[end] === '、')),
  )
}

/** 江北嘴, 长寿湖: a site of its own name. */
const opensSite = ({ text }: Passage, { end }: GazetteerMatch) =>
  /^[湖山江河溪岛桥路街巷嘴港站]/.test(text.slice(end))

/** 广州|花都, 芦山、天全: right after what it lies in, or joined with another of the same province. */
function isBesideKin(gazetteer: Gazetteer, { matches, text }: Passage, match: GazetteerMatch) {
  const ancestors = new Set(gather(match.entries, (id) => gazetteer.get(id)?.ancestors ?? []))
  const provinces = [...ancestors].filter((id) => gazetteer.get(id)?.level === 'province')
  return matches.some((other) => {
    if (other.isCommonWord) return false
    if (other.end === match.start) return other.entries.some((id) => ancestors.has(id))
    const between =
      other.end < match.start
        ? text.slice(other.end, match.start)
        : text.slice(match.end, other.start)
    return (
      /^[、和与及至]$/.test(between) &&
      other.entries.some((id) => provinces.some((at) => gazetteer.get(id)?.ancestors.includes(at)))
    )
  })
}

/** 杭州|西湖区, though the segmenter knows 杭州西湖. */
const isBeforeDivision = ({ matches }: Passage, end: number) =>
  matches.some(
    (other) => other.start === end && !other.isWeak && /.{2}[区县市旗]$/.test(other.surface),
  )

/** The words around agree that the name begins and ends here; long names are trusted against the segmenter. */
function isWholeWord(passage: Passage, start: number, end: number): boolean {
  const length = end - start
  const starts = startsToken(passage, start)
  const ends = endsToken(passage, end)
  if (starts && isBeforeDivision(passage, end)) return true
  if (starts && ends) return true
  if (passage.text[end] === '级') return false
  const first = tokenCovering(passage, start)
  const isInsideOneWord = first !== undefined && first.start <= start && first.end >= end
  if (isInsideOneWord && first.tag !== 'x') return false
  return length >= 4 || (length === 3 && (starts || ends))
}

/** 湖|南岳|阳: a province and its city side by side are read against the segmenter. */
function isInLine({ gazetteer }: Passages, { matches }: Passage, match: GazetteerMatch): boolean {
  const holds = (outer: GazetteerMatch, inner: GazetteerMatch) =>
    outer.end === inner.start &&
    inner.entries.some((id) =>
      outer.entries.some(
        (above) =>
          gazetteer.get(above)?.level === 'province' &&
          gazetteer.get(id)?.ancestors.includes(above),
      ),
    )
  return matches.some((other) => holds(match, other) || holds(other, match))
}
