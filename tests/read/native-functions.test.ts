import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readInputs } from '../../src/read/read-inputs.ts'

test('reading a PDF leaves the engine its own functions', async () => {
  const own = [Array.prototype.push, JSON.parse, Function.prototype.toString]
  const file = fileURLToPath(new URL('fixtures/chongqing-2025-06-18.pdf', import.meta.url))
  const kinds: string[] = []
  for await (const document of readInputs([file], {})) kinds.push(document.kind)
  expect(kinds).toEqual(['page'])
  expect([Array.prototype.push, JSON.parse, Function.prototype.toString]).toEqual(own)
})
