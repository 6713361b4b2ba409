// How readings are weighed: which spans may be names, which of them stand, and what a made-up arbiter does to a text.
import { describe, expect, test } from 'vitest'
import { createArbiter, encodeArbiter } from '../../src/mentions/arbiter/arbiter-file.ts'
import { arbitrate } from '../../src/mentions/arbiter/arbitrate.ts'
import { findBestReadings, stateCount } from '../../src/mentions/arbiter/best-readings.ts'
import { featureVersion, weighedTypes } from '../../src/mentions/arbiter/feature-keys.ts'
import { type Lattice, layLattice } from '../../src/mentions/arbiter/lattice.ts'
import { readFeatures, spanTemplates } from '../../src/mentions/arbiter/read-features.ts'
import { readByScore } from '../../src/mentions/find-mentions.ts'
import { preparePassages } from '../../src/mentions/passage.ts'
import type { Verdict } from '../../src/mentions/proposal.ts'
import type { Arbiter } from '../../src/model/knowledge.ts'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { splitSentences } from '../../src/text/split-sentences.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import { articleOf, mark, readMentions } from './read-marked.ts'

const knowledge = await loadKnowledge()
const typeCount = weighedTypes.length
const noTransitions = new Float32Array(stateCount * typeCount)

function prepare(text: string) {
  const article = articleOf(text)
  const sentences = splitSentences(article)
  const tokens = tokenize(sentences, knowledge.segment)
  const input = preparePassages(article, sentences, tokens, knowledge)
  const passage = input.passages[0]
  if (passage === undefined) throw new Error(`no sentence in ${text}`)
  return { input, passage, ...readByScore(input) }
}

const surfacesOf = ({ offsets, candidates }: Lattice, text: string) =>
  candidates.map(({ from, to }) => text.slice(offsets[from], offsets[to]))

/** Takes every feature for the same: `worth` for one type, nothing for the others. */
const leaningTo = (type: (typeof weighedTypes)[number], worth: number): Arbiter => ({
  name: 'made up',
  transitions: noTransitions,
  weigh(features, first, count, to, at) {
    const slot = at + weighedTypes.indexOf(type)
    if (features.subarray(first, first + count).some((key) => key !== 0))
      to[slot] = (to[slot] ?? 0) + worth
  },
})

describe('the lattice', () => {
  test('has what was proposed, its joins with what follows, and nothing across a comma', () => {
    const text = '石梁县临江电瓷产业园二期，昨日开园'
    const { passage, proposals, chosen } = prepare(text)
    const surfaces = surfacesOf(layLattice(passage, proposals, chosen), text)
    expect(surfaces).toContain('临江电瓷产业园二期')
    expect(surfaces.filter((surface) => surface.includes('，'))).toEqual([])
  })

  test('is in order of ends, and its features have a row for each candidate', () => {
    const text = '赵小满来到“云上茶谷”驿站和临江电瓷产业园'
    const { passage, proposals, chosen } = prepare(text)
    const lattice = layLattice(passage, proposals, chosen)
    const order = lattice.candidates.map(({ from, to }) => to * 1000 + from)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order.length).toBeGreaterThan(0)
    const features = readFeatures({
      passage,
      lattice,
      proposed: proposals,
      chosen,
      elsewhere: () => 0,
    })
    expect(features.spans).toHaveLength(order.length * spanTemplates)
  })

  test('is empty where nobody proposed anything', () => {
    const { passage } = prepare('今天天气很好')
    expect(layLattice(passage, [], []).candidates).toEqual([])
  })
})

describe('the best readings', () => {
  const lattice: Lattice = {
    offsets: [0, 2, 4, 6],
    tags: ['n', 'n', 'n'],
    candidates: [
      { from: 0, to: 1 },
      { from: 0, to: 2 },
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ],
  }
  const worthsOf = (rows: readonly (readonly number[])[]) => Float64Array.from(rows.flat())
  const cases: readonly [title: string, worths: Float64Array, want: readonly number[]][] = [
    [
      'take nothing that is worth less than nothing',
      worthsOf(Array(4).fill(Array(5).fill(-1))),
      [],
    ],
    [
      'take two that together are worth more than one around them',
      worthsOf([
        [2, 0, 0, 0, 0],
        [3, 0, 0, 0, 0],
        [2, 0, 0, 0, 0],
        [-1, -1, -1, -1, -1],
      ]),
      [0, 2],
    ],
    [
      'take one around two that are worth less',
      worthsOf([
        [1, 0, 0, 0, 0],
        [3, 0, 0, 0, 0],
        [1, 0, 0, 0, 0],
        [0, 0, 0, 0, 1],
      ]),
      [1, 3],
    ],
  ]
  for (const [title, worths, want] of cases)
    test(title, () => {
      const found = findBestReadings(lattice, worths, noTransitions)
      expect(found.map(({ candidate }) => candidate)).toEqual(want)
    })

  test('heed what a name is worth right behind another', () => {
    const worths = worthsOf([
      [2, 0, 0, 0, 0],
      [3, 0, 0, 0, 0],
      [2, 0, 0, 0, 0],
      [-1, -1, -1, -1, -1],
    ])
    const transitions = noTransitions.slice()
    transitions[1 * typeCount] = -5
    expect(
      findBestReadings(lattice, worths, transitions).map(({ candidate }) => candidate),
    ).toEqual([1])
  })
})

describe('the file of an arbiter', () => {
  const weights = {
    head: { format: 'yutu-arbiter', featureVersion, trainedOn: ['a'], scale: 0.5, featureCount: 2 },
    keys: Uint32Array.from([7, 4_000_000_000]),
    weights: Int8Array.from([1, 2, 3, 4, 5, -1, -2, -3, -4, -5]),
    transitions: Float32Array.from(noTransitions, (_, slot) => slot / 4),
  } as const
  // A file's bytes may be a part of a larger buffer.
  const larger = Uint8Array.from([9, 9, 9, ...encodeArbiter(weights)])
  for (const [title, bytes] of [
    ['what was written', encodeArbiter(weights)],
    ['what a file holds', Buffer.from(larger.buffer).subarray(3)],
  ] as const)
    test(`gives back ${title}`, () => {
      const arbiter = createArbiter(bytes)
      const worths = new Float64Array(5)
      arbiter.weigh(Uint32Array.from([0, 7, 4_000_000_000, 7, 8]), 0, 5, worths, 0)
      expect([...worths]).toEqual([0.5, 1, 1.5, 2, 2.5])
      expect([...arbiter.transitions]).toEqual([...weights.transitions])
    })
  const wrong: readonly [title: string, bytes: Uint8Array, message: RegExp][] = [
    ['no bytes', new Uint8Array(0), /no model of this layout/],
    ['other bytes', Uint8Array.from([3, 0, 0, 0, 1, 2, 3]), /no model of this layout/],
    ['a file cut short', encodeArbiter(weights).slice(0, -1), /bytes where its head asks for/],
    [
      'another version of the features',
      encodeArbiter({ ...weights, head: { ...weights.head, featureVersion: featureVersion + 1 } }),
      /trained with features/,
    ],
  ]
  for (const [title, bytes, message] of wrong)
    test(`throws at ${title}`, () => {
      expect(() => createArbiter(bytes)).toThrow(message)
    })
})

describe('arbitration', () => {
  const text = '我市昨日启动临江电瓷产业园二期建设，赵小满主任到场'

  test('leaves all as it is when the arbiter has learnt nothing', () => {
    const { input, proposals, chosen } = prepare(text)
    expect(arbitrate(input, proposals, chosen, leaningTo('PLACE', 0))).toEqual(chosen)
  })

  test('leaves anaphors when no name is read over them', () => {
    const { input, proposals, chosen } = prepare(text)
    const left = arbitrate(input, proposals, chosen, leaningTo('PLACE', -100))
    expect(left.filter(({ anaphor }) => anaphor)).toEqual(chosen.filter(({ anaphor }) => anaphor))
    expect(left.length).toBeLessThan(chosen.length)
  })

  test('gives a name that a pass proposed the rule of the pass, and tells the judge what it did', () => {
    const { input, proposals, chosen } = prepare(text)
    const verdicts: Verdict[] = []
    const left = arbitrate(input, proposals, chosen, leaningTo('PROGRAMME', 50), (_, verdict) =>
      verdicts.push(verdict),
    )
    expect(left).not.toEqual(chosen)
    const reasons = new Set(verdicts.map(({ reason }) => reason))
    expect(reasons).toEqual(new Set(['weighed-in', 'weighed-out']))
    for (const name of left)
      if (name.rule !== 'arbiter')
        expect(
          proposals.some(({ rule, start }) => rule === name.rule && start === name.start),
        ).toBe(true)
    for (const [index, name] of left.entries())
      expect(name.start).toBeGreaterThanOrEqual(left[index - 1]?.end ?? 0)
  })

  test('weighs no name of the user’s own', () => {
    const { input, proposals, chosen } = prepare(text)
    const own = chosen.map((name) =>
      name.anaphor === true ? name : { ...name, rule: 'own-name', score: 1 },
    )
    expect(arbitrate(input, [...proposals, ...own], own, leaningTo('PLACE', -100))).toEqual(own)
  })

  test('decides what is found where an arbiter is known', () => {
    const article = articleOf(text)
    const { arbiter: _, ...plain } = knowledge
    const strict = { ...plain, arbiter: leaningTo('PLACE', -100) }
    expect(mark(article, readMentions(article, plain))).toContain('临江电瓷产业园')
    expect(mark(article, readMentions(article, strict))).not.toMatch(/产业园[^[]*\/L/)
  })
})
