// Runs the command line as a user would, in a process of its own, as `npm test` has just built it.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const main = resolve('dist/cli/main.js')

export type Finished = {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** An empty folder of its own for a test. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'yutu-cli-'))
}

/** Starts `yutu …` with only the given settings in its environment; the process is the caller's to end. */
export function startYutu(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  const { PATH = '', HOME = '' } = process.env
  return spawn(process.execPath, [main, ...words], {
    env: { PATH, HOME, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

/** Runs to the end. */
export function runYutu(
  words: readonly string[],
  options: {
    readonly environment?: Readonly<Record<string, string>>
    readonly stdin?: string
  } = {},
): Promise<Finished> {
  const child = startYutu(words, options.environment)
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdin?.end(options.stdin ?? '')
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => done({ code, stdout, stderr }))
  })
}

/** Resolves with the first match in what the process says on standard error; fails when it ends without. */
export function untilSaid(child: ChildProcess, pattern: RegExp): Promise<RegExpMatchArray> {
  let said = ''
  return new Promise((done, fail) => {
    const look = (text: Buffer): void => {
      said += text.toString()
      const match = pattern.exec(said)
      if (match !== null) done(match)
    }
    child.stderr?.on('data', look)
    child.stdout?.on('data', look)
    child.once('close', (code) => fail(new Error(`ended with ${code} before ${pattern}: ${said}`)))
  })
}
