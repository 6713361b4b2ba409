// Works in, the same one after the other out: what changes who is who must not run beside another that does.

export type RunInTurn = <Result>(work: () => Promise<Result>) => Promise<Result>

/** A work that fails does not hold up the next. */
export function createTurns(): RunInTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
}
