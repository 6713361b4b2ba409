import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRecord } from './nodes.ts';
import type { EntityRecord, EventRecord, ArgumentRecord, ObservationRecord, IndicatorRecord, RelationRecord } from './records.ts';
import type { MentionRecord, CandidateRecord, EvidenceRecord, PostRecord } from './evidence-records.ts';
import type { ArticleRecord, SentenceRecord, DocumentRecord, SourceRecord } from './article-records.ts';
import type { BasisRecord } from './fact-reader.ts';
import type { PolicyChainRecord, ChainEdgeRecord } from './policy-chain.ts';
import type { PolicyStepRecord, PolicyStatementRecord } from './policy-reader.ts';
import type { SpeakerRecord } from './resolvers.ts';
import type { SeriesRecord, ContradictionRecord } from './series-reader.ts';
import type { TimelineRecord, OverdueRecord } from './project-reader.ts';
import type { StepRecord } from './project-steps.ts';
import type { StoredPair } from '../stores/review-pairs.ts';
import type { JudgementRecord } from './identity-reader.ts';
import type { JudgementOutcomeRecord } from './review.ts';
import type { ReportRecord, StatementRecord } from './tell-statements.ts';
import type { PathResultRecord, PathRecord, PathStepRecord } from './paths.ts';
import type { GroupRecord } from './groups.ts';
import type { SuggestionRecord } from './suggest.ts';
import type { BucketRecord } from './buckets.ts';
import type { SearchResultRecord, SearchHitRecord } from './search.ts';
import type { EntityPage, ReviewPairPage, JudgementPage, MentionPage, EventPage, ParticipationPage, ObservationPage, SeriesPage, ContradictionPage, StepPage, OverduePage, IndicatorPage, RelationPage, ArticlePage, SentencePage, DocumentPage, SourcePage } from './pages.ts';
import type { NeighbourhoodRecord } from './neighbourhood.ts';
import type { StatisticsRecord } from './statistics.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * An official code of a division of China 行政区划代码: six digits for county and above (GB/T 2260, `500112`), nine for towns and
   * streets (`500112143`). `100000` is China.
   */
  Adcode: { input: string; output: string; }
  /** A calendar date 日期, ISO 8601 `YYYY-MM-DD`. Anything else, and a day that does not exist, is refused. */
  Date: { input: string; output: string; }
};

/** Money or quantity of an event 金额. */
export type Amount = {
  readonly __typename?: 'Amount';
  /** Unit, e.g. 元. */
  readonly unit: Scalars['String']['output'];
  /** The number in `unit`, 万 and 亿 multiplied out. */
  readonly value: Scalars['Float']['output'];
  /** What it measures, e.g. 总投资. */
  readonly what: Scalars['String']['output'];
};

/** An entity with the part it takes in an event 论元. */
export type Argument = {
  readonly __typename?: 'Argument';
  /** The entity. */
  readonly entity: Entity;
  /** The part it takes 角色. */
  readonly role: Role;
};

/** Who or what takes part in an event that is read. */
export type ArgumentRead = {
  readonly __typename?: 'ArgumentRead';
  /** Id of the entity. */
  readonly entityId: Scalars['ID']['output'];
  /** Name of the entity. */
  readonly entityName: Scalars['String']['output'];
  /** The part. */
  readonly role: Role;
};

/** One news item 文章. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** What it adds 增补 to the story it reprints: sentences that the original has not; of an original none. */
  readonly addedSentences: ReadonlyArray<Sentence>;
  /** Byline 署名 as printed. */
  readonly byline?: Maybe<Scalars['String']['output']>;
  /** Date of publication 发布日期. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Where the date was found. */
  readonly dateOrigin?: Maybe<Origin>;
  /** The document it was read from. */
  readonly document: Document;
  /** The entities 实体 it mentions, by name. */
  readonly entities: EntityConnection;
  /** The events 事件 it reports, newest first, as in `Query.events`. */
  readonly events: EventConnection;
  /** Whether `title` was printed as such; `false`: it is the start of the text. */
  readonly hasTitle: Scalars['Boolean']['output'];
  /** Stable id, a hash of the document's key and the content. */
  readonly id: Scalars['ID']['output'];
  /** Position in the document, from 0. */
  readonly index: Scalars['Int']['output'];
  /** How sure layout is that title and body belong together and are whole: 0 to 1. */
  readonly layoutConfidence: Scalars['Float']['output'];
  /** The mentions 提及 in it, in reading order. */
  readonly mentions: MentionConnection;
  /** The observations 观测值 it states, newest first. */
  readonly observations: ObservationConnection;
  /** Who published it 来源. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Home region 所属地区 as an official code. */
  readonly region?: Maybe<Scalars['Adcode']['output']>;
  /** Where the region was found. */
  readonly regionOrigin?: Maybe<Origin>;
  /** The article that it reprints 转载自; `null` where it tells a story first. */
  readonly reprintOf?: Maybe<Article>;
  /** Articles that print its story again 转载, the earliest first. */
  readonly reprints: ReadonlyArray<Article>;
  /** Its sentences 句子 in order, the title first. */
  readonly sentences: SentenceConnection;
  /** A second, lesser headline 副标题. */
  readonly subtitle?: Maybe<Scalars['String']['output']>;
  /** Everything but the title in reading order 正文, one paragraph a line. */
  readonly text: Scalars['String']['output'];
  /** Headline 标题; where there is none, the start of the text. */
  readonly title: Scalars['String']['output'];
};


/** One news item 文章. */
export type ArticleEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** One news item 文章. */
export type ArticleEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One news item 文章. */
export type ArticleMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** One news item 文章. */
export type ArticleObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One news item 文章. */
export type ArticleSentencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Article>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What articles can be grouped by. */
export type ArticleDimension =
  /** County or district of the home region. */
  | 'COUNTY'
  /** Month of publication. */
  | 'MONTH'
  /** Province of the home region. */
  | 'PROVINCE'
  /** Publisher. */
  | 'SOURCE'
  /** Type of the events they tell. */
  | 'TYPE'
  /** Year of publication. */
  | 'YEAR';

/** An item of a page of articles. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Article;
};

/** Which articles. Everything given must hold. */
export type ArticleFilter = {
  /** Published within this range; articles without a date never are. */
  readonly date?: InputMaybe<DateRange>;
  /** Mentions this entity. */
  readonly mentions?: InputMaybe<Scalars['ID']['input']>;
  /** Published by exactly this publisher. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Home region is this one or below it. */
  readonly region?: InputMaybe<Scalars['Adcode']['input']>;
  /** Title or text contains this. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** One clean article. */
export type ArticleInput = {
  /** Day of publication. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** Its identity over time; an article of the same id replaces it. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Home region 本地: six digits. */
  readonly region?: InputMaybe<Scalars['Adcode']['input']>;
  /** Who published it. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The text. */
  readonly text: Scalars['String']['input'];
  /** Title, where it has one. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What is read in an article. */
export type ArticleReading = {
  readonly __typename?: 'ArticleReading';
  /** Id that the article would have in the graph. */
  readonly articleId: Scalars['ID']['output'];
  /** Events, in the order of the text. */
  readonly events: ReadonlyArray<EventRead>;
  /** Names, in the order of the text. */
  readonly mentions: ReadonlyArray<MentionRead>;
  /** Numbers, in the order of the text. */
  readonly observations: ReadonlyArray<ObservationRead>;
  /** Relations, in the order of the text. */
  readonly relations: ReadonlyArray<RelationRead>;
};

/** A policy that an event is done under 依据. */
export type Basis = {
  readonly __typename?: 'Basis';
  /** The words that say so. */
  readonly evidence: Evidence;
  /** The policy. */
  readonly policy: Policy;
};

/** How long a bucket of a series is. */
export type BucketSize =
  /** A month. */
  | 'MONTH'
  /** A quarter. */
  | 'QUARTER'
  /** A year. */
  | 'YEAR';

/** An entity a mention might have been, with how likely. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** The entity, when it is in the graph. */
  readonly entity?: Maybe<Entity>;
  /** Id of the candidate; it is in the graph only if something else was linked to it. */
  readonly id: Scalars['ID']['output'];
  /** Its canonical name. */
  readonly name: Scalars['String']['output'];
  /** How likely: 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** Something that speaks for a candidate or against it. */
export type CandidateFeature = {
  readonly __typename?: 'CandidateFeature';
  /** The same for people. */
  readonly meaning: Scalars['String']['output'];
  /** Its name, for programs. */
  readonly name: Scalars['String']['output'];
  /** What it adds. */
  readonly value: Scalars['Float']['output'];
};

/** One step of a policy chain. */
export type ChainEdge = {
  readonly __typename?: 'ChainEdge';
  /** Where it is said 出处. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Where the edge begins. */
  readonly source: Node;
  /** Where the edge ends. */
  readonly target: Node;
  /** Kind of the step. */
  readonly type: ChainEdgeType;
};

/** Kinds of steps of a policy chain, as the store names the edges. */
export type ChainEdgeType =
  /** From an observation to the programme whose value it is 主体. */
  | 'ABOUT'
  /** From a policy to a programme that it is about 涉及. */
  | 'COVERS'
  /** From an event to the programme it is done to 对象. */
  | 'OBJECT'
  /** From an observation to the event it is told of 所属事件. */
  | 'OF_EVENT'
  /** From a part-policy to the policy, from a sub-programme to the programme 隶属. */
  | 'PART_OF'
  /** From an event to the policy it is done under 依据. */
  | 'UNDER'
  /** From an event to the programme it belongs to 所属项目. */
  | 'WITHIN';

/** Change of a value against an earlier one, in per cent. */
export type Change = {
  readonly __typename?: 'Change';
  /** Against the year before 同比 or the period before 环比. */
  readonly kind: ChangeKind;
  /** Per cent, negative for a fall. */
  readonly value: Scalars['Float']['output'];
};

/** What a change is measured against. */
export type ChangeKind =
  /** The period before 环比. */
  | 'MOM'
  /** The same time a year before 同比. */
  | 'YOY';

/**
 * A level with its growth that does not fit an earlier level of the same series 矛盾, within what rounding and 约、超 allow. Worked out when asked
 * for; both levels are kept. Figures that grow at constant prices or on a comparable scope (地区生产总值, 固定资产投资, 按可比价格) are not held to it.
 */
export type Contradiction = {
  readonly __typename?: 'Contradiction';
  /** The earlier level that they do not fit. */
  readonly earlier: Observation;
  /** What the earlier level can at most have been. */
  readonly impliedHigh: Scalars['Float']['output'];
  /** What the earlier level must at least have been. */
  readonly impliedLow: Scalars['Float']['output'];
  /** Time of the earlier level. */
  readonly impliedTime: Scalars['String']['output'];
  /** Tells a level and its growth. */
  readonly observation: Observation;
};

/** A page of contradictions. */
export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of contradictions. */
export type ContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Contradiction;
};

/** How exact a date is 日期精度. */
export type DatePrecision =
  /** To the day 日. */
  | 'DAY'
  /** To the month 月. */
  | 'MONTH'
  /** A stretch of time 时段. */
  | 'PERIOD'
  /** Not known 不详. */
  | 'UNKNOWN'
  /** To the year 年. */
  | 'YEAR';

/** A range of days, both ends included; an end left out is open. */
export type DateRange = {
  /** First day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Which end of a relation an entity is. */
export type Direction =
  /** It is either. */
  | 'ANY'
  /** It is the target. */
  | 'IN'
  /** It is the source. */
  | 'OUT';

/** One input as read 文档: a newspaper page, or one clean article. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** Its articles 文章 in reading order. */
  readonly articles: ArticleConnection;
  /** SHA-256 of the content and the given settings, in hex: tells whether the document changed. */
  readonly contentHash: Scalars['String']['output'];
  /** Date of publication. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Stable id, made of its key. */
  readonly id: Scalars['ID']['output'];
  /** Identity over runs: the record's id, else its address, else the path as given. */
  readonly key: Scalars['String']['output'];
  /** Page or clean article. */
  readonly kind: DocumentKind;
  /** File name, or the name of the record. */
  readonly name: Scalars['String']['output'];
  /** Home region as an official code. */
  readonly region?: Maybe<Scalars['Adcode']['output']>;
  /** Who published it. */
  readonly source?: Maybe<Source>;
  /** Web address it was fetched from. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** One input as read 文档: a newspaper page, or one clean article. */
export type DocumentArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Document>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of documents. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Document;
};

/** Kinds of documents. */
export type DocumentKind =
  /** One clean article 文章. */
  | 'ARTICLE'
  /** A page that went through layout 版面. */
  | 'PAGE';

/** Types of edges of a neighbourhood: relations, and roles in events as the store names them. */
export type EdgeType =
  /** Affiliated with: person and organisation 任职于. */
  | 'AFFILIATED_WITH'
  /** From an event to who does it 施事. */
  | 'AGENT'
  /** From an event to where it happens 地点. */
  | 'AT'
  /** Cooperates with: jointly run or signed 合作. */
  | 'COOPERATES_WITH'
  /** Covers: a policy is about it 涉及. */
  | 'COVERS'
  /** Issued: a policy 发布. */
  | 'ISSUED'
  /** Located in: organisation, programme or site in a place 位于. */
  | 'LOCATED_IN'
  /** From an event to what it is done to 对象. */
  | 'OBJECT'
  /** Operates: runs a programme, team or site 运营. */
  | 'OPERATES'
  /** From an event to who takes part 参与者. */
  | 'PARTICIPANT'
  /** Part of: place in place, organ in organ 隶属. */
  | 'PART_OF'
  /** From an event to the policy it is done under 依据. */
  | 'UNDER'
  /** From an event to the programme it belongs to 所属项目. */
  | 'WITHIN';

/** Something that exists and that news speaks of 实体: an organisation, place, programme, policy or person. */
export type Entity = {
  /** Other names 别名, sorted, without the canonical one. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Events 事件 it takes part in, newest first, with its role on the edge. */
  readonly events: ParticipationConnection;
  /** Date of the earliest dated article that speaks of it 首次出现. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** Stable id: the gazetteer's own for what the gazetteer knows, else made from type, region and canonical name. */
  readonly id: Scalars['ID']['output'];
  /** Whether the gazetteer 词典 knows it; `false`: made from the text (NIL). */
  readonly isKnown: Scalars['Boolean']['output'];
  /** Policies 政策 that it issued, or bodies that are part of it or lie in it; the last issued first. */
  readonly issued: PolicyConnection;
  /** Finer kind where known, e.g. `town`, `new-area`, `party-organ`, `company`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Date of the latest dated article that speaks of it 最近出现. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** How many mentions 提及 the store holds of it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned 提及, newest article first, then in reading order. */
  readonly mentions: MentionConnection;
  /** Canonical name 规范名: the full official name as far as it is known. */
  readonly name: Scalars['String']['output'];
  /** The entities and events around it 邻域, as nodes and edges, nearest first. */
  readonly neighbourhood: Neighbourhood;
  /** Observations 观测值 of which it is the subject, newest first. */
  readonly observations: ObservationConnection;
  /** Names that are read as it 异名, each as it was read: ids of earlier times lead to it for ever. One alone where nothing was grouped. */
  readonly records: ReadonlyArray<EntityReading>;
  /** Relations 关系 it stands in, by type, then by the other entity's name. */
  readonly relations: RelationConnection;
  /** Series 指标序列 of its observations with a time, by the indicator's name. */
  readonly series: SeriesConnection;
  /** Its steps on the ladder of a project 项目时间线, as reported up to a day: 拟建 → 签约 → 开工 → 在建 → 竣工 → 投用, or 停工. */
  readonly timeline: ProjectTimeline;
  /** Type of the entity 实体类型. */
  readonly type: EntityType;
};


/** Something that exists and that news speaks of 实体: an organisation, place, programme, policy or person. */
export type EntityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
};


/** Something that exists and that news speaks of 实体: an organisation, place, programme, policy or person. */
export type EntityIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that exists and that news speaks of 实体: an organisation, place, programme, policy or person. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that exists and that news speaks of 实体: an organisation, place, programme, policy or person. */
export type EntityNameArgs = {
  lang?: Language;
};


/** Something that exists and that news speaks of 实体: an organisation, place, programme, policy or person. */
export type EntityNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  limit?: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EdgeType>>;
};


/** Something that exists and that news speaks of 实体: an organisation, place, programme, policy or person. */
export type EntityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that exists and that news speaks of 实体: an organisation, place, programme, policy or person. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Something that exists and that news speaks of 实体: an organisation, place, programme, policy or person. */
export type EntitySeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minimumPoints?: Scalars['Int']['input'];
};


/** Something that exists and that news speaks of 实体: an organisation, place, programme, policy or person. */
export type EntityTimelineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What entities can be grouped by. */
export type EntityDimension =
  /** County or district, of places. */
  | 'COUNTY'
  /** Finer kind. */
  | 'KIND'
  /** Month they were first spoken of. */
  | 'MONTH'
  /** Province, of places. */
  | 'PROVINCE'
  /** Publisher that names them. */
  | 'SOURCE'
  /** Type. */
  | 'TYPE'
  /** Year they were first spoken of. */
  | 'YEAR';

/** An item of a page of entities. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Entity;
};

/** Which entities. Everything given must hold. */
export type EntityFilter = {
  /** Spoken of on this day or earlier: the graph as of that day. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Known to the gazetteer, or not. */
  readonly isKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these finer kinds, e.g. `town`; absent or empty: any. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Named somewhere by a mention whose link scores so much at least: 0 to 1. */
  readonly minimumScore?: InputMaybe<Scalars['Float']['input']>;
  /** Named in an article of exactly this publisher 来源. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** In this region or below it: its own code, or a code or a chain of `PART_OF` and `LOCATED_IN` that leads there. */
  readonly region?: InputMaybe<Scalars['Adcode']['input']>;
  /** Spoken of in this range: `firstSeen` is not after it and `lastSeen` not before it. */
  readonly seen?: InputMaybe<DateRange>;
  /** Name or an alias contains this. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these types; absent or empty: any. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** A name as it was read, before names of one entity were grouped. */
export type EntityReading = {
  readonly __typename?: 'EntityReading';
  /** Other forms of it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its id, which leads to the entity. */
  readonly id: Scalars['ID']['output'];
  /** Known to the gazetteer. */
  readonly isKnown: Scalars['Boolean']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it was taken for. */
  readonly type: EntityType;
};

/** Types of entities 实体类型. */
export type EntityType =
  /** Organisation 组织机构. */
  | 'ORGANIZATION'
  /** Person 人物. */
  | 'PERSON'
  /** Place 地点. */
  | 'PLACE'
  /** Policy document 政策文件. */
  | 'POLICY'
  /** Named programme, project or campaign 项目与活动. */
  | 'PROGRAMME';

/** How many entities are of a type. */
export type EntityTypeCount = {
  readonly __typename?: 'EntityTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: EntityType;
};

/** Something that happened, is going on or is scheduled 事件. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** Money and quantities of the event 金额, as stated. */
  readonly amounts: ReadonlyArray<Amount>;
  /** Who and what takes part 论元, with the role, in the order of roles and then of names. */
  readonly arguments: ReadonlyArray<Argument>;
  /** Day it happened or began; with a coarser `datePrecision` the first day of the month, year or period. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** How exact the date is. */
  readonly datePrecision: DatePrecision;
  /** Date of the article that reports it first. */
  readonly dateSaid?: Maybe<Scalars['Date']['output']>;
  /** Last day the rung is promised for 承诺期限; of a planned event with a rung and a time. */
  readonly dueDate?: Maybe<Scalars['Date']['output']>;
  /** Last day, where it lasts. */
  readonly endDate?: Maybe<Scalars['Date']['output']>;
  /** Where it is reported 出处. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable id: that of its first report. */
  readonly id: Scalars['ID']['output'];
  /** Observations 观测值 told of it, newest first. */
  readonly observations: ObservationConnection;
  /** How many reports tell it: one event may have many. */
  readonly reportCount: Scalars['Int']['output'];
  /** What each article tells of it 报道, the earliest first. */
  readonly reports: ReadonlyArray<EventReport>;
  /** Who said so 说法来源, where the article names them: 据市统计局统计, 负责人介绍. */
  readonly saidBy?: Maybe<Speaker>;
  /** How sure the reading is: 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** The rung of a project's ladder 项目阶段 that it tells; planned, it promises that rung. */
  readonly stage?: Maybe<ProjectStage>;
  /** Each value that is told of its day, status, rung and amounts, with who tells it 陈述; the preferred one of a property first. */
  readonly statements: ReadonlyArray<Statement>;
  /** Planned, going on or done, at the date of the article. */
  readonly status: EventStatus;
  /** The words that the date was read from 时间原文, with their place in the article's text. */
  readonly time?: Maybe<TimeWords>;
  /** Short Chinese label. */
  readonly title: Scalars['String']['output'];
  /** The word that evokes it 触发词. */
  readonly trigger: Scalars['String']['output'];
  /** Type of the event 事件类型. */
  readonly type: EventType;
  /** Policies it is done under 依据, in the order of the text. */
  readonly under: ReadonlyArray<Basis>;
};


/** Something that happened, is going on or is scheduled 事件. */
export type EventObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What events can be grouped by. */
export type EventDimension =
  /** County or district of a place among the arguments. */
  | 'COUNTY'
  /** Entity among the arguments, by id. */
  | 'ENTITY'
  /** Month they began. */
  | 'MONTH'
  /** Province of a place among the arguments. */
  | 'PROVINCE'
  /** Publisher that tells them. */
  | 'SOURCE'
  /** Rung of a project's ladder. */
  | 'STAGE'
  /** Status. */
  | 'STATUS'
  /** Type. */
  | 'TYPE'
  /** Year they began. */
  | 'YEAR';

/** An item of a page of events. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Event;
};

/** Which events. Everything given must hold. */
export type EventFilter = {
  /** With this other entity as an argument too. */
  readonly alongside?: InputMaybe<Scalars['ID']['input']>;
  /** Said on this day or earlier: the graph as of that day. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Going on within this range; events without a date never are. */
  readonly date?: InputMaybe<DateRange>;
  /** Read so surely at least: 0 to 1. */
  readonly minimumScore?: InputMaybe<Scalars['Float']['input']>;
  /** With this entity as an argument. */
  readonly participant?: InputMaybe<Scalars['ID']['input']>;
  /** Done under this policy. */
  readonly policy?: InputMaybe<Scalars['ID']['input']>;
  /** Told by an article of exactly this publisher 来源. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** With an argument in this region or below it. */
  readonly region?: InputMaybe<Scalars['Adcode']['input']>;
  /** The part that `participant` takes; absent or empty: any. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** That tell one of these rungs of a project's ladder; absent or empty: any. */
  readonly stages?: InputMaybe<ReadonlyArray<ProjectStage>>;
  /** With one of these statuses; absent or empty: any. */
  readonly statuses?: InputMaybe<ReadonlyArray<EventStatus>>;
  /** Title contains this. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these types; absent or empty: any. */
  readonly types?: InputMaybe<ReadonlyArray<EventType>>;
};

/** An event that is read in a text. */
export type EventRead = {
  readonly __typename?: 'EventRead';
  /** Who and what takes part. */
  readonly arguments: ReadonlyArray<ArgumentRead>;
  /** Day it happened or began. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** How exact the date is. */
  readonly datePrecision: DatePrecision;
  /** Last day. */
  readonly endDate?: Maybe<Scalars['Date']['output']>;
  /** How sure it is: 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Start of that word. */
  readonly start: Scalars['Int']['output'];
  /** Whether it is planned, going on or done. */
  readonly status: EventStatus;
  /** Short Chinese label. */
  readonly title: Scalars['String']['output'];
  /** The word that tells it. */
  readonly trigger: Scalars['String']['output'];
  /** Type of the event. */
  readonly type: EventType;
};

/** A report 报道 of an event: what one article tells of it. */
export type EventReport = {
  readonly __typename?: 'EventReport';
  /** Money and quantities it tells. */
  readonly amounts: ReadonlyArray<Amount>;
  /** The article. */
  readonly article: Article;
  /** The day it tells. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** How exact the day is. */
  readonly datePrecision: DatePrecision;
  /** The last day it tells, where it lasts. */
  readonly endDate?: Maybe<Scalars['Date']['output']>;
  /** Id of the report, as it was read. */
  readonly id: Scalars['ID']['output'];
  /** The rung of a project's ladder that it tells. */
  readonly stage?: Maybe<ProjectStage>;
  /** Planned, going on or done, as this article tells it. */
  readonly status: EventStatus;
  /** Short Chinese label. */
  readonly title: Scalars['String']['output'];
};

/** How far an event is 事件状态. */
export type EventStatus =
  /** Has happened 已完成. */
  | 'COMPLETED'
  /** Goes on 进行中. */
  | 'ONGOING'
  /** Will happen 计划. */
  | 'PLANNED';

/** How many events have a status. */
export type EventStatusCount = {
  readonly __typename?: 'EventStatusCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The status. */
  readonly status: EventStatus;
};

/** Types of events 事件类型. */
export type EventType =
  /** Appointment, election or removal 任免. */
  | 'APPOINTMENT'
  /** Award or recognition 获奖、授牌、认定. */
  | 'AWARD'
  /** Campaign or carrying out of a programme 专项行动、开展活动. */
  | 'CAMPAIGN'
  /** Holding of a competition 比赛、大赛. */
  | 'COMPETITION'
  /** Completion of construction 竣工、建成. */
  | 'COMPLETION'
  /** Start of construction 开工. */
  | 'CONSTRUCTION_START'
  /** Meeting, talk, visit or message of state 会见、会谈、访问. */
  | 'DIPLOMACY'
  /** Disaster or accident 灾害、事故. */
  | 'DISASTER'
  /** Founding or unveiling 成立、揭牌、设立. */
  | 'ESTABLISHMENT'
  /** Inspection or field study 调研、考察、督导. */
  | 'INSPECTION'
  /** Investment, funding or settling of a firm 投资、融资、落户. */
  | 'INVESTMENT'
  /** Launch or opening of something that runs 启动、开幕、上线. */
  | 'LAUNCH'
  /** Meeting, rally or forum 会议. */
  | 'MEETING'
  /** Opening to use 开放、投用、通车、开业. */
  | 'OPENING'
  /** Anything else 其他. */
  | 'OTHER'
  /** Release, revision or completion of a policy 政策发布. */
  | 'POLICY_RELEASE'
  /** Promotion, show or fair 推介、展览、展演. */
  | 'PROMOTION'
  /** Renovation, repair or restoration 整治、改造、修缮. */
  | 'RENOVATION'
  /** Signing 签约. */
  | 'SIGNING';

/** How many events are of a type. */
export type EventTypeCount = {
  readonly __typename?: 'EventTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: EventType;
};

/** One sentence's support for a fact 出处: the way back from the fact to article, sentence, span and rule. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The article. */
  readonly article: Article;
  /** Date of the article that says so. */
  readonly dateSaid?: Maybe<Scalars['Date']['output']>;
  /** End of the span in the field (exclusive), in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** Program that read it. */
  readonly extractor: Scalars['String']['output'];
  /** Version of that program. */
  readonly extractorVersion: Scalars['String']['output'];
  /** Text of the article the offsets count in. */
  readonly field: TextField;
  /** The words of the span 引文, cut at the end of the sentence. */
  readonly quote: Scalars['String']['output'];
  /** Rule that read it. */
  readonly rule: Scalars['String']['output'];
  /** How sure the reading is: 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** The sentence. */
  readonly sentence: Sentence;
  /** Start of the span in the field, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
};

/** A known entity that a name might be 候选, with what speaks for it. */
export type ExplainedCandidate = {
  readonly __typename?: 'ExplainedCandidate';
  /** What speaks for it and against it; half their sum is the score. */
  readonly features: ReadonlyArray<CandidateFeature>;
  /** Id of the entity; it is in the graph only if an article names it. */
  readonly id: Scalars['ID']['output'];
  /** Whether it was chosen. */
  readonly isChosen: Scalars['Boolean']['output'];
  /** Its canonical name. */
  readonly name: Scalars['String']['output'];
  /** How likely: 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** A name with the reasons for it, or characters that were not taken for one. */
export type ExplainedName = {
  readonly __typename?: 'ExplainedName';
  /** The same for people. */
  readonly because: Scalars['String']['output'];
  /** Known entities it might be, best first, the one chosen among them. */
  readonly candidates: ReadonlyArray<ExplainedCandidate>;
  /** End in the field (exclusive), in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** Id of the entity it is linked to; it is in the graph only if an article that was taken in names it. */
  readonly entityId?: Maybe<Scalars['ID']['output']>;
  /** Canonical name of that entity. */
  readonly entityName?: Maybe<Scalars['String']['output']>;
  /** Text the offsets count in. */
  readonly field: TextField;
  /** Whether it stands for an entity named elsewhere 指代. */
  readonly isAnaphor: Scalars['Boolean']['output'];
  /** Whether it was taken for a name, or for what stands for one. */
  readonly isName: Scalars['Boolean']['output'];
  /** Whether it lies inside a longer name. */
  readonly isNested: Scalars['Boolean']['output'];
  /** How the entity was chosen. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The sentence it stands in 引文. */
  readonly quote: Scalars['String']['output'];
  /** Every reading of its characters by a rule: those taken first, then the rejected by score. */
  readonly readings: ReadonlyArray<NameReading>;
  /** Reason for the choice, for programs: `best-entry`, `new-name` (NIL). */
  readonly reason: Scalars['String']['output'];
  /** How sure the link is: 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Start in the field, in UTF-16 code units, so that `field.slice(start, end)` is `surface`. */
  readonly start: Scalars['Int']['output'];
  /** The characters as written 表面形式. */
  readonly surface: Scalars['String']['output'];
  /** Type of the name. */
  readonly type?: Maybe<EntityType>;
};

/** What became other in the graph, by id. */
export type GraphChanges = {
  readonly __typename?: 'GraphChanges';
  /** Ids of articles that were read again. */
  readonly articles: ReadonlyArray<Scalars['ID']['output']>;
  /** Entities that these articles name only now, or no longer. */
  readonly entities: IdChange;
  /** Entities whose names were grouped anew. */
  readonly entityGroups: ReadonlyArray<IdentityGroup>;
  /** Events whose reports were grouped anew. */
  readonly eventGroups: ReadonlyArray<IdentityGroup>;
  /** Events that these articles tell only now, or no longer. */
  readonly events: IdChange;
  /** Words that stand for something else now. */
  readonly links: ReadonlyArray<LinkChange>;
};

/** How many there are of one kind. */
export type Group = {
  readonly __typename?: 'Group';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** What they have in common, by `by`; `null` for those of which it is not known. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** The same for people: a name or a Chinese term. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** What they have in common, by `thenBy`. */
  readonly secondKey?: Maybe<Scalars['String']['output']>;
  /** The same for people. */
  readonly secondLabel?: Maybe<Scalars['String']['output']>;
  /** Least, most and sum of their values; only of observations of one unit (`filter.unit`). */
  readonly values?: Maybe<GroupValues>;
};

/** What the values of a group come to. */
export type GroupValues = {
  readonly __typename?: 'GroupValues';
  /** The most. */
  readonly maximum: Scalars['Float']['output'];
  /** Their mean. */
  readonly mean: Scalars['Float']['output'];
  /** The least. */
  readonly minimum: Scalars['Float']['output'];
  /** Their sum; only meaningful where each tells another part. */
  readonly sum: Scalars['Float']['output'];
};

/** How a text hedges a number. */
export type Hedge =
  /** About 约、左右. */
  | 'ABOUT'
  /** As it stands. */
  | 'EXACT'
  /** Nearly 近. */
  | 'NEARLY'
  /** Over 超、以上、余. */
  | 'OVER'
  /** Under 不足、以下. */
  | 'UNDER';

/** A span to be shown marked 高亮. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** End in the snippet (exclusive), in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** Start in the snippet, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
};

/** Ids that came and went. */
export type IdChange = {
  readonly __typename?: 'IdChange';
  /** Those that came. */
  readonly added: ReadonlyArray<Scalars['ID']['output']>;
  /** Those that went. */
  readonly gone: ReadonlyArray<Scalars['ID']['output']>;
};

/** Names of one entity, or reports of one event; alone when there is one. */
export type IdentityGroup = {
  readonly __typename?: 'IdentityGroup';
  /** The id it bears. */
  readonly id: Scalars['ID']['output'];
  /** Ids of all names or reports that are it. */
  readonly members: ReadonlyArray<Scalars['ID']['output']>;
};

/** What an import of judgements did. */
export type ImportOutcome = {
  readonly __typename?: 'ImportOutcome';
  /** Judgements that were not there. */
  readonly added: Scalars['Int']['output'];
  /** What became other. */
  readonly changes: GraphChanges;
  /** Judgements that were there already. */
  readonly known: Scalars['Int']['output'];
};

/** A measured quantity 指标. */
export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Chinese noun phrase, e.g. 高新技术企业数量. */
  readonly name: Scalars['String']['output'];
  /** Observations 观测值 of it, newest first. */
  readonly observations: ObservationConnection;
  /** Unit of its values. */
  readonly unit: Scalars['String']['output'];
};


/** A measured quantity 指标. */
export type IndicatorNameArgs = {
  lang?: Language;
};


/** A measured quantity 指标. */
export type IndicatorObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of indicators. */
export type IndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<IndicatorEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Indicator>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of indicators. */
export type IndicatorEdge = {
  readonly __typename?: 'IndicatorEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Indicator;
};

/** An article that could not be read. */
export type IngestFailure = {
  readonly __typename?: 'IngestFailure';
  /** Why, and how to mend it. */
  readonly message: Scalars['String']['output'];
  /** Its place in `articles`, from 0. */
  readonly position: Scalars['Int']['output'];
};

/** What became of articles that were to be taken in. */
export type IngestOutcome = {
  readonly __typename?: 'IngestOutcome';
  /** What became other in the graph beside them. */
  readonly changes: GraphChanges;
  /** What was read, in the order given. */
  readonly documents: ReadonlyArray<IngestedDocument>;
  /** What could not be read. */
  readonly failed: ReadonlyArray<IngestFailure>;
};

/** A document that was taken in. */
export type IngestedDocument = {
  readonly __typename?: 'IngestedDocument';
  /** Ids of its articles. */
  readonly articleIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its key: the article's `id`, else its `url`, else made of its content. */
  readonly key: Scalars['String']['output'];
  /** What the store did with it. */
  readonly outcome: WriteOutcome;
};

/** What somebody said of what was read 判断: a record that is never deleted; another one undoes it. */
export type Judgement = {
  readonly __typename?: 'Judgement';
  /** Of `SAME`, `DIFFERENT`, `UNSURE`: the one. */
  readonly a?: Maybe<Scalars['ID']['output']>;
  /** The entities and events it speaks of, as they are now. */
  readonly about: ReadonlyArray<Node>;
  /** The words added or blocked. */
  readonly alias?: Maybe<Scalars['String']['output']>;
  /** Of `SPLIT`: the articles. */
  readonly articles?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** When, in UTC. */
  readonly at: Scalars['String']['output'];
  /** Of `SAME`, `DIFFERENT`, `UNSURE`: the other. */
  readonly b?: Maybe<Scalars['ID']['output']>;
  /** Who said so. */
  readonly by: Scalars['String']['output'];
  /** The entity it speaks of, as it was called then. */
  readonly entity?: Maybe<Scalars['ID']['output']>;
  /** Ids of sentences, or words, that it rests on. */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /** `judgement-` and a hash of all the rest. */
  readonly id: Scalars['ID']['output'];
  /** Of `UNDO`: the judgement undone. */
  readonly judgement?: Maybe<Scalars['ID']['output']>;
  /** What was said. */
  readonly kind: JudgementKind;
  /** The words at a place of an article. */
  readonly mention?: Maybe<MentionPlace>;
  /** The name given. */
  readonly newName?: Maybe<Scalars['String']['output']>;
  /** The whole record as one line of JSON, as `importJudgements` takes it. */
  readonly record: Scalars['String']['output'];
  /** Whether it stands: it was not undone, or its undoing was. */
  readonly stands: Scalars['Boolean']['output'];
  /** The type given. */
  readonly type?: Maybe<EntityType>;
  /** The reason. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A page of judgements. */
export type JudgementConnection = {
  readonly __typename?: 'JudgementConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Judgement>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of judgements. */
export type JudgementEdge = {
  readonly __typename?: 'JudgementEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Judgement;
};

/** What a judgement says. */
export type JudgementKind =
  /** Another name of it. */
  | 'ADD_ALIAS'
  /** No name of it. */
  | 'BLOCK_ALIAS'
  /** The words at a place of an article stand for an entity. */
  | 'CORRECT_LINK'
  /** They are two. */
  | 'DIFFERENT'
  /** The words at a place of an article name nothing. */
  | 'REJECT_MENTION'
  /** The name an entity is shown by. */
  | 'RENAME'
  /** What an entity is. */
  | 'RETYPE'
  /** Two names are one entity, or two reports one event. */
  | 'SAME'
  /** In some articles the name stands for another thing. */
  | 'SPLIT'
  /** A judgement no longer stands. */
  | 'UNDO'
  /** Seen and left open. */
  | 'UNSURE';

/** A judgement and what became other by it. */
export type JudgementOutcome = {
  readonly __typename?: 'JudgementOutcome';
  /** What became other. */
  readonly changes: GraphChanges;
  /** The record. */
  readonly judgement: Judgement;
};

/** Languages that names are given in. */
export type Language =
  /** English, or Latin letters where there is no English name. */
  | 'EN'
  /** Pinyin 拼音 with tones. */
  | 'PINYIN'
  /** Chinese 中文, as in the graph. */
  | 'ZH';

/** Words of an article that stand for something else now. */
export type LinkChange = {
  readonly __typename?: 'LinkChange';
  /** What they stood for; `null` where nothing was named. */
  readonly from?: Maybe<Scalars['ID']['output']>;
  /** Where they stand. */
  readonly mention: MentionPlace;
  /** The words. */
  readonly surface: Scalars['String']['output'];
  /** What they stand for; `null` where nothing is named any more. */
  readonly to?: Maybe<Scalars['ID']['output']>;
};

/** A span of a sentence that names something 提及, with the entity chosen for it and the reasons. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** The article it stands in. */
  readonly article: Article;
  /** End in the field (exclusive), in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** The entity it was linked to. */
  readonly entity: Entity;
  /** Program that read it. */
  readonly extractor: Scalars['String']['output'];
  /** Version of that program. */
  readonly extractorVersion: Scalars['String']['output'];
  /** Text of the article the offsets count in. */
  readonly field: TextField;
  /** Stable id, made of sentence and offsets. */
  readonly id: Scalars['ID']['output'];
  /** Whether it stands for an entity named elsewhere 指代 (我市, 该镇, 本报). */
  readonly isAnaphor: Scalars['Boolean']['output'];
  /** Whether it lies inside a longer name (两江新区 in 两江新区管委会). */
  readonly isNested: Scalars['Boolean']['output'];
  /** How the entity was chosen, e.g. `exact-name`, `region-hierarchy`, `short-form`, `anaphor`, `new-entity`. */
  readonly method: Scalars['String']['output'];
  /** Rule that found it. */
  readonly rule: Scalars['String']['output'];
  /** Candidates 候选 that were not chosen, best first. */
  readonly runnersUp: ReadonlyArray<Candidate>;
  /** How sure the link 实体链接 is: 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** The sentence it stands in: the quote 引文. */
  readonly sentence: Sentence;
  /** Start in the field, in UTF-16 code units, so that `field.slice(start, end)` is `surface`. */
  readonly start: Scalars['Int']['output'];
  /** The characters as written 表面形式. */
  readonly surface: Scalars['String']['output'];
};

/** A page of mentions. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of mentions. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Mention;
};

/** Where words stand in an article. */
export type MentionPlace = {
  readonly __typename?: 'MentionPlace';
  /** Id of the article. */
  readonly article: Scalars['ID']['output'];
  /** Where they end, in UTF-16 units. */
  readonly end: Scalars['Int']['output'];
  /** Title or text. */
  readonly field: TextField;
  /** Where they begin in the field, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
};

/** Where words stand in an article, as mentions give it. */
export type MentionPlaceInput = {
  /** Id of the article. */
  readonly article: Scalars['ID']['input'];
  /** Where they end, in UTF-16 units. */
  readonly end: Scalars['Int']['input'];
  /** Title or text. */
  readonly field: TextField;
  /** Where they begin in the field, in UTF-16 units. */
  readonly start: Scalars['Int']['input'];
};

/** A name that is read in a text. */
export type MentionRead = {
  readonly __typename?: 'MentionRead';
  /** End in the field (exclusive). */
  readonly end: Scalars['Int']['output'];
  /** Id of the entity it is linked to; in the graph only if an article there names it. */
  readonly entityId: Scalars['ID']['output'];
  /** Canonical name of that entity. */
  readonly entityName: Scalars['String']['output'];
  /** The field it stands in. */
  readonly field: TextField;
  /** Whether it points back (我市, 该镇). */
  readonly isAnaphor: Scalars['Boolean']['output'];
  /** Whether it stands inside another name. */
  readonly isNested: Scalars['Boolean']['output'];
  /** How the entity was chosen. */
  readonly method: Scalars['String']['output'];
  /** Ids of the candidates that were not chosen, best first. */
  readonly runnersUp: ReadonlyArray<Scalars['ID']['output']>;
  /** How sure the link is: 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Start in the field, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** The characters as written. */
  readonly surface: Scalars['String']['output'];
  /** Type of what it names. */
  readonly type: EntityType;
};

/** What a month holds. */
export type MonthCount = {
  readonly __typename?: 'MonthCount';
  /** Articles published in it. */
  readonly articles: Scalars['Int']['output'];
  /** Events that begin in it. */
  readonly events: Scalars['Int']['output'];
  /** The month, `YYYY-MM`. */
  readonly month: Scalars['String']['output'];
  /** Observations that hold in it, or whose period ends in it. */
  readonly observations: Scalars['Int']['output'];
};

/**
 * What people say of what was read. Each act makes a record, changes the graph at once and can be undone; it goes before what the machine thinks
 * and outlives re-ingestion. One that contradicts a judgement that stands is refused (`REFUSED`) with the reason. All need a key
 * (`Authorization: Bearer KEY`, see `YUTU_API_KEYS`), whose name is kept as who said so.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The words are another name of the entity, wherever they stand. */
  readonly addAlias: JudgementOutcome;
  /** The words do not stand for the entity, anywhere. */
  readonly blockAlias: JudgementOutcome;
  /** The words at that place of an article stand for this entity. */
  readonly correctLink: JudgementOutcome;
  /** Adds the judgements of a file, as `Judgement.record` and `yutu review export` give them, that are not there yet: all of them or none. */
  readonly importJudgements: ImportOutcome;
  /**
   * Reads articles and writes them into the graph 入库, at most 100 at a time; one that cannot be read is named, the others are taken in. The same article
   * again changes nothing. Takes an editor's key.
   */
  readonly ingestArticles: IngestOutcome;
  /** They are two. */
  readonly judgeDifferent: JudgementOutcome;
  /** Two names are one entity, or two reports one event. */
  readonly judgeSame: JudgementOutcome;
  /** Seen and left open: not asked again. */
  readonly judgeUnsure: JudgementOutcome;
  /** The words at that place of an article name nothing. */
  readonly rejectMention: JudgementOutcome;
  /** Takes a document and all that only it tells out of the graph 移除. Takes an admin's key. */
  readonly removeDocument: RemovalOutcome;
  /** The name an entity is shown by. */
  readonly renameEntity: JudgementOutcome;
  /** What an entity is. */
  readonly retypeEntity: JudgementOutcome;
  /** In these articles the name stands for another thing, which gets the id of the entity with `~2` (`~3` …) behind it. */
  readonly splitEntity: JudgementOutcome;
  /** A judgement no longer stands; undoing that, it stands again. */
  readonly undoJudgement: JudgementOutcome;
};


/**
 * What people say of what was read. Each act makes a record, changes the graph at once and can be undone; it goes before what the machine thinks
 * and outlives re-ingestion. One that contradicts a judgement that stands is refused (`REFUSED`) with the reason. All need a key
 * (`Authorization: Bearer KEY`, see `YUTU_API_KEYS`), whose name is kept as who said so.
 */
export type MutationAddAliasArgs = {
  alias: Scalars['String']['input'];
  entity: Scalars['ID']['input'];
  evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  why?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What people say of what was read. Each act makes a record, changes the graph at once and can be undone; it goes before what the machine thinks
 * and outlives re-ingestion. One that contradicts a judgement that stands is refused (`REFUSED`) with the reason. All need a key
 * (`Authorization: Bearer KEY`, see `YUTU_API_KEYS`), whose name is kept as who said so.
 */
export type MutationBlockAliasArgs = {
  alias: Scalars['String']['input'];
  entity: Scalars['ID']['input'];
  evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  why?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What people say of what was read. Each act makes a record, changes the graph at once and can be undone; it goes before what the machine thinks
 * and outlives re-ingestion. One that contradicts a judgement that stands is refused (`REFUSED`) with the reason. All need a key
 * (`Authorization: Bearer KEY`, see `YUTU_API_KEYS`), whose name is kept as who said so.
 */
export type MutationCorrectLinkArgs = {
  entity: Scalars['ID']['input'];
  evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  mention: MentionPlaceInput;
  why?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What people say of what was read. Each act makes a record, changes the graph at once and can be undone; it goes before what the machine thinks
 * and outlives re-ingestion. One that contradicts a judgement that stands is refused (`REFUSED`) with the reason. All need a key
 * (`Authorization: Bearer KEY`, see `YUTU_API_KEYS`), whose name is kept as who said so.
 */
export type MutationImportJudgementsArgs = {
  jsonl: Scalars['String']['input'];
};


/**
 * What people say of what was read. Each act makes a record, changes the graph at once and can be undone; it goes before what the machine thinks
 * and outlives re-ingestion. One that contradicts a judgement that stands is refused (`REFUSED`) with the reason. All need a key
 * (`Authorization: Bearer KEY`, see `YUTU_API_KEYS`), whose name is kept as who said so.
 */
export type MutationIngestArticlesArgs = {
  articles: ReadonlyArray<ArticleInput>;
};


/**
 * What people say of what was read. Each act makes a record, changes the graph at once and can be undone; it goes before what the machine thinks
 * and outlives re-ingestion. One that contradicts a judgement that stands is refused (`REFUSED`) with the reason. All need a key
 * (`Authorization: Bearer KEY`, see `YUTU_API_KEYS`), whose name is kept as who said so.
 */
export type MutationJudgeDifferentArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  why?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What people say of what was read. Each act makes a record, changes the graph at once and can be undone; it goes before what the machine thinks
 * and outlives re-ingestion. One that contradicts a judgement that stands is refused (`REFUSED`) with the reason. All need a key
 * (`Authorization: Bearer KEY`, see `YUTU_API_KEYS`), whose name is kept as who said so.
 */
export type MutationJudgeSameArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  why?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What people say of what was read. Each act makes a record, changes the graph at once and can be undone; it goes before what the machine thinks
 * and outlives re-ingestion. One that contradicts a judgement that stands is refused (`REFUSED`) with the reason. All need a key
 * (`Authorization: Bearer KEY`, see `YUTU_API_KEYS`), whose name is kept as who said so.
 */
export type MutationJudgeUnsureArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  why?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What people say of what was read. Each act makes a record, changes the graph at once and can be undone; it goes before what the machine thinks
 * and outlives re-ingestion. One that contradicts a judgement that stands is refused (`REFUSED`) with the reason. All need a key
 * (`Authorization: Bearer KEY`, see `YUTU_API_KEYS`), whose name is kept as who said so.
 */
export type MutationRejectMentionArgs = {
  evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  mention: MentionPlaceInput;
  why?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What people say of what was read. Each act makes a record, changes the graph at once and can be undone; it goes before what the machine thinks
 * and outlives re-ingestion. One that contradicts a judgement that stands is refused (`REFUSED`) with the reason. All need a key
 * (`Authorization: Bearer KEY`, see `YUTU_API_KEYS`), whose name is kept as who said so.
 */
export type MutationRemoveDocumentArgs = {
  key: Scalars['String']['input'];
};


/**
 * What people say of what was read. Each act makes a record, changes the graph at once and can be undone; it goes before what the machine thinks
 * and outlives re-ingestion. One that contradicts a judgement that stands is refused (`REFUSED`) with the reason. All need a key
 * (`Authorization: Bearer KEY`, see `YUTU_API_KEYS`), whose name is kept as who said so.
 */
export type MutationRenameEntityArgs = {
  entity: Scalars['ID']['input'];
  evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  name: Scalars['String']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What people say of what was read. Each act makes a record, changes the graph at once and can be undone; it goes before what the machine thinks
 * and outlives re-ingestion. One that contradicts a judgement that stands is refused (`REFUSED`) with the reason. All need a key
 * (`Authorization: Bearer KEY`, see `YUTU_API_KEYS`), whose name is kept as who said so.
 */
export type MutationRetypeEntityArgs = {
  entity: Scalars['ID']['input'];
  evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  type: EntityType;
  why?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What people say of what was read. Each act makes a record, changes the graph at once and can be undone; it goes before what the machine thinks
 * and outlives re-ingestion. One that contradicts a judgement that stands is refused (`REFUSED`) with the reason. All need a key
 * (`Authorization: Bearer KEY`, see `YUTU_API_KEYS`), whose name is kept as who said so.
 */
export type MutationSplitEntityArgs = {
  articles: ReadonlyArray<Scalars['ID']['input']>;
  entity: Scalars['ID']['input'];
  evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  why?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What people say of what was read. Each act makes a record, changes the graph at once and can be undone; it goes before what the machine thinks
 * and outlives re-ingestion. One that contradicts a judgement that stands is refused (`REFUSED`) with the reason. All need a key
 * (`Authorization: Bearer KEY`, see `YUTU_API_KEYS`), whose name is kept as who said so.
 */
export type MutationUndoJudgementArgs = {
  evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  judgement: Scalars['ID']['input'];
  why?: InputMaybe<Scalars['String']['input']>;
};

/** One rule’s reading of some characters, and what became of it. */
export type NameReading = {
  readonly __typename?: 'NameReading';
  /** The same for people. */
  readonly because: Scalars['String']['output'];
  /** End in the field (exclusive), in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** The reading it gave way to. */
  readonly gaveWayTo?: Maybe<Scalars['String']['output']>;
  /** Whether it was taken. */
  readonly isChosen: Scalars['Boolean']['output'];
  /** Why, for programs: `chosen`, `nested`, `below-threshold`, `overlapped`. */
  readonly reason: Scalars['String']['output'];
  /** Rule that read it. */
  readonly rule: Scalars['String']['output'];
  /** How sure the rule is: 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Start in the field, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** The characters as written. */
  readonly surface: Scalars['String']['output'];
  /** Type of the name it reads. */
  readonly type: EntityType;
};

/** Entities and events around an entity 邻域, as a small graph. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** Edges between those nodes. */
  readonly edges: ReadonlyArray<NeighbourhoodEdge>;
  /** Whether there was more than `limit` allowed. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** The entity in the middle first, then the others, nearest first. */
  readonly nodes: ReadonlyArray<Node>;
};

/** One edge of a neighbourhood. */
export type NeighbourhoodEdge = {
  readonly __typename?: 'NeighbourhoodEdge';
  /** Where the edge begins; for a role the event. */
  readonly source: Node;
  /** Where the edge ends; for a role the entity. */
  readonly target: Node;
  /** Type: a relation between two entities, or the role of an entity in an event. */
  readonly type: EdgeType;
};

/** Anything with an id. */
export type Node = {
  /** Stable id: the same thing keeps it over runs and stores. */
  readonly id: Scalars['ID']['output'];
};

/** A point of an indicator series 观测值: one value of a measured quantity of a subject. */
export type Observation = Node & {
  readonly __typename?: 'Observation';
  /** Hedge 约、超、近 of the text. */
  readonly approx: Hedge;
  /** Date at which the value holds 截至. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Change against an earlier value 同比、环比, where it stands in the same clause. */
  readonly change?: Maybe<Change>;
  /**
   * What speaks against it by arithmetic 矛盾: an earlier level that its growth does not fit, or a later level with growth that does not fit it.
   * Both are kept.
   */
  readonly contradictions: ReadonlyArray<Contradiction>;
  /** The event it is told of 所属事件. */
  readonly event?: Maybe<Event>;
  /** Where it is told of that event. */
  readonly eventEvidence?: Maybe<Evidence>;
  /** Where it is stated 出处. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Counted up, of a stretch of time, or how things stood 累计、当期、时点; `null` where nothing tells. */
  readonly extent?: Maybe<ObservationExtent>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What is measured 指标. */
  readonly indicator: Indicator;
  /** Reached, aimed at or expected 实际、目标、预测. */
  readonly kind: ObservationKind;
  /** Readable label: indicator, value and unit. */
  readonly name: Scalars['String']['output'];
  /** Time the value is over: `2020`, `2021-06`, `2022-04-28`, or two of them with a slash between (`2021-01/2021-06`). Never together with `asOf`. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** How it stands among all that is told of the same subject, indicator and time 等级; `null` where it is told once. */
  readonly rank?: Maybe<Rank>;
  /** Why it has this rank. */
  readonly rankReason?: Maybe<Scalars['String']['output']>;
  /** Who said so 说法来源, where the article names them: 据市统计局统计, 负责人介绍. */
  readonly saidBy?: Maybe<Speaker>;
  /** How sure the reading is: 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Share in a whole 占比, where it stands in the same clause. */
  readonly share?: Maybe<Share>;
  /** Each value that is told of the same subject, indicator and time, with who tells it 陈述; the preferred one first. */
  readonly statements: ReadonlyArray<Statement>;
  /** Whose value it is 主体. */
  readonly subject: Entity;
  /** Unit, e.g. 家, 元, %, 个百分点; empty when none is written. */
  readonly unit: Scalars['String']['output'];
  /** The number in `unit`, 万 and 亿 multiplied out. */
  readonly value: Scalars['Float']['output'];
  /** The indicator as the article words it 原文说法; its `indicator` bears the one name of the series. */
  readonly wording: Scalars['String']['output'];
};

/** A page of observations. */
export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What observations can be grouped by. */
export type ObservationDimension =
  /** County or district of the subject. */
  | 'COUNTY'
  /** Subject, by id. */
  | 'ENTITY'
  /** Indicator, by id. */
  | 'INDICATOR'
  /** Month they hold at, the last of a period. */
  | 'MONTH'
  /** Province of the subject. */
  | 'PROVINCE'
  /** Publisher that tells them. */
  | 'SOURCE'
  /** Reached, aimed at or expected. */
  | 'STATUS'
  /** Type of the subject. */
  | 'TYPE'
  /** Year they hold at, the last of a period. */
  | 'YEAR';

/** An item of a page of observations. */
export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Observation;
};

/** What a number counts 统计口径. */
export type ObservationExtent =
  /** Counted up to a day 累计. */
  | 'CUMULATIVE'
  /** Of a stretch of time 当期. */
  | 'PERIOD'
  /** How things stood on a day 时点. */
  | 'POINT';

/** Which observations. Everything given must hold. */
export type ObservationFilter = {
  /** Said on this day or earlier: the graph as of that day. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Of several that are told of one time the preferred one alone. */
  readonly bestOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** As-of date within this range, or period overlapping it; observations without a time never do. */
  readonly date?: InputMaybe<DateRange>;
  /** Counted up, of a stretch of time, or how things stood; absent or empty: any. */
  readonly extents?: InputMaybe<ReadonlyArray<ObservationExtent>>;
  /** Name of the indicator contains this. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** Of this indicator. */
  readonly indicatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Reached, aimed at or expected; absent or empty: any. */
  readonly kinds?: InputMaybe<ReadonlyArray<ObservationKind>>;
  /** Read so surely at least: 0 to 1. */
  readonly minimumScore?: InputMaybe<Scalars['Float']['input']>;
  /** Told by an article of exactly this publisher 来源. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Subject is in this region or below it. */
  readonly region?: InputMaybe<Scalars['Adcode']['input']>;
  /** Of this entity. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** In exactly this unit. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a number was reached 数值性质. */
export type ObservationKind =
  /** Reached 实际. */
  | 'ACTUAL'
  /** Expected 预测. */
  | 'FORECAST'
  /** Aimed at 目标. */
  | 'TARGET';

/** A number that is read in a text. */
export type ObservationRead = {
  readonly __typename?: 'ObservationRead';
  /** Day it holds at. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** What is measured. */
  readonly indicator: Scalars['String']['output'];
  /** Time it is over. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** The words that tell it. */
  readonly quote: Scalars['String']['output'];
  /** How sure it is: 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Id of what it is a number of. */
  readonly subjectId: Scalars['ID']['output'];
  /** Name of what it is a number of. */
  readonly subjectName: Scalars['String']['output'];
  /** Its unit. */
  readonly unit: Scalars['String']['output'];
  /** The value. */
  readonly value: Scalars['Float']['output'];
};

/** An organisation 组织机构: party and state organs, firms, universities, schools, hospitals, media, associations, teams and committees. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Other names 别名, sorted, without the canonical one. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Events 事件 it takes part in, newest first, with its role on the edge. */
  readonly events: ParticipationConnection;
  /** Date of the earliest dated article that speaks of it 首次出现. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** Stable id: the gazetteer's own for what the gazetteer knows, else made from type, region and canonical name. */
  readonly id: Scalars['ID']['output'];
  /** Whether the gazetteer 词典 knows it; `false`: made from the text (NIL). */
  readonly isKnown: Scalars['Boolean']['output'];
  /** Policies 政策 that it issued, or bodies that are part of it or lie in it; the last issued first. */
  readonly issued: PolicyConnection;
  /** Finer kind where known, e.g. `party-organ`, `government-organ`, `company`, `media`, `university`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Date of the latest dated article that speaks of it 最近出现. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** How many mentions 提及 the store holds of it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned 提及, newest article first, then in reading order. */
  readonly mentions: MentionConnection;
  /** Canonical name 规范名: the full official name as far as it is known. */
  readonly name: Scalars['String']['output'];
  /** The entities and events around it 邻域, as nodes and edges, nearest first. */
  readonly neighbourhood: Neighbourhood;
  /** Observations 观测值 of which it is the subject, newest first. */
  readonly observations: ObservationConnection;
  /** Names that are read as it 异名, each as it was read: ids of earlier times lead to it for ever. One alone where nothing was grouped. */
  readonly records: ReadonlyArray<EntityReading>;
  /** Relations 关系 it stands in, by type, then by the other entity's name. */
  readonly relations: RelationConnection;
  /** Series 指标序列 of its observations with a time, by the indicator's name. */
  readonly series: SeriesConnection;
  /** Its steps on the ladder of a project 项目时间线, as reported up to a day: 拟建 → 签约 → 开工 → 在建 → 竣工 → 投用, or 停工. */
  readonly timeline: ProjectTimeline;
  /** Type of the entity 实体类型: `ORGANIZATION`. */
  readonly type: EntityType;
};


/** An organisation 组织机构: party and state organs, firms, universities, schools, hospitals, media, associations, teams and committees. */
export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
};


/** An organisation 组织机构: party and state organs, firms, universities, schools, hospitals, media, associations, teams and committees. */
export type OrganizationIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation 组织机构: party and state organs, firms, universities, schools, hospitals, media, associations, teams and committees. */
export type OrganizationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation 组织机构: party and state organs, firms, universities, schools, hospitals, media, associations, teams and committees. */
export type OrganizationNameArgs = {
  lang?: Language;
};


/** An organisation 组织机构: party and state organs, firms, universities, schools, hospitals, media, associations, teams and committees. */
export type OrganizationNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  limit?: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EdgeType>>;
};


/** An organisation 组织机构: party and state organs, firms, universities, schools, hospitals, media, associations, teams and committees. */
export type OrganizationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation 组织机构: party and state organs, firms, universities, schools, hospitals, media, associations, teams and committees. */
export type OrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** An organisation 组织机构: party and state organs, firms, universities, schools, hospitals, media, associations, teams and committees. */
export type OrganizationSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minimumPoints?: Scalars['Int']['input'];
};


/** An organisation 组织机构: party and state organs, firms, universities, schools, hospitals, media, associations, teams and committees. */
export type OrganizationTimelineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Where a value that describes an article was found, best first. */
export type Origin =
  /** Read from the line a report begins with (新华社重庆7月8日电). */
  | 'DATELINE'
  /** The setting for what has none. */
  | 'DEFAULT'
  /** Read from the file name or path. */
  | 'FILE_NAME'
  /** Read from the masthead 报头. */
  | 'MASTHEAD'
  /** Given by an option. */
  | 'OPTION'
  /** Given by the record. */
  | 'RECORD'
  /** Read from the text. */
  | 'TEXT';

/** A page of overdue promises. */
export type OverdueConnection = {
  readonly __typename?: 'OverdueConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<OverdueEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<OverduePromise>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of overdue promises. */
export type OverdueEdge = {
  readonly __typename?: 'OverdueEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: OverduePromise;
};

/** A promise whose day has passed with nothing reported since 逾期承诺. */
export type OverduePromise = {
  readonly __typename?: 'OverduePromise';
  /** What was to be built 项目. */
  readonly project: Entity;
  /** What was promised of it, with who reports it. */
  readonly step: ProjectStep;
};

/** Which page of a list this is, and whether there is more. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item, for `after`. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item, for `before`. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of events an entity takes part in. */
export type ParticipationConnection = {
  readonly __typename?: 'ParticipationConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ParticipationEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of events an entity takes part in. */
export type ParticipationEdge = {
  readonly __typename?: 'ParticipationEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Event;
  /** The parts it takes in the event 角色. */
  readonly roles: ReadonlyArray<Role>;
};

/** A way from one entity to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** What it leads over, from the one to the other. */
  readonly nodes: ReadonlyArray<Node>;
  /** Its steps, one less than the nodes. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** The shortest ways between two entities. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** Whether there are more of the same length, or a hub was not followed in all its edges. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** Edges of each of them; `null` where there is no way so short. */
  readonly length?: Maybe<Scalars['Int']['output']>;
  /** The ways, in the order of the ids along them. */
  readonly paths: ReadonlyArray<Path>;
};

/** One step of a way: an edge, whichever way it points. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Where it is said 出处. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Where the edge begins. */
  readonly source: Node;
  /** Where the edge ends. */
  readonly target: Node;
  /** Type of the edge. */
  readonly type: EdgeType;
};

/** A person 人物, reporters of bylines included. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Other names 别名, sorted, without the canonical one. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Events 事件 it takes part in, newest first, with its role on the edge. */
  readonly events: ParticipationConnection;
  /** Date of the earliest dated article that speaks of it 首次出现. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** Stable id: the gazetteer's own for what the gazetteer knows, else made from type, region and canonical name. */
  readonly id: Scalars['ID']['output'];
  /** Whether the gazetteer 词典 knows it; `false`: made from the text (NIL). */
  readonly isKnown: Scalars['Boolean']['output'];
  /** Policies 政策 that it issued, or bodies that are part of it or lie in it; the last issued first. */
  readonly issued: PolicyConnection;
  /** Finer kind where known, e.g. `reporter`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Date of the latest dated article that speaks of it 最近出现. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** How many mentions 提及 the store holds of it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned 提及, newest article first, then in reading order. */
  readonly mentions: MentionConnection;
  /** Canonical name 规范名. */
  readonly name: Scalars['String']['output'];
  /** The entities and events around it 邻域, as nodes and edges, nearest first. */
  readonly neighbourhood: Neighbourhood;
  /** Observations 观测值 of which it is the subject, newest first. */
  readonly observations: ObservationConnection;
  /** Names that are read as it 异名, each as it was read: ids of earlier times lead to it for ever. One alone where nothing was grouped. */
  readonly records: ReadonlyArray<EntityReading>;
  /** Relations 关系 it stands in, by type, then by the other entity's name. */
  readonly relations: RelationConnection;
  /** Series 指标序列 of its observations with a time, by the indicator's name. */
  readonly series: SeriesConnection;
  /** Its steps on the ladder of a project 项目时间线, as reported up to a day: 拟建 → 签约 → 开工 → 在建 → 竣工 → 投用, or 停工. */
  readonly timeline: ProjectTimeline;
  /** Type of the entity 实体类型: `PERSON`. */
  readonly type: EntityType;
};


/** A person 人物, reporters of bylines included. */
export type PersonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
};


/** A person 人物, reporters of bylines included. */
export type PersonIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person 人物, reporters of bylines included. */
export type PersonMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person 人物, reporters of bylines included. */
export type PersonNameArgs = {
  lang?: Language;
};


/** A person 人物, reporters of bylines included. */
export type PersonNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  limit?: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EdgeType>>;
};


/** A person 人物, reporters of bylines included. */
export type PersonObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person 人物, reporters of bylines included. */
export type PersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A person 人物, reporters of bylines included. */
export type PersonSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minimumPoints?: Scalars['Int']['input'];
};


/** A person 人物, reporters of bylines included. */
export type PersonTimelineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A place 地点: administrative divisions of every level, countries, zones and new areas, villages, parks, museums, relics, roads, railways, rivers. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Official code 行政区划代码; divisions only. */
  readonly adcode?: Maybe<Scalars['Adcode']['output']>;
  /** Other names 别名, sorted, without the canonical one. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The places it is part of 上级, nearest first: over `PART_OF` step by step (up to 8), and from there by official code. */
  readonly ancestors: ReadonlyArray<Place>;
  /** The places that are part of it 下级, by name: over `PART_OF` step by step (up to 8), and below it by official code. */
  readonly descendants: PlaceConnection;
  /** Events 事件 it takes part in, newest first, with its role on the edge. */
  readonly events: ParticipationConnection;
  /** Date of the earliest dated article that speaks of it 首次出现. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** Stable id: the gazetteer's own for what the gazetteer knows, else made from type, region and canonical name. */
  readonly id: Scalars['ID']['output'];
  /** Whether the gazetteer 词典 knows it; `false`: made from the text (NIL). */
  readonly isKnown: Scalars['Boolean']['output'];
  /** Policies 政策 that it issued, or bodies that are part of it or lie in it; the last issued first. */
  readonly issued: PolicyConnection;
  /** Finer kind where known, e.g. `province`, `county`, `town`, `new-area`, `park`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Date of the latest dated article that speaks of it 最近出现. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** How many mentions 提及 the store holds of it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned 提及, newest article first, then in reading order. */
  readonly mentions: MentionConnection;
  /** Canonical name 规范名: the full official name as far as it is known. */
  readonly name: Scalars['String']['output'];
  /** The entities and events around it 邻域, as nodes and edges, nearest first. */
  readonly neighbourhood: Neighbourhood;
  /** Observations 观测值 of which it is the subject, newest first. */
  readonly observations: ObservationConnection;
  /** Names that are read as it 异名, each as it was read: ids of earlier times lead to it for ever. One alone where nothing was grouped. */
  readonly records: ReadonlyArray<EntityReading>;
  /** Relations 关系 it stands in, by type, then by the other entity's name. */
  readonly relations: RelationConnection;
  /** Series 指标序列 of its observations with a time, by the indicator's name. */
  readonly series: SeriesConnection;
  /** Its steps on the ladder of a project 项目时间线, as reported up to a day: 拟建 → 签约 → 开工 → 在建 → 竣工 → 投用, or 停工. */
  readonly timeline: ProjectTimeline;
  /** Type of the entity 实体类型: `PLACE`. */
  readonly type: EntityType;
};


/** A place 地点: administrative divisions of every level, countries, zones and new areas, villages, parks, museums, relics, roads, railways, rivers. */
export type PlaceDescendantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place 地点: administrative divisions of every level, countries, zones and new areas, villages, parks, museums, relics, roads, railways, rivers. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
};


/** A place 地点: administrative divisions of every level, countries, zones and new areas, villages, parks, museums, relics, roads, railways, rivers. */
export type PlaceIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place 地点: administrative divisions of every level, countries, zones and new areas, villages, parks, museums, relics, roads, railways, rivers. */
export type PlaceMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place 地点: administrative divisions of every level, countries, zones and new areas, villages, parks, museums, relics, roads, railways, rivers. */
export type PlaceNameArgs = {
  lang?: Language;
};


/** A place 地点: administrative divisions of every level, countries, zones and new areas, villages, parks, museums, relics, roads, railways, rivers. */
export type PlaceNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  limit?: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EdgeType>>;
};


/** A place 地点: administrative divisions of every level, countries, zones and new areas, villages, parks, museums, relics, roads, railways, rivers. */
export type PlaceObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place 地点: administrative divisions of every level, countries, zones and new areas, villages, parks, museums, relics, roads, railways, rivers. */
export type PlaceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A place 地点: administrative divisions of every level, countries, zones and new areas, villages, parks, museums, relics, roads, railways, rivers. */
export type PlaceSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minimumPoints?: Scalars['Int']['input'];
};


/** A place 地点: administrative divisions of every level, countries, zones and new areas, villages, parks, museums, relics, roads, railways, rivers. */
export type PlaceTimelineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Place>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of places. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Place;
};

/** A titled document with force or intent 政策文件, as a rule in 《》: law, regulation, plan, measures, opinions, white paper. */
export type Policy = Entity & Node & {
  readonly __typename?: 'Policy';
  /** Other names 别名, sorted, without the canonical one. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * What followed from it 政策链: its part-policies and the programmes they cover, the events under or within these, and the observations told of
   * them, nearest first.
   */
  readonly chain: PolicyChain;
  /** What it is about 涉及, by name; at most 100. `relations` gives all, with evidence. */
  readonly covers: ReadonlyArray<Entity>;
  /** Day it was issued 印发日期, likewise. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Document number 文号, e.g. 渝府发〔2025〕15号: what most articles say, then the earliest. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** Events 事件 it takes part in, newest first, with its role on the edge. */
  readonly events: ParticipationConnection;
  /** Events 事件 done under it 依据本政策, newest first; `events` are those it takes part in itself, as its release. */
  readonly eventsUnder: EventConnection;
  /** Date of the earliest dated article that speaks of it 首次出现. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** Stable id: the gazetteer's own for what the gazetteer knows, else made from type, region and canonical name. */
  readonly id: Scalars['ID']['output'];
  /** Whether the gazetteer 词典 knows it; `false`: made from the text (NIL). */
  readonly isKnown: Scalars['Boolean']['output'];
  /** Policies 政策 that it issued, or bodies that are part of it or lie in it; the last issued first. */
  readonly issued: PolicyConnection;
  /** Who issued it 发布机构, by name; at most 100. */
  readonly issuers: ReadonlyArray<Entity>;
  /** Finer kind where known, e.g. `law`, `plan`, `measures`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Date of the latest dated article that speaks of it 最近出现. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** Whose policy it is 层级, likewise. */
  readonly level?: Maybe<PolicyLevel>;
  /** How many mentions 提及 the store holds of it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned 提及, newest article first, then in reading order. */
  readonly mentions: MentionConnection;
  /** Canonical name 规范名: the full official title as far as it is known, without 《》. */
  readonly name: Scalars['String']['output'];
  /** The entities and events around it 邻域, as nodes and edges, nearest first. */
  readonly neighbourhood: Neighbourhood;
  /** Observations 观测值 of which it is the subject, newest first. */
  readonly observations: ObservationConnection;
  /** The package it belongs to 政策体系, as written, likewise. */
  readonly package?: Maybe<Scalars['String']['output']>;
  /** The policies it is a part of 上位政策, by name; at most 100. */
  readonly partOf: ReadonlyArray<Policy>;
  /** The policies that are parts of it 配套政策, by name; at most 100. */
  readonly parts: ReadonlyArray<Policy>;
  /** Names that are read as it 异名, each as it was read: ids of earlier times lead to it for ever. One alone where nothing was grouped. */
  readonly records: ReadonlyArray<EntityReading>;
  /** Relations 关系 it stands in, by type, then by the other entity's name. */
  readonly relations: RelationConnection;
  /** Series 指标序列 of its observations with a time, by the indicator's name. */
  readonly series: SeriesConnection;
  /** What sentences tell of it beside its acts, each with its evidence, the earliest said first. */
  readonly statements: ReadonlyArray<PolicyStatement>;
  /** What was done with it 历程, by date, else by the date it was said. */
  readonly steps: ReadonlyArray<PolicyStep>;
  /** Its steps on the ladder of a project 项目时间线, as reported up to a day: 拟建 → 签约 → 开工 → 在建 → 竣工 → 投用, or 停工. */
  readonly timeline: ProjectTimeline;
  /** Type of the entity 实体类型: `POLICY`. */
  readonly type: EntityType;
};


/** A titled document with force or intent 政策文件, as a rule in 《》: law, regulation, plan, measures, opinions, white paper. */
export type PolicyChainArgs = {
  limit?: Scalars['Int']['input'];
};


/** A titled document with force or intent 政策文件, as a rule in 《》: law, regulation, plan, measures, opinions, white paper. */
export type PolicyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
};


/** A titled document with force or intent 政策文件, as a rule in 《》: law, regulation, plan, measures, opinions, white paper. */
export type PolicyEventsUnderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A titled document with force or intent 政策文件, as a rule in 《》: law, regulation, plan, measures, opinions, white paper. */
export type PolicyIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A titled document with force or intent 政策文件, as a rule in 《》: law, regulation, plan, measures, opinions, white paper. */
export type PolicyMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A titled document with force or intent 政策文件, as a rule in 《》: law, regulation, plan, measures, opinions, white paper. */
export type PolicyNameArgs = {
  lang?: Language;
};


/** A titled document with force or intent 政策文件, as a rule in 《》: law, regulation, plan, measures, opinions, white paper. */
export type PolicyNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  limit?: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EdgeType>>;
};


/** A titled document with force or intent 政策文件, as a rule in 《》: law, regulation, plan, measures, opinions, white paper. */
export type PolicyObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A titled document with force or intent 政策文件, as a rule in 《》: law, regulation, plan, measures, opinions, white paper. */
export type PolicyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A titled document with force or intent 政策文件, as a rule in 《》: law, regulation, plan, measures, opinions, white paper. */
export type PolicySeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minimumPoints?: Scalars['Int']['input'];
};


/** A titled document with force or intent 政策文件, as a rule in 《》: law, regulation, plan, measures, opinions, white paper. */
export type PolicyTimelineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What is done with a policy 政策动作. */
export type PolicyAct =
  /** Put up for comment 征求意见. */
  | 'CONSULTED'
  /** Drafted 起草、编制. */
  | 'DRAFTED'
  /** Issued 印发、发布、公布. */
  | 'ISSUED'
  /** Repealed 废止. */
  | 'REPEALED'
  /** Revised 修订. */
  | 'REVISED'
  /** Takes effect 施行. */
  | 'TAKES_EFFECT';

/** What followed from a policy 政策链, as a small graph. */
export type PolicyChain = {
  readonly __typename?: 'PolicyChain';
  /** Edges between those nodes, each in the direction of the graph. */
  readonly edges: ReadonlyArray<ChainEdge>;
  /** Whether there was more than `limit` allowed. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** The policy first, then part-policies, programmes, events and observations, nearest first. */
  readonly nodes: ReadonlyArray<Node>;
};

/** A page of policies. */
export type PolicyConnection = {
  readonly __typename?: 'PolicyConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<PolicyEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Policy>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of policies. */
export type PolicyEdge = {
  readonly __typename?: 'PolicyEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Policy;
};

/** Which policies. Everything given must hold. */
export type PolicyFilter = {
  /** One of these acts was told of it; absent or empty: any. */
  readonly acts?: InputMaybe<ReadonlyArray<PolicyAct>>;
  /** About this entity. */
  readonly covers?: InputMaybe<Scalars['ID']['input']>;
  /** Issued within this range; those whose day nobody tells never are. */
  readonly issued?: InputMaybe<DateRange>;
  /** Issued by this entity, or by what is part of it or lies in it. */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  /** Told to be of this level. */
  readonly level?: InputMaybe<PolicyLevel>;
  /** Issued in this region or below it. */
  readonly region?: InputMaybe<Scalars['Adcode']['input']>;
  /** Name or an alias contains this. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Whose policy it is 政策层级. */
export type PolicyLevel =
  /** A county's or district's 区县. */
  | 'COUNTY'
  /** The nation's 国家. */
  | 'NATIONAL'
  /** A prefecture's or city's 市、州. */
  | 'PREFECTURE'
  /** A province's or municipality's 省、直辖市. */
  | 'PROVINCIAL'
  /** A town's or street's 乡镇街道. */
  | 'TOWNSHIP';

/** Properties of a policy that sentences tell. */
export type PolicyProperty =
  /** Day of issue 印发日期. */
  | 'DATE'
  /** Document number 文号. */
  | 'DOCUMENT_NUMBER'
  /** Level 层级. */
  | 'LEVEL'
  /** Package 政策体系. */
  | 'PACKAGE';

/** One property of a policy as one sentence tells it 政策信息. */
export type PolicyStatement = {
  readonly __typename?: 'PolicyStatement';
  /** The words that tell it; where only the title tells, the title. */
  readonly evidence: Evidence;
  /** Which property. */
  readonly property: PolicyProperty;
  /** Whether it is the value shown, of those that articles tell. */
  readonly rank: Rank;
  /** Why it has this rank. */
  readonly reason: Scalars['String']['output'];
  /** Its value: a number, one of `PolicyLevel`, a day, or the name of a package. */
  readonly value: Scalars['String']['output'];
};

/** One thing done with a policy 政策节点, as one sentence tells it. */
export type PolicyStep = {
  readonly __typename?: 'PolicyStep';
  /** What was done. */
  readonly act: PolicyAct;
  /** The day, or the first day of the month or year told. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The event that tells it. */
  readonly event?: Maybe<Event>;
  /** The words that say so. */
  readonly evidence: Evidence;
};

/** A post 职务 that a person holds or held. */
export type Post = {
  readonly __typename?: 'Post';
  /** The statement that tells it. */
  readonly evidence: Evidence;
  /** First day in the post. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Whether it was over when it was said 原、时任. */
  readonly isFormer: Scalars['Boolean']['output'];
  /** The post as written, e.g. 党委书记. */
  readonly position?: Maybe<Scalars['String']['output']>;
  /** Last day in the post. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A named programme 项目与活动: an initiative, campaign, project, competition, exhibition, action plan, mechanism or brand. */
export type Programme = Entity & Node & {
  readonly __typename?: 'Programme';
  /** Other names 别名, sorted, without the canonical one. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Events 事件 it takes part in, newest first, with its role on the edge. */
  readonly events: ParticipationConnection;
  /** Date of the earliest dated article that speaks of it 首次出现. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** Stable id: the gazetteer's own for what the gazetteer knows, else made from type, region and canonical name. */
  readonly id: Scalars['ID']['output'];
  /** Whether the gazetteer 词典 knows it; `false`: made from the text (NIL). */
  readonly isKnown: Scalars['Boolean']['output'];
  /** Policies 政策 that it issued, or bodies that are part of it or lie in it; the last issued first. */
  readonly issued: PolicyConnection;
  /** Finer kind where known, e.g. `campaign`, `competition`, `project`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Date of the latest dated article that speaks of it 最近出现. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** How many mentions 提及 the store holds of it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned 提及, newest article first, then in reading order. */
  readonly mentions: MentionConnection;
  /** Canonical name 规范名: the full official name as far as it is known. */
  readonly name: Scalars['String']['output'];
  /** The entities and events around it 邻域, as nodes and edges, nearest first. */
  readonly neighbourhood: Neighbourhood;
  /** Observations 观测值 of which it is the subject, newest first. */
  readonly observations: ObservationConnection;
  /** Names that are read as it 异名, each as it was read: ids of earlier times lead to it for ever. One alone where nothing was grouped. */
  readonly records: ReadonlyArray<EntityReading>;
  /** Relations 关系 it stands in, by type, then by the other entity's name. */
  readonly relations: RelationConnection;
  /** Series 指标序列 of its observations with a time, by the indicator's name. */
  readonly series: SeriesConnection;
  /** Its steps on the ladder of a project 项目时间线, as reported up to a day: 拟建 → 签约 → 开工 → 在建 → 竣工 → 投用, or 停工. */
  readonly timeline: ProjectTimeline;
  /** Type of the entity 实体类型: `PROGRAMME`. */
  readonly type: EntityType;
};


/** A named programme 项目与活动: an initiative, campaign, project, competition, exhibition, action plan, mechanism or brand. */
export type ProgrammeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
};


/** A named programme 项目与活动: an initiative, campaign, project, competition, exhibition, action plan, mechanism or brand. */
export type ProgrammeIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<DateRange>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named programme 项目与活动: an initiative, campaign, project, competition, exhibition, action plan, mechanism or brand. */
export type ProgrammeMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named programme 项目与活动: an initiative, campaign, project, competition, exhibition, action plan, mechanism or brand. */
export type ProgrammeNameArgs = {
  lang?: Language;
};


/** A named programme 项目与活动: an initiative, campaign, project, competition, exhibition, action plan, mechanism or brand. */
export type ProgrammeNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  limit?: Scalars['Int']['input'];
  types?: InputMaybe<ReadonlyArray<EdgeType>>;
};


/** A named programme 项目与活动: an initiative, campaign, project, competition, exhibition, action plan, mechanism or brand. */
export type ProgrammeObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A named programme 项目与活动: an initiative, campaign, project, competition, exhibition, action plan, mechanism or brand. */
export type ProgrammeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A named programme 项目与活动: an initiative, campaign, project, competition, exhibition, action plan, mechanism or brand. */
export type ProgrammeSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minimumPoints?: Scalars['Int']['input'];
};


/** A named programme 项目与活动: an initiative, campaign, project, competition, exhibition, action plan, mechanism or brand. */
export type ProgrammeTimelineArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Rungs of a project's ladder 项目阶段. */
export type ProjectStage =
  /** Built 竣工. */
  | 'COMPLETED'
  /** In use 投用. */
  | 'IN_USE'
  /** To be built 拟建. */
  | 'PLANNED'
  /** Signed 签约. */
  | 'SIGNED'
  /** Work has begun 开工. */
  | 'STARTED'
  /** Work has stopped 停工. */
  | 'STOPPED'
  /** Being built 在建. */
  | 'UNDER_CONSTRUCTION';

/** One rung reached at one time, or promised for one day 项目节点, with all that report it. */
export type ProjectStep = {
  readonly __typename?: 'ProjectStep';
  /** Day it was reached or is to be; with a coarser `datePrecision` the first day of the month, year or period. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** How exact the date is. */
  readonly datePrecision: DatePrecision;
  /** How many days that is past on the day asked for; only of what is overdue. */
  readonly daysOverdue?: Maybe<Scalars['Int']['output']>;
  /** Of a promise the last day it is promised for 期限. */
  readonly dueDate?: Maybe<Scalars['Date']['output']>;
  /** Last day, where it lasts. */
  readonly endDate?: Maybe<Scalars['Date']['output']>;
  /** Date of the first article that reports it. */
  readonly firstSaid?: Maybe<Scalars['Date']['output']>;
  /** Date of the last article that reports it. */
  readonly lastSaid?: Maybe<Scalars['Date']['output']>;
  /** What became of the promise by the day asked for; `null` for a rung that was reached. */
  readonly promise?: Maybe<PromiseState>;
  /** The events that report it, by date said. */
  readonly reports: ReadonlyArray<Event>;
  /** The rung 阶段. */
  readonly stage: ProjectStage;
};

/** A page of a project's steps. */
export type ProjectStepConnection = {
  readonly __typename?: 'ProjectStepConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ProjectStepEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<ProjectStep>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of a project's steps. */
export type ProjectStepEdge = {
  readonly __typename?: 'ProjectStepEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ProjectStep;
};

/** A project's ladder 项目时间线 as it stood on a day: of a programme, place or organisation that things are built of. */
export type ProjectTimeline = {
  readonly __typename?: 'ProjectTimeline';
  /** The day it is looked at from: later articles and later dates do not count. */
  readonly asOf: Scalars['Date']['output'];
  /** Whether a promise is overdue on that day 逾期. Worked out when asked for, never stored. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** The rung it stands on 当前阶段; `null` when nothing tells a rung. */
  readonly stage?: Maybe<ProjectStage>;
  /** Steps reached and promised, by time; a promise by the day it is due. */
  readonly steps: ProjectStepConnection;
};


/** A project's ladder 项目时间线 as it stood on a day: of a programme, place or organisation that things are built of. */
export type ProjectTimelineStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of a promise by a day 承诺状态. */
export type PromiseState =
  /** The rung, or a higher one, was reported since 已兑现. */
  | 'KEPT'
  /** Its day is still to come, or it has none 未到期. */
  | 'OPEN'
  /** Its day has passed with nothing reported since 逾期. */
  | 'OVERDUE'
  /** It was promised for another day since 已调整. */
  | 'REVISED'
  /** Work was reported stopped since 已停工. */
  | 'STOPPED';

/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** Numbers of articles by one or two of their properties, the largest first. */
  readonly articleGroups: ReadonlyArray<Group>;
  /** Articles 文章, newest first; those without a date last. */
  readonly articles: ArticleConnection;
  /** Levels with their growth that do not fit an earlier level 矛盾, the latest first. */
  readonly contradictions: ContradictionConnection;
  /** Documents 文档 as read, by name. */
  readonly documents: DocumentConnection;
  /** Entities 实体 by name (code point order). */
  readonly entities: EntityConnection;
  /**
   * One entity 实体, by its id, by its official code or by its name; `null` when there is none. Of several that bear the name, a canonical
   * name goes before an alias, then the one mentioned most.
   */
  readonly entity?: Maybe<Entity>;
  /** Numbers of entities by one or two of their properties, the largest first. */
  readonly entityGroups: ReadonlyArray<Group>;
  /** Numbers of events by one or two of their properties, the largest first. An event of several places or sources counts once in each of their groups. */
  readonly eventGroups: ReadonlyArray<Group>;
  /** Events 事件, newest first: by `date`, else by `endDate`; those without either last. */
  readonly events: EventConnection;
  /**
   * Why the names of a text, or of an article of the store, are read and linked as they are 解释: their candidates with what speaks for each, the
   * reason for the choice, and the readings that were rejected. It is read again with what the server knows now. At most three in a query.
   */
  readonly explain: ReadonlyArray<ExplainedName>;
  /** What is read in a text 抽取, without writing it: names and what they are linked to, events, numbers, relations. At most 10,000 characters. */
  readonly extract: ArticleReading;
  /** Indicators 指标 that have observations, by name. */
  readonly indicators: IndicatorConnection;
  /** What people said of what was read 判断, in the order they said it; undone judgements too. */
  readonly judgements: JudgementConnection;
  /** Any one thing by its id, `null` when there is none. */
  readonly node?: Maybe<Node>;
  /** Several things by id, in the order asked, `null` for each that is not there. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Numbers of observations by one or two of their properties, the largest first; where all have one unit (`filter.unit`), with least, most and sum. */
  readonly observationGroups: ReadonlyArray<Group>;
  /** Observations 观测值 of indicators, newest first; those without a time last. */
  readonly observations: ObservationConnection;
  /**
   * Promises of projects whose day has passed with nothing reported since 逾期清单, the last due first: 年底前建成, and no word of it. Worked out
   * for the day asked for, never stored.
   */
  readonly overdue: OverdueConnection;
  /** The shortest ways 最短路径 between two entities over relations and events, each step with its evidence. */
  readonly paths: PathResult;
  /** Policies 政策, the last issued first; those whose day of issue nobody tells last. */
  readonly policies: PolicyConnection;
  /** Pairs of names or of reports that people are asked about 待判, the likeliest first: one entity or two, one event or two. */
  readonly reviewPairs: ReviewPairConnection;
  /**
   * Full-text search 搜索 over names and aliases of entities, titles of events and articles, and sentences. A hit contains every word of the query
   * (words are parted by spaces). Whole names come first, then the starts of names, then the rest; equals by the store's score.
   */
  readonly search: SearchResult;
  /** Series 指标序列 of observations with a time, one a subject and indicator, by the names of both. */
  readonly series: SeriesConnection;
  /** Publishers 来源 (newspapers, broadcasters, sites), by name. */
  readonly sources: SourceConnection;
  /** What the store holds, in numbers 统计. */
  readonly statistics: Statistics;
  /** Entities whose name, alias, pinyin or initials begin with what was typed so far 输入联想, the likeliest first: 两江, liangj and ljxq all lead to 两江新区. */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** The words of this API in Chinese and English 词汇表: types, roles, statuses, indicators. They are fixed. */
  readonly vocabulary: ReadonlyArray<Term>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryArticleGroupsArgs = {
  by: ArticleDimension;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  thenBy?: InputMaybe<ArticleDimension>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['Adcode']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryEntityArgs = {
  adcode?: InputMaybe<Scalars['Adcode']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<EntityType>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryEntityGroupsArgs = {
  by: EntityDimension;
  filter?: InputMaybe<EntityFilter>;
  first?: Scalars['Int']['input'];
  thenBy?: InputMaybe<EntityDimension>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryEventGroupsArgs = {
  by: EventDimension;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  thenBy?: InputMaybe<EventDimension>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryExplainArgs = {
  article?: InputMaybe<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['Int']['input']>;
  date?: InputMaybe<Scalars['Date']['input']>;
  field?: TextField;
  name?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['Adcode']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryExtractArgs = {
  article: ArticleInput;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryJudgementsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<JudgementKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  stands?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryObservationGroupsArgs = {
  by: ObservationDimension;
  filter?: InputMaybe<ObservationFilter>;
  first?: Scalars['Int']['input'];
  thenBy?: InputMaybe<ObservationDimension>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryOverdueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['Adcode']['input']>;
  stages?: InputMaybe<ReadonlyArray<ProjectStage>>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from: Scalars['ID']['input'];
  limit?: Scalars['Int']['input'];
  maximumLength?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<EdgeType>>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryReviewPairsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ReviewPairKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  query: Scalars['String']['input'];
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QuerySeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicator?: InputMaybe<Scalars['String']['input']>;
  indicatorId?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minimumPoints?: Scalars['Int']['input'];
  region?: InputMaybe<Scalars['Adcode']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
  subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QuerySuggestArgs = {
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/**
 * Ways into the graph. Every list is a connection: ask for a page with `first` and `after` (or `last` and `before`), at most 100
 * items; `totalCount` is counted only when it is asked for.
 */
export type QueryVocabularyArgs = {
  sets?: InputMaybe<ReadonlyArray<TermSet>>;
};

/** How a value stands among others that are told of the same 等级. */
export type Rank =
  /** Kept beside it. */
  | 'NORMAL'
  /** The one shown. */
  | 'PREFERRED';

/** A typed edge between two entities 关系, held up by statements. */
export type Relation = {
  readonly __typename?: 'Relation';
  /** The statements 陈述 that hold it up. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Date of the earliest dated article that says so. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** Stable id, made of type, source and target. */
  readonly id: Scalars['ID']['output'];
  /** Date of the latest dated article that says so. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** Posts 职务 held, where statements tell them; of `AFFILIATED_WITH`. */
  readonly posts: ReadonlyArray<Post>;
  /** Where the edge begins. */
  readonly source: Entity;
  /** Where the edge ends. */
  readonly target: Entity;
  /** Type of the relation 关系类型. */
  readonly type: RelationType;
};

/** A page of relations. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of relations. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Relation;
};

/** A relation that is read in a text. */
export type RelationRead = {
  readonly __typename?: 'RelationRead';
  /** The words that tell it. */
  readonly quote: Scalars['String']['output'];
  /** How sure it is: 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Id of its source. */
  readonly sourceId: Scalars['ID']['output'];
  /** Name of its source. */
  readonly sourceName: Scalars['String']['output'];
  /** Id of its target. */
  readonly targetId: Scalars['ID']['output'];
  /** Name of its target. */
  readonly targetName: Scalars['String']['output'];
  /** Type of the relation. */
  readonly type: RelationType;
};

/** Types of relations between entities 关系类型. */
export type RelationType =
  /** Affiliated with: person and organisation 任职于. */
  | 'AFFILIATED_WITH'
  /** Cooperates with: jointly run or signed 合作. */
  | 'COOPERATES_WITH'
  /** Covers: a policy is about it 涉及. */
  | 'COVERS'
  /** Issued: a policy 发布. */
  | 'ISSUED'
  /** Located in: organisation, programme or site in a place 位于. */
  | 'LOCATED_IN'
  /** Operates: runs a programme, team or site 运营. */
  | 'OPERATES'
  /** Part of: place in place, organ in organ 隶属. */
  | 'PART_OF';

/** How many relations are of a type. */
export type RelationTypeCount = {
  readonly __typename?: 'RelationTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: RelationType;
};

/** What became of a document that was to be removed. */
export type RemovalOutcome = {
  readonly __typename?: 'RemovalOutcome';
  /** What became other in the graph beside it. */
  readonly changes: GraphChanges;
  /** Whether it was there. */
  readonly wasThere: Scalars['Boolean']['output'];
};

/** Two names or two reports that people are asked about 待判. */
export type ReviewPair = {
  readonly __typename?: 'ReviewPair';
  /** The entity or event that the one is part of. */
  readonly a?: Maybe<Node>;
  /** Id of the one, as it was read. */
  readonly aId: Scalars['ID']['output'];
  /** The entity or event that the other is part of. */
  readonly b?: Maybe<Node>;
  /** Id of the other, as it was read. */
  readonly bId: Scalars['ID']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Names of entities or reports of events. */
  readonly kind: ReviewPairKind;
  /** What speaks for it and against it. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** How likely they are the same: 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** A page of undecided pairs. */
export type ReviewPairConnection = {
  readonly __typename?: 'ReviewPairConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ReviewPairEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<ReviewPair>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of undecided pairs. */
export type ReviewPairEdge = {
  readonly __typename?: 'ReviewPairEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ReviewPair;
};

/** What a pair is of. */
export type ReviewPairKind =
  /** Two names: one entity or two. */
  | 'ENTITY'
  /** Two reports: one event or two. */
  | 'EVENT';

/** Parts that entities take in events 角色. */
export type Role =
  /** Who does, issues or organises it 施事. */
  | 'AGENT'
  /** What is built, released, signed or renovated 对象. */
  | 'OBJECT'
  /** Who takes part 参与者. */
  | 'PARTICIPANT'
  /** Where it happens 地点; edge `AT` in the store. */
  | 'PLACE'
  /** The programme it belongs to 所属项目; edge `WITHIN` in the store. */
  | 'PROGRAMME';

/** How many things of one kind a search found. */
export type SearchFacet = {
  readonly __typename?: 'SearchFacet';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Type of the entities, where they are entities. */
  readonly entityType?: Maybe<EntityType>;
  /** Type of the events, where they are events. */
  readonly eventType?: Maybe<EventType>;
  /** Whether there may be more than were looked at. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** Kind of the things found. */
  readonly kind: SearchKind;
};

/** One hit of a search. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** Where the words of the query stand in `snippet`. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** Kind of the thing found. */
  readonly kind: SearchKind;
  /** The thing found. */
  readonly node: Node;
  /** How good the hit is: 0 to 1; only comparable within one answer. */
  readonly score: Scalars['Float']['output'];
  /** The name, alias, title or sentence that matched, whole or cut around the first match to at most 120 characters (… marks a cut). */
  readonly snippet: Scalars['String']['output'];
};

/** Kinds of things a search looks at. */
export type SearchKind =
  /** Articles, by title. */
  | 'ARTICLE'
  /** Entities, by names and aliases. */
  | 'ENTITY'
  /** Events, by title. */
  | 'EVENT'
  /** Sentences, by text. */
  | 'SENTENCE';

/** What a search found, best first. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** How many there are of each kind 分面, among the best 500 of a kind: entities by type, events by type, articles, sentences. */
  readonly facets: ReadonlyArray<SearchFacet>;
  /** The hits 结果, best first. */
  readonly hits: ReadonlyArray<SearchHit>;
};

/** A sentence 句子 of an article's title or text. */
export type Sentence = Node & {
  readonly __typename?: 'Sentence';
  /** The article it stands in. */
  readonly article: Article;
  /** End in the field (exclusive), in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** Title or text. */
  readonly field: TextField;
  /** Stable id, a hash of article, field and offsets. */
  readonly id: Scalars['ID']['output'];
  /** Position among the article's sentences, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Start in the field, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** The characters of the sentence. */
  readonly text: Scalars['String']['output'];
};

/** A page of sentences. */
export type SentenceConnection = {
  readonly __typename?: 'SentenceConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SentenceEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Sentence>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of sentences. */
export type SentenceEdge = {
  readonly __typename?: 'SentenceEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Sentence;
};

/** The observations of one indicator and one subject over time 指标序列. Those that tell no time are in no series. */
export type Series = {
  readonly __typename?: 'Series';
  /** Its points by month, quarter or year 分期, oldest first. Of several extents (累计 and 当期) give one: they do not compare. */
  readonly buckets: ReadonlyArray<SeriesBucket>;
  /** Time of the first point: a day, a month or a year. */
  readonly firstTime: Scalars['String']['output'];
  /** What is measured 指标, with its unit: one id for all the ways papers word it. */
  readonly indicator: Indicator;
  /** Time of the last point: a day, a month or a year. */
  readonly lastTime: Scalars['String']['output'];
  /** How many points it has, of any kind. */
  readonly pointCount: Scalars['Int']['output'];
  /** Its points 观测值, oldest first; of one time and several articles all are kept. */
  readonly points: ObservationConnection;
  /** Whose values they are 主体. */
  readonly subject: Entity;
};


/** The observations of one indicator and one subject over time 指标序列. Those that tell no time are in no series. */
export type SeriesBucketsArgs = {
  by: BucketSize;
  date?: InputMaybe<DateRange>;
  extent?: InputMaybe<ObservationExtent>;
};


/** The observations of one indicator and one subject over time 指标序列. Those that tell no time are in no series. */
export type SeriesPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  bestOnly?: InputMaybe<Scalars['Boolean']['input']>;
  date?: InputMaybe<DateRange>;
  extents?: InputMaybe<ReadonlyArray<ObservationExtent>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ObservationKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One month, quarter or year of a series 时段: the preferred value of its last time, with growth 同比 told or worked out. */
export type SeriesBucket = {
  readonly __typename?: 'SeriesBucket';
  /** Whether `yearOnYear` was worked out here, not told. */
  readonly isComputed: Scalars['Boolean']['output'];
  /** `2021-06`, `2021-Q2` or `2021`. */
  readonly label: Scalars['String']['output'];
  /** The observation that stands for it; its evidence is the value's. */
  readonly observation: Observation;
  /** How many points fall in it. */
  readonly pointCount: Scalars['Int']['output'];
  /** Change against the same bucket of the year before, in percent: as told, else worked out from that bucket's value; `null` where neither can be. */
  readonly yearOnYear?: Maybe<Scalars['Float']['output']>;
};

/** A page of series. */
export type SeriesConnection = {
  readonly __typename?: 'SeriesConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SeriesEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Series>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of series. */
export type SeriesEdge = {
  readonly __typename?: 'SeriesEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Series;
};

/** Share of a value in a whole 占比. */
export type Share = {
  readonly __typename?: 'Share';
  /** The whole, as the text names it, e.g. 全市. */
  readonly of: Scalars['String']['output'];
  /** Per cent. */
  readonly value: Scalars['Float']['output'];
};

/** A publisher 来源: a newspaper, broadcaster or site. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Documents 文档 it published, by name. */
  readonly documents: DocumentConnection;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Name, e.g. 重庆日报. */
  readonly name: Scalars['String']['output'];
};


/** A publisher 来源: a newspaper, broadcaster or site. */
export type SourceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The items without their cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Opaque cursor of the item; it stays good when items come or go around it. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Source;
};

/** Who said a thing 说法来源. */
export type Speaker = {
  readonly __typename?: 'Speaker';
  /** End of the words in the article's text (exclusive), in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** The organisation and the person that the words name, where they are known. */
  readonly entities: ReadonlyArray<Entity>;
  /** Start of the words in the article's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** The words that name them. */
  readonly words: Scalars['String']['output'];
};

/** One value that is told of a thing, and everyone who tells it 陈述. Of several values for one property one is preferred; all are kept. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** Articles that tell it, the earliest first; reprints too. */
  readonly articles: ReadonlyArray<Article>;
  /** Date of the first article that tells it. */
  readonly firstSaid?: Maybe<Scalars['Date']['output']>;
  /** Date of the last article that tells it. */
  readonly lastSaid?: Maybe<Scalars['Date']['output']>;
  /** Which property. */
  readonly property: StatementProperty;
  /** Whether it is the one shown. */
  readonly rank: Rank;
  /** Why it has this rank. */
  readonly reason: Scalars['String']['output'];
  /** Stories that tell it: reprints are not counted again. */
  readonly storyCount: Scalars['Int']['output'];
  /** The value: a number with its unit, a day or two with a slash between, a status or rung. */
  readonly value: Scalars['String']['output'];
};

/** Properties of which several values may be told. */
export type StatementProperty =
  /** Money or a quantity of an event 金额. */
  | 'AMOUNT'
  /** The day of an event 日期. */
  | 'DATE'
  /** The rung of a project's ladder 阶段. */
  | 'STAGE'
  /** How far an event is 状态. */
  | 'STATUS'
  /** The number of an observation 数值. */
  | 'VALUE';

/** What the store holds, in numbers 统计. Each field is counted only when it is asked for. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** Number of articles 文章. */
  readonly articles: Scalars['Int']['output'];
  /** Number of documents 文档. */
  readonly documents: Scalars['Int']['output'];
  /** Number of entities 实体. */
  readonly entities: Scalars['Int']['output'];
  /** Entities by type, every type named. */
  readonly entitiesByType: ReadonlyArray<EntityTypeCount>;
  /** Number of events 事件. */
  readonly events: Scalars['Int']['output'];
  /** Events by status, every status named. */
  readonly eventsByStatus: ReadonlyArray<EventStatusCount>;
  /** Events by type, every type named. */
  readonly eventsByType: ReadonlyArray<EventTypeCount>;
  /** Number of mentions 提及. */
  readonly mentions: Scalars['Int']['output'];
  /** Articles, events and observations by month 按月, oldest first; months with nothing are left out. */
  readonly months: ReadonlyArray<MonthCount>;
  /** Number of observations 观测值. */
  readonly observations: Scalars['Int']['output'];
  /** Number of relations 关系 between entities. */
  readonly relations: Scalars['Int']['output'];
  /** Relations by type, every type named. */
  readonly relationsByType: ReadonlyArray<RelationTypeCount>;
  /** Number of reports 报道 of events: several may tell one event. */
  readonly reports: Scalars['Int']['output'];
  /** Number of sentences 句子. */
  readonly sentences: Scalars['Int']['output'];
  /** Number of stories 稿件: articles without those that reprint another. */
  readonly stories: Scalars['Int']['output'];
};


/** What the store holds, in numbers 统计. Each field is counted only when it is asked for. */
export type StatisticsMonthsArgs = {
  date?: InputMaybe<DateRange>;
};

/** An entity that begins as was typed. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** The entity. */
  readonly entity: Entity;
  /** What it is, for people 说明: its type or kind, and for a place what it lies in. */
  readonly hint: Scalars['String']['output'];
  /** How often it is mentioned. */
  readonly mentionCount: Scalars['Int']['output'];
  /** The name or alias that begins so, or whose pinyin does. */
  readonly name: Scalars['String']['output'];
};

/** A word of this API. */
export type Term = {
  readonly __typename?: 'Term';
  /** As it stands in queries and answers. */
  readonly code: Scalars['String']['output'];
  /** In English. */
  readonly en: Scalars['String']['output'];
  /** What it is a word of. */
  readonly set: TermSet;
  /** In Chinese. */
  readonly zh: Scalars['String']['output'];
};

/** Sets of words. */
export type TermSet =
  /** Types of entities. */
  | 'ENTITY_TYPE'
  /** Statuses of events. */
  | 'EVENT_STATUS'
  /** Types of events. */
  | 'EVENT_TYPE'
  /** Common figures of public statistics. */
  | 'INDICATOR'
  /** Rungs of a project's ladder. */
  | 'PROJECT_STAGE'
  /** Types of relations. */
  | 'RELATION_TYPE'
  /** Roles in events. */
  | 'ROLE';

/** The two texts of an article; offsets count in one of them. */
export type TextField =
  /** The text 正文. */
  | 'TEXT'
  /** The title 标题. */
  | 'TITLE';

/** Words that tell a time 时间原文. */
export type TimeWords = {
  readonly __typename?: 'TimeWords';
  /** End in the article's text (exclusive), in UTF-16 code units. */
  readonly end: Scalars['Int']['output'];
  /** Start in the article's text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** The words, e.g. 今年前5个月. */
  readonly words: Scalars['String']['output'];
};

/** What a store did with a document. */
export type WriteOutcome =
  /** It is new. */
  | 'CREATED'
  /** It replaced an earlier one of its key. */
  | 'REPLACED'
  /** Its content was there under another key. */
  | 'SAME_CONTENT'
  /** It was there already. */
  | 'UNCHANGED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Adcode: ResolverTypeWrapper<Scalars['Adcode']['output']>;
  Amount: ResolverTypeWrapper<Amount>;
  Argument: ResolverTypeWrapper<ArgumentRecord>;
  ArgumentRead: ResolverTypeWrapper<ArgumentRead>;
  Article: ResolverTypeWrapper<ArticleRecord>;
  ArticleConnection: ResolverTypeWrapper<ArticlePage>;
  ArticleDimension: ArticleDimension;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleInput: ArticleInput;
  ArticleReading: ResolverTypeWrapper<ArticleReading>;
  Basis: ResolverTypeWrapper<BasisRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BucketSize: BucketSize;
  Candidate: ResolverTypeWrapper<CandidateRecord>;
  CandidateFeature: ResolverTypeWrapper<CandidateFeature>;
  ChainEdge: ResolverTypeWrapper<ChainEdgeRecord>;
  ChainEdgeType: ChainEdgeType;
  Change: ResolverTypeWrapper<Change>;
  ChangeKind: ChangeKind;
  Contradiction: ResolverTypeWrapper<ContradictionRecord>;
  ContradictionConnection: ResolverTypeWrapper<ContradictionPage>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateRange: DateRange;
  Direction: Direction;
  Document: ResolverTypeWrapper<DocumentRecord>;
  DocumentConnection: ResolverTypeWrapper<DocumentPage>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentKind: DocumentKind;
  EdgeType: EdgeType;
  Entity: ResolverTypeWrapper<EntityRecord>;
  EntityConnection: ResolverTypeWrapper<EntityPage>;
  EntityDimension: EntityDimension;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityReading: ResolverTypeWrapper<EntityReading>;
  EntityType: EntityType;
  EntityTypeCount: ResolverTypeWrapper<EntityTypeCount>;
  Event: ResolverTypeWrapper<EventRecord>;
  EventConnection: ResolverTypeWrapper<EventPage>;
  EventDimension: EventDimension;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventRead: ResolverTypeWrapper<EventRead>;
  EventReport: ResolverTypeWrapper<ReportRecord>;
  EventStatus: EventStatus;
  EventStatusCount: ResolverTypeWrapper<EventStatusCount>;
  EventType: EventType;
  EventTypeCount: ResolverTypeWrapper<EventTypeCount>;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  ExplainedCandidate: ResolverTypeWrapper<ExplainedCandidate>;
  ExplainedName: ResolverTypeWrapper<ExplainedName>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphChanges: ResolverTypeWrapper<GraphChanges>;
  Group: ResolverTypeWrapper<GroupRecord>;
  GroupValues: ResolverTypeWrapper<GroupValues>;
  Hedge: Hedge;
  Highlight: ResolverTypeWrapper<Highlight>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdChange: ResolverTypeWrapper<IdChange>;
  IdentityGroup: ResolverTypeWrapper<IdentityGroup>;
  ImportOutcome: ResolverTypeWrapper<ImportOutcome>;
  Indicator: ResolverTypeWrapper<IndicatorRecord>;
  IndicatorConnection: ResolverTypeWrapper<IndicatorPage>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  IngestFailure: ResolverTypeWrapper<IngestFailure>;
  IngestOutcome: ResolverTypeWrapper<IngestOutcome>;
  IngestedDocument: ResolverTypeWrapper<IngestedDocument>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Judgement: ResolverTypeWrapper<JudgementRecord>;
  JudgementConnection: ResolverTypeWrapper<JudgementPage>;
  JudgementEdge: ResolverTypeWrapper<Omit<JudgementEdge, 'node'> & { node: ResolversTypes['Judgement'] }>;
  JudgementKind: JudgementKind;
  JudgementOutcome: ResolverTypeWrapper<JudgementOutcomeRecord>;
  Language: Language;
  LinkChange: ResolverTypeWrapper<LinkChange>;
  Mention: ResolverTypeWrapper<MentionRecord>;
  MentionConnection: ResolverTypeWrapper<MentionPage>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  MentionPlace: ResolverTypeWrapper<MentionPlace>;
  MentionPlaceInput: MentionPlaceInput;
  MentionRead: ResolverTypeWrapper<MentionRead>;
  MonthCount: ResolverTypeWrapper<MonthCount>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameReading: ResolverTypeWrapper<NameReading>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodRecord>;
  NeighbourhoodEdge: ResolverTypeWrapper<Omit<NeighbourhoodEdge, 'source' | 'target'> & { source: ResolversTypes['Node'], target: ResolversTypes['Node'] }>;
  Node: ResolverTypeWrapper<NodeRecord>;
  Observation: ResolverTypeWrapper<ObservationRecord>;
  ObservationConnection: ResolverTypeWrapper<ObservationPage>;
  ObservationDimension: ObservationDimension;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationExtent: ObservationExtent;
  ObservationFilter: ObservationFilter;
  ObservationKind: ObservationKind;
  ObservationRead: ResolverTypeWrapper<ObservationRead>;
  Organization: ResolverTypeWrapper<EntityRecord>;
  Origin: Origin;
  OverdueConnection: ResolverTypeWrapper<OverduePage>;
  OverdueEdge: ResolverTypeWrapper<Omit<OverdueEdge, 'node'> & { node: ResolversTypes['OverduePromise'] }>;
  OverduePromise: ResolverTypeWrapper<OverdueRecord>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipationConnection: ResolverTypeWrapper<ParticipationPage>;
  ParticipationEdge: ResolverTypeWrapper<Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Path: ResolverTypeWrapper<PathRecord>;
  PathResult: ResolverTypeWrapper<PathResultRecord>;
  PathStep: ResolverTypeWrapper<PathStepRecord>;
  Person: ResolverTypeWrapper<EntityRecord>;
  Place: ResolverTypeWrapper<EntityRecord>;
  PlaceConnection: ResolverTypeWrapper<EntityPage>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  Policy: ResolverTypeWrapper<EntityRecord>;
  PolicyAct: PolicyAct;
  PolicyChain: ResolverTypeWrapper<PolicyChainRecord>;
  PolicyConnection: ResolverTypeWrapper<EntityPage>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyFilter: PolicyFilter;
  PolicyLevel: PolicyLevel;
  PolicyProperty: PolicyProperty;
  PolicyStatement: ResolverTypeWrapper<PolicyStatementRecord>;
  PolicyStep: ResolverTypeWrapper<PolicyStepRecord>;
  Post: ResolverTypeWrapper<PostRecord>;
  Programme: ResolverTypeWrapper<EntityRecord>;
  ProjectStage: ProjectStage;
  ProjectStep: ResolverTypeWrapper<StepRecord>;
  ProjectStepConnection: ResolverTypeWrapper<StepPage>;
  ProjectStepEdge: ResolverTypeWrapper<Omit<ProjectStepEdge, 'node'> & { node: ResolversTypes['ProjectStep'] }>;
  ProjectTimeline: ResolverTypeWrapper<TimelineRecord>;
  PromiseState: PromiseState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  Relation: ResolverTypeWrapper<RelationRecord>;
  RelationConnection: ResolverTypeWrapper<RelationPage>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationRead: ResolverTypeWrapper<RelationRead>;
  RelationType: RelationType;
  RelationTypeCount: ResolverTypeWrapper<RelationTypeCount>;
  RemovalOutcome: ResolverTypeWrapper<RemovalOutcome>;
  ReviewPair: ResolverTypeWrapper<StoredPair>;
  ReviewPairConnection: ResolverTypeWrapper<ReviewPairPage>;
  ReviewPairEdge: ResolverTypeWrapper<Omit<ReviewPairEdge, 'node'> & { node: ResolversTypes['ReviewPair'] }>;
  ReviewPairKind: ReviewPairKind;
  Role: Role;
  SearchFacet: ResolverTypeWrapper<SearchFacet>;
  SearchHit: ResolverTypeWrapper<SearchHitRecord>;
  SearchKind: SearchKind;
  SearchResult: ResolverTypeWrapper<SearchResultRecord>;
  Sentence: ResolverTypeWrapper<SentenceRecord>;
  SentenceConnection: ResolverTypeWrapper<SentencePage>;
  SentenceEdge: ResolverTypeWrapper<Omit<SentenceEdge, 'node'> & { node: ResolversTypes['Sentence'] }>;
  Series: ResolverTypeWrapper<SeriesRecord>;
  SeriesBucket: ResolverTypeWrapper<BucketRecord>;
  SeriesConnection: ResolverTypeWrapper<SeriesPage>;
  SeriesEdge: ResolverTypeWrapper<Omit<SeriesEdge, 'node'> & { node: ResolversTypes['Series'] }>;
  Share: ResolverTypeWrapper<Share>;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  Speaker: ResolverTypeWrapper<SpeakerRecord>;
  Statement: ResolverTypeWrapper<StatementRecord>;
  StatementProperty: StatementProperty;
  Statistics: ResolverTypeWrapper<StatisticsRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Suggestion: ResolverTypeWrapper<SuggestionRecord>;
  Term: ResolverTypeWrapper<Term>;
  TermSet: TermSet;
  TextField: TextField;
  TimeWords: ResolverTypeWrapper<TimeWords>;
  WriteOutcome: WriteOutcome;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Adcode: Scalars['Adcode']['output'];
  Amount: Amount;
  Argument: ArgumentRecord;
  ArgumentRead: ArgumentRead;
  Article: ArticleRecord;
  ArticleConnection: ArticlePage;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleInput: ArticleInput;
  ArticleReading: ArticleReading;
  Basis: BasisRecord;
  Boolean: Scalars['Boolean']['output'];
  Candidate: CandidateRecord;
  CandidateFeature: CandidateFeature;
  ChainEdge: ChainEdgeRecord;
  Change: Change;
  Contradiction: ContradictionRecord;
  ContradictionConnection: ContradictionPage;
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  Document: DocumentRecord;
  DocumentConnection: DocumentPage;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  Entity: EntityRecord;
  EntityConnection: EntityPage;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityReading: EntityReading;
  EntityTypeCount: EntityTypeCount;
  Event: EventRecord;
  EventConnection: EventPage;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventRead: EventRead;
  EventReport: ReportRecord;
  EventStatusCount: EventStatusCount;
  EventTypeCount: EventTypeCount;
  Evidence: EvidenceRecord;
  ExplainedCandidate: ExplainedCandidate;
  ExplainedName: ExplainedName;
  Float: Scalars['Float']['output'];
  GraphChanges: GraphChanges;
  Group: GroupRecord;
  GroupValues: GroupValues;
  Highlight: Highlight;
  ID: Scalars['ID']['output'];
  IdChange: IdChange;
  IdentityGroup: IdentityGroup;
  ImportOutcome: ImportOutcome;
  Indicator: IndicatorRecord;
  IndicatorConnection: IndicatorPage;
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  IngestFailure: IngestFailure;
  IngestOutcome: IngestOutcome;
  IngestedDocument: IngestedDocument;
  Int: Scalars['Int']['output'];
  Judgement: JudgementRecord;
  JudgementConnection: JudgementPage;
  JudgementEdge: Omit<JudgementEdge, 'node'> & { node: ResolversParentTypes['Judgement'] };
  JudgementOutcome: JudgementOutcomeRecord;
  LinkChange: LinkChange;
  Mention: MentionRecord;
  MentionConnection: MentionPage;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  MentionPlace: MentionPlace;
  MentionPlaceInput: MentionPlaceInput;
  MentionRead: MentionRead;
  MonthCount: MonthCount;
  Mutation: Record<PropertyKey, never>;
  NameReading: NameReading;
  Neighbourhood: NeighbourhoodRecord;
  NeighbourhoodEdge: Omit<NeighbourhoodEdge, 'source' | 'target'> & { source: ResolversParentTypes['Node'], target: ResolversParentTypes['Node'] };
  Node: NodeRecord;
  Observation: ObservationRecord;
  ObservationConnection: ObservationPage;
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationFilter: ObservationFilter;
  ObservationRead: ObservationRead;
  Organization: EntityRecord;
  OverdueConnection: OverduePage;
  OverdueEdge: Omit<OverdueEdge, 'node'> & { node: ResolversParentTypes['OverduePromise'] };
  OverduePromise: OverdueRecord;
  PageInfo: PageInfo;
  ParticipationConnection: ParticipationPage;
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Path: PathRecord;
  PathResult: PathResultRecord;
  PathStep: PathStepRecord;
  Person: EntityRecord;
  Place: EntityRecord;
  PlaceConnection: EntityPage;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  Policy: EntityRecord;
  PolicyChain: PolicyChainRecord;
  PolicyConnection: EntityPage;
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyFilter: PolicyFilter;
  PolicyStatement: PolicyStatementRecord;
  PolicyStep: PolicyStepRecord;
  Post: PostRecord;
  Programme: EntityRecord;
  ProjectStep: StepRecord;
  ProjectStepConnection: StepPage;
  ProjectStepEdge: Omit<ProjectStepEdge, 'node'> & { node: ResolversParentTypes['ProjectStep'] };
  ProjectTimeline: TimelineRecord;
  Query: Record<PropertyKey, never>;
  Relation: RelationRecord;
  RelationConnection: RelationPage;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationRead: RelationRead;
  RelationTypeCount: RelationTypeCount;
  RemovalOutcome: RemovalOutcome;
  ReviewPair: StoredPair;
  ReviewPairConnection: ReviewPairPage;
  ReviewPairEdge: Omit<ReviewPairEdge, 'node'> & { node: ResolversParentTypes['ReviewPair'] };
  SearchFacet: SearchFacet;
  SearchHit: SearchHitRecord;
  SearchResult: SearchResultRecord;
  Sentence: SentenceRecord;
  SentenceConnection: SentencePage;
  SentenceEdge: Omit<SentenceEdge, 'node'> & { node: ResolversParentTypes['Sentence'] };
  Series: SeriesRecord;
  SeriesBucket: BucketRecord;
  SeriesConnection: SeriesPage;
  SeriesEdge: Omit<SeriesEdge, 'node'> & { node: ResolversParentTypes['Series'] };
  Share: Share;
  Source: SourceRecord;
  SourceConnection: SourcePage;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Speaker: SpeakerRecord;
  Statement: StatementRecord;
  Statistics: StatisticsRecord;
  String: Scalars['String']['output'];
  Suggestion: SuggestionRecord;
  Term: Term;
  TimeWords: TimeWords;
};

export interface AdcodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Adcode'], any> {
  name: 'Adcode';
}

export type AmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Amount'] = ResolversParentTypes['Amount']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArgumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Argument'] = ResolversParentTypes['Argument']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type ArgumentReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArgumentRead'] = ResolversParentTypes['ArgumentRead']> = {
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  addedSentences?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  byline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateOrigin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ArticleEntitiesArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ArticleEventsArgs>>;
  hasTitle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  layoutConfidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ArticleMentionsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ArticleObservationsArgs>>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Adcode']>, ParentType, ContextType>;
  regionOrigin?: Resolver<Maybe<ResolversTypes['Origin']>, ParentType, ContextType>;
  reprintOf?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  reprints?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['SentenceConnection'], ParentType, ContextType, Partial<ArticleSentencesArgs>>;
  subtitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleReading'] = ResolversParentTypes['ArticleReading']> = {
  articleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['EventRead']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['MentionRead']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['ObservationRead']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationRead']>, ParentType, ContextType>;
};

export type BasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Basis'] = ResolversParentTypes['Basis']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CandidateFeatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateFeature'] = ResolversParentTypes['CandidateFeature']> = {
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ChainEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainEdge'] = ResolversParentTypes['ChainEdge']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ChainEdgeType'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  earlier?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  impliedHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  impliedLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  impliedTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observation?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<DocumentArticlesArgs>>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Adcode']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person' | 'Place' | 'Policy' | 'Programme', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityReading'] = ResolversParentTypes['EntityReading']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type EntityTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityTypeCount'] = ResolversParentTypes['EntityTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['Amount']>, ParentType, ContextType>;
  arguments?: Resolver<ReadonlyArray<ResolversTypes['Argument']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datePrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  dateSaid?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<EventObservationsArgs>>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['EventReport']>, ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeWords']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  under?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventRead'] = ResolversParentTypes['EventRead']> = {
  arguments?: Resolver<ReadonlyArray<ResolversTypes['ArgumentRead']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datePrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
};

export type EventReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventReport'] = ResolversParentTypes['EventReport']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['Amount']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datePrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventStatusCount'] = ResolversParentTypes['EventStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
};

export type EventTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventTypeCount'] = ResolversParentTypes['EventTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  dateSaid?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractorVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['TextField'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExplainedCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedCandidate'] = ResolversParentTypes['ExplainedCandidate']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['CandidateFeature']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isChosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ExplainedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedName'] = ResolversParentTypes['ExplainedName']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['ExplainedCandidate']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entityName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['TextField'], ParentType, ContextType>;
  isAnaphor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['NameReading']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EntityType']>, ParentType, ContextType>;
};

export type GraphChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphChanges'] = ResolversParentTypes['GraphChanges']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['IdChange'], ParentType, ContextType>;
  entityGroups?: Resolver<ReadonlyArray<ResolversTypes['IdentityGroup']>, ParentType, ContextType>;
  eventGroups?: Resolver<ReadonlyArray<ResolversTypes['IdentityGroup']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['IdChange'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['LinkChange']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secondKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secondLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Maybe<ResolversTypes['GroupValues']>, ParentType, ContextType>;
};

export type GroupValuesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupValues'] = ResolversParentTypes['GroupValues']> = {
  maximum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdChange'] = ResolversParentTypes['IdChange']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  gone?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type IdentityGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityGroup'] = ResolversParentTypes['IdentityGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ImportOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportOutcome'] = ResolversParentTypes['ImportOutcome']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['GraphChanges'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorNameArgs, 'lang'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<IndicatorObservationsArgs>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IngestFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestFailure'] = ResolversParentTypes['IngestFailure']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestOutcome'] = ResolversParentTypes['IngestOutcome']> = {
  changes?: Resolver<ResolversTypes['GraphChanges'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['IngestedDocument']>, ParentType, ContextType>;
  failed?: Resolver<ReadonlyArray<ResolversTypes['IngestFailure']>, ParentType, ContextType>;
};

export type IngestedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestedDocument'] = ResolversParentTypes['IngestedDocument']> = {
  articleIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WriteOutcome'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  a?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  alias?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JudgementKind'], ParentType, ContextType>;
  mention?: Resolver<Maybe<ResolversTypes['MentionPlace']>, ParentType, ContextType>;
  newName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EntityType']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type JudgementOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementOutcome'] = ResolversParentTypes['JudgementOutcome']> = {
  changes?: Resolver<ResolversTypes['GraphChanges'], ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type LinkChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkChange'] = ResolversParentTypes['LinkChange']> = {
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['MentionPlace'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractorVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['TextField'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAnaphor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runnersUp?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MentionPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionPlace'] = ResolversParentTypes['MentionPlace']> = {
  article?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['TextField'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionRead'] = ResolversParentTypes['MentionRead']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['TextField'], ParentType, ContextType>;
  isAnaphor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runnersUp?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type MonthCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthCount'] = ResolversParentTypes['MonthCount']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAlias?: Resolver<ResolversTypes['JudgementOutcome'], ParentType, ContextType, RequireFields<MutationAddAliasArgs, 'alias' | 'entity'>>;
  blockAlias?: Resolver<ResolversTypes['JudgementOutcome'], ParentType, ContextType, RequireFields<MutationBlockAliasArgs, 'alias' | 'entity'>>;
  correctLink?: Resolver<ResolversTypes['JudgementOutcome'], ParentType, ContextType, RequireFields<MutationCorrectLinkArgs, 'entity' | 'mention'>>;
  importJudgements?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType, RequireFields<MutationImportJudgementsArgs, 'jsonl'>>;
  ingestArticles?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType, RequireFields<MutationIngestArticlesArgs, 'articles'>>;
  judgeDifferent?: Resolver<ResolversTypes['JudgementOutcome'], ParentType, ContextType, RequireFields<MutationJudgeDifferentArgs, 'a' | 'b'>>;
  judgeSame?: Resolver<ResolversTypes['JudgementOutcome'], ParentType, ContextType, RequireFields<MutationJudgeSameArgs, 'a' | 'b'>>;
  judgeUnsure?: Resolver<ResolversTypes['JudgementOutcome'], ParentType, ContextType, RequireFields<MutationJudgeUnsureArgs, 'a' | 'b'>>;
  rejectMention?: Resolver<ResolversTypes['JudgementOutcome'], ParentType, ContextType, RequireFields<MutationRejectMentionArgs, 'mention'>>;
  removeDocument?: Resolver<ResolversTypes['RemovalOutcome'], ParentType, ContextType, RequireFields<MutationRemoveDocumentArgs, 'key'>>;
  renameEntity?: Resolver<ResolversTypes['JudgementOutcome'], ParentType, ContextType, RequireFields<MutationRenameEntityArgs, 'entity' | 'name'>>;
  retypeEntity?: Resolver<ResolversTypes['JudgementOutcome'], ParentType, ContextType, RequireFields<MutationRetypeEntityArgs, 'entity' | 'type'>>;
  splitEntity?: Resolver<ResolversTypes['JudgementOutcome'], ParentType, ContextType, RequireFields<MutationSplitEntityArgs, 'articles' | 'entity'>>;
  undoJudgement?: Resolver<ResolversTypes['JudgementOutcome'], ParentType, ContextType, RequireFields<MutationUndoJudgementArgs, 'judgement'>>;
};

export type NameReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameReading'] = ResolversParentTypes['NameReading']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaveWayTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isChosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodEdge']>, ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type NeighbourhoodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodEdge'] = ResolversParentTypes['NeighbourhoodEdge']> = {
  source?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Document' | 'Event' | 'Indicator' | 'Observation' | 'Organization' | 'Person' | 'Place' | 'Policy' | 'Programme' | 'Sentence' | 'Source', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  approx?: Resolver<ResolversTypes['Hedge'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  eventEvidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['ObservationExtent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObservationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  rankReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type ObservationReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationRead'] = ResolversParentTypes['ObservationRead']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<OrganizationEventsArgs>>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, Partial<OrganizationIssuedArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<OrganizationMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OrganizationNameArgs, 'lang'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<OrganizationNeighbourhoodArgs, 'depth' | 'limit'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<OrganizationObservationsArgs>>;
  records?: Resolver<ReadonlyArray<ResolversTypes['EntityReading']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'direction'>>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, RequireFields<OrganizationSeriesArgs, 'minimumPoints'>>;
  timeline?: Resolver<ResolversTypes['ProjectTimeline'], ParentType, ContextType, Partial<OrganizationTimelineArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverdueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverdueConnection'] = ResolversParentTypes['OverdueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OverdueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OverduePromise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverdueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverdueEdge'] = ResolversParentTypes['OverdueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OverduePromise'], ParentType, ContextType>;
};

export type OverduePromiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverduePromise'] = ResolversParentTypes['OverduePromise']> = {
  project?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ProjectStep'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<PersonEventsArgs>>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, Partial<PersonIssuedArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PersonMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonNameArgs, 'lang'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<PersonNeighbourhoodArgs, 'depth' | 'limit'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<PersonObservationsArgs>>;
  records?: Resolver<ReadonlyArray<ResolversTypes['EntityReading']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'direction'>>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, RequireFields<PersonSeriesArgs, 'minimumPoints'>>;
  timeline?: Resolver<ResolversTypes['ProjectTimeline'], ParentType, ContextType, Partial<PersonTimelineArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  adcode?: Resolver<Maybe<ResolversTypes['Adcode']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  descendants?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<PlaceDescendantsArgs>>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<PlaceEventsArgs>>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, Partial<PlaceIssuedArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PlaceMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlaceNameArgs, 'lang'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<PlaceNeighbourhoodArgs, 'depth' | 'limit'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<PlaceObservationsArgs>>;
  records?: Resolver<ReadonlyArray<ResolversTypes['EntityReading']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'direction'>>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, RequireFields<PlaceSeriesArgs, 'minimumPoints'>>;
  timeline?: Resolver<ResolversTypes['ProjectTimeline'], ParentType, ContextType, Partial<PlaceTimelineArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['PolicyChain'], ParentType, ContextType, RequireFields<PolicyChainArgs, 'limit'>>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<PolicyEventsArgs>>;
  eventsUnder?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PolicyEventsUnderArgs>>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, Partial<PolicyIssuedArgs>>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['PolicyLevel']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PolicyMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PolicyNameArgs, 'lang'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<PolicyNeighbourhoodArgs, 'depth' | 'limit'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<PolicyObservationsArgs>>;
  package?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['EntityReading']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PolicyRelationsArgs, 'direction'>>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, RequireFields<PolicySeriesArgs, 'minimumPoints'>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['PolicyStatement']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PolicyStep']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['ProjectTimeline'], ParentType, ContextType, Partial<PolicyTimelineArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyChain'] = ResolversParentTypes['PolicyChain']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChainEdge']>, ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type PolicyStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyStatement'] = ResolversParentTypes['PolicyStatement']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['PolicyProperty'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyStep'] = ResolversParentTypes['PolicyStep']> = {
  act?: Resolver<ResolversTypes['PolicyAct'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isFormer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<ProgrammeEventsArgs>>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, Partial<ProgrammeIssuedArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ProgrammeMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProgrammeNameArgs, 'lang'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<ProgrammeNeighbourhoodArgs, 'depth' | 'limit'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ProgrammeObservationsArgs>>;
  records?: Resolver<ReadonlyArray<ResolversTypes['EntityReading']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ProgrammeRelationsArgs, 'direction'>>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, RequireFields<ProgrammeSeriesArgs, 'minimumPoints'>>;
  timeline?: Resolver<ResolversTypes['ProjectTimeline'], ParentType, ContextType, Partial<ProgrammeTimelineArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectStep'] = ResolversParentTypes['ProjectStep']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datePrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  daysOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstSaid?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSaid?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  promise?: Resolver<Maybe<ResolversTypes['PromiseState']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
};

export type ProjectStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectStepConnection'] = ResolversParentTypes['ProjectStepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectStepEdge'] = ResolversParentTypes['ProjectStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectStep'], ParentType, ContextType>;
};

export type ProjectTimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectTimeline'] = ResolversParentTypes['ProjectTimeline']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['ProjectStepConnection'], ParentType, ContextType, Partial<ProjectTimelineStepsArgs>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  articleGroups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryArticleGroupsArgs, 'by' | 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<QueryContradictionsArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<QueryEntityArgs>>;
  entityGroups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryEntityGroupsArgs, 'by' | 'first'>>;
  eventGroups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryEventGroupsArgs, 'by' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  explain?: Resolver<ReadonlyArray<ResolversTypes['ExplainedName']>, ParentType, ContextType, RequireFields<QueryExplainArgs, 'field'>>;
  extract?: Resolver<ResolversTypes['ArticleReading'], ParentType, ContextType, RequireFields<QueryExtractArgs, 'article'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, Partial<QueryJudgementsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observationGroups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryObservationGroupsArgs, 'by' | 'first'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<QueryObservationsArgs>>;
  overdue?: Resolver<ResolversTypes['OverdueConnection'], ParentType, ContextType, Partial<QueryOverdueArgs>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'limit' | 'maximumLength' | 'to'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, Partial<QueryPoliciesArgs>>;
  reviewPairs?: Resolver<ResolversTypes['ReviewPairConnection'], ParentType, ContextType, Partial<QueryReviewPairsArgs>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, RequireFields<QuerySeriesArgs, 'minimumPoints'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'first' | 'text'>>;
  vocabulary?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType, Partial<QueryVocabularyArgs>>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationRead'] = ResolversParentTypes['RelationRead']> = {
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationTypeCount'] = ResolversParentTypes['RelationTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RemovalOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalOutcome'] = ResolversParentTypes['RemovalOutcome']> = {
  changes?: Resolver<ResolversTypes['GraphChanges'], ParentType, ContextType>;
  wasThere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewPair'] = ResolversParentTypes['ReviewPair']> = {
  a?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  aId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  bId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewPairKind'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReviewPairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewPairConnection'] = ResolversParentTypes['ReviewPairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewPairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewPairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewPairEdge'] = ResolversParentTypes['ReviewPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewPair'], ParentType, ContextType>;
};

export type SearchFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacet'] = ResolversParentTypes['SearchFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entityType?: Resolver<Maybe<ResolversTypes['EntityType']>, ParentType, ContextType>;
  eventType?: Resolver<Maybe<ResolversTypes['EventType']>, ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  facets?: Resolver<ReadonlyArray<ResolversTypes['SearchFacet']>, ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['TextField'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SentenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentenceConnection'] = ResolversParentTypes['SentenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SentenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sentence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SentenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentenceEdge'] = ResolversParentTypes['SentenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  buckets?: Resolver<ReadonlyArray<ResolversTypes['SeriesBucket']>, ParentType, ContextType, RequireFields<SeriesBucketsArgs, 'by'>>;
  firstTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  lastTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<SeriesPointsArgs>>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SeriesBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesBucket'] = ResolversParentTypes['SeriesBucket']> = {
  isComputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observation?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  pointCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearOnYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SeriesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesConnection'] = ResolversParentTypes['SeriesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Series']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeriesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriesEdge'] = ResolversParentTypes['SeriesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
};

export type ShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<SourceDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  firstSaid?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSaid?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['StatementProperty'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  storyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entitiesByType?: Resolver<ReadonlyArray<ResolversTypes['EntityTypeCount']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventsByStatus?: Resolver<ReadonlyArray<ResolversTypes['EventStatusCount']>, ParentType, ContextType>;
  eventsByType?: Resolver<ReadonlyArray<ResolversTypes['EventTypeCount']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['MonthCount']>, ParentType, ContextType, Partial<StatisticsMonthsArgs>>;
  observations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationsByType?: Resolver<ReadonlyArray<ResolversTypes['RelationTypeCount']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  set?: Resolver<ResolversTypes['TermSet'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimeWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeWords'] = ResolversParentTypes['TimeWords']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Adcode?: GraphQLScalarType;
  Amount?: AmountResolvers<ContextType>;
  Argument?: ArgumentResolvers<ContextType>;
  ArgumentRead?: ArgumentReadResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleReading?: ArticleReadingResolvers<ContextType>;
  Basis?: BasisResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateFeature?: CandidateFeatureResolvers<ContextType>;
  ChainEdge?: ChainEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityReading?: EntityReadingResolvers<ContextType>;
  EntityTypeCount?: EntityTypeCountResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventRead?: EventReadResolvers<ContextType>;
  EventReport?: EventReportResolvers<ContextType>;
  EventStatusCount?: EventStatusCountResolvers<ContextType>;
  EventTypeCount?: EventTypeCountResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExplainedCandidate?: ExplainedCandidateResolvers<ContextType>;
  ExplainedName?: ExplainedNameResolvers<ContextType>;
  GraphChanges?: GraphChangesResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupValues?: GroupValuesResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  IdChange?: IdChangeResolvers<ContextType>;
  IdentityGroup?: IdentityGroupResolvers<ContextType>;
  ImportOutcome?: ImportOutcomeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  IngestFailure?: IngestFailureResolvers<ContextType>;
  IngestOutcome?: IngestOutcomeResolvers<ContextType>;
  IngestedDocument?: IngestedDocumentResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  JudgementOutcome?: JudgementOutcomeResolvers<ContextType>;
  LinkChange?: LinkChangeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  MentionPlace?: MentionPlaceResolvers<ContextType>;
  MentionRead?: MentionReadResolvers<ContextType>;
  MonthCount?: MonthCountResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameReading?: NameReadingResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodEdge?: NeighbourhoodEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  ObservationRead?: ObservationReadResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OverdueConnection?: OverdueConnectionResolvers<ContextType>;
  OverdueEdge?: OverdueEdgeResolvers<ContextType>;
  OverduePromise?: OverduePromiseResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyChain?: PolicyChainResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  PolicyStatement?: PolicyStatementResolvers<ContextType>;
  PolicyStep?: PolicyStepResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProjectStep?: ProjectStepResolvers<ContextType>;
  ProjectStepConnection?: ProjectStepConnectionResolvers<ContextType>;
  ProjectStepEdge?: ProjectStepEdgeResolvers<ContextType>;
  ProjectTimeline?: ProjectTimelineResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationRead?: RelationReadResolvers<ContextType>;
  RelationTypeCount?: RelationTypeCountResolvers<ContextType>;
  RemovalOutcome?: RemovalOutcomeResolvers<ContextType>;
  ReviewPair?: ReviewPairResolvers<ContextType>;
  ReviewPairConnection?: ReviewPairConnectionResolvers<ContextType>;
  ReviewPairEdge?: ReviewPairEdgeResolvers<ContextType>;
  SearchFacet?: SearchFacetResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SentenceConnection?: SentenceConnectionResolvers<ContextType>;
  SentenceEdge?: SentenceEdgeResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  SeriesBucket?: SeriesBucketResolvers<ContextType>;
  SeriesConnection?: SeriesConnectionResolvers<ContextType>;
  SeriesEdge?: SeriesEdgeResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TimeWords?: TimeWordsResolvers<ContextType>;
};

