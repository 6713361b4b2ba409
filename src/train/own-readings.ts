// A marked article in, its reading by its own names out, so that what is learnt of facts does not hang on the finding of names.
import { linkMentions } from '../entities/link-mentions.ts'
import { readByScore } from '../mentions/find-mentions.ts'
import { nestNames } from '../mentions/nest-names.ts'
import { preparePassages } from '../mentions/passage.ts'
import type { Proposal } from '../mentions/proposal.ts'
import type { Sentence } from '../model/article.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Mention } from '../model/mention.ts'
import type { Reading } from '../model/reading.ts'
import { findQuantities } from '../quantities/find-quantities.ts'
import { foldArticle } from '../text/fold-document.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { tokenize } from '../text/tokenize.ts'
import { findTimes } from '../times/find-times.ts'
import { articleOf } from './marked-article.ts'
import type { MarkedArticle, MarkedName } from './own-news.ts'

export function readMarked(marked: MarkedArticle, knowledge: Knowledge): Reading {
  const article = foldArticle(articleOf(marked))
  const sentences = splitSentences(article)
  const tokens = tokenize(sentences, knowledge.segment)
  const input = preparePassages({ article, sentences, tokens }, knowledge)
  const { proposals } = readByScore(input)
  const chosen = sentences.flatMap((sentence, passage) =>
    (sentence.field === 'title' ? marked.title : marked.body).names
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .map((name) => proposalOf(name, passage, sentence, proposals)),
  )
  const nested = nestNames(input, chosen, proposals)
  const mentions = [
    ...chosen.map((proposal) => mentionOf(proposal, sentences, false)),
    ...nested.map((proposal) => mentionOf(proposal, sentences, true)),
  ].sort((a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end)
  return {
    article,
    sentences,
    tokens,
    ...linkMentions(article, mentions, knowledge),
    times: findTimes(sentences, article.date?.value),
    quantities: findQuantities(sentences),
  }
}

/** What a pass proposed for the same name, since linking asks for its rule; else the name as marked. */
function proposalOf(
  { start, end, type, isAnaphor }: MarkedName,
  passage: number,
  sentence: Sentence,
  proposals: readonly Proposal[],
): Proposal {
  const span = { start: start - sentence.start, end: end - sentence.start }
  const same = proposals.find(
    (one) =>
      one.passage === passage &&
      one.start === span.start &&
      one.end === span.end &&
      (one.anaphor === true) === isAnaphor &&
      (isAnaphor || one.type === type),
  )
  return (
    same ?? {
      passage,
      ...span,
      type,
      score: 1,
      rule: 'marked',
      ...(isAnaphor ? { anaphor: true } : {}),
    }
  )
}

function mentionOf(
  { passage, start, end, type, anaphor, fullName, rule }: Proposal,
  sentences: readonly Sentence[],
  nested: boolean,
): Mention {
  const sentence = sentences[passage]
  if (sentence === undefined) throw new Error(`Passage ${passage} of ${sentences.length}`)
  return {
    field: sentence.field,
    start: sentence.start + start,
    end: sentence.start + end,
    surface: sentence.text.slice(start, end),
    type,
    sentence: sentence.index,
    nested,
    anaphor: anaphor === true,
    ...(fullName === undefined ? {} : { fullName }),
    rule,
  }
}

/** The entity that a label names: as a name of the text, else of the title or in another name, else by an official name. */
export function labelledEntity({ links, entities }: Reading, label: string): string | undefined {
  const named = links.filter(({ mention }) => mention.surface === label)
  const plain = named.find(({ mention }) => mention.field === 'text' && !mention.nested)
  return (
    (plain ?? named[0])?.entity ??
    entities.find(({ name, aliases }) => name === label || aliases.includes(label))?.id
  )
}
