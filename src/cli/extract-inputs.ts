// Paths in, extractions and failures out: what `extract` and `eval` share.
import { loadKnowledge } from '../read/load-knowledge.ts'
import { type Extracted, extractDocuments, type Failed } from './extract-documents.ts'
import type { ReadingFlags } from './options.ts'
import { readDocuments } from './read-documents.ts'
import type { Reporter } from './reporter.ts'
import type { Settings } from './settings.ts'

export async function* extractInputs(
  paths: readonly string[],
  flags: ReadingFlags,
  settings: Settings,
  reporter: Reporter,
): AsyncGenerator<Extracted | Failed> {
  const knowledge = await loadKnowledge(settings)
  const documents = readDocuments(paths, flags, settings, reporter)
  yield* extractDocuments(documents, knowledge, reporter)
}
