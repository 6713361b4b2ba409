// yutu doctor: what stands behind this installation, and whether it works.
import { Command } from 'commander'
import type { Knowledge } from '../model/knowledge.ts'
import { loadKnowledge } from '../read/load-knowledge.ts'
import { StoreError } from '../stores/store-error.ts'
import { describeError, exitCodes } from './exit-codes.ts'
import { withStoreOption } from './options.ts'
import { readSettings, type SettingFlags, type Settings } from './settings.ts'
import { yutuVersion } from './version.ts'
import { withStore } from './with-store.ts'

const readOnlyMend = 'serve reads it, ingest needs a server and a user that may write'

export function createCommand(): Command {
  const command = new Command('doctor').description(
    'Say what this installation runs on and check it',
  )
  withStoreOption(command)
  return command.action(async (flags: SettingFlags) => {
    const settings = readSettings(flags, process.env)
    let loading: Promise<Knowledge> | undefined
    const knowledge = (): Promise<Knowledge> => {
      loading ??= loadKnowledge(settings)
      return loading
    }
    const checks: readonly (readonly [string, () => Promise<string>])[] = [
      ['yutu', async () => yutuVersion()],
      ['node', async () => `${process.version} on ${process.platform} ${process.arch}`],
      ['segmenter', async () => describeSegmenter((await knowledge()).segmenterName)],
      ['gazetteer', async () => describeGazetteer((await knowledge()).gazetteer)],
      ['store', async () => describeStore(settings)],
    ]
    for (const [name, check] of checks) {
      try {
        process.stdout.write(`ok      ${name.padEnd(10)} ${await check()}\n`)
      } catch (error) {
        process.stdout.write(`FAILED  ${name.padEnd(10)} ${describeError(error)}\n`)
        process.exitCode = exitCodes.failed
      }
    }
  })
}

function describeSegmenter(name: string): string {
  return name === 'nodejieba'
    ? 'nodejieba'
    : `${name} (stands in: nodejieba's native build is not there; a compiler and npm rebuild nodejieba bring it)`
}

function describeGazetteer({ size, version }: { size: number; version: string }): string {
  return `${size} names, release ${version}`
}

function describeStore(settings: Settings): Promise<string> {
  return withStore(settings.store, async ({ info, counts }) => {
    const { kind, serverVersion, address, unsupported, isReadOnly } = info
    if (isReadOnly)
      throw new StoreError('READ_ONLY', `${address} may only be read; ${readOnlyMend}`)
    const { documents, nodes } = await counts()
    const lacks = unsupported.length === 0 ? '' : ` (only Neo4j can: ${unsupported.join(', ')})`
    return `${kind} ${serverVersion} at ${address}: ${documents} documents, ${nodes} nodes${lacks}`
  })
}
