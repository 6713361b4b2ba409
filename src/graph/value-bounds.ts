// A number as written in, the bounds within which what was meant lies out: half of its last place, wider by the hedge.
import type { Hedge } from '../model/ontology.ts'

export type Bounds = { readonly low: number; readonly high: number }

/** How far a number may lie off at most, of the number: rounded to its last place (2亿), 约, 超. */
const reach = { rounded: 0.05, hedged: 0.1 } as const

export function boundsOf(value: number, hedge: Hedge): Bounds {
  const hedged = Math.abs(value) * reach.hedged
  switch (hedge) {
    case 'EXACT': {
      const rounded = Math.min(lastPlace(value) / 2, Math.abs(value) * reach.rounded)
      return { low: value - rounded, high: value + rounded }
    }
    case 'ABOUT':
      return { low: value - hedged, high: value + hedged }
    case 'OVER':
      return { low: value, high: value + hedged }
    case 'NEARLY':
    case 'UNDER':
      return { low: value - hedged, high: value }
  }
}

/** 45100 → 100, for it was 4.51万; 40.14 → 0.01; 506 → 1; 300 → 100. */
export function lastPlace(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e')
  const decimals = digits.split('.')[1]?.length ?? 0
  return value === 0 ? 1 : 10 ** (Number(exponent) - decimals)
}
