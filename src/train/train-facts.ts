// The command that trains the model of relations: own news with its labels in, `src/data/relations.bin` out. `npm run train:facts`; with `-- --folds 5` it tells instead how many of what it adds are right on news left out.
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { createLinear, encodeLinear } from '../model/linear-model.ts'
import { loadKnowledge } from '../read/load-knowledge.ts'
import { relationModelFile } from '../read/load-relation-model.ts'
import { pairOutputs } from '../relations/pairs/judge-pairs.ts'
import { pairFeatureVersion } from '../relations/pairs/pair-features.ts'
import { leaveOut } from './linear-parts.ts'
import { readPairSamples } from './pair-samples.ts'
import { type LinearSample, softmax, trainLinear } from './train-linear.ts'
import { seed } from './training-sets.ts'

/** Few small steps: more of either is surer of itself and oftener wrong on news left out. */
const options = {
  task: 'relations',
  featureVersion: pairFeatureVersion,
  outputs: pairOutputs,
  rounds: 5,
  rate: 0.05,
  least: 3,
  seed,
}

const { values } = parseArgs({ options: { folds: { type: 'string' } } })
const { relationModel: _, ...knowledge } = await loadKnowledge()
const items = await readPairSamples(knowledge)

if (values.folds === undefined) {
  const bytes = encodeLinear(trainLinear(items.flat(), options))
  await writeFile(relationModelFile, bytes)
  console.log(`relations.bin: ${bytes.length} bytes, ${items.flat().length} pairs`)
} else {
  const judged = leaveOut(items, Number(values.folds), (learnt, asked) =>
    judge(learnt.flat(), asked.flat()),
  )
  const related = judged.filter(({ wanted }) => wanted > 0).length
  for (const least of [0.4, 0.5, 0.6, 0.7, 0.8]) {
    const said = judged.filter(({ best, score }) => best > 0 && score >= least)
    const right = said.filter(({ best, wanted }) => best === wanted).length
    console.log(`from ${least}: ${right} of ${said.length} right, of ${related} related`)
  }
}

function judge(learnt: readonly LinearSample[], asked: readonly LinearSample[]) {
  const bytes = encodeLinear(trainLinear(learnt, options))
  const model = createLinear(bytes, 'relations', pairFeatureVersion, pairOutputs)
  return asked.map(({ keys, wanted }) => {
    const worths = new Float64Array(pairOutputs)
    model.weigh(keys, keys.length, worths)
    softmax(worths)
    const score = Math.max(...worths)
    return { wanted, score, best: worths.indexOf(score) }
  })
}
