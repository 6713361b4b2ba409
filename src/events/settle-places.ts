// Tellings in, those that are dated but name nobody given the region told last out: 2月28日，某县举行…，28个项目集中开工.
import type { Telling } from './merge-retellings.ts'
import type { Scene } from './scene.ts'
import { regionBefore } from './subjects.ts'

export function settlePlaces(scene: Scene, tellings: readonly Telling[]): readonly Telling[] {
  return tellings.map((telling) => {
    const { event } = telling
    if (event.arguments.length > 0 || event.time === undefined) return telling
    const { start, end } = event.trigger
    const clause = scene.clauses.find((one) => one.start <= start && end <= one.end)
    const region = clause && regionBefore(scene, clause)?.group.items.at(-1)?.entity.id
    return region === undefined
      ? telling
      : { ...telling, event: { ...event, arguments: [{ role: 'PLACE', entity: region }] } }
  })
}
