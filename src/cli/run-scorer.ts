// Runs the scorer that stands beside the checkout, where there is one.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packagePath } from '../read/package-path.ts'

/** Folder with scorer, gold files and samples beside the checkout. */
export const sharedFolder = packagePath('../shared')

const scorer = packagePath('../shared/eval/score.mjs')

/** Says why nothing can be scored here, or undefined. */
export function whyNotScored(): string | undefined {
  return existsSync(scorer) ? undefined : `skipped: no scorer at ${scorer}`
}

/** The scorer's report on predictions in the shape of `extract --json`. Throws when it fails. */
export function runScorer(
  goldFolder: string,
  predictions: { readonly articles: readonly object[] },
  errors = 0,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'yutu-eval-'))
  try {
    const file = join(folder, 'predictions.json')
    writeFileSync(file, JSON.stringify(predictions))
    const run = spawnSync(
      process.execPath,
      [scorer, goldFolder, file, ...(errors > 0 ? ['--errors', String(errors)] : [])],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    if (run.status !== 0) throw new Error(`the scorer failed on ${goldFolder}: ${run.stderr}`)
    return run.stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
