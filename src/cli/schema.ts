// yutu schema apply: constraints and indexes.
import { Command } from 'commander'
import { withStoreOption } from './options.ts'
import { readSettings, type SettingFlags } from './settings.ts'
import { withStore } from './with-store.ts'

export function createCommand(): Command {
  const apply = new Command('apply').description(
    'Apply constraints and indexes; a second run changes nothing',
  )
  withStoreOption(apply)
  apply.action(async (flags: SettingFlags) => {
    const { store } = readSettings(flags, process.env)
    const address = await withStore(store, async ({ runner, info }) => {
      await runner.applySchema()
      return info.address
    })
    process.stdout.write(`constraints and indexes stand in ${address}\n`)
  })
  return new Command('schema').description('The schema of the store').addCommand(apply)
}
