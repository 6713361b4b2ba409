import { readFile, stat } from 'node:fs/promises'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readGazetteerTables } from '../../src/data/compile/read-tables.ts'
import { decodeContent, encodeContent } from '../../src/knowledge/compiled-content.ts'
import { readTables } from '../../src/knowledge/gazetteer-content.ts'
import { gazetteerFile, loadGazetteer } from '../../src/read/load-knowledge.ts'

const content = readTables(await readGazetteerTables())
const bytes = encodeContent(content)
const packed = await readFile(gazetteerFile)

describe('the compiled gazetteer', () => {
  test('is what the tables give; else run `npm run gazetteer` and commit it with them', () => {
    expect(Buffer.compare(brotliDecompressSync(packed), bytes)).toBe(0)
  })

  test('says of every entry, state, name, code and word what the tables say', () => {
    const read = decodeContent(bytes)
    const { first, later, idsByName, idByCode, weak, ...rest } = content
    expect(read).toMatchObject(rest)
    expect(read.first.size).toBe(first.size)
    const entries = [...first.keys()]
    expect(entries.map((id) => read.first.get(id))).toEqual([...first.values()])
    expect(entries.map((id) => read.later.get(id))).toEqual(entries.map((id) => later.get(id)))
    const names = [...idsByName.keys(), '没有这个名字']
    expect(names.map((name) => read.idsByName.get(name))).toEqual(
      names.map((name) => idsByName.get(name)),
    )
    expect(names.filter((name) => read.weak.has(name))).toEqual(
      names.filter((name) => weak.has(name)),
    )
    const codes = [...idByCode.keys(), ...entries.map((id) => id.slice(id.indexOf(':') + 1)), '']
    expect(codes.map((code) => read.idByCode.get(code))).toEqual(
      codes.map((code) => idByCode.get(code)),
    )
  })

  test('is small', async () => {
    expect((await stat(gazetteerFile)).size).toBeLessThan(12e6)
  })

  test('loads in a fraction of the time that the tables take', async () => {
    const started = performance.now()
    await loadGazetteer()
    const loaded = performance.now()
    readTables(await readGazetteerTables())
    const built = performance.now() - loaded
    const took = loaded - started
    console.log(`gazetteer: ${Math.round(took)} ms, from the tables ${Math.round(built)} ms`)
    expect(took).toBeLessThan(built)
  })

  const broken: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['cut off', bytes.subarray(0, bytes.length / 2), /ends too early/],
    ['no gazetteer at all', new TextEncoder().encode('not a gazetteer'), /npm run gazetteer/],
    ['empty', new Uint8Array(), /ends too early/],
  ]
  test.each(broken)('%s: refused', (_, content, message) => {
    expect(() => decodeContent(content)).toThrow(message)
  })
})
