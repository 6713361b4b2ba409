// What a trigger entry and a found trigger are.
import type { Token } from '../model/article.ts'
import type { EventType } from '../model/ontology.ts'
import type { Span } from '../model/span.ts'
import type { Clause } from './clause.ts'

/**
 * How the roles stand around the trigger:
 * `actor` 某区发布《…》 (subject acts, object after) · `theme` 工程竣工 (subject is what it happens to) ·
 * `labile` 活动启动 / 某局启动活动 · `mutual` 甲与乙签约 · `receive` 某校获评… · `bestow` 授予某校… ·
 * `rework` what is before or after the verb is worked on (…旧址环境整治, 改造…) ·
 * `noun` the event noun, held by a verb (召开…会议, 论坛在…举行) · `disaster` 某地发生地震.
 */
export type Frame =
  | 'actor'
  | 'rework'
  | 'theme'
  | 'labile'
  | 'mutual'
  | 'receive'
  | 'bestow'
  | 'noun'
  | 'disaster'

/**
 * What must be there before the trigger counts, beside one entity:
 * `policy` a POLICY or the noun of one (条例, 名录) · `named` an entity as object or programme ·
 * `done` a named object, or an agent and a mark of something done (了, 已, a count) ·
 * `project` a named object, or an agent and a count of projects · `near-agent` an agent in the same sentence ·
 * `honour` a title, prize or list that is received · `paid` who pays, in the same clause, and how much ·
 * `contact` two sides that meet, or a visitor and where to ·
 * `partner` someone it is done with · `going-on` a thing and a mark that it goes on (正在…建设) · `under-way` the same, said of who does it ·
 * `told` someone or something named in the sentence, and a mark of time or tense: what may else be a habit, a duty or a noun ·
 * `finished` works before it (铺轨完成), or what of them is done behind it (已完成12座) ·
 * `opened` the thing opened, or a mark of time or tense · `programme` a programme by name.
 */
export type Need =
  | 'policy'
  | 'named'
  | 'done'
  | 'project'
  | 'agent'
  | 'near-agent'
  | 'entity'
  | 'partner'
  | 'paid'
  | 'contact'
  | 'honour'
  | 'going-on'
  | 'under-way'
  | 'told'
  | 'opened'
  | 'finished'
  | 'programme'

export type TriggerEntry = {
  readonly words: readonly string[]
  readonly type: EventType
  readonly frame: Frame
  readonly need: Need
}

export type Trigger = Span & {
  readonly text: string
  readonly entry: TriggerEntry
  readonly type: EventType
  readonly clause: Clause
  /** The verb that holds an event noun: 举行, 召开, 开展. */
  readonly holder?: Token
  /** 此次检查, 本届论坛: speaks of an occasion told before. */
  readonly isBackward: boolean
}

/** Blows against a town: where they fall. */
export const striking = /(?:袭击|打击|空袭|炮击|轰炸|攻击|进攻|突袭)$/
