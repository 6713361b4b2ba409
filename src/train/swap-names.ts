// Marked articles in, the same articles with other names of the same kind in their places out: a tagger that meets one sentence with ever other names learns the sentence, not the name.
import { groupBy } from '../model/group-by.ts'
import type { EntityType } from '../model/ontology.ts'
import type { MarkedArticle, MarkedName, MarkedText } from './own-news.ts'

/** Names that may stand for one another: of one type, with one ending or, without a telling one, of one length. */
export type NamePools = ReadonlyMap<string, readonly string[]>

/** A place of three characters and more that ends so shows its kind by it; others may stand for places of their length. */
const placeEndings = new Set(
  '省市县区镇乡村路街道站桥山湖江河园场馆店厂社院校局部会司所队处港州岛旗组苑城寺楼厅湾沟库洞段洲屯庄线带坝口关塔门宫',
)
/** Fewer names make no other sentence. */
const smallestPool = 3

/** The pool of a name, undefined for one that stays: 某 and the like, names in letters, single characters, programmes and policies. */
function poolOf(type: EntityType, surface: string): string | undefined {
  const { length } = surface
  if (length < 2 || surface.includes('某') || /[A-Za-z]/.test(surface)) return undefined
  if (type === 'PERSON') return surface.includes('·') ? 'PERSON ·' : `PERSON ${length}`
  if (type === 'PLACE') {
    const ending = surface.slice(-1)
    return length > 2 && placeEndings.has(ending) ? `PLACE ${ending}` : `PLACE ${length}`
  }
  return type === 'ORGANIZATION' && length > 2 ? `ORGANIZATION ${surface.slice(-2)}` : undefined
}

export function poolNames(articles: readonly MarkedArticle[]): NamePools {
  const pooled = articles
    .flatMap(({ title, body }) => [title, body])
    .flatMap(({ text, names }) =>
      names.flatMap(({ start, end, type, isAnaphor }) => {
        const surface = text.slice(start, end)
        const pool = isAnaphor ? undefined : poolOf(type, surface)
        return pool === undefined ? [] : [{ pool, surface }]
      }),
    )
  return new Map(
    [...groupBy(pooled, ({ pool }) => pool)].map(([pool, members]) => [
      pool,
      members.map(({ surface }) => surface),
    ]),
  )
}

/** Of its names the share `rate` (0 to 1) is replaced; a name that is said twice is replaced by the same one. */
export function swapNames(
  article: MarkedArticle,
  pools: NamePools,
  rate: number,
  random: () => number,
): MarkedArticle {
  const chosen = new Map<string, string>()
  const replace = ({ type, isAnaphor }: MarkedName, surface: string): string => {
    const key = isAnaphor ? undefined : poolOf(type, surface)
    const pool = key === undefined ? [] : (pools.get(key) ?? [])
    if (pool.length < smallestPool) return surface
    const kept = chosen.get(`${key} ${surface}`)
    if (kept !== undefined) return kept
    const other = random() < rate ? pool[Math.floor(random() * pool.length)] : undefined
    chosen.set(`${key} ${surface}`, other ?? surface)
    return other ?? surface
  }
  return {
    ...article,
    title: rewrite(article.title, replace),
    body: rewrite(article.body, replace),
  }
}

/** Names do not overlap and come in order. */
function rewrite(
  marked: MarkedText,
  replace: (name: MarkedName, surface: string) => string,
): MarkedText {
  const names: MarkedName[] = []
  let text = ''
  let last = 0
  for (const name of marked.names) {
    text += marked.text.slice(last, name.start)
    const start = text.length
    text += replace(name, marked.text.slice(name.start, name.end))
    names.push({ ...name, start, end: text.length })
    last = name.end
  }
  return { text: text + marked.text.slice(last), names }
}
