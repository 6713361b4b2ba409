// Several makers of readers in, one object with the methods of all of them out: a maker runs when one of its methods is first asked for.

type Make<Parts> = (parts: Parts) => object

/**
 * A request asks two or three readers of ten: the others are not made.
 * @param sample parts to make each reader once with, so as to know its methods; nothing of it is called
 */
export function combineReaders<Parts, Combined>(
  makers: readonly Make<Parts>[],
  sample: Parts,
): (parts: Parts) => Combined {
  const prototype = {}
  const shape = makers.flatMap((make) =>
    Object.keys(make(sample)).map((name) => [name, make] as const),
  )
  for (const [name, make] of shape) {
    Object.defineProperty(prototype, name, {
      get(this: { readonly parts: Parts } & Record<string, unknown>) {
        const made = make(this.parts) as Record<string, unknown>
        for (const [other, value] of Object.entries(made))
          Object.defineProperty(this, other, { value })
        return made[name]
      },
    })
  }
  return (parts) => {
    const combined: unknown = Object.create(prototype, { parts: { value: parts } })
    return combined as Combined
  }
}
