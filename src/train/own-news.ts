// Local news of our own making with the names marked in it (`[L 某县]`) in, articles' texts and their names out.
import { readdir, readFile } from 'node:fs/promises'
import type { EntityType } from '../model/ontology.ts'
import type { Span } from '../model/span.ts'

export type MarkedName = Span & {
  readonly type: EntityType
  /** 我市, 该镇: stands for a name. */
  readonly isAnaphor: boolean
}
export type MarkedText = { readonly text: string; readonly names: readonly MarkedName[] }
export type MarkedArticle = {
  /** File and number of the item in it, from 1. */
  readonly id: string
  readonly date: string
  readonly region: string
  readonly title: MarkedText
  /** Nothing is to be learnt from a title that nobody marked. */
  readonly isTitleMarked: boolean
  readonly body: MarkedText
}

/** By the letter of its mark; anaphors as the places that most of them are. */
export const markedTypes: Readonly<Record<string, EntityType>> = {
  P: 'PERSON',
  L: 'PLACE',
  O: 'ORGANIZATION',
  G: 'PROGRAMME',
  D: 'POLICY',
  A: 'PLACE',
}
const mark = /\[([PLOGDA]) ([^[\]]+)\]/g

/** Throws at a mark that is none of ours. */
export function readMarks(marked: string, place: string): MarkedText {
  const names: MarkedName[] = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(mark)) {
    const [whole, letter = '', surface = ''] = match
    text += marked.slice(last, match.index)
    const start = text.length
    text += surface
    const type = markedTypes[letter]
    if (type !== undefined) names.push({ start, end: text.length, type, isAnaphor: letter === 'A' })
    last = match.index + whole.length
  }
  text += marked.slice(last)
  if (/[[\]]/.test(text)) throw new Error(`${place}: a mark that is not [PLOGDA name]: ${text}`)
  return { text, names }
}

/** Items stand apart by an empty line: `@ DATE REGION`, `= TITLE`, then the paragraphs. */
export function readItems(content: string, file: string): readonly MarkedArticle[] {
  return content
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block, index) => {
      const id = `${file}#${index + 1}`
      const [head = '', title = '', ...paragraphs] = block.trim().split('\n')
      const given = /^@ (\d{4}-\d{2}-\d{2}) (\d{6})\s*$/.exec(head)
      if (given === null || !title.startsWith('= '))
        throw new Error(
          `${id}: an item begins with "@ DATE REGION" and "= TITLE", not "${head}", "${title}"`,
        )
      return {
        id,
        date: given[1] ?? '',
        region: given[2] ?? '',
        title: readMarks(title.slice(2), id),
        isTitleMarked: true,
        body: readMarks(paragraphs.join('\n'), id),
      }
    })
}

/** Marked items of our own: local and television news; and everyday words that look like names. */
export type OwnFolder = 'news' | 'everyday'

/** By file name, then in the order of the file. */
export async function readOwnNews(name: OwnFolder = 'news'): Promise<readonly MarkedArticle[]> {
  const folder = new URL(`./own/${name}/`, import.meta.url)
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()
  const items = await Promise.all(
    files.map(async (file) =>
      readItems(await readFile(new URL(file, folder), 'utf8'), file.replace(/\.txt$/, '')),
    ),
  )
  return items.flat()
}
