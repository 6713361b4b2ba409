// Paths in, the blocks of their pages on standard output: what `extract --layout` does; no knowledge is loaded.
import { writeFileSync } from 'node:fs'
import { layOutArticles } from '../pipeline.ts'
import { type LaidOut, ownersOf } from './layout-owners.ts'
import { layoutJson, layoutReport } from './layout-report.ts'
import { layoutSvg } from './layout-svg.ts'
import { sayNotices } from './notices.ts'
import type { OutputFlags, ReadingFlags } from './options.ts'
import { readDocuments } from './read-documents.ts'
import type { Reporter } from './reporter.ts'
import type { Settings } from './settings.ts'

export type LayoutFlags = { readonly layout?: boolean; readonly svg?: string }

/** Number of inputs that failed. */
export async function runLayout(
  paths: readonly string[],
  flags: ReadingFlags & OutputFlags & LayoutFlags,
  settings: Settings,
  reporter: Reporter,
): Promise<number> {
  const pages: LaidOut[] = []
  let failures = 0
  for await (const document of readDocuments(paths, flags, settings, reporter)) {
    if (document.kind === 'failed') {
      failures++
      continue
    }
    const { blocks, articles, notices } = layOutArticles(document)
    sayNotices(notices, reporter)
    if (notices.some(({ level }) => level === 'error')) failures++
    pages.push({ document, blocks, articles, ownerAt: ownersOf(document, articles) })
  }
  process.stdout.write(
    flags.json === true ? `${JSON.stringify(layoutJson(pages))}\n` : layoutReport(pages),
  )
  if (flags.svg !== undefined) writeFileSync(flags.svg, layoutSvg(pages))
  return failures
}
