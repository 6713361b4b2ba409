// A seed in, draws that fall the same for it out.

/** 0 up to 1. */
export type Draw = () => number

/** The same seed gives the same row (mulberry32). */
export function drawer(seed: number): Draw {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `most` members in a drawn order; all of them when there are no more. */
export function sample<One>(list: readonly One[], most: number, draw: Draw): readonly One[] {
  const left = [...list]
  const drawn: One[] = []
  while (drawn.length < most && left.length > 0)
    drawn.push(...left.splice(Math.floor(draw() * left.length), 1))
  return drawn
}
