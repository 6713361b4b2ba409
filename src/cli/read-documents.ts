// Paths in, documents and failures out, with progress: what extract and ingest share.
import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import type { Document } from '../model/document.ts'
import { type InputFile, listInputs } from '../read/list-inputs.ts'
import type { ReadFailure } from '../read/read-error.ts'
import { readInput } from '../read/read-inputs.ts'
import { checkOptions } from '../read/read-options.ts'
import type { Failed } from './extract-documents.ts'
import type { ReadingFlags } from './options.ts'
import type { Reporter } from './reporter.ts'
import type { Settings } from './settings.ts'

/** Every document and every failure, in order; each failure is also said as one line. */
export async function* readDocuments(
  paths: readonly string[],
  flags: ReadingFlags,
  settings: Settings,
  reporter: Reporter,
): AsyncGenerator<Document | Failed> {
  const options = checkOptions({
    ...(flags.date === undefined ? {} : { date: flags.date }),
    ...(flags.region === undefined ? {} : { region: flags.region }),
    ...(flags.source === undefined ? {} : { publisher: flags.source }),
    ...(settings.region === undefined ? {} : { defaultRegion: settings.region }),
    clean: flags.clean === true,
  })
  const inputs = await listInputs(paths)
  const counts = await Promise.all(inputs.map(countDocuments))
  const progress = reporter.progress(
    'reading',
    counts.reduce((sum, count) => sum + count, 0),
  )
  try {
    for (const input of inputs) {
      const items = input.kind === 'failure' ? [input] : readInput(input, options)
      for await (const item of items) {
        if (item.kind === 'failure') {
          reporter.warn(`yutu: ${item.error.message}`)
          yield { kind: 'failed', source: item.source, message: item.error.message }
        } else yield item
        progress.step(item.source)
      }
    }
  } finally {
    progress.stop()
  }
}

/** How many documents an input will give: lines of a record file, else one. An unreadable one fails later, by name. */
async function countDocuments(input: InputFile | ReadFailure): Promise<number> {
  if (input.kind === 'failure' || !/\.(jsonl|ndjson)$/.test(extname(input.path))) return 1
  let lines = 0
  try {
    for await (const chunk of createReadStream(input.path)) {
      for (const byte of chunk as Uint8Array) if (byte === 10) lines++
    }
  } catch {
    return 1 // readInput says what is wrong with it
  }
  return Math.max(1, lines)
}
