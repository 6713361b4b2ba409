// Sentences with their names marked, as tables of tests write them: `[巴南区/L][丰盛镇/L]的[全镇/L~]干部`.
import { findMentions } from '../../src/mentions/find-mentions.ts'
import type { Article } from '../../src/model/article.ts'
import type { Knowledge } from '../../src/model/knowledge.ts'
import type { Mention } from '../../src/model/mention.ts'
import type { EntityType } from '../../src/model/ontology.ts'
import { splitSentences } from '../../src/text/split-sentences.ts'
import { tokenize } from '../../src/text/tokenize.ts'

const letters: Readonly<Record<EntityType, string>> = {
  ORGANIZATION: 'O',
  PLACE: 'L',
  PROGRAMME: 'G',
  POLICY: 'Y',
  PERSON: 'P',
}

export type Setting = {
  readonly title?: string
  readonly region?: string
  readonly date?: string
  readonly publisher?: string
}

/** A clean article of a Chongqing paper, unless the setting says otherwise. */
export function articleOf(text: string, setting: Setting = {}): Article {
  const given = (value: string) => ({ value, origin: 'option' }) as const
  return {
    id: 'article',
    source: 'article',
    index: 0,
    title: setting.title ?? '',
    text,
    sourceOffsets: [],
    titleSourceOffsets: [],
    blocks: [],
    layoutConfidence: 1,
    date: given(setting.date ?? '2023-05-10'),
    region: given(setting.region ?? '500000'),
    ...(setting.publisher === undefined ? {} : { publisher: given(setting.publisher) }),
  }
}

export function readMentions(article: Article, knowledge: Knowledge): readonly Mention[] {
  const sentences = splitSentences(article)
  const tokens = tokenize(sentences, knowledge.segment)
  const [mentions = []] = findMentions([{ article, sentences, tokens }], knowledge)
  return mentions
}

/** The text without its marks. */
export const unmark = (marked: string): string => marked.replace(/\[([^\]/]+)\/[OLGYP]~?\]/gu, '$1')

/** The text of a field with the names that were found marked in it; nested ones left out. */
export function mark(article: Article, mentions: readonly Mention[]): string {
  const outer = mentions.filter(({ nested, field }) => !nested && field === 'text')
  return [...outer]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, type, anaphor }) => {
      const name = `[${text.slice(start, end)}/${letters[type]}${anaphor ? '~' : ''}]`
      return text.slice(0, start) + name + text.slice(end)
    }, article.text)
}

/** The nested names, as `三峡/L`, in order. */
export const nestedNames = (mentions: readonly Mention[]): readonly string[] =>
  mentions.filter(({ nested }) => nested).map(({ surface, type }) => `${surface}/${letters[type]}`)
