// The training command: labelled sets in, `src/data/tagger.bin` and its scores out. `npm run train -- --sets own --out /tmp/own`
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadKnowledge } from '../read/load-knowledge.ts'
import { taggerFile } from '../read/load-tagger.ts'
import { createTagger } from '../tagger/create-tagger.ts'
import { encodeModel } from '../tagger/model-file.ts'
import { makeOwnSentences } from './own-sentences.ts'
import { type LabelledSentence, readCluener, readMsra } from './read-labelled.ts'
import { scoreTagger } from './score-tagger.ts'
import { trainTagger } from './train-tagger.ts'
import { readTrainingSets, seed, sentencesToTag } from './training-sets.ts'

/** One line of this set, a list of names, holds 31 % of its persons: scores are given with and without it. */
const nameList = 511

async function readTests(): Promise<Readonly<Record<string, readonly LabelledSentence[]>>> {
  const msra = await readMsra('test')
  return {
    'msra-test': msra,
    'msra-test-without-line-511': msra.filter((_, index) => index !== nameList),
    'cluener-dev': await readCluener('dev'),
    // Other fillings of the same frames: it says only that the frames were learnt.
    'own-other-fillings': await makeOwnSentences(1, seed + 1),
  }
}

const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: 'msra+cluener+own+news+everyday+broadcast' },
    out: { type: 'string', default: dirname(taggerFile) },
    rounds: { type: 'string', default: '4' },
    features: { type: 'string', default: '900000' },
  },
})

const started = performance.now()
const say = (line: string) => {
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`)
}

const sets = await readTrainingSets(values.sets.split('+'))
const trainedOn = sets.names
const knowledge = await loadKnowledge({ withoutTagger: true })
const options = {
  trainedOn,
  rounds: Number(values.rounds),
  mostFeatures: Number(values.features),
  seed,
}
const model = trainTagger(sentencesToTag(sets), knowledge, options, say)
const tagger = createTagger(encodeModel(model))
const scores: Record<string, number> = {}
for (const [name, sentences] of Object.entries(await readTests())) {
  const { precision, recall, f1 } = scoreTagger(tagger, sentences, knowledge)
  scores[name] = f1
  say(`${name}: F1 ${f1} (precision ${precision}, recall ${recall})`)
}
const bytes = encodeModel({ ...model, head: { ...model.head, scores } })
await writeFile(join(values.out, 'tagger.bin'), bytes)
say(`tagger.bin: ${bytes.length} bytes, ${model.head.featureCount} features`)
