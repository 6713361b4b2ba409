// An open store and the names that are known now in, the articles in which a name became other since they were read out.
import { hash } from '../knowledge/digest-names.ts'
import type { NameDigest } from '../model/knowledge.ts'
import type { GraphStore } from '../stores/graph-store.ts'
import { readKnownNames } from '../stores/known-names.ts'
import { readPages } from '../stores/read-pages.ts'
import { foldTraditional } from '../text/fold-traditional.ts'

/** Words and meanings as the store keeps them. */
export function tokensOf(digest: NameDigest): ReadonlyMap<string, string> {
  return new Map(
    [...digest].map(([name, meaning]) => [
      name,
      `${hash(name).toString(36)}.${meaning.toString(36)}`,
    ]),
  )
}

/** New names and those that stand for something else, wherever their words stand; names that went, where something was named by them. */
export async function findArticlesOfNames(
  { runner }: GraphStore,
  digest: NameDigest,
): Promise<readonly string[]> {
  const before = await readKnownNames(runner.read)
  const now = tokensOf(digest)
  const other = new Set([...now].flatMap(([name, token]) => (before.has(token) ? [] : [name])))
  const wordsOf = (token: string): string => token.slice(0, token.indexOf('.'))
  const present = new Set([...now.values()].map(wordsOf))
  const gone = new Set([...before].map(wordsOf).filter((words) => !present.has(words)))
  const surfaces = gone.size === 0 ? [] : await runner.read('gather-surfaces')
  const lost = surfaces
    .map(({ surface }) => String(surface))
    .filter((surface) => gone.has(hash(foldTraditional(surface)).toString(36)))
  const naming = lost.length === 0 ? [] : await runner.read('find-articles-naming', { ids: lost })
  const worded = await findArticlesWith(runner, other)
  return [...new Set([...naming.map(({ id }) => String(id)), ...worded])].sort()
}

/** Articles in whose title or text one of the words stands. */
export async function findArticlesWith(
  { read }: GraphStore['runner'],
  words: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (words.size === 0) return []
  const lengths = [...new Set([...words].map(({ length }) => length))]
  const texts = await readPages(read, 'gather-article-texts')
  const isNaming = (text: string): boolean =>
    lengths.some((length) => {
      for (let at = 0; at + length <= text.length; at += 1)
        if (words.has(text.slice(at, at + length))) return true
      return false
    })
  return texts
    .filter(({ title, text }) => isNaming(foldTraditional(`${title}\n${text}`)))
    .map(({ id }) => String(id))
}
