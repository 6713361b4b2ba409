// One sentence as the passes see it: its words, where words begin and end, and the names the gazetteer knows in it.
import type { Article, Sentence, Token } from '../model/article.ts'
import type { Gazetteer, GazetteerMatch, OrganMatch } from '../model/knowledge.ts'

/** A sentence made ready. All offsets in it are local: counted from the start of the sentence. */
export type Passage = {
  readonly sentence: Sentence
  readonly text: string
  readonly tokens: readonly Token[]
  /** `tokenStartingAt[offset]`: index of the token that starts there, or -1. One longer than the text. */
  readonly tokenStartingAt: readonly number[]
  /** `tokenEndingAt[offset]`: index of the token that ends there, or -1. */
  readonly tokenEndingAt: readonly number[]
  readonly matches: readonly GazetteerMatch[]
  readonly organs: readonly OrganMatch[]
}

/** An article made ready: what every pass is given. */
export type Passages = {
  readonly article: Article
  readonly passages: readonly Passage[]
  readonly gazetteer: Gazetteer
}

export function preparePassages(
  article: Article,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  gazetteer: Gazetteer,
): Passages {
  return {
    article,
    gazetteer,
    passages: sentences.map((sentence, index) =>
      preparePassage(sentence, tokens[index] ?? [], gazetteer),
    ),
  }
}

function preparePassage(
  sentence: Sentence,
  fieldTokens: readonly Token[],
  gazetteer: Gazetteer,
): Passage {
  const text = sentence.text
  const tokens = fieldTokens.map((token) => ({
    ...token,
    start: token.start - sentence.start,
    end: token.end - sentence.start,
  }))
  const tokenStartingAt = new Array<number>(text.length + 1).fill(-1)
  const tokenEndingAt = new Array<number>(text.length + 1).fill(-1)
  tokens.forEach((token, index) => {
    tokenStartingAt[token.start] = index
    tokenEndingAt[token.end] = index
  })
  return {
    sentence,
    text,
    tokens,
    tokenStartingAt,
    tokenEndingAt,
    matches: gazetteer.find(text),
    organs: gazetteer.organs.find(text),
  }
}

export function startsToken(passage: Passage, offset: number): boolean {
  return offset === passage.text.length || (passage.tokenStartingAt[offset] ?? -1) >= 0
}

export function endsToken(passage: Passage, offset: number): boolean {
  return offset === 0 || (passage.tokenEndingAt[offset] ?? -1) >= 0
}

/** The token whose span holds the character at an offset. */
export function tokenCovering(passage: Passage, offset: number): Token | undefined {
  for (let start = offset; start >= 0; start -= 1) {
    const index = passage.tokenStartingAt[start] ?? -1
    if (index >= 0) return passage.tokens[index]
  }
  return undefined
}
