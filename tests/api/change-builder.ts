// Sentences and what stands in them in, the GraphChange of a document out: offsets are found, never counted by hand.
import { impliedBase } from '../../src/graph/implied-base.ts'
import { boundsOf } from '../../src/graph/value-bounds.ts'
import type { GraphChange } from '../../src/model/graph-change.ts'
import type { Observation } from '../../src/model/observation.ts'
import type {
  DatePrecision,
  EntityType,
  EventStatus,
  Hedge,
  ObservationExtent,
  ObservationKind,
  ProjectStage,
  RelationType,
  Role,
} from '../../src/model/ontology.ts'
import { dueDateOf } from '../../src/model/project-ladder.ts'

type Mutable<T> = {
  -readonly [key in keyof T]: T[key] extends readonly (infer Row)[] ? Row[] : T[key]
}

export type EntityGiven = {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases?: readonly string[]
  readonly adcode?: string
  readonly kind?: string
}

type Place = { readonly sentence: string; readonly words: string }

const reader = { extractor: 'fixture', extractorVersion: '1.0.0' }

/** Builds one document; ids follow from its key, and from titles and words. */
export class ChangeBuilder {
  readonly #change: Mutable<GraphChange>
  #articleId = ''
  #date: string | undefined

  constructor(key: string, options: { date?: string; publisher?: string; region?: string } = {}) {
    const { date, publisher, region } = options
    this.#date = date
    this.#change = {
      document: {
        id: `document:${key}`,
        key,
        contentHash: `hash of ${key}`,
        name: `${key}.txt`,
        kind: 'page',
        ...(date === undefined ? {} : { date }),
        ...(region === undefined ? {} : { region }),
      },
      ...(publisher === undefined
        ? {}
        : { source: { id: `source:${publisher}`, name: publisher } }),
      articles: [],
      sentences: [],
      entities: [],
      mentions: [],
      events: [],
      eventArguments: [],
      eventPolicies: [],
      eventSpeakers: [],
      observations: [],
      observationEvents: [],
      observationSpeakers: [],
      indicators: [],
      statements: [],
      policyStatements: [],
    }
  }

  /** Begins an article; sentences follow one another in one paragraph. */
  article(title: string, sentences: readonly string[], publisher?: string): this {
    const { document, articles } = this.#change
    this.#articleId = `article:${document.key}:${articles.length}`
    articles.push({
      id: this.#articleId,
      documentId: document.id,
      index: articles.length,
      title,
      hasTitle: true,
      text: sentences.join(''),
      layoutConfidence: 0.9,
      ...(this.#date === undefined ? {} : { date: this.#date, dateOrigin: 'file-name' }),
      ...(document.region === undefined ? {} : { region: document.region, regionOrigin: 'option' }),
      ...(publisher === undefined ? {} : { publisher }),
    })
    let start = 0
    for (const [index, text] of [title, ...sentences].entries()) {
      const isTitle = index === 0
      this.#change.sentences.push({
        id: this.#sentenceId(text),
        articleId: this.#articleId,
        field: isTitle ? 'title' : 'text',
        index,
        start: isTitle ? 0 : start,
        end: isTitle ? text.length : start + text.length,
        name: text,
        text,
      })
      if (!isTitle) start += text.length
    }
    return this
  }

  mention(
    entity: EntityGiven,
    { sentence, words }: Place,
    more: { runnersUp?: string; nested?: boolean; anaphor?: boolean } = {},
  ): this {
    this.entity(entity)
    const { start, end } = this.#find(sentence, words)
    this.#change.mentions.push({
      id: `mention:${this.#articleId}:${start}:${end}:${sentence.length}`,
      sentenceId: this.#sentenceId(sentence),
      entityId: entity.id,
      start,
      end,
      surface: words,
      nested: more.nested ?? false,
      anaphor: more.anaphor ?? false,
      rule: 'fixture-names',
      method: 'exact-name',
      score: 0.95,
      runnersUp: more.runnersUp ?? '[]',
      ...reader,
    })
    return this
  }

  entity({ aliases = [], ...entity }: EntityGiven): this {
    if (!this.#change.entities.some(({ id }) => id === entity.id)) {
      this.#change.entities.push({ ...entity, aliases, isKnown: entity.adcode !== undefined })
    }
    return this
  }

  event(
    event: {
      id: string
      type: string
      title: string
      status?: string
      date?: string
      endDate?: string
      precision?: string
      amounts?: string
      stage?: ProjectStage
      /** The words of the sentence that its date was read from. */
      time?: string
    },
    { sentence, words }: Place,
    parts: readonly (readonly [Role, EntityGiven])[],
  ): this {
    const { id, type, title, status = 'COMPLETED', precision = 'DAY', amounts = '[]' } = event
    const dueDate = dueDateOf({
      ...event,
      status: status as EventStatus,
      datePrecision: precision as DatePrecision,
    })
    this.#change.events.push({
      id,
      sentenceId: this.#sentenceId(sentence),
      articleId: this.#articleId,
      type,
      title,
      trigger: words,
      ...this.#find(sentence, words),
      ...(event.date === undefined ? {} : { date: event.date }),
      ...(event.endDate === undefined ? {} : { endDate: event.endDate }),
      datePrecision: event.date === undefined ? 'UNKNOWN' : precision,
      ...(event.time === undefined ? {} : this.#time(sentence, event.time)),
      status,
      ...(event.stage === undefined ? {} : { stage: event.stage }),
      ...(dueDate === undefined ? {} : { dueDate }),
      amounts,
      score: 0.8,
      rule: 'fixture-events',
      ...reader,
      ...this.#said(),
    })
    for (const [role, entity] of parts) {
      this.entity(entity)
      this.#change.eventArguments.push({ eventId: id, entityId: entity.id, role })
    }
    return this
  }

  /** Says who said a fact of the last article: the words, and whom they name. */
  saidBy(factId: string, { sentence, words }: Place, speakers: readonly EntityGiven[]): this {
    const { start, end } = this.#find(sentence, words)
    const said = { saidBy: words, saidByStart: start, saidByEnd: end }
    const withSpeaker = <Row extends { readonly id: string }>(row: Row): Row =>
      row.id === factId ? { ...row, ...said } : row
    const isEvent = this.#change.events.some(({ id }) => id === factId)
    this.#change.events = this.#change.events.map(withSpeaker)
    this.#change.observations = this.#change.observations.map(withSpeaker)
    const rows = isEvent ? this.#change.eventSpeakers : this.#change.observationSpeakers
    for (const speaker of speakers) {
      this.entity(speaker)
      rows.push({ factId, entityId: speaker.id })
    }
    return this
  }

  /** Says a property of a policy, or what is done with it. */
  tells(
    policy: EntityGiven,
    told: {
      property: 'documentNumber' | 'level' | 'date' | 'package' | 'act'
      value: string
      date?: string
      eventId?: string
    },
    place: Place,
  ): this {
    this.entity(policy)
    this.#change.policyStatements.push({
      id: `tells:${policy.id}:${told.value}:${this.#articleId}`,
      name: `${told.property} ${told.value}`,
      policyId: policy.id,
      ...told,
      articleId: this.#articleId,
      ...this.#tie(place),
    })
    return this
  }

  /** Says that an event is done under a policy. */
  under(eventId: string, policy: EntityGiven, place: Place): this {
    this.entity(policy)
    this.#change.eventPolicies.push({ eventId, policyId: policy.id, ...this.#tie(place) })
    return this
  }

  /** Says that an observation is told of an event. */
  ofEvent(observationId: string, eventId: string, place: Place): this {
    this.#change.observationEvents.push({ observationId, eventId, ...this.#tie(place) })
    return this
  }

  #time(sentence: string, words: string) {
    const { start, end } = this.#find(sentence, words)
    return { timeWords: words, timeStart: start, timeEnd: end }
  }

  #tie({ sentence, words }: Place) {
    return {
      sentenceId: this.#sentenceId(sentence),
      ...this.#find(sentence, words),
      score: 0.75,
      rule: 'fixture-ties',
      ...reader,
      ...this.#said(),
    }
  }

  observation(
    subject: EntityGiven,
    fact: {
      id: string
      indicator: string
      value: number
      unit: string
      asOf?: string
      period?: string
      approx?: string
      changeKind?: string
      changeValue?: number
      shareValue?: number
      shareOf?: string
      kind?: ObservationKind
      extent?: ObservationExtent
      /** The name of the series, where it is not the indicator. */
      series?: string
    },
    { sentence, words }: Place,
  ): this {
    const { indicator, approx = 'EXACT', series = indicator, ...rest } = fact
    const indicatorId = `indicator:${series}:${fact.unit}`
    this.entity(subject)
    if (!this.#change.indicators.some(({ id }) => id === indicatorId)) {
      this.#change.indicators.push({ id: indicatorId, name: series, unit: fact.unit })
    }
    this.#change.observations.push({
      ...rest,
      indicatorId,
      subjectId: subject.id,
      sentenceId: this.#sentenceId(sentence),
      articleId: this.#articleId,
      name: `${indicator} ${fact.value} ${fact.unit}`,
      approx,
      wording: indicator,
      ...boundsOf(fact.value, approx as Hedge),
      ...impliedBase(toObservation(fact), sentence),
      ...this.#find(sentence, words),
      surface: words,
      score: 0.7,
      rule: 'fixture-numbers',
      ...reader,
      ...this.#said(),
    })
    return this
  }

  relation(
    type: RelationType,
    source: EntityGiven,
    target: EntityGiven,
    { sentence, words }: Place,
    post: { position?: string; heldFrom?: string; heldTo?: string; isFormer?: boolean } = {},
  ): this {
    this.entity(source).entity(target)
    const relationId = `relation:${type}:${source.id}:${target.id}`
    const { start, end } = this.#find(sentence, words)
    this.#change.statements.push({
      id: `statement:${relationId}:${this.#articleId}:${start}${post.position ?? ''}`,
      ...post,
      relationId,
      name: `${source.name} ${type} ${target.name}`,
      type,
      sourceId: source.id,
      targetId: target.id,
      articleId: this.#articleId,
      sentenceId: this.#sentenceId(sentence),
      start,
      end,
      score: 0.9,
      rule: 'fixture-relations',
      ...reader,
      ...this.#said(),
    })
    return this
  }

  build(): GraphChange {
    return this.#change
  }

  #said(): { dateSaid?: string } {
    return this.#date === undefined ? {} : { dateSaid: this.#date }
  }

  #sentenceId(text: string): string {
    return `sentence:${this.#articleId}:${text}`
  }

  #find(sentence: string, words: string): { start: number; end: number } {
    const found = this.#change.sentences.find(({ id }) => id === this.#sentenceId(sentence))
    const at = sentence.indexOf(words)
    if (found === undefined || at < 0) throw new Error(`no '${words}' in '${sentence}'`)
    return { start: found.start + at, end: found.start + at + words.length }
  }
}

/** What of an observation its base is worked out from. */
function toObservation({
  changeKind,
  changeValue,
  ...fact
}: {
  readonly id: string
  readonly indicator: string
  readonly value: number
  readonly unit: string
  readonly approx?: string
  readonly changeKind?: string
  readonly changeValue?: number
}): Observation {
  const change = { kind: changeKind as 'YOY' | 'MOM', value: changeValue ?? 0 }
  return {
    subject: '',
    span: { start: 0, end: 0, text: '' },
    sentence: 0,
    score: 1,
    rule: 'fixture-numbers',
    ...fact,
    approx: (fact.approx ?? 'EXACT') as Hedge,
    ...(changeKind === undefined ? {} : { change }),
  }
}
