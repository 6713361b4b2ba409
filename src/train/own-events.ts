// Own news and its events (`a-01.tsv` beside `a-01.txt`) in, articles with their marked events out.
import { readdir, readFile } from 'node:fs/promises'
import {
  type EventStatus,
  type EventType,
  roles as eventRoles,
  eventStatuses,
  eventTypes,
  type Role,
} from '../model/ontology.ts'
import type { Span } from '../model/span.ts'
import { type MarkedArticle, type MarkedText, readOwnNews } from './own-news.ts'

export type MarkedEvent = {
  readonly type: EventType
  readonly status: EventStatus
  readonly trigger: Span & { readonly text: string }
  /** As marked: `2018-09`, `2019~2019-12-31`; `-` unknown. */
  readonly date: string
  /** Surfaces as marked in the item. */
  readonly roles: readonly { readonly role: Role; readonly surface: string }[]
}
export type MarkedNews = {
  readonly article: MarkedArticle
  readonly events: readonly MarkedEvent[]
}

const folder = new URL('./own/events/', import.meta.url)

/** Lines of one file: the item's number, then `-` or an event. Throws at a line that does not fit its item. */
export function readEventLines(
  content: string,
  file: string,
  newsById: ReadonlyMap<string, MarkedArticle>,
): ReadonlyMap<string, readonly MarkedEvent[]> {
  const eventsById = new Map<string, MarkedEvent[]>()
  for (const [index, line] of content.split('\n').entries()) {
    if (line === '') continue
    const place = `${file}:${index + 1}`
    const [number = '', ...cells] = line.split('\t')
    const id = `${file}#${number}`
    const article = newsById.get(id)
    if (article === undefined) throw new Error(`${place}: the news has no item ${id}`)
    const events = eventsById.get(id) ?? []
    eventsById.set(id, events)
    if (cells[0] !== '-') events.push(readEvent(cells, article, place))
  }
  return eventsById
}

/** Items whose events are marked, by file, then in its order. */
export async function readOwnEvents(): Promise<readonly MarkedNews[]> {
  const newsById = new Map((await readOwnNews()).map((article) => [article.id, article]))
  const files = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort()
  const read = await Promise.all(
    files.map(async (name) => {
      const content = await readFile(new URL(name, folder), 'utf8')
      return [...readEventLines(content, name.replace(/\.tsv$/, ''), newsById)]
    }),
  )
  return read.flat().flatMap(([id, events]) => {
    const article = newsById.get(id)
    return article ? [{ article, events }] : []
  })
}

function readEvent(
  cells: readonly string[],
  { title, body }: MarkedArticle,
  place: string,
): MarkedEvent {
  const [type, status, word = '', context = '', date = '-', roles = ''] = cells
  const { text } = body
  const around = context === '' ? word : context
  const at = text.indexOf(around)
  if (word === '' || at < 0 || !around.includes(word))
    throw new Error(`${place}: "${word}" in "${context}" does not stand in the item`)
  const start = at + around.indexOf(word)
  return {
    type: oneOf(eventTypes, type, place),
    status: oneOf(eventStatuses, status, place),
    trigger: { start, end: start + word.length, text: word },
    date,
    roles: roles
      .split('|')
      .filter((one) => one !== '')
      .map((one) => {
        const cut = one.indexOf('=')
        const surface = one.slice(cut + 1)
        if (![title, body].some((marked) => isMarked(marked, surface)))
          throw new Error(`${place}: "${surface}" is no marked name of the item`)
        return { role: oneOf(eventRoles, one.slice(0, cut), place), surface }
      }),
  }
}

const isMarked = ({ text, names }: MarkedText, surface: string): boolean =>
  names.some(({ start, end }) => text.slice(start, end) === surface)

function oneOf<T extends string>(known: readonly T[], word: string | undefined, place: string): T {
  const found = known.find((one) => one === word)
  if (found === undefined) throw new Error(`${place}: "${word}" is none of ${known.join(', ')}`)
  return found
}
