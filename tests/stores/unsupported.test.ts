// The one table of what a store cannot do.
import { expect, test } from 'vitest'
import { assertSupported, unsupported } from '../../src/stores/unsupported.ts'

test('lists nothing for Neo4j and these for the embedded store', () => {
  expect(unsupported).toEqual({
    neo4j: [],
    embedded: ['cancel-a-running-read', 'several-writing-processes'],
  })
})

test('what is in it answers UNSUPPORTED and names the way out', () => {
  expect(() => assertSupported('neo4j', 'cancel-a-running-read')).not.toThrow()
  expect(() => assertSupported('embedded', 'cancel-a-running-read')).toThrow(
    expect.objectContaining({ code: 'UNSUPPORTED', message: expect.stringContaining('NEO4J_URI') }),
  )
})
