// A scene, what the rules say of it and what was learnt from marked news in, the further triggers that tell an event out.
import { gather, gatherKnown } from '../../model/gather.ts'
import { groupBy } from '../../model/group-by.ts'
import type { EventModels } from '../../model/knowledge.ts'
import { likeliest } from '../../model/linear-model.ts'
import { type EventType, eventTypes } from '../../model/ontology.ts'
import type { Scene } from '../scene.ts'
import type { Trigger } from '../trigger.ts'
import { asTrigger, type Candidate, candidatesIn, type Ruling } from './candidates.ts'
import { viewClause } from './clause-view.ts'
import { FeatureKeys } from './feature-keys.ts'
import { addSurroundings } from './trigger-features.ts'
import { addTypeFeatures } from './type-features.ts'

/** Least chance that it happens and is of the type: five-fold cross-validation on own news, precision 67 % there, as the rules alone have (`npm run train:events`). */
const leastChance = 0.55
/** A word the rules see nothing in is weighed where it weighs this much alone: one of twelve; on own news all would give 0.2 points of F1 more. */
const leastWord = 0.2
/** Verdicts of the rules that nothing learnt overrules: negation, habit, duty, means, output, and what is part of another event. */
const final: ReadonlySet<string> = new Set(
  'chosen inner negated habitual counted purpose goal means led attribute pretext no-finished'.split(
    ' ',
  ),
)

/** Filled anew for each candidate. */
const keys = new FeatureKeys()

/** Triggers that the rules do not choose, each with its learnt type, in order of text. */
export function weighCandidates(
  scene: Scene,
  rulings: readonly Ruling[],
  models: EventModels,
): readonly Trigger[] {
  const ruledIn = groupBy(rulings, ({ trigger }) => trigger.clause)
  const isWorth = (text: string, tag: string): boolean => models.wordWeight(text, tag) >= leastWord
  return gather(scene.clauses, (clause) => {
    const weighed = candidatesIn(clause, ruledIn.get(clause) ?? [], isWorth).filter(
      ({ verdict }) => !final.has(verdict),
    )
    if (weighed.length === 0) return []
    const view = viewClause(scene, clause)
    return gatherKnown(weighed, (candidate) => {
      keys.clear()
      addSurroundings(scene, view, candidate, keys)
      const { trigger, tag } = candidate
      const odds = models.wordWeight(trigger.text, tag) + models.happens(keys.keys, keys.count)
      const chance = 1 / (1 + Math.exp(-odds))
      if (chance < leastChance) return undefined
      const [type, share] = isPlainGain(scene, candidate) ? plain : likeliestType(candidate, models)
      return chance * share < leastChance ? undefined : asTrigger(candidate, type)
    })
  })
}

/** 获得图像, 获得无人机: what is no honour is no award. */
const isPlainGain = ({ text }: Scene, { verdict, trigger }: Candidate): boolean =>
  verdict === 'no-honour' &&
  trigger.text === '获得' &&
  !ranked.test(text.slice(trigger.end, trigger.clause.end))
const ranked = /军|名|奖|牌|[第前][一二三四五六七八九十\d]|称号|认定|荣誉|资格|资助|批|项目/
const plain = ['OTHER', 1] as const

function likeliestType(
  candidate: Candidate,
  models: EventModels,
): readonly [type: EventType, share: number] {
  keys.clear()
  addTypeFeatures(candidate, keys)
  const weights = new Float64Array(eventTypes.length)
  models.types(keys.keys, keys.count, weights)
  const { output, share } = likeliest(weights)
  return [eventTypes[output] ?? 'OTHER', share]
}
