// Labels of television news, its texts in `../shared/corpora`, in; articles with their names out.
import { readdir, readFile } from 'node:fs/promises'
import { type BroadcastItem, developmentItems, readBroadcast } from './broadcast-items.ts'
import { type MarkedArticle, type MarkedName, markedTypes } from './own-news.ts'

const keyOf = ({ date, line }: BroadcastItem) => `${date}#${line}`

/** `ITEM⇥L 中国|中<中美⇥P 某某`: every occurrence of a name, the longest first; `name<context` only within the context. */
export function findListed(text: string, fields: readonly string[]): readonly MarkedName[] {
  const listed = fields.flatMap((field) => {
    const type = markedTypes[field.slice(0, 1)]
    if (type === undefined || field[1] !== ' ')
      throw new Error(`Labels of television news: no type and names in "${field}"`)
    return field
      .slice(2)
      .split('|')
      .map((entry) => {
        const [name = '', context = name] = entry.split('<')
        return { name, context, type }
      })
  })
  const names: MarkedName[] = []
  const longestFirst = listed
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.name.length - a.name.length || b.context.length - a.context.length)
  for (const { name, context, type } of longestFirst)
    for (let at = text.indexOf(context); at >= 0; at = text.indexOf(context, at + 1)) {
      const start = at + context.indexOf(name)
      const end = start + name.length
      if (!names.some((other) => other.start < end && start < other.end))
        names.push({ start, end, type, isAnaphor: false })
    }
  return names.sort((a, b) => a.start - b.start)
}

const folder = new URL('./own/', import.meta.url)

const rowsOf = (content: string) =>
  content
    .split('\n')
    .filter((row) => row.trim() !== '' && !row.startsWith('#'))
    .map((row) => row.split('\t'))

async function readListed(): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = (await readdir(folder)).filter((name) => /^broadcast-\d+\.tsv$/.test(name)).sort()
  const contents = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')))
  return new Map(
    contents.flatMap((content) =>
      rowsOf(content).map(([item = '', ...fields]) => [
        item,
        fields.filter((field) => field.trim() !== ''),
      ]),
    ),
  )
}

const articleOf = (item: BroadcastItem, names: readonly MarkedName[]): MarkedArticle => ({
  id: keyOf(item),
  date: item.date,
  region: '100000',
  title: { text: item.title, names: [] },
  isTitleMarked: false,
  body: { text: item.text, names },
})

/** In the order of the corpus. Items of the development set are none of these: they measure. */
export async function readBroadcastNews(): Promise<readonly MarkedArticle[]> {
  const [items, listed] = await Promise.all([readBroadcast(), readListed()])
  const development = new Set(developmentItems(items).map(keyOf))
  return items.flatMap((item) => {
    const fields = listed.get(keyOf(item))
    return fields === undefined || development.has(keyOf(item))
      ? []
      : [articleOf(item, findListed(item.text, fields))]
  })
}
