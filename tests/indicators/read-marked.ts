// A text with its names marked in, a Reading out: 〔云岭县〕 a place, 〔青石公司:ORGANIZATION〕, 〔全县=云岭县〕 an anaphor.
import type { Link } from '../../src/model/entity.ts'
import type { Segment } from '../../src/model/knowledge.ts'
import { type EntityType, entityTypes } from '../../src/model/ontology.ts'
import type { Reading } from '../../src/model/reading.ts'
import { findQuantities } from '../../src/quantities/find-quantities.ts'
import { splitSentences } from '../../src/text/split-sentences.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import { findTimes } from '../../src/times/find-times.ts'

type Mark = {
  readonly start: number
  readonly surface: string
  readonly name: string
  readonly type: EntityType
  readonly anaphor: boolean
}

export function readMarked(marked: string, date: string, segment: Segment): Reading {
  const marks: Mark[] = []
  let text = ''
  for (const part of marked.split(/(〔[^〕]*〕)/)) {
    const mark = /^〔([^=:〕]*)(?:=([^〕]*?))?(?::([A-Z]+))?〕$/.exec(part)
    if (mark === null) {
      text += part
      continue
    }
    const [, surface = '', name, type] = mark
    marks.push({
      start: text.length,
      surface,
      name: name ?? surface,
      type: entityTypes.find((each) => each === type) ?? 'PLACE',
      anaphor: name !== undefined,
    })
    text += surface
  }
  const article = {
    id: 'article',
    source: 'test',
    index: 0,
    title: '',
    text,
    sourceOffsets: [],
    titleSourceOffsets: [],
    blocks: [],
    layoutConfidence: 1,
  }
  const sentences = splitSentences(article)
  const links: readonly Link[] = marks.map(({ start, surface, name, type, anaphor }) => ({
    mention: {
      start,
      end: start + surface.length,
      field: 'text',
      surface,
      type,
      sentence: sentences.find((each) => each.start <= start && start < each.end)?.index ?? -1,
      nested: false,
      anaphor,
      rule: 'marked',
    },
    entity: name,
    score: 1,
    method: 'marked',
    runnersUp: [],
  }))
  const entities = [...new Map(marks.map((mark) => [mark.name, mark])).values()].map(
    ({ name, type }) => ({ id: name, type, name, aliases: [], isKnown: true }),
  )
  return {
    article,
    sentences,
    tokens: tokenize(sentences, segment),
    times: findTimes(sentences, date),
    quantities: findQuantities(sentences),
    links,
    entities,
  }
}
