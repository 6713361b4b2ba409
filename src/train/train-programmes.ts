// The command that trains the model of programmes: marked news in, `src/data/programmes.bin` out. `npm run train:programmes`; with `-- --folds 5` it tells instead how many of the names it sees are right on news left out.
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { programmeFeatureVersion } from '../mentions/programmes/programme-features.ts'
import { createLinear, encodeLinear, sharesBesideNone } from '../model/linear-model.ts'
import { loadKnowledge } from '../read/load-knowledge.ts'
import { programmeModelFile } from '../read/load-programme-model.ts'
import { leaveOut } from './linear-parts.ts'
import { readProgrammeSamples } from './programme-samples.ts'
import { type RivalSample, trainRivals } from './train-rivals.ts'
import { readTrainingSets, seed } from './training-sets.ts'

/** Set by cross-validation (`--folds 4`); half the rounds with half the steps is as right and less sure. */
const options = {
  task: 'programmes',
  featureVersion: programmeFeatureVersion,
  rounds: 24,
  rate: 0.1,
  decay: 3e-3,
  least: 2,
  seed,
}

const { values } = parseArgs({
  options: { folds: { type: 'string' }, out: { type: 'string', default: programmeModelFile } },
})
const knowledge = await loadKnowledge({ withoutTagger: true })
const { articles } = await readTrainingSets(['news', 'broadcast'])
const items = articles.map((article) => readProgrammeSamples(article, knowledge))

if (values.folds === undefined) {
  const bytes = encodeLinear(trainRivals(items.flat(), options))
  await writeFile(values.out, bytes)
  console.log(`programmes.bin: ${bytes.length} bytes, ${items.flat().length} ends of names`)
} else {
  const judged = leaveOut(items, Number(values.folds), (learnt, asked) =>
    judge(learnt.flat(), asked.flat()),
  )
  const wanted = judged.filter((sample) => sample.wanted >= 0).length
  for (const least of [0.2, 0.25, 0.3, 0.4, 0.5]) {
    const said = judged.filter(({ share }) => share >= least)
    const right = said.filter((sample) => sample.best === sample.wanted).length
    console.log(`from ${least}: ${right} of ${said.length} right, of ${wanted} names laid`)
  }
}

function judge(learnt: readonly RivalSample[], asked: readonly RivalSample[]) {
  const bytes = encodeLinear(trainRivals(learnt, options))
  const model = createLinear(bytes, 'programmes', programmeFeatureVersion, 1)
  return asked.map(({ rivals, wanted }) => {
    const worths = rivals.map((keys) => {
      const worth = new Float64Array(1)
      model.weigh(keys, keys.length, worth)
      return worth[0] ?? 0
    })
    const shares = sharesBesideNone(worths)
    const share = Math.max(...shares)
    return { wanted, best: shares.indexOf(share), share }
  })
}
