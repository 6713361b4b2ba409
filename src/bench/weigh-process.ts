// `nodejieba` or `yutu` in, as the first argument; loads that alone, reads the own texts with the second, and prints what it took.
import { extractAll } from '../pipeline.ts'
import { loadKnowledge } from '../read/load-knowledge.ts'
import { loadRawTag } from './raw-tag.ts'
import { readArticles, readPages } from './texts.ts'

/** `megabytes` is the most that the process ever held, `milliseconds` how long loading took. */
export type ProcessWeight = { readonly megabytes: number; readonly milliseconds: number }

async function weigh(what: string): Promise<ProcessWeight> {
  const started = performance.now()
  if (what === 'nodejieba') (await loadRawTag()).tag('重庆')
  const knowledge = what === 'yutu' ? await loadKnowledge() : undefined
  const milliseconds = performance.now() - started
  if (knowledge !== undefined)
    for (const { documents } of [...(await readPages()), ...(await readArticles())])
      extractAll(documents, knowledge)
  return { megabytes: process.resourceUsage().maxRSS / 1000, milliseconds }
}

process.stdout.write(JSON.stringify(await weigh(process.argv[2] ?? '')))
