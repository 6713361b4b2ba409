/** The closed sets of the ontology. Their labels in Chinese and English stand in `data/ontology.json`. */
export const entityTypes = ['ORGANIZATION', 'PLACE', 'PROGRAMME', 'POLICY', 'PERSON'] as const
export type EntityType = (typeof entityTypes)[number]

export const eventTypes = [
  'MEETING',
  'LAUNCH',
  'SIGNING',
  'CONSTRUCTION_START',
  'COMPLETION',
  'OPENING',
  'POLICY_RELEASE',
  'ESTABLISHMENT',
  'APPOINTMENT',
  'INSPECTION',
  'DIPLOMACY',
  'PROMOTION',
  'COMPETITION',
  'RENOVATION',
  'INVESTMENT',
  'AWARD',
  'CAMPAIGN',
  'DISASTER',
  'OTHER',
] as const
export type EventType = (typeof eventTypes)[number]

export const eventStatuses = ['PLANNED', 'ONGOING', 'COMPLETED'] as const
export type EventStatus = (typeof eventStatuses)[number]

export const datePrecisions = ['DAY', 'MONTH', 'YEAR', 'PERIOD', 'UNKNOWN'] as const
export type DatePrecision = (typeof datePrecisions)[number]

/** Roles of an event's arguments. Edges in the graph: PLACE → AT, PROGRAMME → WITHIN, the others keep their name. */
export const roles = ['AGENT', 'PARTICIPANT', 'OBJECT', 'PLACE', 'PROGRAMME'] as const
export type Role = (typeof roles)[number]

export const relationTypes = [
  'PART_OF',
  'LOCATED_IN',
  'OPERATES',
  'ISSUED',
  'COVERS',
  'AFFILIATED_WITH',
  'COOPERATES_WITH',
] as const
export type RelationType = (typeof relationTypes)[number]

export const hedges = ['EXACT', 'ABOUT', 'OVER', 'NEARLY', 'UNDER'] as const
export type Hedge = (typeof hedges)[number]

/** Rungs of a project's ladder in their order, 停工 aside: 拟建 签约 开工 在建 竣工 投用 停工. */
export const projectStages = [
  'PLANNED',
  'SIGNED',
  'STARTED',
  'UNDER_CONSTRUCTION',
  'COMPLETED',
  'IN_USE',
  'STOPPED',
] as const
export type ProjectStage = (typeof projectStages)[number]

/** Whether a number was reached, is aimed at, or is expected. */
export const observationKinds = ['ACTUAL', 'TARGET', 'FORECAST'] as const
export type ObservationKind = (typeof observationKinds)[number]

/** Whether a number counts up to a day (累计), a stretch of time (上半年), or how things stand on a day. */
export const observationExtents = ['CUMULATIVE', 'PERIOD', 'POINT'] as const
export type ObservationExtent = (typeof observationExtents)[number]

/** What is done with a policy: 起草 征求意见 印发 修订 施行 废止. */
export const policyActs = [
  'DRAFTED',
  'CONSULTED',
  'ISSUED',
  'REVISED',
  'TAKES_EFFECT',
  'REPEALED',
] as const
export type PolicyAct = (typeof policyActs)[number]

/** Whose policy it is, by the level of its issuer. */
export const policyLevels = ['NATIONAL', 'PROVINCIAL', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'] as const
export type PolicyLevel = (typeof policyLevels)[number]
