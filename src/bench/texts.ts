// What stands in the checkout and beside it in, the texts that are measured out.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../model/document.ts'
import { packagePath } from '../read/package-path.ts'
import { readInputs } from '../read/read-inputs.ts'
import type { ReadOptions } from '../read/read-options.ts'

export type TextSet = { readonly title: string; readonly documents: readonly Document[] }

const shared = packagePath('../shared')

/** Records of the corpus that are read; enough to tell, few enough for a minute. */
const corpusRecords = 100

type Source = {
  readonly title: string
  readonly path: string
  readonly options?: ReadOptions
  readonly most?: number
}

/** Pages of few and many stories. */
const pages: readonly Source[] = [
  { title: 'bundled page', path: packagePath('src/data/samples/chongqing-2025-06-18.txt') },
  {
    title: 'bundled page as PDF text',
    path: packagePath('tests/read/fixtures/chongqing-2025-06-18.pdf'),
  },
  {
    title: 'real page',
    path: join(shared, 'samples/chongqing-daily-2021-07-09.txt'),
    options: { date: '2021-07-09', region: '500000' },
  },
  { title: 'composed page', path: join(shared, 'pages/pages/page-16.txt') },
]

/** Clean articles: own ones always, those beside the checkout where they are there. */
const articles: readonly Source[] = [
  { title: 'own articles', path: packagePath('tests/gold/own') },
  { title: 'articles', path: join(shared, 'gold/articles.jsonl') },
  {
    title: 'slice of the corpus',
    path: join(shared, 'corpora/second-source-2025.jsonl.gz'),
    most: corpusRecords,
  },
]

export const readPages = (): Promise<readonly TextSet[]> => readSets(pages)
export const readArticles = (): Promise<readonly TextSet[]> => readSets(articles)

async function readSets(sources: readonly Source[]): Promise<readonly TextSet[]> {
  const sets: TextSet[] = []
  for (const source of sources) if (existsSync(source.path)) sets.push(await readSet(source))
  return sets
}

async function readSet({ title, path, options = {}, most = Infinity }: Source): Promise<TextSet> {
  const documents: Document[] = []
  for await (const document of readInputs([path], options)) {
    if (document.kind === 'failure') throw document.error
    documents.push(document)
    if (documents.length >= most) break
  }
  return { title, documents }
}
