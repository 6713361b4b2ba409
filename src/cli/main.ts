#!/usr/bin/env node
// The command line: one file a command, put together here.
import { Command, CommanderError } from 'commander'
import { describeError, exitCodeOf, exitCodes } from './exit-codes.ts'
import { settingTable } from './settings.ts'
import { yutuVersion } from './version.ts'

/** Loaded when named, so that no command waits for another's libraries; all of them for the general help. */
const commands: Readonly<Record<string, () => Promise<{ createCommand: () => Command }>>> = {
  start: () => import('./start.ts'),
  ingest: () => import('./ingest.ts'),
  extract: () => import('./extract.ts'),
  explain: () => import('./explain.ts'),
  review: () => import('./review.ts'),
  export: () => import('./export.ts'),
  serve: () => import('./serve.ts'),
  stats: () => import('./stats.ts'),
  schema: () => import('./schema.ts'),
  key: () => import('./key.ts'),
  eval: () => import('./eval.ts'),
  score: () => import('./score.ts'),
  doctor: () => import('./doctor.ts'),
}
const asked = Object.entries(commands).filter(([name]) => name === process.argv[2])
const named = asked.length > 0 ? asked : Object.entries(commands)

const settingsHelp = `
Settings (environment):
${settingTable.map(([name, initial, meaning]) => `  ${name.padEnd(16)} ${meaning}${initial === '' ? '' : ` (default ${initial})`}`).join('\n')}

Exit codes: 0 done, 1 some inputs failed (each is named) or the store did, 2 not usable as given.`

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit() // `yutu … | head`: the reader has seen enough
  throw error
})

const program = new Command('yutu')
  .description('Reads Chinese news and keeps a knowledge graph of it.')
  .version(yutuVersion())
  .showHelpAfterError('(--help tells how to use it)')
  .addHelpText('after', settingsHelp)
  .exitOverride()

for (const [name, load] of named) {
  program.addCommand((await load()).createCommand(), { hidden: name === 'score' })
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
