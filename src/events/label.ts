// A cast trigger in, a short Chinese label out: who, the trigger, and what it is done to.
import type { Entity } from '../model/entity.ts'
import type { Cast } from './roles.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

const longest = 30

/** At most 30 characters, cut at a word. */
export function labelOf(scene: Scene, trigger: Trigger, cast: Cast): string {
  const { clause, entry, holder } = trigger
  const names = (role: string): readonly Entity[] =>
    cast.arguments
      .filter((one) => one.role === role)
      .flatMap(({ entity }) => scene.entityById.get(entity) ?? [])
  const who = [...names('AGENT'), ...names('PARTICIPANT')][0]?.name ?? ''
  const isAfter = entry.frame === 'theme' || entry.frame === 'disaster' || entry.frame === 'noun'
  const object = [...names('OBJECT'), ...names('PROGRAMME')][0]
  const where = names('PLACE')[0]?.name ?? ''
  if (isAfter) {
    const start = holder && holder.end <= trigger.start ? holder.start : trigger.start
    const phrase = scene.text.slice(start, trigger.end).replace(/^.*[，。]/, '')
    if (holder && holder.end <= trigger.start) return cut(`${who}${phrase}`)
    return cut(`${who || object?.name || where}${who && object ? object.name : ''}${phrase}`)
  }
  const isNamedBehind = clause.links.some(({ mention }) => mention.start >= trigger.end)
  if (object && !isNamedBehind && clause.links.some(({ entity }) => entity === object.id))
    return cut(`${who}${object.name}${trigger.text}`)
  const written =
    cast.subject?.clause === clause ||
    trigger.clause.links.some(({ mention }) => mention.start >= trigger.end)
  const rest = cutAtWord(scene, trigger, longest - who.length)
  if (object && !rest.includes(object.name) && !written)
    return cut(`${who}${trigger.text}${object.name}`)
  if (object && who === '' && rest === trigger.text) return cut(`${object.name}${trigger.text}`)
  return cut(`${who}${rest}`)
}

/** The trigger and the words after it in its clause, as far as there is room. */
function cutAtWord(scene: Scene, { start, end, clause }: Trigger, room: number): string {
  let stop = end
  for (const token of clause.tokens)
    if (token.start >= end && token.end - start <= Math.max(room, 8)) stop = token.end
  return scene.text.slice(start, stop).replace(/[\s了]+$/, '')
}

function cut(label: string): string {
  return label.length <= longest ? label : `${label.slice(0, longest - 1)}…`
}
