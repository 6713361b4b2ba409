// What is one and the same: names of one entity, reports of one event.

/** Names or reports that stand for one thing; alone when they have no fellows. */
export type IdentityGroup = {
  /** The member whose id the thing bears. */
  readonly id: string
  /** All members, that one included. */
  readonly members: readonly string[]
}
