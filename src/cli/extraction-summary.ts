// Extractions in, a readable account for the terminal out.
import type { ArticleExtraction, Extraction } from '../model/extraction.ts'

export function extractionSummary(extractions: readonly Extraction[]): string {
  return extractions
    .flatMap(({ articles }) => articles.map(articleSummary))
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function articleSummary(extraction: ArticleExtraction): readonly string[] {
  const { article, entities, events, observations } = extraction
  const nameById = new Map(entities.map(({ id, name }) => [id, name]))
  return [
    `# ${article.title || '(no title)'}`,
    `  ${[article.source, article.publisher?.value, article.date?.value, article.region?.value].filter(Boolean).join(' · ')}`,
    ...entities.map(({ type, name, adcode }) => `  ${type.padEnd(12)} ${name} ${adcode ?? ''}`),
    ...events.map(
      ({ type, status, date, title }) => `  event ${type} ${status} ${date ?? '–'} ${title}`,
    ),
    ...observations.map(
      ({ subject, indicator, value, unit, asOf, period }) =>
        `  number ${nameById.get(subject) ?? subject}: ${indicator} = ${value} ${unit} (${asOf ?? period ?? 'no date'})`,
    ),
  ]
}
