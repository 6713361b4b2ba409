import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { readGazetteerTables } from '../../src/data/compile/read-tables.ts'
import { packagePath } from '../../src/read/package-path.ts'
import { committedGazetteer } from './committed-gazetteer.ts'

const files = (await readdir(packagePath('src/data'))).filter((file) => file.endsWith('.tsv'))

describe('tables', () => {
  test.each(files)('%s stands in SOURCES.md', async (file) => {
    const sources = await readFile(packagePath('src/data/SOURCES.md'), 'utf8')
    expect(sources).toContain(`| \`${file}\` |`)
  })

  test('ids of name tables are unique and their parents exist', async () => {
    const tables = await readGazetteerTables()
    const gazetteer = await committedGazetteer()
    const rows = tables.names.flatMap((text) =>
      text
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split('\t')),
    )
    const ids = rows.map(([id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const parents = new Set(
      rows.flatMap((cells) => (cells[4] ?? '').split('|').filter((one) => one !== '')),
    )
    expect([...parents].filter((id) => gazetteer.get(id) === undefined)).toEqual([])
  })
})
