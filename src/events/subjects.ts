// A scene in, the subject of each clause out: its own, or the one it carries on from the clauses and sentences before.
import type { Clause } from './clause.ts'
import type { NameGroup } from './name-groups.ts'
import type { Scene } from './scene.ts'
import { wordsBefore } from './scene.ts'

export type Subject = {
  readonly group: NameGroup
  /** Clause it stands in. */
  readonly clause: Clause
}

/** The clause's own subject before an offset: the first name that no preposition governs. */
export function ownSubject(scene: Scene, clause: Clause, offset: number): Subject | undefined {
  const groups = scene.groups[clause.index] ?? []
  const doer = groups.find((group) => group.isDoer && group.end <= offset && !group.isAside)
  if (doer) return { group: doer, clause }
  const group = groups.find(
    (one) => one.governor === undefined && one.end <= offset && !one.isAside && !one.isTeller,
  )
  return group && { group, clause }
}

/** Whether the clause names its doer by a common noun before the offset: 有关领导为…授旗, 一批项目开工. */
export function hasCommonSubject(clause: Clause, offset: number): boolean {
  const words = wordsBefore(clause, offset).toReversed()
  let governed = false
  for (const word of words) {
    if (/^(?:p)/.test(word.tag) || word.text === '在') governed = true
    else if (/^v/.test(word.tag) && word.tag !== 'vn') return false
    else if (governed && /^(?:f|uj)/.test(word.tag)) governed = false
    else if (!governed && /^(?:n|nz|nr|vn|an)$/.test(word.tag)) return true
    else if (!governed && /^r/.test(word.tag) && /各|有关|多|一些/.test(word.text)) return true
  }
  return false
}

/**
 * The subject that rules a trigger at an offset: the clause's own; else, where the clause has no doer of its own,
 * that of the clauses before in the sentence, then of the sentences before in the paragraph, then of the paragraph before.
 */
export function subjectAt(scene: Scene, clause: Clause, offset: number): Subject | undefined {
  const own = ownSubject(scene, clause, offset)
  if (own) return own
  if (hasCommonSubject(clause, offset)) return undefined
  return carriedSubject(scene, clause)
}

export function carriedSubject(scene: Scene, clause: Clause): Subject | undefined {
  const { sentence } = clause
  for (let index = clause.index - 1; index >= 0; index--) {
    const before = scene.clauses[index]
    if (!before || before.sentence.paragraph < sentence.paragraph - 1) return undefined
    if (before.isSpeech && !clause.isSpeech) continue
    const subject = ownSubject(scene, before, before.end)
    if (subject && isTopic(subject)) return subject
  }
  return undefined
}

/** Whether a subject can rule later clauses: an organisation, place or person, not one that only describes a noun. */
function isTopic({ group }: Subject): boolean {
  const type = group.items.at(-1)?.entity.type
  return (type === 'ORGANIZATION' || type === 'PLACE' || type === 'PERSON') && !group.isModifier
}
