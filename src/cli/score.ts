// npm run score: the page, the articles and the composed pages, scored in one go.
import { join } from 'node:path'
import { Command } from 'commander'
import { evaluate } from './eval.ts'
import { sharedFolder, whyNotScored } from './run-scorer.ts'

const rounds = [
  {
    title: 'the real page, end to end from the raw text (2021-07-09, 500000)',
    gold: 'gold/page',
    input: 'samples/chongqing-daily-2021-07-09.txt',
    flags: { date: '2021-07-09', region: '500000' },
    shows: /./,
  },
  {
    title: 'clean articles',
    gold: 'gold/articles',
    input: 'gold/articles.jsonl',
    flags: {},
    shows: /./,
  },
  {
    title: 'composed pages, layout alone',
    gold: 'pages/gold',
    input: 'pages/pages',
    flags: {},
    shows: /^(articles| {2}titles| {2}body)/,
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
      for (const { title, gold, input, flags, shows } of rounds) {
        const { report } = await evaluate(
          join(sharedFolder, gold),
          [join(sharedFolder, input)],
          flags,
        )
        const lines = report.split('\n').filter((line) => shows.test(line))
        process.stdout.write(`== ${title}\n${lines.join('\n')}\n`)
      }
    })
}
