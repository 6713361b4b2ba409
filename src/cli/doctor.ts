// yutu doctor: what stands behind this installation, and whether it works.
import { Command } from 'commander'
import { loadKnowledge } from '../read/load-knowledge.ts'
import { openStore } from '../stores/open-store.ts'
import { describeError, exitCodes } from './exit-codes.ts'
import { withStoreOption } from './options.ts'
import { readSettings, type SettingFlags } from './settings.ts'
import { yutuVersion } from './version.ts'

export function createCommand(): Command {
  const command = new Command('doctor').description(
    'Say what this installation runs on and check it',
  )
  withStoreOption(command)
  return command.action(async (flags: SettingFlags) => {
    const settings = readSettings(flags, process.env)
    const checks: readonly (readonly [string, () => Promise<string>])[] = [
      ['yutu', async () => yutuVersion()],
      ['node', async () => `${process.version} on ${process.platform} ${process.arch}`],
      ['segmenter', async () => describeSegmenter((await loadKnowledge(settings)).segmenterName)],
      ['gazetteer', async () => describeGazetteer((await loadKnowledge(settings)).gazetteer)],
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

async function describeStore(settings: ReturnType<typeof readSettings>): Promise<string> {
  const store = await openStore(settings.store)
  try {
    const { kind, serverVersion, address, unsupported } = store.info
    const { documents, nodes } = await store.counts()
    const lacks = unsupported.length === 0 ? '' : `; without ${unsupported.join(', ')}`
    return `${kind} ${serverVersion} at ${address}: ${documents} documents, ${nodes} nodes${lacks}`
  } finally {
    await store.close()
  }
}
