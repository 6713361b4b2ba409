// A scene and what the rules say of it in, the relations out that a trained model sees beside them.
import { gatherKnown } from '../../model/gather.ts'
import { type LinearModel, likeliest } from '../../model/linear-model.ts'
import { relationTypes } from '../../model/ontology.ts'
import type { Relation } from '../../model/relation.ts'
import { relationOf, type Scene } from '../scene.ts'
import { findPairs, type Pair } from './find-pairs.ts'
import { PairFeatures } from './pair-features.ts'

/** Output 0: not related; the others are `relationTypes` in their order. */
export const pairOutputs = relationTypes.length + 1

/** A relation less likely than this is not told: `npm run train:facts -- --folds 5` prints how many are right by probability. */
const leastScore = 0.7

export function judgePairs(
  scene: Scene,
  ruled: readonly Relation[],
  model: LinearModel,
): readonly Relation[] {
  const features = new PairFeatures(scene)
  const worths = new Float64Array(pairOutputs)
  return gatherKnown(findPairs(scene, ruled), (pair) => {
    features.read(pair)
    worths.fill(0)
    model.weigh(features.keys, features.count, worths)
    const { output, share } = likeliest(worths)
    const type = relationTypes[output - 1]
    return type === undefined || share < leastScore ? undefined : relationIn(pair, type, share)
  })
}

function relationIn(
  { source, target, near }: Pair,
  type: Relation['type'],
  score: number,
): Relation {
  const evidence =
    near === undefined
      ? source.first.mention
      : {
          start: Math.min(near.source.start, near.target.start),
          end: Math.max(near.source.end, near.target.end),
          sentence: near.source.sentence,
        }
  return relationOf(type, source.entity, target.entity, evidence, 'learnt-pair', score)
}
