// Own news with its relations labelled in, the pairs that the rules say nothing of out, with what they should be.
import { findEvents } from '../events/find-events.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { relationTypes } from '../model/ontology.ts'
import { findRelations } from '../relations/find-relations.ts'
import { findPairs } from '../relations/pairs/find-pairs.ts'
import { PairFeatures } from '../relations/pairs/pair-features.ts'
import { setScene } from '../relations/scene.ts'
import { readLabels } from './own-labels.ts'
import { readOwnNews } from './own-news.ts'
import { labelledEntity, readMarked } from './own-readings.ts'
import type { LinearSample } from './train-linear.ts'

const outputOf: ReadonlyMap<string, number> = new Map(
  relationTypes.map((type, at) => [type, at + 1]),
)

/** By item. @param knowledge without a model of relations: what the rules alone say */
export async function readPairSamples(
  knowledge: Knowledge,
): Promise<readonly (readonly LinearSample[])[]> {
  const news = await readOwnNews()
  const files = [...new Set(news.map(({ id }) => id.split('#')[0] ?? ''))]
  const labels = await readLabels('relations', files)
  return news.flatMap((item) => {
    const rows = labels.get(item.id)
    if (rows === undefined) return []
    const reading = readMarked(item, knowledge)
    const wanted = new Map<string, number>()
    for (const [type = '', source = '', target = ''] of rows) {
      const output = outputOf.get(type)
      if (output === undefined) throw new Error(`${item.id}: no relation type ${type}`)
      const [one, other] = [labelledEntity(reading, source), labelledEntity(reading, target)]
      wanted.set(`${one} ${other}`, output)
      if (type === 'COOPERATES_WITH') wanted.set(`${other} ${one}`, output)
    }
    const events = findEvents(reading)
    const scene = setScene(reading, events, knowledge)
    const features = new PairFeatures(scene)
    const pairs = findPairs(scene, findRelations(reading, events, knowledge))
    return [
      pairs.map((pair) => {
        features.read(pair)
        return {
          keys: [...features.keys.subarray(0, features.count)],
          wanted: wanted.get(`${pair.source.entity.id} ${pair.target.entity.id}`) ?? 0,
        }
      }),
    ]
  })
}
