// A sentence made ready in, the keys of its features out: `templateCount` keys for each character, in order.
import { finish, stir } from './hash.ts'
import { margin, type SentenceView } from './sentence-view.ts'

/** Raised whenever a template, its order or the hash changes: a model is only good for the version it was trained with. */
export const featureVersion = 1

export const templateCount = 54

/** Keys by character, then by template. */
export function extractFeatures(view: SentenceView): Uint32Array {
  const { codes, words, tags, clusters, matches } = view
  const keys = new Uint32Array(view.length * templateCount)
  let slot = 0
  let template = 0
  const emit = (hash: number) => {
    keys[slot] = finish(hash)
    slot += 1
    template += 1
  }
  const one = (a: number) => emit(stir(template, a))
  const two = (a: number, b: number) => emit(stir(stir(template, a), b))
  const three = (a: number, b: number, c: number) => emit(stir(stir(stir(template, a), b), c))
  const four = (a: number, b: number, c: number, d: number) =>
    emit(stir(stir(stir(stir(template, a), b), c), d))

  for (let position = 0; position < view.length; position += 1) {
    template = 0
    const at = position + margin
    const c3 = codes[at - 3] ?? 0
    const c2 = codes[at - 2] ?? 0
    const c1 = codes[at - 1] ?? 0
    const c = codes[at] ?? 0
    const d1 = codes[at + 1] ?? 0
    const d2 = codes[at + 2] ?? 0
    const d3 = codes[at + 3] ?? 0
    one(c)
    one(c1)
    one(d1)
    one(c2)
    one(d2)
    two(c1, c)
    two(c, d1)
    two(c2, c1)
    two(d1, d2)
    two(c1, d1)
    three(c2, c1, c)
    three(c1, c, d1)
    three(c, d1, d2)
    three(c3, c2, c1)
    three(d1, d2, d3)
    four(c, d1, d2, d3)
    four(c3, c2, c1, c)

    const word = view.wordAt[position] ?? 0
    const place = view.placeInWord[position] ?? 0
    const wordAt = word + margin
    const w2 = words[wordAt - 2] ?? 0
    const w1 = words[wordAt - 1] ?? 0
    const w = words[wordAt] ?? 0
    const v1 = words[wordAt + 1] ?? 0
    const v2 = words[wordAt + 2] ?? 0
    const t2 = tags[wordAt - 2] ?? 0
    const t1 = tags[wordAt - 1] ?? 0
    const t = tags[wordAt] ?? 0
    const u1 = tags[wordAt + 1] ?? 0
    const u2 = tags[wordAt + 2] ?? 0
    two(place, w)
    two(place, w1)
    two(place, v1)
    three(place, w1, w)
    three(place, w, v1)
    two(place, w2)
    two(place, v2)
    two(place, t)
    three(place, t1, t)
    three(place, t, u1)
    four(place, t1, t, u1)
    four(place, t2, t1, t)
    four(place, t, u1, u2)
    three(place, w1, t)
    three(place, t, v1)
    three(place, c, t)

    const k2 = clusters[wordAt - 2] ?? 0
    const k1 = clusters[wordAt - 1] ?? 0
    const k = clusters[wordAt] ?? 0
    const l1 = clusters[wordAt + 1] ?? 0
    const l2 = clusters[wordAt + 2] ?? 0
    two(place, k)
    two(place, k1)
    two(place, l1)
    three(place, k1, k)
    three(place, k, l1)
    three(place, k1, l1)
    three(place, k2, k1)
    three(place, l1, l2)
    four(place, k1, k, l1)
    three(place, k, c)

    const g1 = matches[at - 1] ?? 0
    const g = matches[at] ?? 0
    const h1 = matches[at + 1] ?? 0
    two(place, g)
    three(g1, g, h1)
    three(place, g, t)
    two(g, v1)

    const last = view.runLast[word] ?? 0
    const distance = view.runDistance[word] ?? 0
    two(place, last)
    three(place, last, distance)
    three(place, t, view.runBefore[word] ?? 0)
    three(place, t, last)

    const bracket = view.bracket[position] ?? 0
    two(place, bracket)
    two(bracket, view.behindBracket[position] ?? 0)
    three(bracket, t, place)
    if (template !== templateCount)
      throw new Error(`${template} templates, ${templateCount} announced`)
  }
  return keys
}
