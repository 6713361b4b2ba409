// The schema's fields that are more than a property: each one line that asks the graph.
import type { EntityType } from '../model/ontology.ts'
import { toLatinName, toPinyin } from '../text/latin-name.ts'
import { judgementResolvers, placeOf } from './judgement-resolvers.ts'
import { readStepEvidence } from './paths.ts'
import { readChainEvidence } from './policy-chain.ts'
import type { EntityRecord, EventRecord, ObservationRecord, WordsRecord } from './records.ts'
import type { Language, OrganizationResolvers, Resolvers } from './resolver-types.ts'
import { vocabulary, wordOf } from './vocabulary.ts'

const typeNames = {
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  PROGRAMME: 'Programme',
  POLICY: 'Policy',
  PERSON: 'Person',
} as const satisfies Record<EntityType, string>

const typeNameOf = (entity: EntityRecord) => typeNames[entity.type]

function nameIn(parent: EntityRecord, lang: Language): string {
  if (lang === 'ZH') return parent.name
  return lang === 'EN' ? toLatinName(parent) : toPinyin(parent.name)
}

function indicatorName(name: string, lang: Language): string {
  if (lang === 'ZH') return name
  return lang === 'EN' ? (wordOf(name)?.en ?? name) : toPinyin(name)
}

/** Fields every entity has. */
const entity: OrganizationResolvers = {
  name: (parent, { lang }) => nameIn(parent, lang),
  issued: (parent, wanted, { graph }) => graph.issuedBy(parent, wanted),
  series: (parent, wanted, { graph }) => graph.seriesOf(parent, wanted),
  mentionCount: (parent, _, { graph }) => graph.mentionCount(parent),
  records: (parent, _, { graph }) => graph.recordsOf(parent),
  mentions: (parent, wanted, { graph }) => graph.mentionsOf(parent, wanted),
  events: (parent, wanted, { graph }) => graph.eventsOf(parent, wanted),
  observations: (parent, wanted, { graph }) => graph.observationsOf(parent, wanted),
  relations: (parent, wanted, { graph }) => graph.relationsOf(parent, wanted),
  timeline: (parent, wanted, { graph }) => graph.timelineOf(parent, wanted),
  neighbourhood: (parent, wanted, { graph }) => graph.neighbourhood(parent, wanted),
}

/** Who said so, with the fact they said. */
export type SpeakerRecord = WordsRecord & { readonly fact: EventRecord | ObservationRecord }

const speakerOf = (fact: EventRecord | ObservationRecord): SpeakerRecord | undefined =>
  fact.saidBy && { ...fact.saidBy, fact }

export const resolvers: Resolvers = {
  Query: {
    node: (_, { id }, { graph }) => graph.node(id),
    nodes: (_, { ids }, { graph }) => graph.nodes(ids),
    entity: (_, lookup, { graph }) => graph.entity(lookup),
    entities: (_, wanted, { graph }) => graph.entities(wanted),
    events: (_, wanted, { graph }) => graph.events(wanted),
    observations: (_, wanted, { graph }) => graph.observations(wanted),
    articles: (_, wanted, { graph }) => graph.articles(wanted),
    documents: (_, page, { graph }) => graph.documents(page),
    sources: (_, page, { graph }) => graph.sources(page),
    indicators: (_, wanted, { graph }) => graph.indicators(wanted),
    overdue: (_, wanted, { graph }) => graph.overdue(wanted),
    series: (_, wanted, { graph }) => graph.series(wanted),
    contradictions: (_, wanted, { graph }) => graph.contradictions(wanted),
    search: (_, wanted, { graph }) => graph.search(wanted),
    suggest: (_, wanted, { graph }) => graph.suggest(wanted),
    policies: (_, wanted, { graph }) => graph.policies(wanted),
    paths: (_, wanted, { graph }) => graph.paths(wanted),
    entityGroups: (_, wanted, { graph }) => graph.entityGroups(wanted),
    eventGroups: (_, wanted, { graph }) => graph.eventGroups(wanted),
    observationGroups: (_, wanted, { graph }) => graph.observationGroups(wanted),
    articleGroups: (_, wanted, { graph }) => graph.articleGroups(wanted),
    vocabulary: (_, { sets }) => vocabulary(sets),
    reviewPairs: (_, wanted, { graph }) => graph.reviewPairs(wanted),
    judgements: (_, wanted, { graph }) => graph.judgements(wanted),
    explain: (_, wanted, { explain }) => explain(wanted),
    extract: (_, { article }, { textIn }) => textIn.extract(article),
    statistics: (_, __, { graph }) => graph.statistics(),
  },
  Mutation: {
    judgeSame: (_, { a, b, ...grounds }, { review }) =>
      review.judge({ kind: 'SAME', a, b }, grounds),
    judgeDifferent: (_, { a, b, ...grounds }, { review }) =>
      review.judge({ kind: 'DIFFERENT', a, b }, grounds),
    judgeUnsure: (_, { a, b, ...grounds }, { review }) =>
      review.judge({ kind: 'UNSURE', a, b }, grounds),
    renameEntity: (_, { entity: id, name, ...grounds }, { review }) =>
      review.judge({ kind: 'RENAME', entity: id, newName: name }, grounds),
    retypeEntity: (_, { entity: id, type, ...grounds }, { review }) =>
      review.judge({ kind: 'RETYPE', entity: id, type }, grounds),
    addAlias: (_, { entity: id, alias, ...grounds }, { review }) =>
      review.judge({ kind: 'ADD_ALIAS', entity: id, alias }, grounds),
    blockAlias: (_, { entity: id, alias, ...grounds }, { review }) =>
      review.judge({ kind: 'BLOCK_ALIAS', entity: id, alias }, grounds),
    rejectMention: (_, { mention, ...grounds }, { review }) =>
      review.judge({ kind: 'REJECT_MENTION', mention: placeOf(mention) }, grounds),
    correctLink: (_, { mention, entity: id, ...grounds }, { review }) =>
      review.judge({ kind: 'CORRECT_LINK', mention: placeOf(mention), entity: id }, grounds),
    splitEntity: (_, { entity: id, articles, ...grounds }, { review }) =>
      review.judge({ kind: 'SPLIT', entity: id, articles }, grounds),
    undoJudgement: (_, { judgement, ...grounds }, { review }) =>
      review.judge({ kind: 'UNDO', judgement }, grounds),
    ingestArticles: (_, { articles }, { textIn }) => textIn.ingest(articles),
    removeDocument: (_, { key }, { textIn }) => textIn.remove(key),
    importJudgements: (_, { jsonl }, { review }) => review.importJudgements(jsonl),
  },
  ReviewPair: {
    kind: ({ kind }) => (kind === 'entity' ? 'ENTITY' : 'EVENT'),
    aId: ({ a }) => a,
    bId: ({ b }) => b,
    a: ({ kind, a }, _, { graph }) => graph.thingOf(kind, a),
    b: ({ kind, b }, _, { graph }) => graph.thingOf(kind, b),
  },
  Judgement: judgementResolvers,
  EventReport: {
    id: ({ report }) => report.id,
    title: ({ report }) => report.title,
    status: ({ report }) => report.status,
    stage: ({ report }) => report.stage,
    date: ({ report }) => report.date,
    endDate: ({ report }) => report.endDate,
    datePrecision: ({ report }) => report.datePrecision,
    amounts: ({ report }) => report.amounts,
  },
  Node: {
    __resolveType: (node) => (node.nodeType === 'Entity' ? typeNameOf(node) : node.nodeType),
  },
  Entity: { __resolveType: typeNameOf },
  Organization: entity,
  Programme: entity,
  Policy: {
    ...entity,
    documentNumber: (policy, _, { graph }) => graph.policyValue(policy, 'documentNumber'),
    level: (policy, _, { graph }) => graph.policyLevel(policy),
    date: (policy, _, { graph }) => graph.policyValue(policy, 'date'),
    package: (policy, _, { graph }) => graph.policyValue(policy, 'package'),
    issuers: (policy, _, { graph }) => graph.policyEntities(policy, 'issuers'),
    covers: (policy, _, { graph }) => graph.policyEntities(policy, 'covers'),
    partOf: (policy, _, { graph }) => graph.policyEntities(policy, 'partOf'),
    parts: (policy, _, { graph }) => graph.policyEntities(policy, 'parts'),
    steps: (policy, _, { graph }) => graph.policySteps(policy),
    statements: (policy, _, { graph }) => graph.policyStatements(policy),
    eventsUnder: (policy, page, { graph }) => graph.eventsUnder(policy, page),
    chain: (policy, wanted, { graph }) => graph.chainOf(policy, wanted),
  },
  PolicyStep: { event: (step, _, { graph }) => graph.eventOfStep(step) },
  ChainEdge: { evidence: (edge, _, { graph }) => readChainEvidence(edge, graph) },
  Person: entity,
  Place: {
    ...entity,
    ancestors: (place, _, { graph }) => graph.ancestors(place),
    descendants: (place, page, { graph }) => graph.descendants(place, page),
  },
  Candidate: { entity: ({ id }, _, { graph }) => graph.entity({ id }) },
  Event: {
    arguments: (event, _, { graph }) => graph.argumentsOf(event),
    reportCount: async (event, _, { graph }) => (await graph.reportsOf(event)).length,
    reports: (event, _, { graph }) => graph.reportsOf(event),
    statements: (event, _, { graph }) => graph.statementsOfEvent(event),
    under: (event, _, { graph }) => graph.policiesOf(event),
    observations: (event, page, { graph }) => graph.observationsOfEvent(event, page),
    saidBy: (event) => speakerOf(event),
    evidence: (event, _, { graph }) => graph.eventEvidence(event),
  },
  ProjectTimeline: { steps: (timeline, page) => timeline.steps(page) },
  Observation: {
    event: async (parent, _, { graph }) => (await graph.eventOf(parent))?.event,
    eventEvidence: async (parent, _, { graph }) => (await graph.eventOf(parent))?.evidence,
    saidBy: (parent) => speakerOf(parent),
    contradictions: (parent, _, { graph }) => graph.contradictionsOf(parent),
    statements: (parent, _, { graph }) => graph.statementsOf(parent),
    evidence: (parent, _, { graph }) => graph.observationEvidence(parent),
  },
  Speaker: { entities: ({ fact }, _, { graph }) => graph.speakersOf(fact) },
  PathStep: { evidence: (step, _, { graph }) => readStepEvidence(step, graph) },
  Series: {
    points: (series, wanted, { graph }) => graph.pointsOf(series, wanted),
    buckets: (series, wanted, { graph }) => graph.bucketsOf(series, wanted),
  },
  Contradiction: {
    impliedLow: ({ observation }) => observation.base?.low ?? Number.NaN,
    impliedHigh: ({ observation }) => observation.base?.high ?? Number.NaN,
    impliedTime: ({ observation }) => observation.base?.time ?? '',
  },
  Indicator: {
    name: ({ name }, { lang }) => indicatorName(name, lang),
    observations: (indicator, page, { graph }) => graph.observationsOfIndicator(indicator, page),
  },
  Relation: {
    posts: (relation, _, { graph }) => graph.postsOf(relation),
    evidence: (relation, _, { graph }) => graph.relationEvidence(relation),
  },
  Article: {
    text: (article, _, { graph }) => graph.textOf(article),
    reprintOf: (article, _, { graph }) => graph.originalOf(article),
    reprints: (article, _, { graph }) => graph.reprintsOf(article),
    addedSentences: (article, _, { graph }) => graph.additionsOf(article),
    document: (article, _, { graph }) => graph.documentOf(article),
    sentences: (article, page, { graph }) => graph.sentencesOf(article, page),
    mentions: (article, wanted, { graph }) => graph.mentionsIn(article, wanted),
    entities: (article, wanted, { graph }) => graph.entitiesIn(article, wanted),
    events: (article, page, { graph }) => graph.eventsIn(article, page),
    observations: (article, page, { graph }) => graph.observationsIn(article, page),
  },
  Sentence: { article: (sentence, _, { graph }) => graph.articleOf(sentence) },
  Document: {
    source: (document, _, { graph }) => graph.sourceOf(document),
    articles: (document, page, { graph }) => graph.articlesOf(document, page),
  },
  Source: { documents: (source, page, { graph }) => graph.documentsOf(source, page) },
}
