// yutu serve: GraphQL over the store as it stands.
import { Command } from 'commander'
import { createTurns } from '../relink/in-turn.ts'
import { withStoreOption } from './options.ts'
import { listen, openServerKnowledge, relinkOnChange, serveUntilSignal } from './run-server.ts'
import { readSettings, type SettingFlags } from './settings.ts'
import { withStore } from './with-store.ts'

export function createCommand(): Command {
  const command = new Command('serve').description('Serve GraphQL and GraphiQL over the store')
  withStoreOption(command)
  withServerOptions(command)
  return command.action(async (flags: SettingFlags) => {
    const settings = readSettings(flags, process.env)
    const live = await openServerKnowledge(settings)
    await withStore(settings.store, async (store) => {
      const inTurn = createTurns()
      const server = await listen(store, settings, live, inTurn)
      relinkOnChange(store, settings, live, inTurn)
      await serveUntilSignal(server)
    })
  })
}

export function withServerOptions(command: Command): Command {
  return command
    .option('-p, --port <number>', 'port to listen on, 0 for any that is free')
    .option('--host <address>', 'address to listen on')
    .option('--names <file>', 'YAML file with names of your own, read anew when it changes')
}
