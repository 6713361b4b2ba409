// Numbers in, one 32-bit key out: how the parts of a feature become its key. The model file holds such keys, so this never changes.

/** Stirs a value into a running hash. */
export function stir(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** A last stir, so that the low bits depend on all others. */
export function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Key of a string. */
export function hashText(text: string, seed = 0): number {
  let hash = seed
  for (let index = 0; index < text.length; index += 1) hash = stir(hash, text.charCodeAt(index))
  return hash
}
