// Mentions of an article and what people say of its names in, the mentions that stand then out.
import type { Article, Sentence } from '../model/article.ts'
import type { GivenName, JudgedNames } from '../model/judged-names.ts'
import type { Mention } from '../model/mention.ts'
import type { Field, Span } from '../model/span.ts'

type Place = Span & { readonly field: Field }

/** A place that people say something of goes before what was read there; a name across its bounds is given up. */
export function judgeMentions(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  judged: JudgedNames,
): readonly Mention[] {
  const rejected = judged.rejectedIn(article.id)
  const given = judged.givenIn(article.id)
  const known = mentions.filter((mention) => !rejected.some((place) => isSame(place, mention)))
  const aliases = judged.aliases
    .flatMap(({ alias, entity }) =>
      findWords(article, alias).map((place) => ({ ...place, entity })),
    )
    .filter(
      (place) =>
        ![...rejected, ...given].some((other) => touches(place, other)) &&
        // 区委 as another name is none in 市区委员: names that were read keep their bounds.
        !known.some((mention) => touches(place, mention) && !isSame(place, mention)),
    )
  const places = [...given, ...aliases]
  if (places.length === 0) return known
  const kept = known.filter(
    (mention) => !places.some((place) => isSame(place, mention) || crosses(place, mention)),
  )
  const named = places.flatMap((place) => {
    const former = mentions.find((mention) => isSame(place, mention))
    return toMention(article, sentences, place, former, kept) ?? []
  })
  return [...kept, ...named].sort(inOrder)
}

function toMention(
  article: Article,
  sentences: readonly Sentence[],
  { field, start, end, entity }: GivenName,
  former: Mention | undefined,
  others: readonly Mention[],
): Mention | undefined {
  const sentence = sentences.find(
    (one) => one.field === field && one.start <= start && end <= one.end,
  )
  if (sentence === undefined) return undefined
  const place = { field, start, end }
  return {
    ...place,
    surface: article[field].slice(start, end),
    type: entity.type,
    sentence: sentence.index,
    nested: others.some((other) => other.field === field && isInside(place, other)),
    anaphor: former?.anaphor ?? false,
    rule: 'judged',
    given: entity,
  }
}

function findWords(article: Article, words: string): readonly Place[] {
  return (['title', 'text'] as const).flatMap((field) => {
    const places: Place[] = []
    for (let at = article[field].indexOf(words); at >= 0; ) {
      places.push({ field, start: at, end: at + words.length })
      at = article[field].indexOf(words, at + words.length)
    }
    return places
  })
}

const isSame = (one: Place, other: Place): boolean =>
  one.field === other.field && one.start === other.start && one.end === other.end
const touches = (one: Place, other: Place): boolean =>
  one.field === other.field && one.start < other.end && other.start < one.end
const isInside = (one: Span, other: Span): boolean =>
  other.start <= one.start && one.end <= other.end
const crosses = (one: Place, other: Place): boolean =>
  touches(one, other) && !isInside(one, other) && !isInside(other, one)

function inOrder(one: Mention, other: Mention): number {
  if (one.field !== other.field) return one.field === 'title' ? -1 : 1
  return one.start - other.start || other.end - one.end
}
