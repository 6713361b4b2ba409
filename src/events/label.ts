// A cast trigger in, a short Chinese label out: who, the trigger, and what it is done to.
import type { Role } from '../model/ontology.ts'
import type { Cast } from './roles.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** Characters of a label at most. */
const longest = 30

export function labelOf(scene: Scene, trigger: Trigger, cast: Cast): string {
  const nameOf = (...roles: readonly Role[]): string => {
    const first = roles
      .map((role) => cast.arguments.find((one) => one.role === role))
      .find((one) => one !== undefined)
    return scene.entityById.get(first?.entity ?? '')?.name ?? ''
  }
  const who = nameOf('AGENT', 'PARTICIPANT')
  const thing = nameOf('OBJECT', 'PROGRAMME')
  const { text, holder, start, end, clause, entry } = trigger
  // 召开…会议: from the holding verb to the noun.
  if (holder && holder.end <= start)
    return cut(`${who}${scene.text.slice(holder.start, end).replace(/^.*[，。]/, '')}`)
  const comesBefore = entry.frame === 'theme' || !namesBehind(trigger)
  if (
    entry.frame === 'noun' ||
    entry.frame === 'disaster' ||
    entry.frame === 'rework' ||
    comesBefore
  ) {
    const subject = who === thing ? who : `${who}${thing}`
    const named = subject === '' ? nameOf('PLACE') : subject
    if (named !== '') return cut(named.endsWith(text) ? named : `${named}${text}`)
  }
  return cut(`${who}${phrase(scene, { start, end, clause }, longest - who.length)}`)
}

function namesBehind({ clause, end }: Trigger): boolean {
  return clause.tokens.some((token) => token.start >= end && /^(?:n|m|l|i)/.test(token.tag))
}

/** The trigger and the words behind it in its clause, as far as there is room; a list that is cut short ends in 等. */
function phrase(
  scene: Scene,
  { start, end, clause }: Pick<Trigger, 'start' | 'end' | 'clause'>,
  room: number,
): string {
  let stop = end
  for (const token of clause.tokens)
    if (token.start >= end && token.end - start <= Math.max(room, 8)) stop = token.end
  const written = scene.text.slice(start, stop)
  const isWhole = stop >= (clause.tokens.at(-1)?.end ?? stop)
  const list = isWhole ? undefined : /^(.{6,})[、]/.exec(written)?.[1]
  return (list === undefined ? written : `${list}等`)
    .replace(/^([一-鿿]{2,4})了/, '$1')
    .replace(/[\s了的中，、]+$/, '')
}

function cut(label: string): string {
  return label.length <= longest ? label : `${label.slice(0, longest - 1)}…`
}
