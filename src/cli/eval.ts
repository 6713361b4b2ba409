// yutu eval: extracts and scores against gold files.
import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { ConfigError } from './config-error.ts'
import { exitCodes } from './exit-codes.ts'
import { extractInputs } from './extract-inputs.ts'
import { extractionJson } from './extraction-json.ts'
import { type ReadingFlags, withReadingOptions } from './options.ts'
import { createReporter } from './reporter.ts'
import { runScorer, whyNotScored } from './run-scorer.ts'
import { readSettings } from './settings.ts'

type EvalFlags = ReadingFlags & { readonly input: readonly string[]; readonly errors?: string }

export function createCommand(): Command {
  const command = new Command('eval')
    .description('Extract and score against gold files (the scorer stands in ../shared/eval)')
    .argument('<gold>', 'folder of NAME.json and NAME.txt')
    .requiredOption('--input <paths...>', 'what to extract')
    .option('--errors <count>', 'list this many misses')
  withReadingOptions(command)
  return command.action(async (gold: string, flags: EvalFlags) => {
    if (!existsSync(gold)) throw new ConfigError('BAD_USAGE', `no gold folder '${gold}'`)
    const skipped = whyNotScored()
    if (skipped !== undefined) {
      process.stdout.write(`${skipped}\n`)
      return
    }
    const { report, failures } = await evaluate(gold, flags.input, flags)
    process.stdout.write(report)
    process.exitCode = failures > 0 ? exitCodes.failed : exitCodes.done
  })
}

/** Extracts the inputs; gives the scorer's report on them, and them as it was given them. */
export async function evaluate(
  gold: string,
  inputs: readonly string[],
  flags: ReadingFlags & { readonly errors?: string },
): Promise<{
  readonly report: string
  readonly failures: number
  readonly articles: readonly object[]
}> {
  const settings = readSettings(flags, process.env)
  const extractions = []
  let failures = 0
  const reporter = createReporter({ quiet: true })
  for await (const item of extractInputs(inputs, flags, settings, reporter)) {
    if (item.kind === 'failed') failures++
    else extractions.push(item.extraction)
  }
  const predictions = extractionJson(extractions)
  const report = runScorer(gold, predictions, Number(flags.errors ?? 0))
  return { report, failures, articles: predictions.articles }
}
