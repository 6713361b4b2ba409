// Paths in, extractions and failures out: what `extract` and `eval` share.
import type { Extraction } from '../model/extraction.ts'
import { loadKnowledge } from '../read/load-knowledge.ts'
import { extractDocument, type Failed } from './extract-document.ts'
import type { ReadingFlags } from './options.ts'
import { readDocuments } from './read-documents.ts'
import type { Reporter } from './reporter.ts'
import type { Settings } from './settings.ts'

export type Extracted = { readonly kind: 'extraction'; readonly extraction: Extraction }

export async function* extractInputs(
  paths: readonly string[],
  flags: ReadingFlags,
  settings: Settings,
  reporter: Reporter,
): AsyncGenerator<Extracted | Failed> {
  const knowledge = await loadKnowledge(settings)
  for await (const document of readDocuments(paths, flags, settings, reporter)) {
    yield document.kind === 'failed' ? document : extractDocument(document, knowledge, reporter)
  }
}
