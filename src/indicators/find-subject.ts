// A figure and its noun in, the entity that the number is said of out.
import type { Sentence } from '../model/article.ts'
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { attachedLink } from './attached-link.ts'
import { broughtForth } from './brought-forth.ts'
import { isCompared } from './compared.ts'
import type { Figure } from './figure.ts'
import { houseOfPost } from './house-of-post.ts'
import { byline } from './main-subject.ts'
import type { IndicatorName } from './name-indicator.ts'
import { namedBehind } from './named-behind.ts'
import { openingList } from './opening-list.ts'
import { partOfDocument } from './part-of-document.ts'
import { pointedAt } from './pointed-at.ts'
import { speaksOfPerson } from './speaks-of-person.ts'
import { spokenFor } from './spoken-for.ts'
import { struckPlace } from './struck-place.ts'
import { takenPartIn } from './taken-part-in.ts'
import { isSpeakersHouse, isTopical } from './topical.ts'

export type Subject = {
  readonly link: Link
  /**
   * How it was found: the noun itself, right before the number, the document whose parts are counted, the opening of a clause, a
   * noun that points back (活动, 该公司), the sentences before, what the article is about.
   */
  readonly way: 'bearer' | 'attached' | 'document' | 'clause' | 'pointing' | 'before' | 'article'
}

/** Names that may be subjects, in order of the text: no media, no persons. */
export function subjectLinks(
  { article, links }: Reading,
  media: ReadonlySet<string>,
): readonly Link[] {
  const bylineEnd = byline.exec(article.text)?.[0].length ?? 0
  return links
    .filter(
      ({ mention, entity }) =>
        mention.field === 'text' &&
        mention.end > bylineEnd &&
        !media.has(entity) &&
        !mention.nested &&
        mention.type !== 'PERSON',
    )
    .toSorted((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
}

/** @param links what `subjectLinks` gives. @param main the entity that the article is about */
export function findSubject(
  figure: Figure,
  name: IndicatorName,
  reading: Reading,
  links: readonly Link[],
  main: string | undefined,
): Subject | undefined {
  const { bearer } = name
  const byBearer = bearer && links.find(({ mention }) => mention.start === bearer.start)
  if (byBearer !== undefined) return { link: byBearer, way: 'bearer' }
  const before = links.filter(({ mention }) => mention.end <= figure.quantity.start)
  const inSentence = before.filter(({ mention }) => mention.start >= figure.sentence.start)
  const document = documentOf(name.noun, inSentence)
  if (document !== undefined) return { link: document, way: 'document' }
  const joined = takenPartIn(figure, reading, links)
  if (joined !== undefined) return { link: joined, way: 'attached' }
  const behind = namedBehind(figure, reading, links)
  if (behind !== undefined) return { link: behind, way: 'attached' }
  const attached = attachedLink(figure, inSentence, reading)
  if (attached !== undefined) return { link: attached, way: 'attached' }
  const isDocumentPart = partOfDocument.test(name.noun)
  const topical = inSentence.findLast(
    (link) =>
      (isDocumentPart || link.mention.type !== 'POLICY') &&
      canBear(figure, link) &&
      isTopical(link, figure.sentence, reading, links) &&
      !isBracketedAway(link, figure, reading),
  )
  const pointing = pointedAt(figure, topical, before, reading)
  if (pointing === 'unnamed') return undefined
  if (pointing !== undefined) return { link: pointing, way: 'pointing' }
  const struck = struckPlace(figure, topical, inSentence, reading)
  if (struck !== undefined) return { link: struck, way: 'before' }
  const about = reading.links.find(({ entity }) => entity === main)
  if (speaksOfPerson(figure, topical, reading)) return undefined
  const listed = openingList(figure, inSentence, reading, links)
  if (listed !== undefined && topical === undefined) return { link: listed, way: 'clause' }
  const made = broughtForth(figure, name.noun, inSentence, reading)
  if (made !== undefined && (topical === undefined || topical.mention.end <= made.mention.start))
    return { link: made, way: 'clause' }
  if (topical !== undefined) return { link: topical, way: 'clause' }
  if (ofTheOccurrence.test(figure.sentence.text) && about !== undefined)
    return { link: about, way: 'article' }
  const house = topical === undefined ? houseOfPost(figure, before) : undefined
  if (house !== undefined) return { link: house, way: 'before' }
  const spoken = spokenFor(figure, inSentence, reading)
  if (spoken !== undefined) return { link: spoken, way: 'before' }
  const isSaid = inSentence.some((link) => isSpeakersHouse(link, reading))
  if (isSaid && about?.mention.field === 'title') return { link: about, way: 'article' }
  const others = before.filter(
    (link) => (isDocumentPart || link.mention.type !== 'POLICY') && canBear(figure, link),
  )
  const earlier = carried(figure, others, reading)
  // 销售面积8万平方米，下降4%: statistics that are compared belong to the region, not to a project named in passing.
  const isStatistic = isCompared(figure, reading)
  if (earlier !== undefined && !(isStatistic && isWork(earlier)))
    return { link: earlier, way: 'before' }
  const home = isStatistic || earlier === undefined ? homeOf(links) : undefined
  if (isStatistic && home !== undefined) return { link: home, way: 'article' }
  return about === undefined ? undefined : { link: about, way: 'article' }
}

/** A department has no length, area or share of its own: 县交委…，全长16.4公里. */
const canBear = ({ quantity }: Figure, { mention }: Link): boolean =>
  !(
    mention.type === 'ORGANIZATION' &&
    /(?:[部局委厅署办]|委员会|办公室|指挥部|管委会|政府)$/.test(mention.surface) &&
    /^(?:%|户|℃|米|公里|千米|亩|公顷|平方米|平方公里|立方米|厘米|毫米|吨|公斤|千瓦|千瓦时)$/.test(
      quantity.unit,
    )
  )

/** 此次事故造成…: what the whole article is about, not the last that was named. */
const ofTheOccurrence =
  /^(?:据悉，|据了解，|据介绍，|目前，|截至目前，)?(?:此次|本次|这次|这起|该起|该|此)(?:[^，。]{0,4})?(?:签约|开工|集中|推介|招聘|事故|地震|崩塌|滑坡|洪水|火灾|灾害|泥石流|强降雨|台风|险情|疫情|袭击)/

/** 全国, 我市: the region that the article speaks for, most often named so. */
function homeOf(links: readonly Link[]): Link | undefined {
  const named = links.filter(
    ({ mention }) => mention.anaphor && /^(?:全[国省市区县]|我[国省市区县])$/.test(mention.surface),
  )
  const timesNamed = (link: Link): number =>
    named.filter(({ entity }) => entity === link.entity).length
  return named.toSorted((a, b) => timesNamed(b) - timesNamed(a))[0]
}

const isWork = ({ mention }: Link): boolean => mention.type === 'PROGRAMME'

/** The last subject before, not beyond a heading. */
function carried(
  { sentence }: Figure,
  before: readonly Link[],
  reading: Reading,
): Link | undefined {
  return before.findLast((link) => {
    const home = sentenceOf(link.mention, reading)
    return (
      home !== undefined &&
      goesOnFrom(home, sentence, reading) &&
      isTopical(link, home, reading, before)
    )
  })
}

/** A paragraph goes on with what the one before spoke of, unless a heading stands between them. */
function goesOnFrom(home: Sentence, sentence: Sentence, { sentences }: Reading): boolean {
  if (home.paragraph === sentence.paragraph) return true
  return !sentences.some(
    (each) =>
      each.field === 'text' &&
      each.start >= home.start &&
      each.start <= sentence.start &&
      !/[。！？；：…”）)]$/.test(each.text),
  )
}

const sentenceOf = (span: Span, { sentences }: Reading) =>
  sentences.find(
    ({ field, start, end }) => field === 'text' && start <= span.start && span.end <= end,
  )

/** Parts of a document are counted of the document: 22项重点任务. */
function documentOf(noun: string, inSentence: readonly Link[]): Link | undefined {
  return partOfDocument.test(noun)
    ? inSentence.findLast(({ mention }) => mention.type === 'POLICY')
    : undefined
}

/** 甲县（乙镇）: a name in brackets is no subject of what follows them. */
function isBracketedAway({ mention }: Link, figure: Figure, { article }: Reading): boolean {
  const between = article.text.slice(mention.end, figure.quantity.start)
  const close = between.search(/[）)]/)
  const open = between.search(/[（(]/)
  return close >= 0 && (open < 0 || close < open)
}
