import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toStoreError } from '../../src/stores/embedded/errors.ts'
import { makeDirectory } from '../../src/stores/embedded/make-directory.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yutu-directory-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the directory of a store', () => {
  test('is made with all above it, and left as it is where it stands', () => {
    const path = join(folder, 'a', 'b', 'c')
    makeDirectory(path)
    makeDirectory(path)
    expect(statSync(path).isDirectory()).toBe(true)
  })

  test('a file in its place or above it is named', () => {
    const file = join(folder, 'file')
    writeFileSync(file, 'x')
    expect(() => makeDirectory(file)).toThrow(/EEXIST/)
    expect(() => makeDirectory(join(file, 'store'))).toThrow(/ENOTDIR|EEXIST/)
  })

  test.runIf(process.platform === 'linux')('a file system that takes none ends at once', () => {
    const path = '/proc/yutu/store'
    let thrown: unknown
    try {
      makeDirectory(path)
    } catch (error) {
      thrown = error
    }
    const { message } = toStoreError(thrown, join(path, 'graph.grafeo'), path)
    expect(message).toMatch(/\/proc\/yutu\/store .*YUTU_DATA/)
  })
})
