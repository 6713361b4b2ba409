// What the passes have proposed so far in, the same by passage and what stands out of it out: worked out anew only where something was added.
import type { Found, Judge, Proposal } from './proposal.ts'
import { chooseStanding } from './resolve-overlaps.ts'

export class FoundSoFar implements Found {
  all: Proposal[] = []
  readonly #byPassage: Proposal[][]
  readonly #standing: (readonly Proposal[] | undefined)[]

  constructor(passageCount: number) {
    this.#byPassage = Array.from({ length: passageCount }, () => [])
    this.#standing = new Array(passageCount).fill(undefined)
  }

  add(proposals: readonly Proposal[]): void {
    for (const given of proposals) {
      const proposal = inOneOrder(given)
      this.all.push(proposal)
      this.#byPassage[proposal.passage]?.push(proposal)
      this.#standing[proposal.passage] = undefined
    }
  }

  withdraw(withdrawn: ReadonlySet<Proposal>, judge?: Judge): void {
    if (withdrawn.size === 0) return
    const stays = (proposal: Proposal) => !withdrawn.has(proposal)
    this.all = this.all.filter(stays)
    for (const proposal of withdrawn) {
      judge?.(proposal, { outcome: 'rejected', reason: 'weighed-out' })
      this.#byPassage[proposal.passage] = this.inPassage(proposal.passage).filter(stays)
      this.#standing[proposal.passage] = undefined
    }
  }

  inPassage(passage: number): readonly Proposal[] {
    return this.#byPassage[passage] ?? []
  }

  standingIn(passage: number): readonly Proposal[] {
    const known = this.#standing[passage]
    if (known !== undefined) return known
    const standing = chooseStanding(this.inPassage(passage))
    this.#standing[passage] = standing
    return standing
  }

  standing(): readonly Proposal[] {
    const standing: Proposal[] = []
    for (let passage = 0; passage < this.#byPassage.length; passage += 1)
      for (const proposal of this.standingIn(passage)) standing.push(proposal)
    return standing
  }
}

/** The passes write proposals in many orders; the engine reads objects fast that list their properties in one. */
function inOneOrder({
  passage,
  start,
  end,
  type,
  score,
  rule,
  fullName,
  anaphor,
}: Proposal): Proposal {
  const proposal = { passage, start, end, type, score, rule }
  if (fullName !== undefined) return { ...proposal, fullName, ...(anaphor && { anaphor }) }
  return anaphor === undefined ? proposal : { ...proposal, anaphor }
}
