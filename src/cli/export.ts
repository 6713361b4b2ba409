// yutu export: the whole graph as lines, to a file or standard output.

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Command, Option } from 'commander'
import { type ExportFormat, exportFormats, toText } from '../export/formats.ts'
import { exportGraph } from '../stores/export-graph.ts'
import { withStoreOption } from './options.ts'
import { createReporter } from './reporter.ts'
import { readSettings, type SettingFlags } from './settings.ts'
import { withStore } from './with-store.ts'

type ExportFlags = SettingFlags & {
  readonly format: ExportFormat
  readonly out?: string
  readonly quiet?: boolean
}

export function createCommand(): Command {
  const command = new Command('export')
    .description(
      'Write out the whole graph: nodes, then edges, in an order that depends on the graph alone',
    )
    .addOption(
      new Option(
        '--format <format>',
        'jsonl: one object a line; nodes.csv, edges.csv: for spreadsheets; graphml: for Gephi, yEd, NetworkX',
      )
        .choices(exportFormats)
        .default('jsonl'),
    )
    .option(
      '--out <file>',
      'where to write (standard output otherwise); replaced when all is written',
    )
    .option('-q, --quiet', 'do not say how much was written')
  withStoreOption(command)
  return command.action(async (flags: ExportFlags) => {
    const { store } = readSettings(flags, process.env)
    const reporter = createReporter({ quiet: flags.quiet === true || flags.out === undefined })
    const unfinished = flags.out === undefined ? undefined : `${flags.out}.unfinished`
    const output = unfinished === undefined ? process.stdout : createWriteStream(unfinished)
    let lines = 0
    await withStore(store, async ({ runner }) => {
      for await (const text of toText(exportGraph(runner.read), flags.format)) {
        lines += 1
        if (!output.write(text)) await once(output, 'drain')
      }
    })
    if (unfinished === undefined || flags.out === undefined) return
    output.end()
    await once(output, 'finish')
    await rename(unfinished, flags.out)
    reporter.say(`${lines} lines written to ${flags.out}`)
  })
}
