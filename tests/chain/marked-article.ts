// A text with marks in, its reading, events and observations out: `[D 名]` a name (P place, O organisation, G programme, D policy),
// `[*G 名]` one that is the object of the event before or after it in the sentence, `{CAMPAIGN 启动}` an event, `{?CAMPAIGN 启动}` a planned one,
// `<G 名|3场>` an observation of that subject.
import type { Link } from '../../src/model/entity.ts'
import type { Event } from '../../src/model/event.ts'
import type { Observation } from '../../src/model/observation.ts'
import type { EntityType, EventType } from '../../src/model/ontology.ts'
import type { Reading } from '../../src/model/reading.ts'

const types: Readonly<Record<string, EntityType>> = {
  P: 'PLACE',
  O: 'ORGANIZATION',
  G: 'PROGRAMME',
  D: 'POLICY',
}

const mark = /\[(\*?)([POGD]) ([^\]]+)\]|\{(\??)([A-Z_]+) ([^}]+)\}|<([POGD]) ([^|>]+)\|([^>]+)>/g

export type MarkedArticle = {
  readonly reading: Reading
  readonly events: readonly Event[]
  readonly observations: readonly Observation[]
}

/** @param eventDate of every event @param period of every observation */
export function readMarked(marked: string, eventDate?: string, period?: string): MarkedArticle {
  const links: Link[] = []
  const events: (Event & { readonly isPlanned: boolean })[] = []
  const observations: Observation[] = []
  const objects: { readonly entity: string; readonly sentence: number }[] = []
  let text = ''
  const sentenceAt = (): number => (text.match(/。/g) ?? []).length
  const name = (letter: string, words: string): string => {
    const type = types[letter] ?? 'PLACE'
    links.push({
      mention: {
        start: text.length,
        end: text.length + words.length,
        field: 'text',
        surface: words,
        type,
        sentence: sentenceAt(),
        nested: false,
        anaphor: false,
        rule: 'marked',
      },
      entity: `${type}:${words}`,
      score: 1,
      method: 'marked',
      runnersUp: [],
    })
    return `${type}:${words}`
  }
  let next = 0
  for (const found of marked.matchAll(mark)) {
    text += marked.slice(next, found.index)
    next = found.index + found[0].length
    const [, star, letter, words, plan, eventType, trigger, subjectLetter, subject, figure] = found
    const sentence = sentenceAt()
    if (words !== undefined && letter !== undefined) {
      const entity = name(letter, words)
      if (star === '*') objects.push({ entity, sentence })
      text += words
    } else if (trigger !== undefined) {
      const span = { start: text.length, end: text.length + trigger.length }
      events.push({
        id: `event:${trigger}`,
        type: eventType as EventType,
        trigger: { ...span, text: trigger },
        field: 'text',
        sentence,
        ...(eventDate === undefined ? {} : { date: eventDate }),
        datePrecision: 'DAY',
        status: plan === '?' ? 'PLANNED' : 'COMPLETED',
        isPlanned: plan === '?',
        arguments: [],
        amounts: [],
        title: trigger,
        score: 1,
        rule: 'marked',
      })
      text += trigger
    } else if (figure !== undefined) {
      const span = { start: text.length, end: text.length + figure.length, text: figure }
      observations.push({
        id: `observation:${figure}`,
        subject: `${types[subjectLetter ?? ''] ?? 'PLACE'}:${subject}`,
        indicator: '场次',
        value: 3,
        unit: '场',
        approx: 'EXACT',
        ...(period === undefined ? {} : { period }),
        span,
        sentence,
        score: 1,
        rule: 'marked',
      })
      text += figure
    }
  }
  text += marked.slice(next)
  let start = 0
  const sentences = text
    .split(/(?<=。)/)
    .filter((one) => one !== '')
    .map((one, index) => {
      const from = start
      start += one.length
      return { field: 'text' as const, index, paragraph: 0, start: from, end: start, text: one }
    })
  return {
    reading: {
      article: {
        id: 'article',
        source: 'marked',
        index: 0,
        title: '',
        text,
        sourceOffsets: [],
        titleSourceOffsets: [],
        blocks: [],
        layoutConfidence: 1,
      },
      sentences,
      tokens: [],
      times: [],
      quantities: [],
      links,
      entities: [],
    },
    events: events.map(({ isPlanned: _, ...event }) => ({
      ...event,
      arguments: objects
        .filter(({ sentence }) => sentence === event.sentence)
        .map(({ entity }) => ({ role: 'OBJECT', entity })),
    })),
    observations,
  }
}
