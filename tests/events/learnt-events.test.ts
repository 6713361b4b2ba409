import { describe, expect, it } from 'vitest'
import { findEvents } from '../../src/events/find-events.ts'
import {
  createEventModels,
  featureVersion,
  tasks,
  triggerOutputs,
} from '../../src/events/learnt/event-models.ts'
import { FeatureKeys } from '../../src/events/learnt/feature-keys.ts'
import { encodeLinear } from '../../src/model/linear-model.ts'
import { eventTypes } from '../../src/model/ontology.ts'
import { eventLine, readMarked } from './marked-reading.ts'

type Weighed = readonly [template: number, says: string, weights: readonly number[]]

/** A model of features by template and what they say, each with its weights, in tenths, of every output. */
function modelOf(task: string, outputs: number, ...features: readonly Weighed[]): Uint8Array {
  const rows = features
    .map(([template, says, weights]) => {
      const keys = new FeatureKeys()
      keys.add(template, says)
      return { key: keys.list()[0] ?? 0, weights }
    })
    .toSorted((a, b) => a.key - b.key)
  return encodeLinear({
    head: {
      format: 'yutu-linear',
      task,
      featureVersion,
      outputs,
      scale: 0.1,
      featureCount: rows.length,
    },
    keys: Uint32Array.from(rows, ({ key }) => key),
    weights: Int8Array.from(rows.flatMap(({ weights }) => weights)),
  })
}
const only = (type: (typeof eventTypes)[number]) =>
  eventTypes.map((one) => (one === type ? 100 : 0))
const triggersOf = (...features: readonly Weighed[]) =>
  modelOf(tasks.triggers, triggerOutputs, ...features)
const typesOf = (...features: readonly Weighed[]) =>
  modelOf(tasks.types, eventTypes.length, ...features)

/** 解冻 is a word of no table; template 1 is the word itself, 0 stands in every candidate. */
const models = createEventModels(
  triggersOf(
    [0, '', [0, -50]],
    [1, '解冻', [0, 120]],
    [1, '竣工', [0, 120]],
    [1, '落户', [0, 120]],
  ),
  typesOf([1, '解冻', only('OPENING')], [1, '落户', only('INVESTMENT')]),
)
const silent = createEventModels(triggersOf(), typesOf())
const linesOf = (marked: string, known = models): readonly string[] => {
  const reading = readMarked(marked)
  return findEvents(reading, known).map((event) => eventLine(reading, event))
}

describe('learnt events', () => {
  it('reads a word that no table has, with the type learnt, the tense by rule', () => {
    const marked = '5月18日，[青石镇:PLACE][白鹭古街:PLACE]解冻。'
    expect(linesOf(marked)).toEqual([
      'OPENING 解冻 OBJECT:白鹭古街 PLACE:青石镇 | 2024-05-18 COMPLETED',
    ])
    const reading = readMarked(marked)
    expect(findEvents(reading)).toEqual([])
    const [event] = findEvents(reading, models)
    expect(event?.rule).toBe('learnt-trigger')
  })

  it('leaves what the rules read as they read it', () => {
    const marked = '5月8日，[松江峡二桥工程:PROGRAMME]竣工。'
    const reading = readMarked(marked)
    expect(findEvents(reading, models)).toEqual(findEvents(reading))
  })

  it('overrules no negation, however much the word weighs', () => {
    expect(linesOf('[星禾科技有限公司:ORGANIZATION]没有落户[青石镇:PLACE]。')).toEqual([])
  })

  it('reads nothing that nobody takes part in', () => {
    expect(linesOf('傍晚，老街解冻。')).toEqual([])
  })

  it('reads nothing more where what was learnt says nothing', () => {
    const marked = '[青石镇:PLACE]解冻，[云溪区:PLACE]召开大会。'
    const reading = readMarked(marked)
    expect(findEvents(reading, silent)).toEqual(findEvents(reading))
  })

  it('refuses models in each other’s place', () => {
    expect(() => createEventModels(typesOf(), triggersOf())).toThrow(/event-types/)
  })
})
