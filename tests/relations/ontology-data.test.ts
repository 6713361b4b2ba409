import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  entityTypes,
  eventStatuses,
  eventTypes,
  projectStages,
  relationTypes,
  roles,
} from '../../src/model/ontology.ts'

const ontology = JSON.parse(
  readFileSync(new URL('../../src/data/ontology.json', import.meta.url), 'utf8'),
)
const sets = { entityTypes, eventTypes, roles, eventStatuses, relationTypes, projectStages }

describe('data/ontology.json', () => {
  for (const [name, members] of Object.entries(sets))
    it(`labels exactly the ${name} of the model, in Chinese and English`, () => {
      expect(Object.keys(ontology[name])).toEqual([...members])
      for (const { zh, en } of Object.values<{ zh: string; en: string }>(ontology[name])) {
        expect(zh).toMatch(/[一-鿿]/)
        expect(en).toMatch(/^[A-Za-z ]+$/)
      }
    })

  for (const type of relationTypes)
    it(`says between what ${type} stands, and how to read it`, () => {
      const { source, target, phrase, directed } = ontology.relationTypes[type]
      for (const end of [...source, ...target]) expect(entityTypes).toContain(end)
      for (const text of [phrase.zh, phrase.en]) expect(text).toMatch(/\{source\}.*\{target\}/)
      expect(directed).toBe(type !== 'COOPERATES_WITH')
    })
})
