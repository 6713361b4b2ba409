// Words of the segmenter in, the same out with those split that are two names, a name and a post, or an unknown word and a preposition:
// 重庆|两江新区, 规划处|处长, 从|云锦.
import type { Token } from '../model/article.ts'
import type { GazetteerMatch } from '../model/knowledge.ts'

/** 重庆两江新区 is two names: where the second begins, or -1 when the match is one name. */
export function splitPoint(
  { start, end, entries }: GazetteerMatch,
  matches: readonly GazetteerMatch[],
): number {
  if (matches.length < 2) return -1
  const rest = matches.find(
    (other) =>
      other.end === end &&
      other.start > start &&
      !other.isWeak &&
      other.entries.some((id) => entries.includes(id)),
  )
  if (rest === undefined) return -1
  return matches.some((other) => other.start === start && other.end === rest.start)
    ? rest.start
    : -1
}

/** Nearly all words are seen to stay whole at a glance: none of the ways to split one begins otherwise. */
export function mayBeSplit(token: Token, text: string, places: readonly GazetteerMatch[]): boolean {
  const { length } = token.text
  if (token.tag === 'x' && length > 1 && isJoined(token.text)) return true
  if (length < 3) return false
  if (length > 3 && places.some(({ start, end }) => start === token.start && end < token.end))
    return true
  const last = token.text[length - 1]
  return last === '长' || last === '市' || text[token.end] === '级'
}

export const splitWord = (token: Token, text: string, places: readonly GazetteerMatch[]) =>
  splitDivisionAndPlace(token, places)
    .flatMap(splitPreposition)
    .flatMap(splitPost)
    .flatMap((piece) => splitLevel(piece, text))
    .flatMap((piece) => splitBeforeOwnCity(piece, text))

/** 重庆两江新区, 福建厦门: words of the segmenter that are two names of the gazetteer. */
function splitDivisionAndPlace(token: Token, matches: readonly GazetteerMatch[]): readonly Token[] {
  if (token.text.length < 4) return [token]
  const first = matches.find(
    (match) =>
      match.start === token.start &&
      match.end < token.end &&
      matches.some(
        (other) => other.start === match.end && other.end === token.end && !isOddPair(match, other),
      ) &&
      !matches.some((other) => isOneName(other, token, matches)),
  )
  if (first === undefined) return [token]
  const cut = first.end - token.start
  return [
    { ...token, end: first.end, text: token.text.slice(0, cut) },
    { ...token, start: first.end, text: token.text.slice(cut) },
  ]
}

/** 马里|兰州: no city of China lies in another country. */
const isOddPair = (first: GazetteerMatch, second: GazetteerMatch) =>
  first.entries.every((id) => id.startsWith('country:')) &&
  second.isWeak &&
  second.entries.every((id) => id.startsWith('division:'))

/** Of what no dictionary has the segmenter guesses the bounds, and often wrongly beside these: 从云锦, 至云锦; 街往, 区于. */
const opensNoName = '从至由往在到'
const closesNoName = '于往将是到被把'

function isJoined(word: string): boolean {
  return opensNoName.includes(word[0] ?? '') || closesNoName.includes(word.at(-1) ?? '')
}

function splitPreposition(token: Token): readonly Token[] {
  const { text, tag, start, end } = token
  if (tag !== 'x' || text.length < 2 || !/^\p{Script=Han}+$/u.test(text) || !isJoined(text))
    return [token]
  const from = opensNoName.includes(text[0] ?? '') ? 1 : 0
  const to =
    text.length - (closesNoName.includes(text.at(-1) ?? '') && text.length - from > 1 ? 1 : 0)
  return [
    { start, end: start + from, text: text.slice(0, from), tag: 'p' },
    {
      start: start + from,
      end: start + to,
      text: text.slice(from, to),
      tag: to - from > 1 ? 'x' : 'n',
    },
    { start: start + to, end, text: text.slice(to), tag: 'p' },
  ].filter((piece) => piece.text !== '')
}

const isOneName = (match: GazetteerMatch, token: Token, matches: readonly GazetteerMatch[]) =>
  match.start === token.start && match.end === token.end && splitPoint(match, matches) < 0

/** 重庆|市级专家: the word for the level belongs to what follows. */
function splitLevel(token: Token, text: string): readonly Token[] {
  if (text[token.end] !== '级' || token.text.length < 3 || !/[省市区县]$/.test(token.text))
    return [token]
  const cut = token.end - 1
  return [
    { ...token, end: cut, text: token.text.slice(0, -1) },
    { ...token, start: cut, text: token.text.slice(-1), tag: 'n' },
  ]
}

/** 枣庄|市中区: a district's name begins with the character that ends its city's. */
function splitBeforeOwnCity(token: Token, text: string): readonly Token[] {
  if (!isBeforeMiddleDistrict(token.text, token.end, text)) return [token]
  const cut = token.end - 1
  return [
    { ...token, end: cut, text: token.text.slice(0, -1) },
    { ...token, start: cut, text: '市', tag: 'ns' },
  ]
}

export const isBeforeMiddleDistrict = (word: string, end: number, text: string) =>
  word.length >= 3 && word.endsWith('市') && text.startsWith('中区', end)

/** 规划处|处长: the segmenter joins the end of an organ and the post in it. */
function splitPost(token: Token): readonly Token[] {
  if (!/^(.)\1长$/u.test(token.text)) return [token]
  const cut = token.start + 1
  return [
    { ...token, end: cut, text: token.text.slice(0, 1), tag: 'n' },
    { ...token, start: cut, text: token.text.slice(1), tag: 'n' },
  ]
}
