// Brings the Neo4j server's jars from Maven Central into a cache, once; answers the folder that holds them.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const pom = fileURLToPath(new URL('./neo4j/pom.xml', import.meta.url))
const checkout = fileURLToPath(new URL('../..', import.meta.url))

/** Throws an Error that says what is missing. `YUTU_NEO4J_CACHE` moves the cache out of the checkout. */
export function installNeo4j(): string {
  const cache = process.env['YUTU_NEO4J_CACHE'] || join(checkout, '.cache', 'neo4j')
  const version = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12)
  const jars = join(cache, `jars-${version}`)
  requireJava()
  if (existsSync(jars)) return jars
  const partial = `${jars}.${process.pid}`
  mkdirSync(partial, { recursive: true })
  const copy = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies']
  const maven = spawnSync('mvn', [...copy, `-DoutputDirectory=${partial}`], { encoding: 'utf8' })
  if (maven.error !== undefined || maven.status !== 0) {
    rmSync(partial, { recursive: true, force: true })
    throw new Error(`Maven could not bring the jars: ${maven.error?.message ?? lastLine(maven)}`)
  }
  takeInto(partial, jars)
  return jars
}

function requireJava(): void {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' })
  if (java.error !== undefined) throw new Error('there is no Java (17 or 21)')
  const major = Number(/version "(\d+)/.exec(java.stderr)?.[1])
  if (major < 17) throw new Error(`Java ${major} is too old, 17 or 21 is needed`)
}

/** Two runs at once may both have brought them; the first one's stay. */
function takeInto(partial: string, jars: string): void {
  try {
    renameSync(partial, jars)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    if (!existsSync(jars)) throw error
  }
}

function lastLine({ stdout, stderr }: { stdout: string; stderr: string }): string {
  const errors = `${stdout}\n${stderr}`.split('\n').filter((line) => line.includes('ERROR'))
  return errors[0] ?? 'no reason given'
}
