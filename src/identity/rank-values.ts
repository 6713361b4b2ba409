// What is told of one thing at one time in, which value is preferred and why out: all are kept.
import { compareText } from '../model/compare-text.ts'
import { groupBy } from '../model/group-by.ts'
import type { Rank, RankedValue, ToldValue } from '../model/statement.ts'

/** One value and all that tell it, the first said first. */
type Telling = {
  readonly value: string
  readonly told: readonly ToldValue[]
  readonly stories: number
  readonly lastSaid: string
}

/**
 * One of `told` is preferred: of the preferred value, that said first. Values count as preferable by these in turn:
 * exactness (a rounded value that holds another gives way to it), stories (reprints are not counted again),
 * whether the text tells who says so, and the day said. Answers nothing where there is one alone.
 */
export function rankValues(told: readonly ToldValue[]): readonly RankedValue[] {
  if (told.length < 2) return []
  const tellings = [...groupBy([...told].sort(bySaying), ({ value }) => value)].map(
    ([value, group]): Telling => ({
      value,
      told: group,
      stories: new Set(group.map(({ story }) => story)).size,
      lastSaid: group.at(-1)?.dateSaid ?? '',
    }),
  )
  const { best, why } = choose(tellings)
  const [first] = best?.told ?? []
  return told.map(({ id, value }) => {
    const rank: Rank = id === first?.id ? 'PREFERRED' : 'NORMAL'
    if (rank === 'PREFERRED') return { id, rank, reason: why }
    const reason =
      value === best?.value
        ? `says the same as ${first?.id}`
        : `'${best?.value}' is preferred: ${why}`
    return { id, rank, reason }
  })
}

type Choice = { readonly best: Telling | undefined; readonly why: string }

function choose(tellings: readonly Telling[]): Choice {
  if (tellings.length === 1)
    return { best: tellings[0], why: 'all say the same; the first to say it' }
  let left = tellings
  for (const { keep, why } of criteria) {
    const kept = keep(left)
    const [best] = kept
    if (kept.length === 1 && best !== undefined && left.length > 1) return { best, why: why(best) }
    if (kept.length > 0) left = kept
  }
  const [best] = left.toSorted((a, b) => compareText(a.value, b.value))
  return { best, why: 'nothing tells them apart' }
}

type Criterion = {
  readonly keep: (tellings: readonly Telling[]) => readonly Telling[]
  readonly why: (best: Telling) => string
}

const criteria: readonly Criterion[] = [
  {
    keep: (tellings) => tellings.filter((one) => !tellings.some((other) => isRounding(one, other))),
    why: () => 'the most exact: what others say is this rounded',
  },
  {
    keep: (tellings) => most(tellings, ({ stories }) => stories),
    why: ({ stories }) => `told by ${stories} stories, each other value by fewer`,
  },
  {
    keep: (tellings) =>
      tellings.filter(({ told }) => told.some(({ isAttributed }) => isAttributed)),
    why: () => 'the only value of which the text tells who says so',
  },
  {
    keep: (tellings) => most(tellings, ({ lastSaid }) => lastSaid),
    why: ({ lastSaid }) => `said last, on ${lastSaid}`,
  },
]

/** Whether what `one` tells is what `other` tells, less exactly. */
function isRounding(one: Telling, other: Telling): boolean {
  const [[wide], [narrow]] = [one.told, other.told]
  if (wide === undefined || narrow === undefined || wide === narrow) return false
  const holds = wide.low <= narrow.low && narrow.high <= wide.high
  return holds && narrow.high - narrow.low < wide.high - wide.low
}

function most<Key extends number | string>(
  tellings: readonly Telling[],
  keyOf: (telling: Telling) => Key,
): readonly Telling[] {
  const keys = tellings.map(keyOf)
  const highest = keys.toSorted((a, b) => (a < b ? -1 : 1)).at(-1)
  return tellings.filter((_, at) => keys[at] === highest)
}

/** Those without a day last. */
function bySaying(a: ToldValue, b: ToldValue): number {
  const [first, second] = [a, b].map(({ dateSaid }) => dateSaid ?? '~')
  return compareText(first ?? '', second ?? '') || compareText(a.id, b.id)
}
