import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What biome says to a file of that path with that text, in a folder with this project's rules. */
function lint(path: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'yutu-walls-'))
  copyFileSync('.biome.json', join(folder, '.biome.json'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const run = spawnSync(process.execPath, [biome, 'lint', path], { cwd: folder, encoding: 'utf8' })
  expect(run.stdout + run.stderr).toContain('Checked 1 file')
  return run.stdout + run.stderr
}

const refused: readonly (readonly [string, string, string])[] = [
  ['a stage that reads a file', 'src/events/x.ts', "import { readFileSync } from 'node:fs'"],
  ['a stage that opens a socket', 'src/layout/x.ts', "import { connect } from 'node:net'"],
  ['a stage that talks to Neo4j', 'src/graph/x.ts', "import neo4j from 'neo4j-driver'"],
  [
    'a stage that imports another',
    'src/events/x.ts',
    "import { findTimes } from '../times/find-times.ts'",
  ],
  [
    'a stage that imports a store',
    'src/mentions/x.ts',
    "import { openStore } from '../stores/open-store.ts'",
  ],
  [
    'a stage that imports the pipeline',
    'src/text/x.ts',
    "import { extract } from '../pipeline.ts'",
  ],
  [
    'a model that imports a stage',
    'src/model/x.ts',
    "import { findTimes } from '../times/find-times.ts'",
  ],
  [
    'identity that imports a store',
    'src/identity/x.ts',
    "import { openStore } from '../stores/open-store.ts'",
  ],
  [
    'a stage that imports identity',
    'src/events/x.ts',
    "import { standingOf } from '../identity/standing.ts'",
  ],
  ['knowledge that reads a file', 'src/knowledge/x.ts', "import { readFileSync } from 'node:fs'"],
]

const allowed: readonly (readonly [string, string, string])[] = [
  [
    'a stage that imports the model',
    'src/events/x.ts',
    "import type { Event } from '../model/event.ts'",
  ],
  [
    'the pipeline composing stages',
    'src/pipeline.ts',
    "import { findTimes } from './times/find-times.ts'",
  ],
  ['an edge that reads a file', 'src/read/x.ts', "import { readFileSync } from 'node:fs'"],
]

describe('the walls between the folders are held by lint', () => {
  for (const [name, path, line] of refused)
    test(`${name} is refused`, () => {
      expect(lint(path, `${line}\n`)).toContain('noRestrictedImports')
    })
  for (const [name, path, line] of allowed)
    test(`${name} is allowed`, () => {
      expect(lint(path, `${line}\n`)).not.toContain('noRestrictedImports')
    })
})
