// yutu stats: counts of the store.
import { Command } from 'commander'
import { type OutputFlags, withOutputOptions, withStoreOption } from './options.ts'
import { readSettings, type SettingFlags } from './settings.ts'
import { withStore } from './with-store.ts'

export function createCommand(): Command {
  const command = new Command('stats').description('Count what the store holds')
  withStoreOption(command)
  withOutputOptions(command, 'print the counts as JSON')
  return command.action(async (flags: SettingFlags & OutputFlags) => {
    const { store } = readSettings(flags, process.env)
    const counts = await withStore(store, ({ counts }) => counts())
    process.stdout.write(
      flags.json === true ? `${JSON.stringify(counts)}\n` : `${countLines(counts).join('\n')}\n`,
    )
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
