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
