// Explained names in, lines for the terminal out: the choice, its candidates with their features, and the readings that lost.
import type { ExplainedName, NameChoice } from '../api/explained-names.ts'
import type { Article } from '../model/article.ts'
import {
  type CandidateTrace,
  features,
  type LinkTrace,
  type ProposalTrace,
  reasons,
} from '../model/explanation.ts'

const mostCandidates = 6
const mostReadings = 8
/** Of the sentence, characters on either side of the name. */
const aroundName = 16

export function explanationLines(
  explained: readonly { readonly article: Article; readonly names: readonly ExplainedName[] }[],
  choice: NameChoice,
): string {
  const told = explained.filter(({ names }) => names.length > 0)
  if (told.length === 0) return nothingLine(choice, explained.length)
  const lines = told.flatMap(({ article, names }) => [
    `# ${article.title || '(no title)'}  ${[article.source, article.date?.value, article.region?.value].filter(Boolean).join(' · ')}`,
    ...names.flatMap(nameLines),
    '',
  ])
  const seen = new Set(
    told.flatMap(({ names }) =>
      names.flatMap(({ link }) =>
        (link?.candidates ?? []).flatMap((candidate) => spoken(candidate).map(([key]) => key)),
      ),
    ),
  )
  const legend = Object.entries(features).filter(([key]) => seen.has(key))
  return [...lines, ...legend.map(([key, meaning]) => `${key.padEnd(12)} ${meaning}`), '']
    .join('\n')
    .replace(/\n{2,}$/, '\n')
}

function nothingLine({ name, at, field }: NameChoice, count: number): string {
  const what = name === undefined ? 'nothing read as a name' : `nothing called ${name}`
  const where = at === undefined ? '' : ` at offset ${at} of the ${field ?? 'text'}`
  return `${what}${where} in ${count} ${count === 1 ? 'article' : 'articles'}\n`
}

function nameLines(name: ExplainedName): readonly string[] {
  const { link, readings, surface, field, start, end } = name
  const kind = link === undefined ? 'no name' : kindOf(link)
  const rest = readings.filter(({ outcome, start: from, end: to }) =>
    outcome === 'rejected' ? true : from !== start || to !== end,
  )
  const reading = readings.find(
    (one) => one.outcome !== 'rejected' && one.start === start && one.end === end,
  )
  return [
    `${surface}  ${kind}  ${field === 'title' ? 'title ' : ''}${start}–${end}  ${contextOf(name)}`,
    ...(reading === undefined
      ? []
      : [`  read    ${reading.rule} ${points(reading.score)}: ${reasons[reading.reason]}`]),
    ...(link === undefined ? [] : linkLines(link)),
    ...rest.slice(0, mostReadings).map(readingLine),
    ...(rest.length > mostReadings
      ? [`  …       ${rest.length - mostReadings} more readings`]
      : []),
    ...(link === undefined && readings.length === 0 ? ['  not     no rule read a name here'] : []),
  ]
}

const kindOf = ({ mention: { type, nested, anaphor } }: LinkTrace) =>
  `${type}${nested ? ', inside a longer name' : ''}${anaphor ? ', stands for another' : ''}`

function linkLines({
  entity,
  name,
  score,
  method,
  reason,
  candidates,
}: LinkTrace): readonly string[] {
  const chosen =
    entity === undefined
      ? '  linked  to nothing'
      : `  linked  → ${name} ${entity} ${points(score ?? 0)} ${method}`
  return [
    `${chosen}: ${reasons[reason]}`,
    ...candidates.slice(0, mostCandidates).map(
      (candidate) =>
        `  ${candidate.entity === entity ? '*' : ' '}       ${points(candidate.score)} ${candidate.name} ${candidate.entity}  ${spoken(
          candidate,
        )
          .map(([key, value]) => `${key} ${value > 0 ? '+' : ''}${value}`)
          .join(', ')}`,
    ),
    ...(candidates.length > mostCandidates
      ? [`          … ${candidates.length - mostCandidates} more candidates`]
      : []),
  ]
}

/** The features that speak for it or against it. */
const spoken = ({ features: values }: CandidateTrace) =>
  Object.entries(values).filter(([, value]) => value !== 0)

function readingLine({ surface, type, rule, score, outcome, reason, by }: ProposalTrace): string {
  const word = outcome === 'rejected' ? 'not' : 'beside'
  const rival = by === undefined ? '' : ` (${by.surface} ${by.type} ${by.rule} ${points(by.score)})`
  return `  ${word.padEnd(7)} ${surface} ${type} ${rule} ${points(score)}: ${reasons[reason]}${rival}`
}

const points = (score: number) => score.toFixed(2)

function contextOf({ quote, surface }: ExplainedName): string {
  const at = quote.indexOf(surface)
  if (at < 0) return quote.slice(0, 2 * aroundName)
  const from = Math.max(0, at - aroundName)
  const to = at + surface.length + aroundName
  return `${from > 0 ? '…' : ''}${quote.slice(from, at)}[${surface}]${quote.slice(at + surface.length, to)}${to < quote.length ? '…' : ''}`
}
