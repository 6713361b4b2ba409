// yutu ingest: reads and writes into the store, one document whole at a time.
import { Command } from 'commander'
import { loadKnowledge } from '../read/load-knowledge.ts'
import { exitCodes } from './exit-codes.ts'
import { ingestInputs, ingestLine } from './ingest-inputs.ts'
import {
  type OutputFlags,
  type ReadingFlags,
  withOutputOptions,
  withReadingOptions,
  withStoreOption,
} from './options.ts'
import { createReporter } from './reporter.ts'
import { readSettings } from './settings.ts'
import { withStore } from './with-store.ts'

export function createCommand(): Command {
  const command = new Command('ingest')
    .description('Read files, folders, globs or - (standard input) into the graph')
    .argument('<paths...>', 'what to read')
  withReadingOptions(command)
  withStoreOption(command)
  withOutputOptions(command, 'print the outcome as JSON')
  return command.action(async (paths: readonly string[], flags: ReadingFlags & OutputFlags) => {
    const settings = readSettings(flags, process.env)
    const reporter = createReporter({ quiet: flags.quiet === true || flags.json === true })
    const outcome = await withStore(settings.store, async (store) =>
      ingestInputs(paths, flags, settings, {
        store,
        knowledge: await loadKnowledge(settings),
        reporter,
      }),
    )
    if (flags.json === true) process.stdout.write(`${JSON.stringify(outcome)}\n`)
    else reporter.say(ingestLine(outcome))
    process.exitCode = outcome.failed.length > 0 ? exitCodes.failed : exitCodes.done
  })
}
