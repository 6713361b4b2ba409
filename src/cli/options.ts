// Options that several commands share, worded once.
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { SettingFlags } from './settings.ts'

export type ReadingFlags = SettingFlags & {
  readonly date?: string
  readonly region?: string
  readonly source?: string
  readonly clean?: boolean
}

export type OutputFlags = { readonly quiet?: boolean; readonly json?: boolean }

export function withReadingOptions(command: Command): Command {
  return command
    .option('--date <date>', 'date of publication, YYYY-MM-DD, of input that does not carry one')
    .option('--region <code>', 'home region, six-digit division code (500000 is 重庆市)')
    .option('--source <name>', 'who published it')
    .option('--clean', 'take .txt as one clean article, not as a page to be laid out')
    .option('--names <file>', 'YAML file with names of your own')
}

export function withOutputOptions(command: Command, json: string): Command {
  return command.option('--json', json).option('-q, --quiet', 'no progress, only what failed')
}

export function withStoreOption(command: Command): Command {
  return command.addOption(
    new Option('--data <directory>', 'directory of the embedded store').argParser((value) => {
      if (value.trim() === '') throw new InvalidArgumentError('expected a directory')
      return value
    }),
  )
}
