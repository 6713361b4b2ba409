// npm run bench: how long layout takes on the pages at hand, against nodejieba.tag on the same text.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../model/document.ts'
import { layOutArticles } from '../pipeline.ts'
import { packagePath } from '../read/package-path.ts'
import { readInputs } from '../read/read-inputs.ts'
import { loadSegmenter } from '../read/segmenter.ts'
import { medianMilliseconds } from './median-time.ts'

const rounds = 41
const shared = packagePath('../shared')

/** Pages of few and many stories, a day's paper in one file; those beside the checkout where they are there. */
const inputs: readonly (readonly [string, string])[] = [
  ['bundled page', packagePath('src/data/samples/chongqing-2025-06-18.txt')],
  ['bundled page as PDF text', packagePath('tests/read/fixtures/chongqing-2025-06-18.pdf')],
  ['real page', join(shared, 'samples/chongqing-daily-2021-07-09.txt')],
  ['composed page', join(shared, 'pages/pages/page-16.txt')],
]

/** Greatest ratio of a page. */
const limit = 2
/** No page: shows that time grows with the number of pages and no faster. */
const manyPages = 'forty pages in one file'

async function readOne(path: string): Promise<Document> {
  for await (const document of readInputs([path], {})) {
    if (document.kind === 'failure') throw document.error
    return document
  }
  throw new Error(`${path}: nothing to read`)
}

const { segment, name } = await loadSegmenter([])
const documents = await Promise.all(
  inputs
    .filter(([, path]) => existsSync(path))
    .map(async ([title, path]) => ({ title, document: await readOne(path) })),
)
const [first] = documents
if (first) {
  const path = inputs[0]?.[1] ?? ''
  const text = readFileSync(path, 'utf8').repeat(40)
  documents.push({ title: manyPages, document: { ...first.document, text } })
}
// The engine compiles what runs often: the first page shall not pay for all.
for (let turn = 0; turn < 20; turn++)
  for (const { document } of documents.slice(0, -1)) layOutArticles(document)
process.stdout.write(`layout against ${name}.tag, medians of ${rounds} rounds\n`)
let worst = 0
for (const { title, document } of documents) {
  const [layout = 0, tag = 0] = medianMilliseconds(rounds, [
    () => layOutArticles(document),
    () => segment(document.text),
  ])
  const ratio = layout / tag
  if (title !== manyPages) worst = Math.max(worst, ratio)
  process.stdout.write(
    `${title.padEnd(26)} ${String(document.text.length).padStart(7)} characters  layout ${layout.toFixed(1).padStart(7)} ms  tag ${tag.toFixed(1).padStart(7)} ms  ratio ${ratio.toFixed(2)}\n`,
  )
}
process.stdout.write(`worst ratio of a page ${worst.toFixed(2)}, allowed ${limit}\n`)
process.exitCode = worst < limit ? 0 : 1
