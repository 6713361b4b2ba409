// Extractions in, the JSON of `yutu extract --json` out: the gold files' shape, with text, source and scores.
import type { Link } from '../model/entity.ts'
import type { ArticleExtraction, Extraction } from '../model/extraction.ts'

export function extractionJson(extractions: readonly Extraction[]): {
  readonly articles: readonly object[]
} {
  return {
    articles: extractions.flatMap(({ articles }) => articles.map(articleJson)),
  }
}

function articleJson({ article, entities, links, ...facts }: ArticleExtraction): object {
  return {
    id: article.id,
    source: article.source,
    publisher: article.publisher?.value,
    publisherOrigin: article.publisher?.origin,
    publisherConfidence: article.publisher?.confidence,
    date: article.date?.value,
    dateOrigin: article.date?.origin,
    dateConfidence: article.date?.confidence,
    region: article.region?.value,
    regionOrigin: article.region?.origin,
    regionConfidence: article.region?.confidence,
    title: article.title,
    subtitle: article.subtitle,
    byline: article.byline,
    text: article.text,
    layoutConfidence: article.layoutConfidence,
    entities,
    titleMentions: links.filter(({ mention }) => mention.field === 'title').map(mentionJson),
    mentions: links.filter(({ mention }) => mention.field === 'text').map(mentionJson),
    events: facts.events.map(({ field: _field, under, ...event }) => ({
      ...withoutSentence(event),
      ...(under === undefined ? {} : { under: under.map(withoutSentence) }),
    })),
    observations: facts.observations.map(({ ofEvent, ...observation }) => ({
      ...withoutSentence(observation),
      ...(ofEvent === undefined ? {} : { ofEvent: withoutSentence(ofEvent) }),
    })),
    relations: facts.relations.map(withoutSentence),
    policies: (facts.policies ?? []).map(({ citations, ...policy }) => ({
      ...policy,
      steps: policy.steps.map(withoutSentence),
      citations: citations.map(withoutSentence),
    })),
  }
}

/** Offsets into the text tell the place; numbers of sentences are for the stages. */
function withoutSentence<T extends { readonly sentence: number }>(fact: T): Omit<T, 'sentence'> {
  const { sentence: _sentence, ...rest } = fact
  return rest
}

function mentionJson({ mention, entity, score, method, runnersUp }: Link): object {
  return {
    start: mention.start,
    end: mention.end,
    text: mention.surface,
    type: mention.type,
    entity,
    ...(mention.nested ? { nested: true } : {}),
    ...(mention.anaphor ? { anaphor: true } : {}),
    score,
    method,
    rule: mention.rule,
    runnersUp,
  }
}
