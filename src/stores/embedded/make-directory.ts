// A path in, the directory there, made with all above it where it was missing.
import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** One level after the other: Node's own recursion never ends where a file system takes none (/proc). Throws as `mkdirSync`. */
export function makeDirectory(path: string): void {
  if (isDirectory(path)) return
  const parent = dirname(path)
  if (parent !== path) makeDirectory(parent)
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isDirectory(path)) throw error
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
