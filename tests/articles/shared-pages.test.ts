import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { composeArticles } from '../../src/articles/compose-articles.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import { readInputs } from '../../src/read/read-inputs.ts'

const shared = fileURLToPath(new URL('../../../shared', import.meta.url))
const scorer = join(shared, 'eval', 'score.mjs')

type Score = {
  readonly articles: {
    readonly f1: number
    readonly bodySimilarity: number
    readonly titles: { readonly accuracy: number }
  }
}

/** Least articles F1, titles and likeness of bodies: the floors of layout. */
const floors: readonly (readonly [string, string, string, number, number, number])[] = [
  ['the real page', 'samples', 'gold/page', 1, 1, 0.985],
  ['the composed pages', 'pages/pages', 'pages/gold', 0.95, 0.92, 0.975],
]

for (const [name, input, gold, articles, titles, body] of floors)
  test(`layout of ${name} keeps its floor`, async ({ skip }) => {
    if (!existsSync(scorer)) {
      console.warn(`skipped: no scorer and gold files beside the checkout (${name})`)
      skip()
    }
    const { score } = (await import(pathToFileURL(scorer).href)) as {
      readonly score: (goldFolder: string, predictions: object) => Score
    }
    const found: object[] = []
    for await (const document of readInputs([join(shared, input)], {})) {
      if (document.kind === 'failure') throw document.error
      found.push(...composeArticles(document, layOut(document).blocks).articles)
    }
    const result = score(join(shared, gold), { articles: found }).articles
    expect(result.f1).toBeGreaterThanOrEqual(articles)
    expect(result.titles.accuracy).toBeGreaterThanOrEqual(titles)
    expect(result.bodySimilarity).toBeGreaterThanOrEqual(body)
  })
