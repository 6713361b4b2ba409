// Runs the scorer that stands beside the checkout, where there is one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { packagePath } from '../read/package-path.ts'

/** Folder with scorer, gold files and samples beside the checkout. */
export const sharedFolder = packagePath('../shared')

const scorer = packagePath('../shared/eval/score.mjs')

/** Says why nothing can be scored here, or undefined. */
export function whyNotScored(): string | undefined {
  return existsSync(scorer) ? undefined : `skipped: no scorer at ${scorer}`
}

/** The scorer's report for predictions written to `predictionsFile`. Throws when it fails. */
export function runScorer(goldFolder: string, predictionsFile: string, errors = 0): string {
  const run = spawnSync(
    process.execPath,
    [scorer, goldFolder, predictionsFile, ...(errors > 0 ? ['--errors', String(errors)] : [])],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  if (run.status !== 0) throw new Error(`the scorer failed on ${goldFolder}: ${run.stderr}`)
  return run.stdout
}
