import { readFileSync } from 'node:fs'
import { packagePath } from '../read/package-path.ts'

/** Version in package.json. */
export function yutuVersion(): string {
  const description: { version: string } = JSON.parse(
    readFileSync(packagePath('package.json'), 'utf8'),
  )
  return description.version
}
