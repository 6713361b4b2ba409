// yutu stats: counts of the store.
import { Command } from 'commander'
import { openStore } from '../stores/open-store.ts'
import { type OutputFlags, withOutputOptions, withStoreOption } from './options.ts'
import { readSettings, type SettingFlags } from './settings.ts'

export function createCommand(): Command {
  const command = new Command('stats').description('Count what the store holds')
  withStoreOption(command)
  withOutputOptions(command, 'print the counts as JSON')
  return command.action(async (flags: SettingFlags & OutputFlags) => {
    const store = await openStore(readSettings(flags, process.env).store)
    try {
      const counts = await store.counts()
      process.stdout.write(
        flags.json === true ? `${JSON.stringify(counts)}\n` : `${countLines(counts).join('\n')}\n`,
      )
    } finally {
      await store.close()
    }
  })
}

/** One line a count, nested counts indented. */
export function countLines(counts: object): readonly string[] {
  return Object.entries(counts).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? [`${name}`, ...countLines(value).map((line) => `  ${line}`)]
      : [`${name.padEnd(14)} ${String(value)}`],
  )
}
