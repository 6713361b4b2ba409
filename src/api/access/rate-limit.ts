// Who asks and what it costs in, whether there is room for it in this minute out. Each process counts for itself.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { ApiError } from '../api-error.ts'

/** A query costs a point for each so many things it could fetch, one at least. */
export const thingsPerPoint = 100

export type RateState = {
  readonly limit: number
  readonly remaining: number
  /** Seconds until all points are back. */
  readonly resetSeconds: number
}

export type RateLimit = {
  /** Throws ApiError RATE_LIMITED when the points of the minute are spent. */
  readonly spend: (who: string, points: number) => Promise<RateState>
}

/** @param pointsPerMinute for each key, and for each address that shows none */
export function createRateLimit(pointsPerMinute: number): RateLimit {
  const limiter = new RateLimiterMemory({ points: pointsPerMinute, duration: 60 })
  const stateOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes): RateState => ({
    limit: pointsPerMinute,
    remaining: Math.max(0, remainingPoints),
    resetSeconds: Math.ceil(msBeforeNext / 1000),
  })
  return {
    spend: async (who, points) => {
      try {
        return stateOf(await limiter.consume(who, points))
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error
        const { resetSeconds } = stateOf(error)
        throw new ApiError(
          'RATE_LIMITED',
          `More than the ${pointsPerMinute} points of a minute; come back in ${resetSeconds} s or ask for less`,
          undefined,
          resetSeconds,
        )
      }
    },
  }
}

export function pointsOf(cost: number): number {
  return Math.max(1, Math.ceil(cost / thingsPerPoint))
}
