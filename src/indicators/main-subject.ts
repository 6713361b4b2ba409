// A reading in, the entity that the article is about out: the one most spoken of, names of the headline before others.
import type { Link } from '../model/entity.ts'
import type { Mention } from '../model/mention.ts'
import type { Reading } from '../model/reading.ts'

/** What a name in the headline weighs against one in the text. */
const headlineWeight = 3
/** The last name of a headline is what it is about; those before it say where, or who tells. */
const lastInHeadlineWeight = 5

/** 本报讯（记者…）, 中新网某地4月30日电, 央视网消息（新闻联播）： */
export const byline = /^[^。，]{0,40}?(?:讯|日电|）：)/

/** News in brief: each item is about something else. */
const briefs = /快讯|简讯|速览|集锦|要闻/

/** 重庆市|彭水县: of places that follow each other the last is meant. */
function placesBeforeOthers(links: readonly Link[]): (mention: Mention) => boolean {
  const starts = { title: new Set<number>(), text: new Set<number>() }
  for (const { mention } of links)
    if (mention.type === 'PLACE' && !mention.nested) starts[mention.field].add(mention.start)
  return ({ type, field, end }) => type === 'PLACE' && starts[field].has(end)
}

/** Who tells the news is not what its numbers are said of. */
export const mediaOf = ({ entities }: Reading): ReadonlySet<string> =>
  new Set(
    entities
      .filter(
        ({ kind, name }) =>
          kind === 'media' ||
          /(?:日报|晚报|晨报|早报|新闻|电视台|广播电台|融媒体中心|央视网|新华社|中新社|新华网|通讯社|联播)$/.test(
            name,
          ),
      )
      .map(({ id }) => id),
  )

/** 某部门称, 据某局介绍: who tells, not what is told of. */
const tells =
  /^(?:[^，。；：]{0,6})(?:称[，：“]|表示|通报|介绍|消息[，：称]|指出|强调|透露|发言人|获悉|了解到)/

/** Media and persons are not what an article's numbers are said of. Ties go to the name that comes first. */
export function mainSubject(
  { article, links }: Reading,
  media: ReadonlySet<string>,
): string | undefined {
  if (briefs.test(article.title)) return undefined
  const bylineEnd = byline.exec(article.text)?.[0].length ?? 0
  const isWithinNext = placesBeforeOthers(links)
  const weights = new Map<string, number>()
  const lastTitled = links.findLast(
    ({ mention, entity }) =>
      mention.field === 'title' &&
      !mention.nested &&
      mention.type !== 'PERSON' &&
      mention.type !== 'POLICY' &&
      !media.has(entity),
  )
  for (const link of links) {
    const { mention, entity } = link
    if (mention.field === 'text' && mention.end <= bylineEnd) continue
    if (mention.type === 'PERSON' || mention.type === 'POLICY' || media.has(entity)) continue
    if (isWithinNext(mention)) continue
    const isTeller =
      mention.field === 'text' && tells.test(article.text.slice(mention.end, mention.end + 16))
    const weight = isTeller
      ? 0.25
      : mention.field === 'title'
        ? link === lastTitled
          ? lastInHeadlineWeight
          : headlineWeight
        : mention.nested
          ? 0.5
          : 1
    weights.set(entity, (weights.get(entity) ?? 0) + weight)
  }
  return [...weights].reduce<readonly [string, number] | undefined>(
    (best, each) => (best === undefined || each[1] > best[1] ? each : best),
    undefined,
  )?.[0]
}
