// Reads the Dockerfile and does what its lines say, in temporary folders, with this machine's Node.
import { execFileSync, execSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const work = mkdtempSync(join(tmpdir(), 'yutu-image-'))
const lines = readFileSync('Dockerfile', 'utf8').replaceAll('\\\n', ' ').split('\n')
const folders = { build: join(work, 'build'), run: join(work, 'run') }
let stage = 'build'
let entrypoint = []
let command = []
let healthcheck = []
const environment = {
  ...process.env,
  HOST: '127.0.0.1',
  PORT: '4099',
  YUTU_DATA: join(work, 'data'),
}
mkdirSync(folders.build, { recursive: true })
mkdirSync(folders.run, { recursive: true })

for (const line of lines) {
  const [, word, rest] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? []
  if (word === 'FROM') stage = rest.includes(' AS build') ? 'build' : 'run'
  if (word === 'COPY') copy(rest)
  if (word === 'RUN' && rest.startsWith('npm'))
    execSync(rest, { cwd: folders[stage], stdio: 'inherit' })
  if (word === 'ENTRYPOINT') entrypoint = JSON.parse(rest)
  if (word === 'CMD') command = JSON.parse(rest)
  if (word === 'HEALTHCHECK') healthcheck = JSON.parse(rest.slice(rest.indexOf('[')))
}

function copy(words) {
  const from = words.includes('--from=build') ? folders.build : '.'
  const paths = words.split(/\s+/).filter((word) => word !== '' && !word.startsWith('--'))
  const target = paths.pop()
  for (const path of paths) {
    const relative = path.replace(/^\/app\//, '')
    const isFolderTarget = target.endsWith('/')
    cpSync(join(from, relative), join(folders[stage], isFolderTarget ? relative : target), {
      recursive: true,
    })
  }
}

const server = spawn(entrypoint[0], [...entrypoint.slice(1), ...command], {
  cwd: folders.run,
  env: environment,
  stdio: 'inherit',
})
try {
  await untilHealthy()
  console.log('Dockerfile: built, started, healthy')
} finally {
  server.kill('SIGTERM')
  await new Promise((done) => (server.exitCode === null ? server.once('exit', done) : done()))
  rmSync(work, { recursive: true, force: true })
}

async function untilHealthy() {
  for (let attempt = 0; attempt < 60; attempt++) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`)
    try {
      execFileSync(healthcheck[0], healthcheck.slice(1), { env: environment, stdio: 'ignore' })
      return
    } catch {
      await new Promise((done) => setTimeout(done, 1000))
    }
  }
  throw new Error('not healthy within 60 s')
}
