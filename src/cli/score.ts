// npm run score: the page, the articles and the composed pages, scored in one go beside a baseline; and the tagger alone.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { evaluate } from './eval.ts'
import { pooledFigures } from './pooled-figures.ts'
import { runScorer, sharedFolder, whyNotScored } from './run-scorer.ts'
import { type ScoredArticle, surfaceBaseline } from './surface-baseline.ts'

const rounds = [
  {
    title: 'the real page, end to end from the raw text (2021-07-09, 500000)',
    gold: 'gold/page',
    input: 'samples/chongqing-daily-2021-07-09.txt',
    flags: { date: '2021-07-09', region: '500000' },
    shows: /./,
    isLinked: true,
  },
  {
    title: 'clean articles',
    gold: 'gold/articles',
    input: 'gold/articles.jsonl',
    flags: {},
    // A clean article is its own title and body.
    shows: /^(?!articles| {2}titles| {2}body)./,
    isLinked: true,
  },
  {
    title: 'composed pages, layout alone',
    gold: 'pages/gold',
    input: 'pages/pages',
    flags: {},
    shows: /^(articles| {2}titles| {2}body)/,
    isLinked: false,
  },
] as const

export function createCommand(): Command {
  return new Command('score')
    .description('Score on the gold files beside the checkout')
    .action(async () => {
      const skipped = whyNotScored()
      if (skipped !== undefined) {
        process.stdout.write(`${skipped}\n`)
        return
      }
      const linkedReports: string[] = []
      for (const { title, gold, input, flags, shows, isLinked } of rounds) {
        const goldFolder = join(sharedFolder, gold)
        const { report, articles } = await evaluate(goldFolder, [join(sharedFolder, input)], flags)
        if (isLinked) linkedReports.push(report)
        const lines = report.split('\n').filter((line) => shows.test(line))
        const baseline = isLinked ? baselineLines(goldFolder, articles as ScoredArticle[]) : []
        process.stdout.write(`== ${title}\n${[...lines, ...baseline].join('\n')}\n`)
      }
      const pooled = pooledFigures(linkedReports)
      process.stdout.write(`== page and articles together\n${pooled.join('\n')}\n`)
      // The training sources it reads with are in no package; nothing but this command waits for them.
      const { taggerTable } = await import('./score-tagger-alone.ts')
      process.stdout.write(`== ${(await taggerTable()).join('\n')}\n`)
    })
}

/** What of the links every string as its own entity gets: with the names found, and with those of the gold files. */
function baselineLines(goldFolder: string, articles: readonly ScoredArticle[]): readonly string[] {
  const goldArticles = readdirSync(goldFolder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      text: readFileSync(join(goldFolder, file.replace(/json$/, 'txt')), 'utf8'),
      ...JSON.parse(readFileSync(join(goldFolder, file), 'utf8')),
    }))
  const linksOf = (named: readonly ScoredArticle[]) =>
    /^links +(.*)$/m.exec(runScorer(goldFolder, surfaceBaseline(named)))?.[1] ?? ''
  return [
    `baseline: links      ${linksOf(articles)}  each string its own entity`,
    `  with gold names    ${linksOf(goldArticles)}`,
  ]
}
