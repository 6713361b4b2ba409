// Items of a list that go with a name of the same head (翠湖苑、金竹苑), or with the count that follows (东湖、云桥、白沙三大新城).

import type { Token } from '../model/article.ts'
import { gather } from '../model/gather.ts'
import type { EntityType } from '../model/ontology.ts'
import { headEndingAt } from './heads.ts'
import { isGeneric, isNameMaterial, proofOf } from './name-material.ts'
import { endsToken, type Passage, startsToken, tokensIn, tokensTouching } from './passage.ts'
import { findPattern, mayMatch, pairsOf, patternOf } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'
import { surnameAt } from './surnames.ts'

/** An item of a list between two marks. */
type Item = { readonly start: number; readonly end: number }

/** Between two items stands one of these. */
const anyMark = patternOf(/[、和与及]/gu, '、 和 与 及')

export const proposeLists: Pass = ({ passages }, found) => {
  const items: Proposal[] = []
  passages.forEach((passage, index) => {
    if (!mayMatch(passage, anyMark)) return
    const here = found.standingIn(index).filter(({ anaphor }) => anaphor !== true)
    for (const read of [alikeItems, rhymingItems, countedItems, siteItems, firmItems, personItems])
      for (const item of read(passage, here)) items.push({ ...item, passage: index })
  })
  return items
}

type Found = Omit<Proposal, 'passage'>
const mark = /[、和与及]/

/** 渝西供水项目、渝东充电项目: neighbours in a list that end like a name are names of its type. */
function alikeItems(passage: Passage, names: readonly Proposal[]): readonly Found[] {
  return gather(names, (name) => {
    if (name.type === 'PERSON' || name.score < 0.5) return []
    const isListed =
      mark.test(passage.text[name.end] ?? '') || mark.test(passage.text[name.start - 1] ?? '')
    if (!isListed) return []
    const head = headEndingAt(passage.text, name.end)
    const isFirm = head?.kind === 'firm' && name.type === 'PLACE'
    const ending = head?.word ?? ''
    if (ending === '' || name.end - name.start < ending.length + 2) return []
    const items: Found[] = []
    for (const item of [itemAfter(passage, name.end, ending), itemBefore(passage, name.start)]) {
      if (item === undefined || names.some(({ end }) => end === item.end)) continue
      const text = passage.text.slice(item.start, item.end)
      const other = headEndingAt(passage.text, item.end)
      const isAlike =
        text.endsWith(ending) || (isFirm && other?.kind === 'firm' && other.type === name.type)
      if (
        !isAlike ||
        text.length < ending.length + (ending.length > 1 ? 2 : 1) ||
        isGeneric(text.slice(0, -ending.length)) ||
        /[的了是在与和]|[两二三四五六七八九十\d]个/.test(text) ||
        text.length > 16
      )
        continue
      items.push({
        ...item,
        type: name.type,
        score: Math.min(0.75, name.score),
        rule: 'listed-alike',
      })
    }
    return items
  })
}

const itemEnd = /[、，。；：！？“”（）()《》\s等和与]/
function itemAfter(passage: Passage, end: number, ending: string): Item | undefined {
  if (!mark.test(passage.text[end] ?? '')) return undefined
  const start = end + 1
  const early = ending.length < 2 ? -1 : passage.text.slice(start, start + 14).indexOf(ending)
  const earlyEnd = start + early + ending.length
  if (early > 1 && endsToken(passage, earlyEnd) && isAllMaterial(passage, start, earlyEnd))
    return { start, end: earlyEnd }
  const length = passage.text.slice(start).search(itemEnd)
  return length <= 0 ? undefined : { start, end: start + length }
}

function isAllMaterial(passage: Passage, start: number, end: number): boolean {
  return tokensIn(passage, start, end).every(isNameMaterial)
}

function itemBefore(passage: Passage, start: number): Item | undefined {
  if (!mark.test(passage.text[start - 1] ?? '')) return undefined
  const end = start - 1
  let from = end
  let firstNoun = end
  while (from > 0) {
    const token = passage.tokens[passage.tokenEndingAt[from] ?? -1]
    if (token === undefined || !isNameMaterial(token)) break
    from = token.start
    if (!/^v/.test(token.tag)) firstNoun = from
  }
  from = firstNoun
  return from < end ? { start: from, end } : undefined
}

/** 翠湖苑、金竹苑: short neighbours that end with the same word for a place hold each other up. */
const rhyme = patternOf(
  /(?<=([苑村寨湖山寺桥岛园馆街巷路峡沟坪坝]))、\p{Script=Han}{1,4}\1(?=[、，。；：”）\s等和与及]|$)/gu,
  pairsOf('苑村寨湖山寺桥岛园馆街巷路峡沟坪坝', '、'),
)
function rhymingItems(passage: Passage): readonly Found[] {
  const { text } = passage
  return findPattern(passage, rhyme).flatMap((match): readonly Found[] => {
    const after = { start: match.index + 1, end: match.index + match[0].length }
    const before = shortItemEndingAt(passage, match.index) ?? firstItemOf(text, match.index)
    if (before === undefined || after.end - after.start < 3) return []
    return [before, after].map((item) => ({
      ...item,
      type: 'PLACE',
      score: 0.62,
      rule: 'listed-rhyming',
    }))
  })
}

/** 太榆路: what stands between two marks, whatever the segmenter makes of it. */
function firstItemOf(text: string, end: number): Item | undefined {
  const item = /(?:^|[，。；：、（“\s])(\p{Script=Han}{2,4}[路街巷桥村苑])$/u.exec(
    text.slice(0, end),
  )?.[1]
  return item === undefined ? undefined : { start: end - item.length, end }
}

/** Two to five characters before a mark, from where a verb, a mark or a known place ends. */
function shortItemEndingAt(passage: Passage, end: number): Item | undefined {
  let start = end
  while (start > 0) {
    const token = passage.tokens[passage.tokenEndingAt[start] ?? -1]
    if (token === undefined || /^[vpc]/.test(token.tag) || !isNameMaterial(token)) break
    if (
      start < end &&
      passage.matches.some((match) => match.end === start && match.end - match.start >= 2)
    )
      break
    start = token.start
  }
  return end - start >= 3 && end - start <= 5 ? { start, end } : undefined
}

const kinds: readonly (readonly [RegExp, EntityType])[] = [
  [
    /^[^，。、；]{0,6}?(?:新城|新区|园区|片区|区县|街道|乡镇|镇|村|景区|公园|景点|商圈|城市|省市|国家)/,
    'PLACE',
  ],
  [
    /^[^，。、；]{0,6}?(?:(?:金融|信贷|保险|理财|贷款|融资|基金)(?:服务)?产品|活动|品牌|行动|计划|工程)/,
    'PROGRAMME',
  ],
]

/** 东湖、云桥、白沙三大|新城: the head that the items share. */
const sharedHead = /^(?:新城|新区|园区|组团|片区|街道|景区)/

/** 开展暖冬、护苗2项行动, 青石、云溪两镇: the count says what the items are. */
const count = patternOf(
  /(?<=[^、，。\s])(?:[两二三四五六七八九十]大|[0-9两二三四五六七八九十]+(?:种|个|项)|[两三四五六](?=(?:乡?镇|镇乡|乡|街道|村)(?![长级里居委人域])))(?=\p{Script=Han})/gu,
  `${pairsOf('两二三四五六七八九十', '大')} ${pairsOf('0123456789两二三四五六七八九十', '种个项')} ${pairsOf('两三四五六', '乡镇街村')}`,
)
function countedItems(passage: Passage): readonly Found[] {
  return findPattern(passage, count).flatMap((count) => {
    const kind = kinds.find(([form]) =>
      form.test(passage.text.slice(count.index + count[0].length)),
    )
    const items = itemsEndingAt(passage, count.index)
    if (kind === undefined || items.length < 2) return []
    if (!/、/.test(passage.text.slice(items.at(-1)?.start ?? 0, count.index))) return []
    const head = sharedHead.exec(passage.text.slice(count.index + count[0].length))?.[0]
    return items.map((item) => {
      const text = passage.text.slice(item.start, item.end)
      const isWhole = head === undefined || !count[0].endsWith('大') || text.endsWith(head)
      return {
        ...item,
        type: kind[1],
        score: 0.6,
        rule: 'listed-counted',
        ...(isWhole ? {} : { fullName: text + head }),
      }
    })
  })
}

/** 泰山、蓬莱阁、刘公岛等景区: what the items are is said after 等; one of them must be known to be a place. */
const sitesSoFar = patternOf(
  /(?<=\p{Script=Han})等(?:一批|多个|多处|[0-9一二三四五六七八九十]+[大个家处])?(?:知名|著名|重点|热门|国家|世界级|级|[45]?A级?){0,2}(?:旅游|文化)?(?:景区|景点|景观|名山|古镇|古村落|遗址|公园|岛屿|湖泊|河流)/gu,
  '景区 景点 景观 名山 古镇 古村 遗址 公园 岛屿 湖泊 河流',
)
function siteItems(passage: Passage, names: readonly Proposal[]): readonly Found[] {
  return findPattern(passage, sitesSoFar).flatMap((tail) => {
    const items = itemsEndingAt(passage, tail.index)
    const isPlace = (item: Item) =>
      names.some(
        ({ type, start, end }) => type === 'PLACE' && end === item.end && start >= item.start,
      )
    if (items.length < 2 || !items.some(isPlace)) return []
    return items
      .filter((item) => !isPlace(item))
      .map((item) => ({ ...item, type: 'PLACE' as const, score: 0.78, rule: 'listed-site' }))
  })
}

/** 锦泽锂电和宏丰茶业两家企业: short names of firms, before the word for what they are. */
const firmsSoFar = patternOf(
  /(?<=\p{Script=Han})(?:等(?:多家|一批|[0-9一二三四五六七八九十]+家)?|[两二三四五六七八九十]家)(?:重点|龙头|知名|本地|骨干)?(?:企业|公司)/gu,
  '企业 公司',
)
function firmItems(passage: Passage): readonly Found[] {
  return findPattern(passage, firmsSoFar).flatMap((tail) => {
    const items = itemsEndingAt(passage, tail.index).map((item) => afterVerb(passage, item))
    const isFirm = ({ start, end }: Item) => {
      const [first] = tokensTouching(passage, start, end)
      return (
        end - start >= 3 &&
        end - start <= 6 &&
        first !== undefined &&
        !isGeneric(passage.text.slice(start, end)) &&
        (first.tag === 'x' || first.text.length === 1 || proofOf(first) !== 'none')
      )
    }
    if (items.length < 2 || !items.every(isFirm)) return []
    return items.map((item) => ({
      ...item,
      type: 'ORGANIZATION' as const,
      score: 0.62,
      rule: 'listed-firm',
    }))
  })
}

/** 张国清、魏凤和、王勇: between two persons stands a person. */
const between = patternOf(
  /(?<=、)(\p{Script=Han}{2,4}|\p{Script=Han}{1,5}·\p{Script=Han}{1,6})(?=(?:（女）)?、)/gu,
  '、',
)
function personItems(passage: Passage, names: readonly Proposal[]): readonly Found[] {
  const { text } = passage
  const isPerson = (test: (name: Proposal) => boolean) =>
    names.some((name) => name.type === 'PERSON' && test(name))
  if (!isPerson(() => true)) return []
  return findPattern(passage, between).flatMap((match): readonly Found[] => {
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(0, start - 1).replace(/（女）$/, '').length
    const after = end + (text.startsWith('（女）', end) ? 3 : 0) + 1
    const isBetween =
      isPerson((name) => name.end === before) && isPerson((name) => name.start === after)
    const isName = match[0].includes('·') || surnameAt(text, start) !== undefined
    if (!isBetween || !isName || isPerson((name) => name.start === start && name.end === end))
      return []
    return [{ start, end, type: 'PERSON', score: 0.9, rule: 'listed-person' }]
  })
}

/** 参观了|锦泽锂电: what stands before 了 is the sentence's verb. */
function afterVerb({ text }: Passage, item: Item): Item {
  const verb = /^.*(?:参观|走访|考察|调研|走进|来到|引进|培育)了?/u.exec(
    text.slice(item.start, item.end),
  )
  return verb === null ? item : { ...item, start: item.start + verb[0].length }
}

function itemsEndingAt(passage: Passage, end: number): readonly Item[] {
  const items: Item[] = []
  let stop = end
  for (;;) {
    const cut = passage.text.slice(0, stop).search(/[、和与及][^、和与及，。；：“”（）《》]*$/u)
    const from = cut < 0 ? firstWordOf(passage, stop) : cut + 1
    const length = stop - from
    if (length < 2 || length > 8 || !startsToken(passage, from)) return []
    if (/[的了在]|等/.test(passage.text.slice(from, stop))) return []
    items.push({ start: from, end: stop })
    if (cut < 0) return items
    stop = cut
  }
}

/** The first item begins after the verb, preposition or number before it. */
function firstWordOf(passage: Passage, end: number): number {
  let from = end
  while (from > 0) {
    const token = passage.tokens[passage.tokenEndingAt[from] ?? -1]
    if (token === undefined || !isItemWord(token, from === end)) break
    from = token.start
  }
  return from
}

function isItemWord(token: Token, isLast: boolean): boolean {
  if (/^[，。；：！？“”（）()《》\s]$/.test(token.text)) return false
  if (/^v/.test(token.tag) && token.text.length === 1) return true
  if (/^v$/.test(token.tag)) return isLast
  return isNameMaterial(token)
}
