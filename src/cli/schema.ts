// yutu schema apply: constraints and indexes.
import { Command } from 'commander'
import { openStore } from '../stores/open-store.ts'
import { withStoreOption } from './options.ts'
import { readSettings, type SettingFlags } from './settings.ts'

export function createCommand(): Command {
  const apply = new Command('apply').description(
    'Apply constraints and indexes; a second run changes nothing',
  )
  withStoreOption(apply)
  apply.action(async (flags: SettingFlags) => {
    const store = await openStore(readSettings(flags, process.env).store)
    try {
      await store.runner.applySchema()
      process.stdout.write(`constraints and indexes stand in ${store.info.address}\n`)
    } finally {
      await store.close()
    }
  })
  return new Command('schema').description('The schema of the store').addCommand(apply)
}
