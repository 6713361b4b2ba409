import type { Entity } from './entity.ts'
import type { GazetteerEntry } from './knowledge.ts'

/** A thing the gazetteer knows, as an entity of an extraction. */
export function knownEntity({ id, type, name, aliases, adcode, kind }: GazetteerEntry): Entity {
  return {
    id,
    type,
    name,
    aliases,
    kind,
    isKnown: true,
    ...(adcode === undefined ? {} : { adcode }),
  }
}
