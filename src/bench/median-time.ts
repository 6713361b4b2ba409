// Pieces of work in, the median of the milliseconds each takes out.

/** They take turns, so that what else the machine does falls on all of them; ten turns first are not counted, for the engine compiles what runs often. */
export function medianMilliseconds(
  rounds: number,
  works: readonly (() => unknown)[],
): readonly number[] {
  for (let warmUp = 0; warmUp < 10; warmUp++) for (const work of works) work()
  const times = works.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, work] of works.entries()) {
      const started = performance.now()
      work()
      times[index]?.push(performance.now() - started)
    }
  return times.map((own) => own.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0)
}
