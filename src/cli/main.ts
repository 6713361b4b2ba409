#!/usr/bin/env node
// The command line: one file a command, put together here.
import { Command, CommanderError } from 'commander'
import { doctorCommand } from './doctor.ts'
import { evalCommand } from './eval.ts'
import { describeError, exitCodeOf, exitCodes } from './exit-codes.ts'
import { extractCommand } from './extract.ts'
import { ingestCommand } from './ingest.ts'
import { schemaCommand } from './schema.ts'
import { scoreCommand } from './score.ts'
import { serveCommand } from './serve.ts'
import { settingTable } from './settings.ts'
import { startCommand } from './start.ts'
import { statsCommand } from './stats.ts'
import { yutuVersion } from './version.ts'

const settingsHelp = `
Settings (environment):
${settingTable.map(([name, initial, meaning]) => `  ${name.padEnd(16)} ${meaning}${initial === '' ? '' : ` (default ${initial})`}`).join('\n')}

Exit codes: 0 done, 1 some inputs failed (each is named) or the store did, 2 not usable as given.`

const program = new Command('yutu')
  .description('Reads Chinese news and keeps a knowledge graph of it.')
  .version(yutuVersion())
  .showHelpAfterError('(--help tells how to use it)')
  .addHelpText('after', settingsHelp)
  .exitOverride()

for (const command of [
  startCommand,
  ingestCommand,
  extractCommand,
  serveCommand,
  statsCommand,
  schemaCommand,
  evalCommand,
  scoreCommand,
  doctorCommand,
]) {
  program.addCommand(command(), command === scoreCommand ? { hidden: true } : {})
}
for (const command of program.commands) {
  command.exitOverride().showHelpAfterError('(--help tells how to use it)')
  for (const subcommand of command.commands) subcommand.exitOverride()
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  } else {
    process.stderr.write(`yutu: ${describeError(error)}\n`)
    process.exitCode = exitCodeOf(error)
  }
}
