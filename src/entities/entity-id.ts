// Type, region and canonical name in, the id of a new entity out: the same name in the same region is the same entity everywhere.
import type { EntityType } from '../model/ontology.ts'
import { sha256 } from '../model/sha256.ts'

/** `entity:` and 16 hex digits of SHA-256. Width, spaces and quotation marks do not count. */
export function entityId(type: EntityType, region: string, name: string): string {
  const key = [type, region, foldName(name)].join('\u0000')
  return `entity:${sha256(key).slice(0, 16)}`
}

/** A name as compared: NFKC, without spaces and quotation marks. Most names are Chinese characters alone, which folding leaves as they are. */
export function foldName(name: string): string {
  if (/^[\u4e00-\u9fff]+$/.test(name)) return name
  return name
    .normalize('NFKC')
    .replace(/[\s“”"'‘’《》〈〉「」『』]/g, '')
    .toLowerCase()
}
