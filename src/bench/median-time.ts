// A piece of work in, the median of the milliseconds it takes out.

/** Runs it `rounds` times after ten that are not counted: the engine compiles what runs often. */
export function medianMilliseconds(rounds: number, work: () => unknown): number {
  for (let warmUp = 0; warmUp < 10; warmUp++) work()
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}
