// yutu extract: reads without a store and prints what was found.
import { Command } from 'commander'
import { exitCodes } from './exit-codes.ts'
import { extractInputs } from './extract-inputs.ts'
import { extractionJson } from './extraction-json.ts'
import { extractionSummary } from './extraction-summary.ts'
import { type LayoutFlags, runLayout } from './layout-run.ts'
import {
  type OutputFlags,
  type ReadingFlags,
  withOutputOptions,
  withReadingOptions,
} from './options.ts'
import { createReporter } from './reporter.ts'
import { readSettings } from './settings.ts'

type ExtractFlags = ReadingFlags & OutputFlags & LayoutFlags

export function createCommand(): Command {
  const command = new Command('extract')
    .description(
      'Read files, folders, globs or - (standard input) and print what is in them; no store',
    )
    .argument('<paths...>', 'what to read')
  withReadingOptions(command)
  withOutputOptions(command, 'print {"articles":[…]} in the shape of the gold files')
  command
    .option('--layout', 'print only the blocks of the pages: role, lines, article')
    .option('--svg <file>', 'with --layout: also write a picture of the pages, an article a colour')
  return command.action(async (paths: readonly string[], flags: ExtractFlags) => {
    const settings = readSettings(flags, process.env)
    const reporter = createReporter({ quiet: flags.quiet === true || flags.json === true })
    if (flags.layout === true || flags.svg !== undefined) {
      const failures = await runLayout(paths, flags, settings, reporter)
      process.exitCode = failures > 0 ? exitCodes.failed : exitCodes.done
      return
    }
    const extractions = []
    let failures = 0
    for await (const item of extractInputs(paths, flags, settings, reporter)) {
      if (item.kind === 'failed') failures++
      else extractions.push(item.extraction)
    }
    process.stdout.write(
      flags.json === true
        ? `${JSON.stringify(extractionJson(extractions))}\n`
        : extractionSummary(extractions),
    )
    process.exitCode = failures > 0 ? exitCodes.failed : exitCodes.done
  })
}
