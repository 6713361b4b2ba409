// Text with its names marked, `[青石镇:PLACE]` or `[全镇:PLACE=青石镇]`, in; a Reading out, its other parts made by the real stages.
import type { Article } from '../../src/model/article.ts'
import type { Entity, Link } from '../../src/model/entity.ts'
import type { EntityType } from '../../src/model/ontology.ts'
import type { Reading } from '../../src/model/reading.ts'
import { findQuantities } from '../../src/quantities/find-quantities.ts'
import { loadSegmenter } from '../../src/read/segmenter.ts'
import { splitSentences } from '../../src/text/split-sentences.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import { findTimes } from '../../src/times/find-times.ts'

const { segment } = await loadSegmenter([])

/** `[surface:TYPE]`, `[surface:TYPE=canonical name]`; marks may hold marks, the inner ones nested. `^` after the type: an anaphor. */
export function readMarked(marked: string, date = '2024-05-20'): Reading {
  const { text, marks } = unmark(marked)
  const article: Article = {
    id: 'article-1',
    source: 'marked',
    index: 0,
    title: '',
    text,
    sourceOffsets: [...text].map((_character, at) => at),
    titleSourceOffsets: [],
    blocks: [],
    date: { value: date, origin: 'option' },
    layoutConfidence: 1,
  }
  const sentences = splitSentences(article)
  const entities = new Map<string, Entity>()
  const links: Link[] = marks.map(({ start, end, type, name, nested, anaphor }) => {
    const id = `${type}:${name}`
    entities.set(id, { id, type, name, aliases: [], isKnown: false, ...codeOf(type, name) })
    const sentence = sentences.find((one) => one.start <= start && start < one.end)?.index ?? 0
    const surface = text.slice(start, end)
    return {
      mention: {
        field: 'text',
        start,
        end,
        surface,
        type,
        sentence,
        nested,
        anaphor,
        rule: 'mark',
      },
      entity: id,
      score: 1,
      method: 'mark',
      runnersUp: [],
    }
  })
  return {
    article,
    sentences,
    tokens: tokenize(sentences, segment),
    times: findTimes(sentences, date),
    quantities: findQuantities(sentences),
    links,
    entities: [...entities.values()],
  }
}

/** Divisions carry a code, as the gazetteer's do. */
function codeOf(type: EntityType, name: string): { readonly adcode?: string } {
  return type === 'PLACE' && /^..[省市区县镇]$/.test(name) ? { adcode: '500199' } : {}
}

type Mark = {
  start: number
  end: number
  type: EntityType
  name: string
  nested: boolean
  anaphor: boolean
}

function unmark(marked: string): { text: string; marks: readonly Mark[] } {
  let text = ''
  const marks: Mark[] = []
  const open: number[] = []
  for (let at = 0; at < marked.length; at++) {
    const rest = marked.slice(at)
    const close = /^:([A-Z]+)(\^?)(?:=([^\]]+))?\]/.exec(rest)
    if (marked[at] === '[') open.push(text.length)
    else if (close && open.length > 0) {
      const start = open.pop() ?? 0
      marks.push({
        start,
        end: text.length,
        type: close[1] as EntityType,
        name: close[3] ?? text.slice(start),
        nested: open.length > 0,
        anaphor: close[2] === '^',
      })
      at += close[0].length - 1
    } else text += marked[at]
  }
  return { text, marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end) }
}

/** `TYPE trigger ROLE:name … | date | STATUS`: one line an event, for tables. */
export function eventLine(
  reading: Reading,
  event: {
    readonly type: string
    readonly trigger: { readonly text: string }
    readonly arguments: readonly { readonly role: string; readonly entity: string }[]
    readonly date?: string
    readonly status: string
  },
): string {
  const nameOf = (id: string): string =>
    reading.entities.find((entity) => entity.id === id)?.name ?? '?'
  const roles = event.arguments.map(({ role, entity }) => `${role}:${nameOf(entity)}`).toSorted()
  return [event.type, event.trigger.text, ...roles, '|', event.date ?? '-', event.status].join(' ')
}
