// What a long command says on the way: a bar on a terminal, plain lines elsewhere, nothing when quiet.
import cliProgress from 'cli-progress'

export type Progress = { readonly step: (name: string) => void; readonly stop: () => void }

export type Reporter = {
  /** Says a line for people, on standard error so that standard output stays data. */
  readonly say: (line: string) => void
  /** Says what went wrong or deserves a look; not even `--quiet` hides it. */
  readonly warn: (line: string) => void
  /** Starts a progress display over `total` items. */
  readonly progress: (label: string, total: number) => Progress
}

export function createReporter(options: { readonly quiet: boolean }): Reporter {
  const stream = process.stderr
  const say = (line: string): void => {
    if (!options.quiet) stream.write(`${line}\n`)
  }
  return {
    say,
    warn: (line) => {
      stream.write(`${line}\n`)
    },
    progress: (label, total) => {
      if (options.quiet) return { step: () => {}, stop: () => {} }
      return stream.isTTY ? bar(label, total) : plainLines(label, total, say)
    },
  }
}

function bar(label: string, total: number): Progress {
  const display = new cliProgress.SingleBar(
    { format: `${label} [{bar}] {value}/{total} {name}`, stream: process.stderr },
    cliProgress.Presets.shades_classic,
  )
  display.start(total, 0, { name: '' })
  return { step: (name) => display.increment(1, { name }), stop: () => display.stop() }
}

/** A line for each tenth of the way, so that a log stays short. */
function plainLines(label: string, total: number, say: (line: string) => void): Progress {
  let done = 0
  let saidTenths = 0
  return {
    step: (name) => {
      done++
      const tenths = Math.floor((done * 10) / Math.max(1, total))
      if (tenths > saidTenths || done === total) say(`${label} ${done}/${total} ${name}`)
      saidTenths = Math.max(saidTenths, tenths)
    },
    stop: () => {},
  }
}
